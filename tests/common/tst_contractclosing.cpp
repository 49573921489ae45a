// SPDX-License-Identifier: GPL-3.0-or-later
// Rows 86 to 122 of the table of the browser's WebSocket: close() and events. Rows carry the
// table's numbers and the names of the Web Platform Tests.
#include "common/websocket/frameencoder.h"
#include "handserver.h"
#include "journal.h"

#include <QMetaEnum>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const QString failed = u"3 close 1006 unclean"_s;

} // namespace

class TestContractClosing : public QObject
{
    Q_OBJECT

private slots:
    void illegalArgumentsAreExceptions_data();
    void illegalArgumentsAreExceptions();
    void whatIsSentComesBack_data();
    void whatIsSentComesBack();
    void closeWithoutArgumentsIs1005();
    void theCloseEventWaitsForThePeer();
    void dataAfterThePeersCloseIsIgnored();
    void closeRightAfterTheConstructorFailsLater();
    void closingTwiceOrInsideCloseIsOneEvent();
    void theCloseEventHasItsDefaults();
    void theRemoteSide_data();
    void theRemoteSide();
    void theRemoteCodeIsUsedNotOurs();
    void losingTcpAfterOurCloseIsUnclean();
    void aMessageComesBeforeTheErrorBehindIt();
    void handlersRunInTheOrderOfConnecting();
    void binaryTypeIsBlobUntilChanged();
};

void TestContractClosing::illegalArgumentsAreExceptions_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<WebSocket::Exception>("exception");
    const auto access = WebSocket::Exception::InvalidAccessError;
    for (int code : { 0, 500, 66536, -1 })
        QTest::addRow("86 close-invalid, %d", code) << code << QString() << access;
    QTest::newRow("87 Close-1005") << 1005 << QString() << access;
    QTest::newRow("88 Close-2999-reason") << 2999 << u"Close not in range 3000-4999"_s << access;
    for (int code : { 999, 1001, 5000 })
        QTest::addRow("89 stream/close, %d", code) << code << QString() << access;
    QTest::newRow("90 Close-Reason-124Bytes")
        << 1000 << QString(124, u'x') << WebSocket::Exception::SyntaxError;
    QTest::newRow("90 123 bytes") << 1000 << QString(123, u'x') << WebSocket::Exception::None;
    QTest::newRow("91 stream/websocket-error")
        << 4000 << u"\U0001F50C"_s.repeated(32) << WebSocket::Exception::SyntaxError;
    QTest::newRow("86 the code first") << 1001 << QString(124, u'x') << access;
}

void TestContractClosing::illegalArgumentsAreExceptions()
{
    QFETCH(int, code);
    QFETCH(QString, reason);
    QFETCH(WebSocket::Exception, exception);
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    if (exception != WebSocket::Exception::None)
        QCOMPARE(socket->close(code, reason), exception); // in every state
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QCOMPARE(socket->close(code, reason), exception);
    if (exception != WebSocket::Exception::None) {
        QCOMPARE(socket->readyState(), ReadyState::Open);
        QCOMPARE(journal.lines, QStringList { u"1 open"_s });
        socket->close();
    }
    QTRY_COMPARE(socket->readyState(), ReadyState::Closed);
    QCOMPARE(journal.lines.size(), 2);
    if (exception != WebSocket::Exception::None)
        QCOMPARE(socket->close(code, reason), exception);
}

void TestContractClosing::whatIsSentComesBack_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("closing");
    const auto row = [](const char *name, int code, const QString &reason, const QString &closing) {
        QTest::newRow(name) << code << reason << u"3 close "_s + closing;
    };
    row("92 Close-1000, 104 CloseEvent/clean-close", 1000, {}, u"1000 clean"_s);
    row("92 Close-1000-reason", 1000, u"Clean Close"_s, u"1000 clean Clean Close"_s);
    row("93 Close-3000-reason",
        3000,
        u"Clean Close with code - 3000"_s,
        u"3000 clean Clean Close with code - 3000"_s);
    row("93 Close-4999-reason", 4999, u"x"_s, u"4999 clean x"_s);
    row("95 Close-reason-unpaired-surrogates",
        1000,
        QString(QChar(0xD807)),
        u"1000 clean \ufffd"_s);
    row("106 stream/close", 3456, u"pizza"_s, u"3456 clean pizza"_s);
    row("107 a reason alone is sent with 1000", 1000, u"r"_s, u"1000 clean r"_s);
}

void TestContractClosing::whatIsSentComesBack()
{
    QFETCH(int, code);
    QFETCH(QString, reason);
    QFETCH(QString, closing);
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->close(code, reason);
    QTRY_COMPARE(journal.lines, QStringList({ u"1 open"_s, closing }));
}

void TestContractClosing::closeWithoutArgumentsIs1005()
{
    // 94 Close-1005-verify-code, Close-undefined, closing-handshake/003
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->close();
    QTRY_COMPARE(journal.lines, QStringList({ u"1 open"_s, u"3 close 1005 clean"_s }));
    QCOMPARE(server.peer()->closePayload(), ""_ba);
}

void TestContractClosing::theCloseEventWaitsForThePeer()
{
    // 96 Close-delayed; without the WPT's second: the server answers when a Ping has shown that
    // nothing came
    HandServer server(HandServer::Manner::Accept);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->close(1000);
    QTRY_VERIFY(server.peer()->hasClose());
    server.peer()->send(encodeFrame(Opcode::Ping, {}));
    QTRY_COMPARE(server.peer()->frames().size(), 2U);
    QCOMPARE(journal.lines.size(), 1);
    server.peer()->send(HandPeer::encodeClose(1000));
    server.peer()->socket()->disconnectFromHost();
    QTRY_COMPARE(journal.lines, QStringList({ u"1 open"_s, u"3 close 1000 clean"_s }));
}

void TestContractClosing::dataAfterThePeersCloseIsIgnored()
{
    // 98 closing-handshake/004
    HandServer server(HandServer::Manner::Accept);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    server.peer()->send(HandPeer::encodeText("before") + HandPeer::encodeClose(1000)
                        + HandPeer::encodeText("after") + "\xff\xff");
    QTRY_VERIFY(server.peer()->hasClose());
    server.peer()->send(HandPeer::encodeText("later"));
    server.peer()->socket()->disconnectFromHost();
    QTRY_COMPARE(journal.lines,
                 QStringList({ u"1 open"_s, u"1 text before"_s, u"3 close 1000 clean"_s }));
}

void TestContractClosing::closeRightAfterTheConstructorFailsLater()
{
    // 99 close-basic, 100 close-connecting-async (101 is the same a second later: tst_websocket)
    HandServer server;
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    socket->close();
    QCOMPARE(socket->readyState(), ReadyState::Closing);
    QVERIFY(journal.lines.isEmpty());
    QTRY_COMPARE(journal.lines, QStringList({ u"3 error"_s, failed }));
}

void TestContractClosing::closingTwiceOrInsideCloseIsOneEvent()
{
    // 102 close-multiple, 103 close-nested
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    auto nested = ReadyState::Connecting;
    connect(socket.get(), &WebSocket::closed, this, [&] {
        socket->close();
        nested = socket->readyState();
    });
    socket->close(4000);
    socket->close(4001);
    socket->close();
    QTRY_COMPARE(nested, ReadyState::Closed);
    QCoreApplication::processEvents();
    QCOMPARE(journal.lines, QStringList({ u"1 open"_s, u"3 close 4000 clean"_s }));
}

void TestContractClosing::theCloseEventHasItsDefaults()
{
    // 105 CloseEvent/constructor
    const CloseEvent event;
    QVERIFY(!event.wasClean);
    QCOMPARE(event.code, 0);
    QCOMPARE(event.reason, QString());
}

void TestContractClosing::theRemoteSide_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("events");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &events) {
        QTest::newRow(name) << bytes << events;
    };
    const QStringList fails { u"3 error"_s, failed };
    row("97 Close-server-initiated-close",
        HandPeer::encodeText("Goodbye") + HandPeer::encodeClose(0),
        { u"1 text Goodbye"_s, u"3 close 1005 clean"_s });
    row("109 remote-close, no body", HandPeer::encodeClose(0), { u"3 close 1005 clean"_s });
    row("110 remote-close, 1000", HandPeer::encodeClose(1000), { u"3 close 1000 clean"_s });
    row("110 remote-close, 4000",
        HandPeer::encodeClose(4000, "robot"),
        { u"3 close 4000 clean robot"_s });
    row("110 remote-close, UTF-8",
        HandPeer::encodeClose(4000, "\xe2\x82\xac"),
        { u"3 close 4000 clean \u20ac"_s });
    row("112 remote-close, abrupt", {}, fails);
    row("116 Close of 1 byte", "\x88\x01\x03"_ba, fails);
    for (int code : { 999, 1004, 1005, 1006, 1015, 2999, 5000 })
        row(qPrintable(u"116 Close %1"_s.arg(code)), HandPeer::encodeClose(code), fails);
    row("116 reason not UTF-8", HandPeer::encodeClose(1000, "\xff"), fails);
    for (int code : { 1012, 1013, 1014 })
        row(qPrintable(u"117 Close %1"_s.arg(code)),
            HandPeer::encodeClose(code),
            { u"3 close %1 clean"_s.arg(code) });
    row("118 split inside a character",
        "\x01\x01\xc3\x80\x01\xa9\x88\x00"_ba,
        { u"1 text \u00e9"_s, u"3 close 1005 clean"_s });
    row("120 masked server frame", "\x81\x81\x01\x02\x03\x04\x05"_ba, fails);
}

void TestContractClosing::theRemoteSide()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, events);
    HandServer server(HandServer::Manner::Accept);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    server.peer()->send(bytes);
    if (!bytes.isEmpty())
        QTRY_VERIFY(server.peer()->hasClose());
    server.peer()->socket()->disconnectFromHost();
    QTRY_COMPARE(journal.lines, QStringList { u"1 open"_s } + events);
}

void TestContractClosing::theRemoteCodeIsUsedNotOurs()
{
    // 111 stream/remote-close
    HandServer server(HandServer::Manner::Accept);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->close(4111, u"local"_s);
    QTRY_VERIFY(server.peer()->hasClose());
    server.peer()->send(HandPeer::encodeClose(4222, "remote"));
    server.peer()->socket()->disconnectFromHost();
    QTRY_COMPARE(journal.lines, QStringList({ u"1 open"_s, u"3 close 4222 clean remote"_s }));
}

void TestContractClosing::losingTcpAfterOurCloseIsUnclean()
{
    // 108 stream/close passive-close-abort
    HandServer server(HandServer::Manner::Accept);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    socket->close(1000);
    QTRY_VERIFY(server.peer()->hasClose());
    server.peer()->socket()->abort();
    QTRY_COMPARE(journal.lines, QStringList({ u"1 open"_s, u"3 error"_s, failed }));
}

void TestContractClosing::aMessageComesBeforeTheErrorBehindIt()
{
    // 113 events/015, 119 a text that starts with U+FEFF keeps it
    HandServer server(HandServer::Manner::Accept);
    const auto socket = WebSocket::open(server.url());
    Journal journal(*socket);
    QSignalSpy texts(socket.get(), &WebSocket::textMessageReceived);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    server.peer()->send(HandPeer::encodeText("\xef\xbb\xbfx") + "\x83\x00"_ba);
    QTRY_VERIFY(server.peer()->hasClose());
    server.peer()->socket()->disconnectFromHost();
    QTRY_COMPARE(journal.lines.size(), 4);
    QCOMPARE(journal.lines.sliced(2), QStringList({ u"3 error"_s, failed }));
    QCOMPARE(texts.first().first().toByteArray(), "\xef\xbb\xbfx"_ba);
}

void TestContractClosing::handlersRunInTheOrderOfConnecting()
{
    // 114 events/016
    HandServer server(HandServer::Manner::Echo);
    const auto socket = WebSocket::open(server.url());
    QStringList order;
    connect(socket.get(), &WebSocket::opened, this, [&] { order.append(u"open 1"_s); });
    connect(socket.get(), &WebSocket::opened, this, [&] { order.append(u"open 2"_s); });
    connect(socket.get(), &WebSocket::opened, this, [&] { socket->sendText(u"x"_s); });
    connect(
        socket.get(), &WebSocket::textMessageReceived, this, [&] { order.append(u"message 1"_s); });
    connect(socket.get(), &WebSocket::textMessageReceived, this, [&] { socket->close(); });
    connect(socket.get(), &WebSocket::closed, this, [&] { order.append(u"close 1"_s); });
    connect(socket.get(), &WebSocket::closed, this, [&] { order.append(u"close 2"_s); });
    QTRY_COMPARE(
        order,
        QStringList({ u"open 1"_s, u"open 2"_s, u"message 1"_s, u"close 1"_s, u"close 2"_s }));
}

void TestContractClosing::binaryTypeIsBlobUntilChanged()
{
    // 115 Create-valid-url-binaryType-blob, binaryType-wrong-value (the enum has no other value)
    const auto socket = WebSocket::open(u"ws://127.0.0.1/"_s);
    QCOMPARE(socket->binaryType(), WebSocket::BinaryType::Blob);
    socket->setBinaryType(WebSocket::BinaryType::ArrayBuffer);
    QCOMPARE(socket->binaryType(), WebSocket::BinaryType::ArrayBuffer);
    QCOMPARE(QMetaEnum::fromType<WebSocket::BinaryType>().keyCount(), 2);
}

QTEST_GUILESS_MAIN(TestContractClosing)
#include "tst_contractclosing.moc"
