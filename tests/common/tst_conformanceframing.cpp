// SPDX-License-Identifier: GPL-3.0-or-later
// Framing, Ping and Pong, reserved bits, opcodes, fragments (RFC 6455, 5), against the program
// itself.
#include "conformanceplay.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestConformanceFraming : public QObject
{
    Q_OBJECT

private slots:
    void theClientAnswersAsItMust_data();
    void theClientAnswersAsItMust();

private:
    void addFrames();
    void addPings();
    void addReservedBits();
    void addOpcodes();
    void addFragments();
    void addBrokenFragments();
    void addLengths();
};

void TestConformanceFraming::theClientAnswersAsItMust_data()
{
    QTest::addColumn<ConformanceCase>("played");
    addFrames();
    addPings();
    addReservedBits();
    addOpcodes();
    addFragments();
    addBrokenFragments();
    addLengths();
}

void TestConformanceFraming::theClientAnswersAsItMust()
{
    QFETCH(ConformanceCase, played);
    QCOMPARE(ConformancePlay(played).run(), QString());
}

void TestConformanceFraming::addFrames()
{
    const std::pair<const char *, Opcode> kinds[]
        = { { "1.1 A text", Opcode::Text }, { "1.2 A binary message", Opcode::Binary } };
    for (const auto &[name, opcode] : kinds) {
        for (const int size : { 0, 125, 126, 127, 128, 65'535, 65'536 }) {
            const QByteArray payload(size, opcode == Opcode::Text ? '*' : '\xfe');
            const QByteArray bytes = frame(opcode, payload);
            const QByteArray rule
                = QByteArray(name) + " of " + QByteArray::number(size) + " bytes comes back";
            conformanceRow(rule, ConformanceCase().send(bytes).expect(opcode, payload));
            conformanceRow(rule + ", with the 101 in one segment",
                           ConformanceCase().withHandshake().send(bytes).expect(opcode, payload));
            if (size <= 128)
                conformanceRow(rule + ", byte by byte",
                               ConformanceCase().sendChopped(bytes, 1).expect(opcode, payload));
        }
        const QByteArray large(65'536, 'c');
        conformanceRow(
            QByteArray(name) + " of 65536 bytes comes back, in pieces of 997",
            ConformanceCase().sendChopped(frame(opcode, large), 997).expect(opcode, large));
    }
}

void TestConformanceFraming::addPings()
{
    const QByteArray bytes("\x00\xff\xfe\xfd\xfc\xfb\x00\xff", 8);
    const QByteArray most(125, '\xfe');
    conformanceRow("2.1 A Ping without payload (5.5.2)",
                   ConformanceCase().send(frame(Opcode::Ping)).expectPong({}));
    conformanceRow("2.2 A Ping with text",
                   ConformanceCase().send(frame(Opcode::Ping, "hello")).expectPong("hello"));
    conformanceRow("2.3 A Ping with bytes that are no text",
                   ConformanceCase().send(frame(Opcode::Ping, bytes)).expectPong(bytes));
    conformanceRow("2.4 A Ping of 125 bytes",
                   ConformanceCase().send(frame(Opcode::Ping, most)).expectPong(most));
    conformanceRow("2.5 A Ping of 126 bytes (5.5)",
                   ConformanceCase()
                       .send(frame(Opcode::Ping, QByteArray(126, '\xfe')))
                       .failsWith(CloseCode::ProtocolError));
    conformanceRow("2.6 A Ping of 125 bytes, byte by byte",
                   ConformanceCase().sendChopped(frame(Opcode::Ping, most), 1).expectPong(most));
    conformanceRow("2.7 An unsolicited Pong without payload is ignored (5.5.3)",
                   ConformanceCase().send(frame(Opcode::Pong)));
    conformanceRow("2.8 An unsolicited Pong with payload",
                   ConformanceCase().send(frame(Opcode::Pong, "unsolicited")));
    conformanceRow("2.9 An unsolicited Pong, then a Ping",
                   ConformanceCase()
                       .send(frame(Opcode::Pong, "unsolicited"))
                       .send(frame(Opcode::Ping, "ping"))
                       .expectPong("ping"));
    ConformanceCase ten;
    QByteArray together;
    for (char i = '0'; i <= '9'; ++i) {
        together += frame(Opcode::Ping, QByteArray("payload-") + i);
        ten.expectPong(QByteArray("payload-") + i);
    }
    ConformanceCase tenChopped = ten;
    conformanceRow("2.10 Ten Pings in one segment are answered in order", ten.send(together));
    conformanceRow("2.11 Ten Pings, byte by byte", tenChopped.sendChopped(together, 1));
    conformanceRow("2.12 A Ping behind a text is answered behind it",
                   ConformanceCase()
                       .send(frame(Opcode::Text, "first") + frame(Opcode::Ping, "second"))
                       .expectText("first")
                       .expectPong("second"));
}

void TestConformanceFraming::addReservedBits()
{
    const std::pair<const char *, Opcode> kinds[] = {
        { "a text", Opcode::Text },   { "a binary message", Opcode::Binary },
        { "a Ping", Opcode::Ping },   { "a Pong", Opcode::Pong },
        { "a Close", Opcode::Close },
    };
    for (quint8 rsv = 1; rsv <= 7; ++rsv) {
        for (const auto &[name, opcode] : kinds) {
            const QByteArray rule = "3." + QByteArray::number(rsv) + " RSV "
                + QByteArray::number(rsv) + " on " + name + " (5.2)";
            const QByteArray payload = opcode == Opcode::Close ? "\x03\xe8"_ba : "*"_ba;
            const QByteArray bad = frameWithRsv(rsv, opcode, payload);
            conformanceRow(rule, ConformanceCase().send(bad).failsWith(CloseCode::ProtocolError));
            conformanceRow(rule + ", in one segment behind a text, which comes back",
                           ConformanceCase()
                               .send(frame(Opcode::Text, "hello") + bad
                                     + frame(Opcode::Ping, "never answered"))
                               .expectText("hello")
                               .failsWith(CloseCode::ProtocolError));
        }
    }
    conformanceRow("3.8 RSV 4 is seen before the payload has come",
                   ConformanceCase()
                       .send(frameWithRsv(4, Opcode::Text, QByteArray(200, '*')).first(2))
                       .failsWith(CloseCode::ProtocolError));
}

void TestConformanceFraming::addOpcodes()
{
    for (const int opcode : { 3, 4, 5, 6, 7, 11, 12, 13, 14, 15 }) {
        const QByteArray rule = (opcode < 8 ? "4.1 " : "4.2 ") + "Opcode "_ba
            + QByteArray::number(opcode) + " is reserved (5.2)";
        const QByteArray empty = frame(Opcode(opcode));
        const QByteArray full = frame(Opcode(opcode), "reserved");
        conformanceRow(rule, ConformanceCase().send(empty).failsWith(CloseCode::ProtocolError));
        conformanceRow(rule + ", with payload",
                       ConformanceCase().send(full).failsWith(CloseCode::ProtocolError));
        conformanceRow(rule + ", in one segment behind a text, which comes back",
                       ConformanceCase()
                           .send(frame(Opcode::Text, "hello") + full + frame(Opcode::Ping))
                           .expectText("hello")
                           .failsWith(CloseCode::ProtocolError));
        conformanceRow(rule + ", byte by byte behind a text",
                       ConformanceCase()
                           .sendChopped(frame(Opcode::Text, "hello"), 1)
                           .expectText("hello")
                           .await()
                           .send(full.first(1))
                           .send(full.sliced(1))
                           .failsWith(CloseCode::ProtocolError));
    }
}

void TestConformanceFraming::addFragments()
{
    const QByteArray one = frame(Opcode::Text, "fragment1", false);
    const QByteArray two = frame(Opcode::Continuation, "fragment2");
    const QByteArray middle = frame(Opcode::Continuation, "-", false);
    const QByteArray ping = frame(Opcode::Ping, "ping");
    conformanceRow("5.3 A text in two fragments (5.4), in one segment",
                   ConformanceCase().send(one + two).expectText("fragment1fragment2"));
    conformanceRow("5.4 A text in two fragments, frame by frame",
                   ConformanceCase().send(one).send(two).expectText("fragment1fragment2"));
    conformanceRow("5.5 A text in two fragments, byte by byte",
                   ConformanceCase().sendChopped(one + two, 1).expectText("fragment1fragment2"));
    const auto between = ConformanceCase().expectPong("ping").expectText("fragment1fragment2");
    conformanceRow("5.6 A Ping between two fragments, in one segment",
                   ConformanceCase(between).send(one + ping + two));
    conformanceRow("5.7 A Ping between two fragments, answered before the second comes",
                   ConformanceCase()
                       .send(one + ping)
                       .expectPong("ping")
                       .await()
                       .send(two)
                       .expectText("fragment1fragment2"));
    conformanceRow("5.8 A Ping between two fragments, byte by byte",
                   ConformanceCase(between).sendChopped(one + ping + two, 1));
    conformanceRow("5.8b A Pong between two fragments",
                   ConformanceCase()
                       .send(one + frame(Opcode::Pong, "pong") + two)
                       .expectText("fragment1fragment2"));
    conformanceRow("5.19 Five fragments with Pings after the second and the fourth",
                   ConformanceCase()
                       .send(one + middle + ping)
                       .expectPong("ping")
                       .await()
                       .send(middle + middle + ping + two)
                       .expectPong("ping")
                       .expectText("fragment1---fragment2"));
    conformanceRow("5.21 A binary message in empty fragments",
                   ConformanceCase()
                       .send(frame(Opcode::Binary, {}, false)
                             + frame(Opcode::Continuation, {}, false) + frame(Opcode::Continuation))
                       .expectBinary({}));
    conformanceRow("5.22 A text whose middle fragment alone has payload",
                   ConformanceCase()
                       .send(frame(Opcode::Text, {}, false) + middle + frame(Opcode::Continuation))
                       .expectText("-"));
    conformanceRow("5.23 A text behind a fragmented one",
                   ConformanceCase()
                       .send(one + two + frame(Opcode::Text, "next"))
                       .expectText("fragment1fragment2")
                       .expectText("next"));
}

void TestConformanceFraming::addBrokenFragments()
{
    const QByteArray text = frame(Opcode::Text, "whole");
    const QByteArray one = frame(Opcode::Text, "fragment1", false);
    const auto fails = [](const QByteArray &rule, const QByteArray &bytes) {
        conformanceRow(rule, ConformanceCase().send(bytes).failsWith(CloseCode::ProtocolError));
        conformanceRow(rule + ", byte by byte",
                       ConformanceCase().sendChopped(bytes, 1).failsWith(CloseCode::ProtocolError));
    };
    fails("5.1 A fragmented Ping (5.5)", frame(Opcode::Ping, "fragment1", false));
    fails("5.2 A fragmented Pong", frame(Opcode::Pong, "fragment1", false));
    fails("5.2b A fragmented Close", frame(Opcode::Close, "\x03\xe8"_ba, false));
    for (const bool fin : { true, false }) {
        const QByteArray loose = frame(Opcode::Continuation, "loose", fin);
        const QByteArray rule = "A continuation of nothing, FIN "_ba + (fin ? "1" : "0");
        fails("5.9 " + rule, loose);
        conformanceRow("5.10 " + rule + ", in one segment before a text",
                       ConformanceCase().send(loose + text).failsWith(CloseCode::ProtocolError));
        conformanceRow("5.12 " + rule + ", in one segment behind a text, which comes back",
                       ConformanceCase()
                           .send(text + loose)
                           .expectText("whole")
                           .failsWith(CloseCode::ProtocolError));
        conformanceRow("5.15 " + rule + " behind a fragmented text, which comes back",
                       ConformanceCase()
                           .send(one + frame(Opcode::Continuation, "fragment2") + loose + one)
                           .expectText("fragment1fragment2")
                           .failsWith(CloseCode::ProtocolError));
    }
    fails("5.18 A text inside of a fragmented text", one + text);
    fails("5.18b A binary frame inside of a fragmented text", one + frame(Opcode::Binary, "b"));
    fails("5.18c A first fragment inside of a fragmented text", one + one);
}

void TestConformanceFraming::addLengths()
{
    const auto fails = [](const QByteArray &rule, const QByteArray &bytes) {
        conformanceRow(rule, ConformanceCase().send(bytes).failsWith(CloseCode::ProtocolError));
    };
    fails("1.3 A masked frame of a server (5.1)", "\x81\x81\x01\x02\x03\x04\x2b"_ba);
    fails("1.4 A length of 125 in 16 bits (5.2: minimal)", QByteArray("\x81\x7e\x00\x7d", 4));
    fails("1.5 A length of 65535 in 64 bits (5.2: minimal)",
          QByteArray("\x82\x7f\x00\x00\x00\x00\x00\x00\xff\xff", 10));
    fails("1.6 A length with the highest bit set (5.2)",
          QByteArray("\x82\x7f\x80\x00\x00\x00\x00\x00\x00\x00", 10));
    conformanceRow("1.7 A frame of 2^62 bytes is too big at its head (7.4.1)",
                   ConformanceCase()
                       .send(QByteArray("\x82\x7f\x40\x00\x00\x00\x00\x00\x00\x00", 10))
                       .failsWith(CloseCode::MessageTooBig));
}

QTEST_GUILESS_MAIN(TestConformanceFraming)
#include "tst_conformanceframing.moc"
