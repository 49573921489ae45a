// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 44 to 85 of the table of the browser's WebSocket: states, opening handshake, send() and
// bufferedAmount. Tests name the table's numbers and the Web Platform Tests.
#include "common/websocket/frameencoder.h"
#include "handserver.h"
#include "journal.h"

#include <QHostInfo>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const QStringList failedBeforeOpen { u"3 error"_s, u"3 close 1006 unclean"_s };

QString units(std::initializer_list<char16_t> list)
{
    return QString::fromUtf16(list.begin(), qsizetype(list.size()));
}

} // namespace

class TestContractSending : public QObject
{
    Q_OBJECT

private slots:
    void theStatesHaveTheBrowsersNumbers();
    void statesFollowTheEvents();
    void handshakesThatFail_data();
    void handshakesThatFail();
    void openComesBeforeACloseInTheSameBytes();
    void callersHeadersAreSent();
    void anUnknownHostIsAnErrorEvent();
    void aLongSilenceHurtsNothing();
    void sendingWhileConnectingIsAnError_data();
    void sendingWhileConnectingIsAnError();
    void textsComeBack_data();
    void textsComeBack();
    void binariesComeBack_data();
    void binariesComeBack();
    void sendingAfterCloseDoesNothing();
    void fiftyMessagesAgainstBackpressure();
    void bufferedAmountGrowsAtOnceAndFallsLater();
    void bufferedAmountStaysWhileTheThreadIsBlocked();
    void bufferedAmountStaysAfterClose();
};

void TestContractSending::theStatesHaveTheBrowsersNumbers()
{
    // 44 constants/001
    QCOMPARE(int(ReadyState::Connecting), 0);
    QCOMPARE(int(ReadyState::Open), 1);
    QCOMPARE(int(ReadyState::Closing), 2);
    QCOMPARE(int(ReadyState::Closed), 3);
}

void TestContractSending::statesFollowTheEvents()
{
    // 45 readyState/001, 46 006, 47 007, 48 008, 49 bufferedAmount/initial, 51
    // opening-handshake/002
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QSignalSpy states(socket.get(), &WebSocket::readyStateChanged);
    QCOMPARE(socket->readyState(), ReadyState::Connecting);
    QCOMPARE(socket->bufferedAmount(), 0);
    bool closingInside = false;
    connect(socket.get(), &WebSocket::opened, this, [&] {
        socket->close();
        closingInside = socket->readyState() == ReadyState::Closing;
    });
    QTRY_COMPARE(journal.lines, QStringList({ u"1 open"_s, u"3 close 1005 clean"_s }));
    QVERIFY(closingInside);
    QCOMPARE(states.size(), 3);
}

void TestContractSending::handshakesThatFail_data()
{
    QTest::addColumn<QByteArray>("answer"); // ACCEPT stands for the right key
    const QByteArray good = "HTTP/1.1 101 X\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n";
    QTest::newRow("50 opening-handshake/001") << "FOO BAR BAZ\r\n\r\n"_ba;
    QTest::newRow("54 received-301-code")
        << "HTTP/1.1 301 Moved\r\nLocation: /echo\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("55 security/001") << good + "Sec-WebSocket-Accept: bm9wZQ==\r\n\r\n";
    QTest::newRow("122 extension not offered")
        << good + "Sec-WebSocket-Accept: ACCEPT\r\nSec-WebSocket-Extensions: x-y\r\n\r\n";
    QTest::newRow("401") << "HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n"_ba;
}

void TestContractSending::handshakesThatFail()
{
    QFETCH(QByteArray, answer);
    HandServer server;
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_VERIFY(server.hasPeer() && server.peer()->hasRequest());
    answer.replace("ACCEPT",
                   OpeningHandshake::acceptFor(server.peer()->requestField("Sec-WebSocket-Key")));
    server.peer()->send(answer);
    QTRY_COMPARE(journal.lines, failedBeforeOpen);
    QTRY_VERIFY(server.peer()->isGone());
    QCOMPARE(server.peerCount(), 1U); // nothing was followed
}

void TestContractSending::openComesBeforeACloseInTheSameBytes()
{
    // 53 opening-handshake/005
    for (const bool closes : { false, true }) {
        HandServer server;
        const auto socket = WebSocket::open(server.url());
        Journal journal(*socket);
        connect(socket.get(), &WebSocket::opened, this, [&] {
            if (closes)
                socket->close();
        });
        QTRY_VERIFY(server.hasPeer() && server.peer()->hasRequest());
        server.peer()->send(server.peer()->acceptance() + HandPeer::encodeClose(1001, "PASS"));
        server.peer()->socket()->disconnectFromHost();
        QTRY_COMPARE(journal.lines, QStringList({ u"1 open"_s, u"3 close 1001 clean PASS"_s }));
    }
}

void TestContractSending::callersHeadersAreSent()
{
    // 52 opening-handshake/003, 59 cookies/001 to 007 (the jar is the caller's), 121 Connection
    // list
    HandServer server;
    WebSocketOptions options;
    options.origin = u"http://example.org"_s;
    options.headers.emplaceBack("Cookie", "one=1; two=2");
    const auto socket = WebSocket::open(server.url(), {}, options);
    QTRY_VERIFY(server.hasPeer() && server.peer()->hasRequest());
    QCOMPARE(server.peer()->requestField("Origin"), "http://example.org"_ba);
    QCOMPARE(server.peer()->requestField("Cookie"), "one=1; two=2"_ba);
    server.peer()->send(server.peer()->acceptance().replace("Connection: Upgrade",
                                                            "Connection: keep-alive, Upgrade"));
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
}

void TestContractSending::anUnknownHostIsAnErrorEvent()
{
    // 57 events/020
    const auto socket = WebSocket::open(u"ws://nothing.invalid/"_s);
    Journal journal(*socket);
    QTRY_COMPARE_WITH_TIMEOUT(journal.lines, failedBeforeOpen, 20'000);
}

void TestContractSending::aLongSilenceHurtsNothing()
{
    QSKIP("58 keeping-connection-open/001: waiting 20 s shows nothing here; no timer runs while a "
          "WebSocket is open");
}

void TestContractSending::sendingWhileConnectingIsAnError_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("60 Send-before-open, send/003") << u"x"_s;
    QTest::newRow("61 send/004, low") << units({ u'a', 0xDC00, u'x' });
    QTest::newRow("61 send/004, high") << units({ u'a', 0xD800, u'x' });
    QTest::newRow("61 send/004, low high") << units({ u'a', 0xDC00, 0xD800, u'x' });
}

void TestContractSending::sendingWhileConnectingIsAnError()
{
    QFETCH(QString, text);
    HandServer server;
    const auto socket = WebSocket::open(server.url());
    QCOMPARE(socket->sendText(text), WebSocket::Exception::InvalidStateError);
    QCOMPARE(socket->sendBinary("x"), WebSocket::Exception::InvalidStateError);
    QCOMPARE(socket->bufferedAmount(), 0);
}

void TestContractSending::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("echo");
    QTest::addColumn<qint64>("buffered");
    const auto row
        = [](const char *name, const QString &text, qint64 buffered, const QString &echo = {}) {
              QTest::newRow(name) << text << (echo.isNull() ? text : echo) << buffered;
          };
    row("62 Send-data", u"Message to send"_s, 15);
    row("63 Send-0byte-data, 64 send/009", u""_s, 0);
    row("65 Send-65K-data, 81 bufferedAmount-large", QString(65'000, u'c'), 65'000);
    row("70 Send-unicode-data, 82 bufferedAmount-unicode", QString(6, QChar(0xA5)), 12);
    row("71 Send-paired-surrogates", units({ 0xD801, 0xDC07 }), 4);
    row("72 Send-unpaired-surrogates", units({ 0xD807 }), 3, units({ 0xFFFD }));
    row("73 send/006",
        units({ u'a', 0xDC00, u'x', u'b', 0xD800, u'x', u'c', 0xDC00, 0xD800, u'x' }),
        18,
        units({ u'a', 0xFFFD, u'x', u'b', 0xFFFD, u'x', u'c', 0xFFFD, 0xFFFD, u'x' }));
    row("74 send/011", u"\u00e5 a\u030a \U0001047E"_s, 11);
    for (qsizetype size : { 125, 126, 65'535, 65'536 })
        row(qPrintable(u"77 extended-payload-length, %1"_s.arg(size)), QString(size, u'x'), size);
}

void TestContractSending::textsComeBack()
{
    QFETCH(QString, text);
    QFETCH(QString, echo);
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    QSignalSpy received(socket.get(), &WebSocket::textMessageReceived);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QCOMPARE(socket->sendText(text), WebSocket::Exception::None);
    QTEST(socket->bufferedAmount(), "buffered");
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(QString::fromUtf8(received.first().first().toByteArray()) == echo);
    QTRY_COMPARE(socket->bufferedAmount(), 0);
}

void TestContractSending::binariesComeBack_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("66 Send-binary-arraybuffer") << QByteArray(15, 'b');
    QTest::newRow("67 Send-binary-65K-arraybuffer") << QByteArray(65'000, 'b');
    QTest::newRow("68 Send-binary-arraybufferview: a slice sends only itself")
        << QByteArray::fromRawData("0123456789", 10).sliced(3, 4);
    QTest::newRow("69 Send-binary-blob") << QByteArray(65'000, '\0');
    QTest::newRow("78 binary/001, 002") << QByteArray(10, '\xff');
    QTest::newRow("78 binary/004, 005") << QByteArray(100'000, '\x80');
    QTest::newRow("83 bufferedAmount-arraybuffer, -blob") << QByteArray(10, 'x');
}

void TestContractSending::binariesComeBack()
{
    QFETCH(QByteArray, data);
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    QSignalSpy received(socket.get(), &WebSocket::binaryMessageReceived);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->sendBinary(data);
    QCOMPARE(socket->bufferedAmount(), data.size());
    QTRY_COMPARE(received.size(), 1);
    QVERIFY(received.first().first().toByteArray() == data);
}

void TestContractSending::sendingAfterCloseDoesNothing()
{
    // 75 send/007, 76 send/008
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    bool threw = false;
    connect(socket.get(), &WebSocket::closed, this, [&] {
        threw = socket->sendText(u"inside"_s) != WebSocket::Exception::None;
    });
    socket->close();
    QCOMPARE(socket->sendText(u"after"_s), WebSocket::Exception::None);
    QTRY_COMPARE(journal.lines, QStringList({ u"1 open"_s, u"3 close 1005 clean"_s }));
    QVERIFY(!threw);
    QVERIFY(server.peer()->messages().isEmpty());
}

void TestContractSending::fiftyMessagesAgainstBackpressure()
{
    // 79 send-many-64K-messages-with-backpressure; the server takes one at a time, without the
    // WPT's pause
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    server.peer()->socket()->setReadBufferSize(65'536);
    for (int i = 0; i < 50; ++i)
        socket->sendBinary(QByteArray(65'536, char(i)));
    QTRY_COMPARE(journal.lines.size(), 51);
    socket->close();
    QTRY_COMPARE(journal.lines.last(), u"3 close 1005 clean"_s);
}

void TestContractSending::bufferedAmountGrowsAtOnceAndFallsLater()
{
    // 80 bufferedAmount-getting
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    QSignalSpy received(socket.get(), &WebSocket::textMessageReceived);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    const QList<std::pair<QString, qint64>> steps {
        { u"x"_s, 1 }, { u"\u00e5"_s, 3 }, { u"\u5336"_s, 6 }, { u"\U0001047E"_s, 10 }
    };
    for (const auto &[text, amount] : steps) {
        socket->sendText(text);
        QCOMPARE(socket->bufferedAmount(), amount);
    }
    QTRY_COMPARE(received.size(), 4);
    QCOMPARE(socket->bufferedAmount(), 0);
}

void TestContractSending::bufferedAmountStaysWhileTheThreadIsBlocked()
{
    // 84 bufferedAmount-unchanged-by-sync-xhr
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->sendText(u"hello"_s);
    std::unique_ptr<QThread> other(QThread::create([] {}));
    other->start();
    QVERIFY(other->wait()); // this thread's event loop stands still
    QCOMPARE(socket->bufferedAmount(), 5);
    QTRY_COMPARE(socket->bufferedAmount(), 0);
}

void TestContractSending::bufferedAmountStaysAfterClose()
{
    // 85
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->close();
    socket->sendBinary("1234");
    QCOMPARE(socket->bufferedAmount(), 4);
    qint64 atClose = -1;
    connect(socket.get(), &WebSocket::closed, this, [&] { atClose = socket->bufferedAmount(); });
    QTRY_COMPARE(atClose, 4);
    socket->sendBinary("56");
    QCOMPARE(socket->bufferedAmount(), 6);
}

QTEST_GUILESS_MAIN(TestContractSending)
#include "tst_contractsending.moc"
