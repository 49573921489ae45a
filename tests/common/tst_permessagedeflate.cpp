// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/permessagedeflate.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestPermessageDeflate : public QObject
{
    Q_OBJECT

private slots:
    void inflatesTheRfcsExamples_data();
    void inflatesTheRfcsExamples();
    void bothEndsUnderstandEachOther_data();
    void bothEndsUnderstandEachOther();
    void contextIsKeptUnlessGivenUp();
    void whatInflatesTooFarIsStopped();
    void corruptDataIsRefused_data();
    void corruptDataIsRefused();
    void piecesOfAnySizeInflateTheSame();
    void aMatchPastTheAgreedWindowMeansTheSameInPieces();
};

namespace {

QByteArray inflated(PermessageDeflate &deflate, const QByteArray &bytes)
{
    QByteArray to;
    const auto result = deflate.inflate(bytes, true, to, 1 << 26);
    return result == PermessageDeflate::Inflated::Ok ? to : "failed"_ba;
}

} // namespace

void TestPermessageDeflate::inflatesTheRfcsExamples_data()
{
    QTest::addColumn<QByteArrayList>("messages"); // of one connection; each is Hello
    const QByteArray hello = "\xf2\x48\xcd\xc9\xc9\x07\x00"_ba;
    QTest::newRow("7.2.3.1, one block") << QByteArrayList { hello };
    QTest::newRow("7.2.3.2, sharing the window")
        << QByteArrayList { hello, "\xf2\x00\x11\x00\x00"_ba };
    QTest::newRow("7.2.3.3, no compression")
        << QByteArrayList { "\x00\x05\x00\xfa\xff\x48\x65\x6c\x6c\x6f\x00"_ba };
    QTest::newRow("7.2.3.4, BFINAL") << QByteArrayList { "\xf3\x48\xcd\xc9\xc9\x07\x00\x00"_ba };
    QTest::newRow("BFINAL without an empty block")
        << QByteArrayList { "\xf3\x48\xcd\xc9\xc9\x07\x00"_ba };
    QTest::newRow("the window survives BFINAL")
        << QByteArrayList { "\xf3\x48\xcd\xc9\xc9\x07\x00\x00"_ba, "\xf2\x00\x11\x00\x00"_ba };
    QTest::newRow("7.2.3.5, two blocks")
        << QByteArrayList { "\xf2\x48\x05\x00\x00\x00\xff\xff\xca\xc9\xc9\x07\x00"_ba };
}

void TestPermessageDeflate::inflatesTheRfcsExamples()
{
    QFETCH(QByteArrayList, messages);
    PermessageDeflate deflate(Role::Client, {});
    for (const QByteArray &message : messages)
        QCOMPARE(inflated(deflate, message), "Hello"_ba);
}

void TestPermessageDeflate::bothEndsUnderstandEachOther_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("takeover");
    for (int bits = 8; bits <= 15; ++bits) {
        QTest::addRow("%d bits", bits) << bits << true;
        QTest::addRow("%d bits, no takeover", bits) << bits << false;
    }
}

void TestPermessageDeflate::bothEndsUnderstandEachOther()
{
    QFETCH(int, bits);
    QFETCH(bool, takeover);
    const DeflateParameters agreed { !takeover, !takeover, bits, bits };
    PermessageDeflate client(Role::Client, agreed);
    PermessageDeflate server(Role::Server, agreed);
    QRandomGenerator random(1);
    for (qsizetype size : { 0, 0, 1, 100, 300, 70'000, 5, 1 << 20, 0, 32 }) {
        QByteArray message(size, Qt::Uninitialized);
        for (char &c : message)
            c = char('a' + random.bounded(size % 3 ? 4 : 250));
        QCOMPARE(inflated(server, client.compress(message)), message);
        QCOMPARE(inflated(client, server.compress(message)), message);
    }
}

void TestPermessageDeflate::contextIsKeptUnlessGivenUp()
{
    const QByteArray message = "a message of which nothing repeats: 0123456789 qwertzuiop"_ba;
    PermessageDeflate keeps(Role::Client, {});
    const qsizetype first = keeps.compress(message).size();
    QVERIFY(keeps.compress(message).size() < first / 2);
    PermessageDeflate forgets(Role::Client, { .clientNoContextTakeover = true });
    QCOMPARE(forgets.compress(message).size(), first);
    QCOMPARE(forgets.compress(message).size(), first);
}

void TestPermessageDeflate::whatInflatesTooFarIsStopped()
{
    PermessageDeflate server(Role::Server, {});
    const QByteArray bomb = server.compress(QByteArray(64 << 20, '\0'));
    QVERIFY(bomb.size() < 100'000);
    PermessageDeflate client(Role::Client, {});
    QByteArray to;
    QCOMPARE(client.inflate(bomb, true, to, 1'000'000), PermessageDeflate::Inflated::TooBig);
    QVERIFY(to.size() <= 1'000'001);
    QVERIFY(to.capacity() < 4'000'000);
    PermessageDeflate exact(Role::Client, {});
    QByteArray fits;
    QCOMPARE(exact.inflate(bomb, true, fits, 64 << 20), PermessageDeflate::Inflated::Ok);
    QCOMPARE(fits.size(), 64 << 20);
}

void TestPermessageDeflate::corruptDataIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("reserved block type") << "\x07\x00"_ba;
    QTest::newRow("reaches before the window") << "\xf2\x00\x11\x00\x00"_ba;
    QTest::newRow("cut off inside a block") << "\xf2\x48\xcd"_ba;
    QTest::newRow("stored lengths disagree") << "\x00\x05\x00\xfb\xff\x48\x65\x6c\x6c\x6f\x00"_ba;
}

void TestPermessageDeflate::corruptDataIsRefused()
{
    QFETCH(QByteArray, bytes);
    PermessageDeflate deflate(Role::Client, {});
    QByteArray to;
    QCOMPARE(deflate.inflate(bytes, true, to, 1000), PermessageDeflate::Inflated::Corrupt);
}

void TestPermessageDeflate::piecesOfAnySizeInflateTheSame()
{
    PermessageDeflate server(Role::Server, {});
    const QByteArray message = QByteArray("the same again and again. ").repeated(5000);
    const QByteArray bytes = server.compress(message);
    for (qsizetype piece : { 1, 2, 7, 100 }) {
        PermessageDeflate client(Role::Client, {});
        QByteArray to;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            QCOMPARE(client.inflate(bytes.mid(at, piece), false, to, message.size()),
                     PermessageDeflate::Inflated::Ok);
        QCOMPARE(client.inflate({}, true, to, message.size()), PermessageDeflate::Inflated::Ok);
        QCOMPARE(to, message);
    }
}

void TestPermessageDeflate::aMatchPastTheAgreedWindowMeansTheSameInPieces()
{
    QByteArray message;
    for (int i = 0; i < 1000; ++i)
        message += QByteArray::number(i * i);
    message += message;
    PermessageDeflate server(Role::Server, {}); // looks back further than was agreed
    const QByteArray bytes = server.compress(message);
    const DeflateParameters agreed { .serverMaxWindowBits = 8 };
    PermessageDeflate whole(Role::Client, agreed);
    QCOMPARE(inflated(whole, bytes), message);
    PermessageDeflate pieces(Role::Client, agreed);
    QByteArray to;
    for (qsizetype at = 0; at < bytes.size(); ++at)
        QCOMPARE(pieces.inflate(bytes.mid(at, 1), false, to, message.size()),
                 PermessageDeflate::Inflated::Ok);
    QCOMPARE(to, message);
}

QTEST_GUILESS_MAIN(TestPermessageDeflate)
#include "tst_permessagedeflate.moc"
