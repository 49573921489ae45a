// SPDX-License-Identifier: GPL-3.0-or-later
// permessage-deflate (RFC 7692), against the program itself.
#include "common/websocket/frameencoder.h"
#include "conformanceplay.h"
#include "deflatepeer.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

// zlib is most of the time, and a sanitizer makes the rest slow.
#ifdef __SANITIZE_ADDRESS__
constexpr int messageCount = 100;
#else
constexpr int messageCount = 1000;
#endif

// Shrinks as prose does: words of a small vocabulary, no two messages alike.
QByteArray prose(qsizetype size, quint32 seed)
{
    static const QByteArrayList words { "frame ",        "message ", "close ",  "caf\xc3\xa9 ",
                                        "\xe2\x82\xac ", "ping ",    "socket ", "of ",
                                        "the ",          "\n" };
    QByteArray text;
    text.reserve(size + 16);
    while (text.size() < size) {
        seed = seed * 1664525 + 1013904223; // Numerical Recipes
        text += words[(seed >> 16) % 10];
    }
    return text;
}

QByteArray inFragments(const QByteArray &compressed, qsizetype size)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < compressed.size(); at += size) {
        const bool last = at + size >= compressed.size();
        const FrameHead head { .opcode = at == 0 ? Opcode::Text : Opcode::Continuation,
                               .fin = last,
                               .rsv = quint8(at == 0 ? 4 : 0) };
        bytes += encodeFrame(head, compressed.mid(at, size));
    }
    return bytes;
}

} // namespace

class TestConformanceDeflate : public QObject
{
    Q_OBJECT

private slots:
    void theClientAnswersAsItMust_data();
    void theClientAnswersAsItMust();

private:
    void addSizes();
    void addParameters();
    void addForms();
    void addBlocks();
    void addBrokenRules();
};

void TestConformanceDeflate::theClientAnswersAsItMust_data()
{
    QTest::addColumn<ConformanceCase>("played");
    addSizes();
    addParameters();
    addForms();
    addBlocks();
    addBrokenRules();
}

void TestConformanceDeflate::theClientAnswersAsItMust()
{
    QFETCH(ConformanceCase, played);
    QCOMPARE(ConformancePlay(played).run(), QString());
}

void TestConformanceDeflate::addSizes()
{
    const DeflateParameters agreed;
    for (const int size : { 16, 64, 256, 1024, 4096, 8192, 16'384, 32'768, 65'536, 131'072 }) {
        DeflatePeer peer(agreed);
        ConformanceCase played;
        played.deflated(agreed);
        const int count = size > 4096 ? messageCount / 10 : messageCount;
        for (int i = 0; i < count; ++i) {
            const QByteArray text = prose(size, quint32(i));
            played.send(frameWithRsv(4, Opcode::Text, peer.compress(text))).expectText(text);
        }
        conformanceRow("12.1 " + QByteArray::number(count) + " compressed messages of "
                           + QByteArray::number(size) + " bytes",
                       played);
    }
    DeflatePeer peer(agreed);
    const QByteArray text = prose(131'072, 7);
    ConformanceCase many;
    many.deflated(agreed);
    for (int i = 0; i < messageCount / 4; ++i)
        many.send(frameWithRsv(4, Opcode::Binary, peer.compress(text))).expectBinary(text);
    conformanceRow("12.2 " + QByteArray::number(messageCount / 4)
                       + " compressed binary messages of 131072 bytes",
                   many);
}

void TestConformanceDeflate::addParameters()
{
    for (int flags = 0; flags < 4; ++flags) {
        for (const int serverBits : { 8, 9, 12, 15 }) {
            for (const int clientBits : { 8, 9, 12, 15 }) {
                const DeflateParameters agreed {
                    bool(flags & 1), bool(flags & 2), serverBits, clientBits
                };
                DeflatePeer peer(agreed);
                ConformanceCase played;
                played.deflated(agreed);
                for (const int size : { 64, 1024, 8192, 40'000, 131'072 }) {
                    const QByteArray text = prose(size, quint32(size));
                    played.send(frameWithRsv(4, Opcode::Text, peer.compress(text)));
                    played.send(frameWithRsv(4, Opcode::Text, peer.compress(text)));
                    played.expectText(text).expectText(text);
                }
                conformanceRow("13 " + peer.answer(), played);
            }
        }
    }
}

void TestConformanceDeflate::addForms()
{
    const DeflateParameters agreed;
    DeflatePeer peer(agreed);
    const QByteArray text = prose(20'000, 1);
    const QByteArray compressed = peer.compress(text);
    for (const int size : { 1, 2, 3, 125, 126, 1000 })
        conformanceRow("12.3 Compressed, in fragments of " + QByteArray::number(size) + " bytes",
                       ConformanceCase()
                           .deflated(agreed)
                           .send(inFragments(compressed, size))
                           .expectText(text));
    conformanceRow("12.3 Compressed, in writes of a byte, with a Ping between fragments",
                   ConformanceCase()
                       .deflated(agreed)
                       .sendChopped(inFragments(compressed, compressed.size() - 1).chopped(3)
                                        + frame(Opcode::Ping, "between")
                                        + frame(Opcode::Continuation, compressed.right(1)),
                                    1)
                       .expectPong("between")
                       .expectText(text));
    conformanceRow("12.4 Not compressed though it could be (RFC 7692, 6)",
                   ConformanceCase()
                       .deflated(agreed)
                       .send(frame(Opcode::Text, text))
                       .send(fragments(Opcode::Text, text, 1000))
                       .expectText(text)
                       .expectText(text));
    conformanceRow("12.4 Compressed behind one that is not",
                   ConformanceCase()
                       .deflated(agreed)
                       .send(frame(Opcode::Text, text) + frameWithRsv(4, Opcode::Text, compressed))
                       .expectText(text)
                       .expectText(text));
    conformanceRow("12.4 With the 101 in one segment",
                   ConformanceCase()
                       .deflated(agreed)
                       .withHandshake()
                       .send(frameWithRsv(4, Opcode::Text, compressed))
                       .expectText(text));
}

// What the other side may send besides what zlib makes of a message (RFC 7692, 7.2.3).
void TestConformanceDeflate::addBlocks()
{
    const DeflateParameters agreed;
    const auto comes
        = [&](const QByteArray &rule, const QByteArray &payload, const QByteArray &text) {
              const QByteArray message = frameWithRsv(4, Opcode::Text, payload);
              conformanceRow("12.5 " + rule,
                             ConformanceCase()
                                 .deflated(agreed)
                                 .send(message + message)
                                 .expectText(text)
                                 .expectText(text));
          };
    comes("A compressed block (7.2.3.1)", "\xf2\x48\xcd\xc9\xc9\x07"_ba + '\0', "Hello");
    comes("A stored block (7.2.3.3)",
          QByteArray("\x00\x05\x00\xfa\xff\x48\x65\x6c\x6c\x6f\x00", 11),
          "Hello");
    comes("A block with BFINAL (7.2.3.4)",
          QByteArray("\xf3\x48\xcd\xc9\xc9\x07\x00\x00", 8),
          "Hello");
    comes("Two blocks (7.2.3.5)",
          QByteArray("\xf2\x48\x05\x00\x00\x00\xff\xff\xca\xc9\xc9\x07\x00", 13),
          "Hello");
    comes("An empty message (7.2.3.6)", QByteArray(1, '\0'), {});
    DeflatePeer stored(agreed);
    const QByteArray text = prose(100'000, 3);
    conformanceRow("12.5 A message in stored blocks of zlib",
                   ConformanceCase()
                       .deflated(agreed)
                       .send(frameWithRsv(4, Opcode::Text, stored.compress(text, 0)))
                       .expectText(text));
    conformanceRow(
        "12.5 A message that reaches back into the one before (7.2.3.2)",
        ConformanceCase()
            .deflated(agreed)
            .send(frameWithRsv(4, Opcode::Text, QByteArray("\xf2\x48\xcd\xc9\xc9\x07\x00", 7)))
            .send(frameWithRsv(4, Opcode::Text, QByteArray("\xf2\x00\x11\x00\x00", 5)))
            .expectText("Hello")
            .expectText("Hello"));
}

void TestConformanceDeflate::addBrokenRules()
{
    const DeflateParameters agreed;
    const QByteArray hello("\xf2\x48\xcd\xc9\xc9\x07\x00", 7);
    const QByteArray good = frameWithRsv(4, Opcode::Text, hello);
    const QByteArray first = encodeFrame(FrameHead { .fin = false, .rsv = 4 }, hello.first(3));
    const auto fails = [&](const QByteArray &rule, const QByteArray &bytes, CloseCode code) {
        conformanceRow("12.6 " + rule,
                       ConformanceCase()
                           .deflated(agreed)
                           .send(good + bytes)
                           .expectText("Hello")
                           .failsWith(code));
    };
    fails("RSV1 on a continuation (RFC 7692, 6.1)",
          first + frameWithRsv(4, Opcode::Continuation, hello.sliced(3)),
          CloseCode::ProtocolError);
    fails("RSV1 on a Ping", frameWithRsv(4, Opcode::Ping, hello), CloseCode::ProtocolError);
    fails("RSV1 on a Pong", frameWithRsv(4, Opcode::Pong, hello), CloseCode::ProtocolError);
    fails("RSV1 on a Close", frameWithRsv(4, Opcode::Close, "\x03\xe8"), CloseCode::ProtocolError);
    for (const quint8 rsv : { 1, 2, 5, 6, 7 })
        fails("RSV " + QByteArray::number(rsv) + " on a text",
              frameWithRsv(rsv, Opcode::Text, hello),
              CloseCode::ProtocolError);
    fails("What is not deflate",
          frameWithRsv(4, Opcode::Text, "\xff\xff\xff\xff"),
          CloseCode::InvalidPayload);
    fails("What is not deflate, in a frame whose end never comes",
          frameWithRsv(4, Opcode::Text, QByteArray(100, '\xff')).first(20),
          CloseCode::InvalidPayload);
    fails("A message cut off inside of a block",
          frameWithRsv(4, Opcode::Text, hello.first(3)),
          CloseCode::InvalidPayload);
    fails("A message without any byte: its four are no block (7.2.2)",
          frameWithRsv(4, Opcode::Text),
          CloseCode::InvalidPayload);
    DeflatePeer peer(agreed);
    fails("A bomb: 65 MiB in a few KiB is too big (7.4.1)",
          frameWithRsv(4, Opcode::Binary, peer.compress(QByteArray(65 << 20, '\0'))),
          CloseCode::MessageTooBig);
}

QTEST_GUILESS_MAIN(TestConformanceDeflate)
#include "tst_conformancedeflate.moc"
