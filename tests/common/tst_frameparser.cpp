// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/frameencoder.h"
#include "common/websocket/frameparser.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestFrameParser : public QObject
{
    Q_OBJECT

private slots:
    void refusesWhatTheRfcForbids_data();
    void refusesWhatTheRfcForbids();
    void seesABrokenHeadInItsFirstTwoBytes();
    void givesWholeFramesInPlace();
    void givesTheSameInPiecesOfEverySize_data();
    void givesTheSameInPiecesOfEverySize();
    void tellsOfAFrameBeforeItsPayload();
    void undoesTheEncoder_data();
    void undoesTheEncoder();
    void boundsThePayload();
    void masksInBytesAsInWords();
};

void TestFrameParser::refusesWhatTheRfcForbids_data()
{
    QTest::addColumn<Role>("peer");
    QTest::addColumn<bool>("rsv1");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, const QByteArray &bytes, bool good, bool rsv1 = false) {
        QTest::newRow(name) << Role::Server << rsv1 << bytes << good;
    };
    row("empty text", "\x81\x00"_ba, true);
    row("RSV1 not negotiated", "\xc1\x00"_ba, false);
    row("RSV1 negotiated", "\xc1\x00"_ba, true, true);
    row("RSV1 on a continuation", "\xc0\x00"_ba, false, true);
    row("RSV1 on a Ping", "\xc9\x00"_ba, false, true);
    row("RSV2", "\xa1\x00"_ba, false, true);
    row("RSV3", "\x91\x00"_ba, false, true);
    for (int opcode = 0; opcode < 16; ++opcode) {
        const bool known = opcode < 3 || (opcode > 7 && opcode < 11);
        row(qPrintable(u"opcode %1"_s.arg(opcode)),
            QByteArray(1, char(0x80 | opcode)) + '\0',
            known);
    }
    row("masked by a server", "\x81\x80\x01\x02\x03\x04"_ba, false);
    row("fragmented Ping", "\x09\x00"_ba, false);
    row("Ping of 125", "\x89\x7d"_ba + QByteArray(125, 'x'), true);
    row("Ping of 126", "\x89\x7e\x00\x7e"_ba + QByteArray(126, 'x'), false);
    row("125 in two bytes", "\x82\x7e\x00\x7d"_ba, false);
    row("126 in two bytes", "\x82\x7e\x00\x7e"_ba + QByteArray(126, 'x'), true);
    row("65535 in eight bytes", "\x82\x7f\x00\x00\x00\x00\x00\x00\xff\xff"_ba, false);
    row("bit 63", "\x82\x7f\x80\x00\x00\x00\x00\x00\x00\x00"_ba, false);
    QTest::newRow("unmasked by a client") << Role::Client << false << "\x81\x00"_ba << false;
    QTest::newRow("masked by a client")
        << Role::Client << false << "\x81\x80\x01\x02\x03\x04"_ba << true;
}

void TestFrameParser::refusesWhatTheRfcForbids()
{
    QFETCH(Role, peer);
    QFETCH(bool, rsv1);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, good);
    FrameParser parser(peer);
    parser.setRsv1Allowed(rsv1);
    std::span<char> input(bytes.data(), size_t(bytes.size()));
    const FrameParser::Result result = parser.next(input);
    QCOMPARE(result == FrameParser::Result::Part, good);
    if (!good) {
        QCOMPARE(result, FrameParser::Result::Failed);
        QCOMPARE(parser.error().code, CloseCode::ProtocolError);
        QVERIFY(!parser.error().reason.isEmpty());
    }
}

void TestFrameParser::seesABrokenHeadInItsFirstTwoBytes()
{
    QByteArray bytes = "\x89\x7e"_ba; // the length, more than 125, does not come
    FrameParser parser(Role::Server);
    std::span<char> input(bytes.data(), size_t(bytes.size()));
    QCOMPARE(parser.next(input), FrameParser::Result::Failed);
}

void TestFrameParser::givesWholeFramesInPlace()
{
    QByteArray bytes = encodeFrame(Opcode::Text, "hello") + encodeFrame(Opcode::Ping, "p");
    FrameParser parser(Role::Server);
    std::span<char> input(bytes.data(), size_t(bytes.size()));
    QCOMPARE(parser.next(input), FrameParser::Result::Part);
    QVERIFY(parser.part().first && parser.part().last);
    QCOMPARE(parser.part().payload.data(), bytes.constData() + 2); // not a copy
    QCOMPARE(parser.next(input), FrameParser::Result::Part);
    QCOMPARE(parser.part().head.opcode, Opcode::Ping);
    QCOMPARE(parser.part().payload.data(), bytes.constData() + 9);
    QCOMPARE(parser.next(input), FrameParser::Result::NeedMore);
    QVERIFY(input.empty());
}

void TestFrameParser::givesTheSameInPiecesOfEverySize_data()
{
    QTest::addColumn<int>("piece");
    for (int piece : { 1, 2, 3, 5, 7, 13, 64, 1000 })
        QTest::addRow("%d", piece) << piece;
}

void TestFrameParser::givesTheSameInPiecesOfEverySize()
{
    QFETCH(int, piece);
    FrameEncoder encoder(Role::Client);
    const QList<QByteArray> payloads = {
        "", "a", QByteArray(125, 'b'), QByteArray(126, 'c'), "control", QByteArray(70'000, 'd')
    };
    QByteArray bytes;
    for (const QByteArray &payload : payloads)
        encoder.append(bytes, payload == "control" ? Opcode::Pong : Opcode::Binary, payload);
    FrameParser parser(Role::Client);
    QList<QByteArray> got;
    QByteArray current("");
    int firsts = 0;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        std::span<char> input(bytes.data() + at, size_t(qMin<qsizetype>(piece, bytes.size() - at)));
        for (;;) {
            const FrameParser::Result result = parser.next(input);
            QVERIFY(result != FrameParser::Result::Failed);
            if (result == FrameParser::Result::NeedMore)
                break;
            firsts += parser.part().first;
            current += parser.part().payload;
            if (parser.part().last)
                got.append(std::exchange(current, QByteArray("")));
        }
    }
    QCOMPARE(got, payloads);
    QCOMPARE(firsts, payloads.size());
}

void TestFrameParser::tellsOfAFrameBeforeItsPayload()
{
    QByteArray bytes = "\x82\x05"_ba;
    FrameParser parser(Role::Server);
    std::span<char> input(bytes.data(), size_t(bytes.size()));
    QCOMPARE(parser.next(input), FrameParser::Result::Part);
    QVERIFY(parser.part().first);
    QVERIFY(!parser.part().last);
    QVERIFY(parser.part().payload.isEmpty());
    QCOMPARE(parser.next(input), FrameParser::Result::NeedMore);
}

void TestFrameParser::undoesTheEncoder_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<qsizetype>("size");
    for (qsizetype size : { 0, 1, 125, 126, 65'535, 65'536, 1 << 20 }) {
        QTest::addRow("client, %d bytes", int(size)) << Role::Client << size;
        QTest::addRow("server, %d bytes", int(size)) << Role::Server << size;
    }
}

void TestFrameParser::undoesTheEncoder()
{
    QFETCH(Role, role);
    QFETCH(qsizetype, size);
    QByteArray payload(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        payload[i] = char(i * 7);
    QByteArray bytes("before");
    FrameEncoder encoder(role);
    const FrameHead head = encoder.append(bytes, Opcode::Binary, payload, false);
    QCOMPARE(head.masked, role == Role::Client);
    QCOMPARE(bytes.size(), 6 + head.length + size);
    if (role == Role::Server)
        QCOMPARE(bytes.sliced(6), encodeFrame(Opcode::Binary, payload, false));
    FrameParser parser(role);
    std::span<char> input(bytes.data() + 6, size_t(bytes.size() - 6));
    QCOMPARE(parser.next(input), FrameParser::Result::Part);
    QVERIFY(parser.part().last);
    QVERIFY(!parser.part().head.fin);
    QCOMPARE(parser.part().head.maskingKey, head.maskingKey);
    QVERIFY(parser.part().payload == payload);
}

void TestFrameParser::boundsThePayload()
{
    QByteArray bytes = "\x82\x7f\x00\x00\x00\x00\x00\x01\x00\x00"_ba;
    FrameParser parser(Role::Server);
    parser.setMaxPayload(65'535);
    std::span<char> input(bytes.data(), size_t(bytes.size()));
    QCOMPARE(parser.next(input), FrameParser::Result::Failed);
    QCOMPARE(parser.error().code, CloseCode::MessageTooBig);
}

void TestFrameParser::masksInBytesAsInWords()
{
    constexpr quint32 key = 0x37fa213d; // RFC 6455, 5.7
    QByteArray hello = "Hello"_ba;
    applyMask(hello.data(), hello.size(), key);
    QCOMPARE(hello, "\x7f\x9f\x4d\x51\x58"_ba);
    const QByteArray plain(100, 'z');
    QByteArray whole = plain;
    applyMask(whole.data(), whole.size(), key);
    for (qsizetype cut = 0; cut <= 20; ++cut) {
        QByteArray parts = plain;
        applyMask(parts.data(), cut, key);
        applyMask(parts.data() + cut, parts.size() - cut, key, cut);
        QCOMPARE(parts, whole);
    }
}

QTEST_GUILESS_MAIN(TestFrameParser)
#include "tst_frameparser.moc"
