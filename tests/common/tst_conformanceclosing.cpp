// SPDX-License-Identifier: GPL-3.0-or-later
// The closing handshake (RFC 6455, 5.5.1 and 7), against the program itself.
#include "common/websocket/frameencoder.h"
#include "conformanceplay.h"

#include <QTest>
#include <QtEndian>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

QByteArray codeBytes(int code)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(quint16(code), bytes.data());
    return bytes;
}

} // namespace

class TestConformanceClosing : public QObject
{
    Q_OBJECT

private slots:
    void theClientAnswersAsItMust_data();
    void theClientAnswersAsItMust();

private:
    void addOrders();
    void addBodies();
    void addCodes();
    void addEnds();
};

void TestConformanceClosing::theClientAnswersAsItMust_data()
{
    QTest::addColumn<ConformanceCase>("played");
    addOrders();
    addBodies();
    addCodes();
    addEnds();
}

void TestConformanceClosing::theClientAnswersAsItMust()
{
    QFETCH(ConformanceCase, played);
    QCOMPARE(ConformancePlay(played).run(), QString());
}

void TestConformanceClosing::addOrders()
{
    const QByteArray close = closeFrame(1000);
    const CloseBody normal { 1000, {} };
    const QByteArray one = frame(Opcode::Text, "fragment1", false);
    const QByteArray two = frame(Opcode::Continuation, "fragment2");
    const auto closes = [&](const QByteArray &rule, const QByteArray &bytes) {
        conformanceRow(rule, ConformanceCase().send(bytes).answersClose(normal));
        conformanceRow(rule + ", byte by byte",
                       ConformanceCase().sendChopped(bytes, 1).answersClose(normal));
    };
    conformanceRow("7.1.1 A text and then a Close",
                   ConformanceCase()
                       .send(frame(Opcode::Text, "hello") + close)
                       .expectText("hello")
                       .answersClose(normal));
    closes("7.1.2 Two Closes are answered by one (5.5.1)", close + closeFrame(1001));
    closes("7.1.3 A Ping behind the Close is not answered", close + frame(Opcode::Ping, "late"));
    closes("7.1.4 A text behind the Close does not come back", close + frame(Opcode::Text, "late"));
    closes("7.1.5 A Close inside of a fragmented text", one + close + two);
    closes("7.1.5b A broken rule behind the Close is nobody's", close + "\xff\xff\xff\xff");
    conformanceRow(
        "7.1.6 A text of 256 KiB, a Close and a Ping in one segment",
        ConformanceCase()
            .send(frame(Opcode::Text, QByteArray(256 << 10, 'B')) + close + frame(Opcode::Ping))
            .expectText(QByteArray(256 << 10, 'B'))
            .answersClose(normal));
    conformanceRow("7.1.7 A Close with the 101 in one segment",
                   ConformanceCase().withHandshake().send(close).answersClose(normal));
    conformanceRow("7.1.8 A text and a Close with the 101 in one segment",
                   ConformanceCase()
                       .withHandshake()
                       .send(frame(Opcode::Text, "hello") + close)
                       .expectText("hello")
                       .answersClose(normal));
}

void TestConformanceClosing::addBodies()
{
    const QByteArray longest(CloseBody::MaxReason, '*');
    const auto fails = [](const QByteArray &rule, const QByteArray &payload, CloseCode code) {
        conformanceRow(rule, ConformanceCase().send(frame(Opcode::Close, payload)).failsWith(code));
    };
    conformanceRow("7.3.1 A Close without a body is answered without one (5.5.1)",
                   ConformanceCase().send(frame(Opcode::Close)).answersClose({}));
    fails("7.3.2 A body of one byte", "\x03", CloseCode::ProtocolError);
    conformanceRow("7.3.3 A code alone is answered with it",
                   ConformanceCase().send(closeFrame(1000)).answersClose({ 1000, {} }));
    conformanceRow("7.3.4 A code with a reason",
                   ConformanceCase().send(closeFrame(1000, "Hello")).answersClose({ 1000, {} }));
    conformanceRow("7.3.5 A reason of 123 bytes",
                   ConformanceCase().send(closeFrame(1000, longest)).answersClose({ 1000, {} }));
    fails("7.3.6 A reason of 124 bytes", codeBytes(1000) + longest + '*', CloseCode::ProtocolError);
    conformanceRow("7.3.7 A reason that is not ASCII",
                   ConformanceCase()
                       .send(closeFrame(1000, "\xe5\x86\x8d\xe8\xa7\x81"))
                       .answersClose({ 1000, {} }));
    fails("7.5.1 A reason that is not UTF-8 (8.1)",
          codeBytes(1000) + "\xce\xba\xed\xa0\x80",
          CloseCode::InvalidPayload);
    fails("7.5.2 A reason that ends inside of a character",
          codeBytes(1000) + "\xe5\x86",
          CloseCode::InvalidPayload);
}

void TestConformanceClosing::addCodes()
{
    for (const int code : { 1000,
                            1001,
                            1002,
                            1003,
                            1007,
                            1008,
                            1009,
                            1010,
                            1011,
                            1012,
                            1013,
                            1014,
                            3000,
                            3001,
                            3999,
                            4000,
                            4999 })
        conformanceRow(
            "7.7 The code " + QByteArray::number(code) + " (7.4)",
            ConformanceCase().send(closeFrame(code)).answersClose({ quint16(code), {} }));
    for (const int code : { 0,
                            1,
                            125,
                            126,
                            255,
                            999,
                            1004,
                            1005,
                            1006,
                            1015,
                            1016,
                            1100,
                            1999,
                            2000,
                            2998,
                            2999,
                            5000,
                            65'534,
                            65'535 }) {
        const QByteArray rule = "7.9 The code " + QByteArray::number(code) + " (7.4)";
        const QByteArray payload = codeBytes(code);
        conformanceRow(rule,
                       ConformanceCase()
                           .send(frame(Opcode::Close, payload))
                           .failsWith(CloseCode::ProtocolError));
        conformanceRow(rule + ", with a reason",
                       ConformanceCase()
                           .send(frame(Opcode::Close, payload + "why"))
                           .failsWith(CloseCode::ProtocolError));
    }
}

void TestConformanceClosing::addEnds()
{
    conformanceRow("7.13.1 TCP dropped right behind the Close is still clean (7.1.4)",
                   ConformanceCase().send(closeFrame(1000)).answersClose({ 1000, {} }).dropTcp());
    conformanceRow("7.13.2 A text, a Close, and TCP dropped, with the 101 in one segment",
                   ConformanceCase()
                       .withHandshake()
                       .send(frame(Opcode::Text, "hello") + closeFrame(1000))
                       .expectText("hello")
                       .answersClose({ 1000, {} })
                       .dropTcp());
    conformanceRow("7.13.3 TCP dropped without a Close",
                   ConformanceCase()
                       .send(frame(Opcode::Text, "hello"))
                       .expectText("hello")
                       .await()
                       .send({})
                       .failsWith(CloseCode::Abnormal)
                       .dropTcp());
    conformanceRow("7.13.4 TCP dropped inside of a frame",
                   ConformanceCase()
                       .send(frame(Opcode::Text, "hello").first(4))
                       .failsWith(CloseCode::Abnormal)
                       .dropTcp());
    conformanceRow(
        "7.13.5 A failed connection is ended by the client if the server does not (7.1.7)",
        ConformanceCase()
            .send(frameWithRsv(1, Opcode::Text))
            .failsWith(CloseCode::ProtocolError)
            .leaveTcp());
    conformanceRow(
        "7.13.6 What still comes after the client's Close does not reset it",
        ConformanceCase()
            .send(frameWithRsv(1, Opcode::Text) + frame(Opcode::Binary, QByteArray(1 << 20, 'x')))
            .failsWith(CloseCode::ProtocolError));
}

QTEST_GUILESS_MAIN(TestConformanceClosing)
#include "tst_conformanceclosing.moc"
