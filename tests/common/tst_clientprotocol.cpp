// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/clientprotocol.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ=="; // RFC 6455, 1.3
const QByteArray answer
    = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
      "Connection: Upgrade\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n";
const QByteArray deflate = "Sec-WebSocket-Extensions: permessage-deflate\r\n";

// An event as the tests compare it.
struct Words
{
    QString operator()(const HandshakeDone &) const { return u"done"_s; }
    QString operator()(const HandshakeRefused &e) const
    {
        return u"refused %1 %2"_s.arg(e.status).arg(QString::fromLatin1(e.body));
    }
    QString operator()(const MessageReceived &e) const
    {
        return e.opcode == Opcode::Text ? QString::fromUtf8("text " + e.payload)
                                        : u"binary "_s + QString::fromLatin1(e.payload.toHex());
    }
    QString operator()(const PongReceived &e) const
    {
        return u"pong "_s + QString::fromLatin1(e.payload);
    }
    QString operator()(const CloseReceived &e) const
    {
        return u"close %1 %2"_s.arg(e.body.code.value_or(0)).arg(QString::fromUtf8(e.body.reason));
    }
    QString operator()(const ConnectionFailed &e) const
    {
        return u"failed %1"_s.arg(int(e.error.code));
    }
    QString operator()(const FrameInfo &e) const { return u"frame %1"_s.arg(int(e.opcode)); }
};

void feed(ClientProtocol &protocol, QByteArray bytes)
{
    std::span<char> rest(bytes.data(), size_t(bytes.size()));
    while (!rest.empty())
        rest = protocol.receiveData(rest);
}

QStringList words(ClientProtocol &protocol)
{
    QStringList list;
    for (const ProtocolEvent &event : protocol.takeEvents())
        list.append(std::visit(Words(), event).trimmed());
    return list;
}

std::unique_ptr<ClientProtocol> opened(const QByteArray &fields = {},
                                       const ClientProtocol::Limits &limits = {})
{
    HandshakeRequest request;
    request.deflate = DeflateParameters();
    auto protocol = std::make_unique<ClientProtocol>(OpeningHandshake(request, key), limits);
    protocol->start();
    feed(*protocol, answer + fields + "\r\n");
    (void)words(*protocol);
    (void)protocol->takeOutput();
    return protocol;
}

// The frames of the output as "opcode payload", unmasked.
QStringList sentFrames(ClientProtocol &protocol)
{
    QByteArray bytes = protocol.takeOutput().join();
    std::span<char> input(bytes.data(), size_t(bytes.size()));
    FrameParser parser(Role::Client);
    QStringList list;
    while (parser.next(input) == FrameParser::Result::Part)
        list.append(u"%1 %2"_s.arg(int(parser.part().head.opcode), 0, 16)
                        .arg(QString::fromLatin1(parser.part().payload.toByteArray().toHex()))
                        .trimmed());
    return list;
}

} // namespace

class TestClientProtocol : public QObject
{
    Q_OBJECT

private slots:
    void understandsWhatAServerSends_data();
    void understandsWhatAServerSends();
    void theHandshakesEnds_data();
    void theHandshakesEnds();
    void sendsNothingBeforeOpenAndNoDataAfterClose();
    void answersPings();
    void heldPongsAreAnsweredOnce();
    void limitsHold_data();
    void limitsHold();
    void framesAreRecordedBeforeWhatTheyBringAbout();
    void rawFramesAreSentAsTheyAre();
    void compressesWhatIsWorthIt();
};

void TestClientProtocol::understandsWhatAServerSends_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("events");
    QTest::addColumn<QStringList>("sent");
    const auto row
        = [](const char *name,
             const QByteArray &bytes,
             const QStringList &events,
             const QStringList &sent = {}) { QTest::newRow(name) << bytes << events << sent; };
    const auto failing
        = [&row](
              const char *name, const QByteArray &bytes, int code, const QStringList &before = {}) {
              row(name,
                  bytes,
                  before + QStringList { u"failed %1"_s.arg(code) },
                  { u"8 %1"_s.arg(code, 4, 16, QChar(u'0')) });
          };
    row("5.7, a text", "\x81\x05Hello"_ba, { u"text Hello"_s });
    row("5.7, fragmented", "\x01\x03Hel\x80\x02lo"_ba, { u"text Hello"_s });
    row("an empty message", "\x82\x00"_ba, { u"binary"_s });
    row("empty fragments", "\x01\x00\x00\x00\x80\x00"_ba, { u"text"_s });
    row("Ping between fragments",
        "\x01\x01"
        "a\x89\x01!\x80\x01"
        "b"_ba,
        { u"text ab"_s },
        { u"a 21"_s });
    row("unsolicited Pong", "\x8a\x01!"_ba, { u"pong !"_s });
    row("split inside a character", "\x01\x01\xc3\x80\x01\xa9"_ba, { u"text \u00e9"_s });
    row("BOM is kept", "\x81\x04\xef\xbb\xbfx"_ba, { u"text \ufeffx"_s });
    row("Close 1000", "\x88\x02\x03\xe8"_ba, { u"close 1000"_s }, { u"8 03e8"_s });
    row("Close without a body", "\x88\x00"_ba, { u"close 0"_s }, { u"8"_s });
    row("Close with a reason",
        "\x88\x05\x0f\xa0"
        "bye"_ba,
        { u"close 4000 bye"_s },
        { u"8 0fa0"_s });
    row("data after Close is ignored", "\x88\x00\x81\x01x\xff"_ba, { u"close 0"_s }, { u"8"_s });
    failing("continuation of nothing", "\x80\x00"_ba, 1002);
    failing("continuation after a whole message", "\x81\x00\x80\x00"_ba, 1002, { u"text"_s });
    failing("a new message inside another", "\x01\x00\x81\x00"_ba, 1002);
    failing("Close with one byte", "\x88\x01\x03"_ba, 1002);
    for (int code : { 0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535 })
        failing(qPrintable(u"Close %1"_s.arg(code)),
                "\x88\x02"_ba + char(code >> 8) + char(code),
                1002);
    failing("Close reason not UTF-8", "\x88\x03\x03\xe8\xff"_ba, 1007);
    failing("text not UTF-8", "\x81\x02\xc3\x28"_ba, 1007);
    failing("text ends inside a character", "\x81\x01\xc3"_ba, 1007);
    failing("wrong byte before the frame's end", "\x81\x05\xc3\x28"_ba, 1007);
    failing("wrong byte in a fragment", "\x01\x01\xff"_ba, 1007);
    failing("a bad frame in the same bytes as a good one",
            "\x81\x01x\x83\x00"_ba,
            1002,
            { u"text x"_s });
}

void TestClientProtocol::understandsWhatAServerSends()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, events);
    QFETCH(QStringList, sent);
    const auto inShort = [](QStringList frames) { // of a failing Close only the code counts
        for (QString &frame : frames)
            frame = frame.startsWith(u"8 ") ? frame.left(6) : frame;
        return frames;
    };
    auto atOnce = opened();
    feed(*atOnce, bytes);
    QCOMPARE(words(*atOnce), events);
    QCOMPARE(inShort(sentFrames(*atOnce)), sent);
    auto byByte = opened();
    for (const char byte : bytes)
        feed(*byByte, QByteArray(1, byte));
    QCOMPARE(words(*byByte), events);
    QCOMPARE(inShort(sentFrames(*byByte)), sent);
}

void TestClientProtocol::theHandshakesEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("events");
    QTest::newRow("with a message behind it")
        << answer + "\r\n\x81\x01x" << QStringList { u"done"_s, u"text x"_s };
    QTest::newRow("refused with a body") << "HTTP/1.1 403 No\r\nContent-Length: 2\r\n\r\nabc"_ba
                                         << QStringList { u"refused 403 ab"_s, u"failed 1002"_s };
    QTest::newRow("redirected")
        << "HTTP/1.1 301 Away\r\nLocation: /b\r\nContent-Length: 0\r\n\r\n"_ba
        << QStringList { u"refused 301"_s, u"failed 1002"_s };
    QTest::newRow("garbage") << "FOO BAR BAZ\r\n\r\n"_ba << QStringList { u"failed 1002"_s };
    QTest::newRow("HTTP/1.0") << "HTTP/1.0 101 X\r\n\r\n"_ba << QStringList { u"failed 1002"_s };
    QTest::newRow("not HTTP, at its first byte") << "\x81"_ba << QStringList { u"failed 1002"_s };
    QTest::newRow("a head without end")
        << "HTTP/1.1 101 X\r\nX: "_ba + QByteArray(40'000, 'x') << QStringList { u"failed 1008"_s };
}

void TestClientProtocol::theHandshakesEnds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, events);
    ClientProtocol atOnce(OpeningHandshake({}, key), {});
    feed(atOnce, bytes);
    QCOMPARE(words(atOnce), events);
    QVERIFY(atOnce.takeOutput().isEmpty()); // a failed handshake is not answered with a Close
    ClientProtocol byByte(OpeningHandshake({}, key), {});
    for (const char byte : bytes)
        feed(byByte, QByteArray(1, byte));
    QCOMPARE(words(byByte), events);
}

void TestClientProtocol::sendsNothingBeforeOpenAndNoDataAfterClose()
{
    ClientProtocol protocol(OpeningHandshake({}, key), {});
    QCOMPARE(protocol.sendText("x"), 0);
    QCOMPARE(protocol.sendClose({}), 0);
    feed(protocol, answer + "\r\n");
    QCOMPARE(protocol.sendText("x"), 7);
    QCOMPARE(protocol.outputPosition(), 7);
    QCOMPARE(protocol.sendPing(QByteArray(126, 'x')), 0);
    QCOMPARE(protocol.sendClose({ 1000, "bye" }), 11);
    QCOMPARE(protocol.sendText("y"), 0);
    QCOMPARE(protocol.sendPing("y"), 0);
    QCOMPARE(protocol.sendClose({}), 0);
    QCOMPARE(sentFrames(protocol), QStringList({ u"1 78"_s, u"8 03e8627965"_s }));
    feed(protocol, "\x89\x01p\x88\x02\x0f\xa1\x89\x01q"_ba);
    QCOMPARE(sentFrames(protocol), QStringList({ u"a 70"_s })); // 5.5.2: until its Close
    QCOMPARE(protocol.state(), ClientProtocol::State::Closed);
}

void TestClientProtocol::answersPings()
{
    auto protocol = opened();
    feed(*protocol, "\x89\x00\x89\x02hi"_ba);
    QCOMPARE(sentFrames(*protocol), QStringList({ u"a"_s, u"a 6869"_s }));
    protocol->setAutomaticPong(false);
    feed(*protocol, "\x89\x00"_ba);
    QVERIFY(sentFrames(*protocol).isEmpty());
}

void TestClientProtocol::heldPongsAreAnsweredOnce()
{
    auto protocol = opened();
    protocol->holdPongs(true);
    for (int i = 0; i < 1000; ++i)
        feed(*protocol, "\x89\x01"_ba + char(i));
    QVERIFY(!protocol->hasOutput());
    protocol->holdPongs(false);
    QCOMPARE(sentFrames(*protocol), QStringList({ u"a e7"_s }));
}

void TestClientProtocol::limitsHold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("events");
    const QByteArray hundred(100, 'x');
    const QStringList tooBig { u"failed 1009"_s };
    QTest::newRow("as large as allowed")
        << encodeFrame(Opcode::Text, hundred)
        << QStringList { u"text "_s + QString::fromLatin1(hundred) };
    QTest::newRow("one byte more") << encodeFrame(Opcode::Text, hundred + 'x') << tooBig;
    QTest::newRow("at the head") << encodeFrame(Opcode::Text, hundred + 'x').first(2) << tooBig;
    QTest::newRow("in fragments") << encodeFrame(Opcode::Text, hundred, false)
            + encodeFrame(Opcode::Continuation, "x")
                                  << tooBig;
    QTest::newRow("too many fragments") << encodeFrame(Opcode::Text, "x", false)
            + encodeFrame(Opcode::Continuation, {}, false).repeated(10)
                                        << tooBig;
    PermessageDeflate server(Role::Server, {});
    QTest::newRow("inflated") << encodeFrame(FrameHead { .opcode = Opcode::Text, .rsv = 4 },
                                             server.compress(QByteArray(1 << 20, 'x')))
                              << tooBig;
}

void TestClientProtocol::limitsHold()
{
    QFETCH(QByteArray, bytes);
    ClientProtocol::Limits limits;
    limits.message = 100;
    limits.fragments = 10;
    limits.message = QTest::currentDataTag() == "inflated"_ba ? 5000 : 100;
    auto protocol = opened(deflate, limits);
    feed(*protocol, bytes);
    QTEST(words(*protocol), "events");
}

void TestClientProtocol::framesAreRecordedBeforeWhatTheyBringAbout()
{
    auto protocol = opened();
    feed(*protocol, "\x01"_ba); // recording begins inside a frame
    protocol->setFrameRecording(true, 3);
    feed(*protocol,
         "\x04"
         "abcd\x80\x05"
         "efghi\x88\x00"_ba);
    const auto events = protocol->takeEvents();
    QCOMPARE(events.size(), 5U);
    const auto &second = std::get<FrameInfo>(events[1]);
    QCOMPARE(second.direction, Direction::Received);
    QCOMPARE(second.payload, "efg"_ba);
    QCOMPARE(second.payloadLength, 5);
    QCOMPARE(second.wireLength, 7);
    QVERIFY(std::holds_alternative<MessageReceived>(events[2]));
    QVERIFY(std::holds_alternative<CloseReceived>(events[4]));
    const auto sent = protocol->takeSentFrames();
    QCOMPARE(sent.size(), 1U);
    QCOMPARE(sent[0].opcode, Opcode::Close);
    QCOMPARE(sent[0].wireLength, 6);
}

void TestClientProtocol::rawFramesAreSentAsTheyAre()
{
    auto protocol = opened();
    const FrameHead odd { .opcode = Opcode(0x3), .fin = false, .rsv = 3 };
    QCOMPARE(protocol->sendRawFrame(odd, "\xff"), 3);
    QCOMPARE(protocol->takeOutput().join(), "\x33\x01\xff"_ba);
    protocol->sendRawFrame({ .opcode = Opcode::Text }, "abc", 200);
    QCOMPARE(protocol->takeOutput().join(),
             "\x81\x7e\x00\xc8"
             "abc"_ba);
    protocol->sendRawFrame({ .opcode = Opcode::Text, .masked = true, .maskingKey = 0x01020304 },
                           "aaaa");
    QCOMPARE(protocol->takeOutput().join(), "\x81\x84\x01\x02\x03\x04\x60\x63\x62\x65"_ba);
}

void TestClientProtocol::compressesWhatIsWorthIt()
{
    auto protocol = opened(deflate);
    QVERIFY(protocol->sendText(QByteArray(1000, 'x')) < 40);
    QByteArray bytes = protocol->takeOutput().join();
    QCOMPARE(bytes.at(0), '\xc1');
    QCOMPARE(protocol->sendText("short"), 11);
    QCOMPARE(protocol->takeOutput().join().at(0), '\x81');
}

QTEST_GUILESS_MAIN(TestClientProtocol)
#include "tst_clientprotocol.moc"
