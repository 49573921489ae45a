// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/serverwindow.h"
#include "common/gui/banner.h"
#include "common/gui/theme.h"
#include "controlledserver.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLocalSocket>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// A server without a window, in a process of its own, and windows that attach to it.
class ControlTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<EngineSnapshot>(); }
    void init() { m_server.start(); }
    void cleanup() { m_server.stop(); }
    void aWindowSeesWhoIsThere();
    void itClosesFreezesAndTaps();
    void itPingsAndBans();
    void itTellsOfAttacks();
    void framesGoToWhoAskedLast();
    void whatAWindowFrozeIsReadAgainWhenItGoes();
    void itIsToldWhatBecameOfMessages();
    void itStopsAndStartsTheServerWithoutEndingIt();
    void closingTheWindowLeavesTheServerAsItIs();
    void whenTheProcessEndsTheWindowSaysSoAndFindsTheNext();
    void anotherVersionIsRefused();
    void whatIsNoMessageEndsOnlyThatWindow_data();
    void whatIsNoMessageEndsOnlyThatWindow();
    void aSecondServerDoesNotTakeTheSocket();
    void withoutAServerItIsSaid();

private:
    ControlledServer m_server;
};

namespace {

/// The newest snapshot that was taken.
EngineSnapshot newest(const QSignalSpy &snapshots)
{
    return snapshots.isEmpty() ? EngineSnapshot()
                               : snapshots.last().constFirst().value<EngineSnapshot>();
}

} // namespace

void ControlTest::aWindowSeesWhoIsThere()
{
    QWebSocket client;
    m_server.join(client);
    const auto engine = m_server.attach();
    QVERIFY(engine);
    QCOMPARE(engine->state(), EngineControl::State::Listening);
    QCOMPARE(engine->url(), m_server.url());
    QCOMPARE(engine->config().maxBuffered, EngineConfig().maxBuffered);
    const QSignalSpy snapshots(engine.get(), &EngineControl::snapshotTaken);
    QTRY_COMPARE(newest(snapshots).connections.size(), 1);
    const ConnectionSnapshot row = newest(snapshots).connections[0];
    QCOMPARE(row.path, u"/chat/lab/"_s);
    QCOMPARE(row.address, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(row.state, ReadyState::Open);
    QCOMPARE(newest(snapshots).groups.size(), 1);
    QCOMPARE(newest(snapshots).groups[0].name.toString(), u"lab"_s);
    QCOMPARE(newest(snapshots).groups[0].members, QList<ConnectionId> { row.id });
    client.sendTextMessage(u"hello"_s);
    QTRY_COMPARE(newest(snapshots).counters.messagesReceived, 1U);
}

void ControlTest::itClosesFreezesAndTaps()
{
    QWebSocket client;
    m_server.join(client);
    const auto engine = m_server.attach();
    QVERIFY(engine);
    const QSignalSpy snapshots(engine.get(), &EngineControl::snapshotTaken);
    QTRY_COMPARE(newest(snapshots).connections.size(), 1);
    const ConnectionId id = newest(snapshots).connections[0].id;

    std::vector<LogEntry> frames;
    connect(engine.get(), &EngineControl::tapped, this, [&](const std::vector<LogEntry> &seen) {
        frames.insert(frames.end(), seen.begin(), seen.end());
    });
    engine->setTapped(id);
    QTRY_VERIFY([&] {
        client.sendTextMessage(u"look"_s);
        return !frames.empty();
    }());
    QCOMPARE(frames[0].kind, LogKind::Frame);
    QCOMPARE(frames[0].payload, QByteArray("look"));

    engine->setReadingPaused(id, true);
    QTRY_VERIFY(newest(snapshots).connections[0].readingPaused);
    engine->setReadingPaused(id, false);
    QTRY_VERIFY(!newest(snapshots).connections[0].readingPaused);
    engine->closeConnection(id, 4001, u"enough"_s);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(int(client.closeCode()), 4001);
    QCOMPARE(client.closeReason(), u"enough"_s);
}

void ControlTest::itPingsAndBans()
{
    QWebSocket client;
    const QSignalSpy ended(&client, &QWebSocket::disconnected);
    m_server.join(client);
    const auto engine = m_server.attach();
    QVERIFY(engine);
    const QSignalSpy snapshots(engine.get(), &EngineControl::snapshotTaken);
    QTRY_COMPARE(newest(snapshots).connections.size(), 1);
    engine->ping(newest(snapshots).connections[0].id);
    QTRY_VERIFY(newest(snapshots).connections[0].roundTrip >= 0);
    engine->setBans({ { QHostAddress(QHostAddress::LocalHost), {}, 1 } }, u"enough"_s);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    QCOMPARE(client.closeReason(), u"enough"_s);
    QWebSocket again;
    const QSignalSpy refused(&again, &QWebSocket::disconnected);
    again.open(m_server.url());
    QTRY_COMPARE(refused.size(), 1);
    QTRY_COMPARE(newest(snapshots).counters.refused.value("banned"), 1U);
}

void ControlTest::itTellsOfAttacks()
{
    const auto engine = m_server.attach();
    QVERIFY(engine);
    std::vector<SecurityEvent> told;
    connect(engine.get(), &EngineControl::noted, this, [&](const auto &events) { told = events; });
    QWebSocket client;
    client.open(m_server.url().resolved(QUrl(u"/nowhere/"_s)));
    QTRY_COMPARE(told.size(), size_t(1));
    QCOMPARE(told[0].kind, SecurityKind::Refused);
    QCOMPARE(told[0].cause, "not_found");
    QCOMPARE(told[0].code, quint16(404));
    QCOMPARE(told[0].path, u"/nowhere/"_s);
    QCOMPARE(told[0].address, QHostAddress(QHostAddress::LocalHost));
    QVERIFY(told[0].time > 0);
}

void ControlTest::framesGoToWhoAskedLast()
{
    QWebSocket client;
    m_server.join(client);
    const auto first = m_server.attach();
    const auto second = m_server.attach();
    QVERIFY(first && second);
    const QSignalSpy snapshots(first.get(), &EngineControl::snapshotTaken);
    QTRY_COMPARE(newest(snapshots).connections.size(), 1);
    const ConnectionId id = newest(snapshots).connections[0].id;
    const QSignalSpy atFirst(first.get(), &EngineControl::tapped);
    const QSignalSpy atSecond(second.get(), &EngineControl::tapped);
    const auto speak = [&client](const QSignalSpy &spy, qsizetype before) {
        client.sendTextMessage(u"look"_s);
        return spy.count() > before;
    };
    first->setTapped(id);
    QTRY_VERIFY(speak(atFirst, 0));
    second->setTapped(id);
    QTRY_VERIFY(speak(atSecond, 0));
    // What the first was sent before the second asked has come by now: this one answers after it.
    const QSignalSpy answered(first.get(), &EngineControl::snapshotTaken);
    QTRY_VERIFY(answered.count() > 0);
    const qsizetype had = atFirst.count();
    const qsizetype before = atSecond.count() + 3;
    QTRY_VERIFY(speak(atSecond, before));
    QCOMPARE(atFirst.count(), had);
}

void ControlTest::whatAWindowFrozeIsReadAgainWhenItGoes()
{
    QWebSocket client;
    m_server.join(client);
    auto first = m_server.attach();
    QVERIFY(first);
    const QSignalSpy seen(first.get(), &EngineControl::snapshotTaken);
    QTRY_COMPARE(newest(seen).connections.size(), 1);
    first->setReadingPaused(newest(seen).connections[0].id, true);
    QTRY_VERIFY(newest(seen).connections[0].readingPaused);

    const auto second = m_server.attach(); // several may look at once
    QVERIFY(second);
    const QSignalSpy snapshots(second.get(), &EngineControl::snapshotTaken);
    QTRY_VERIFY(!snapshots.isEmpty() && newest(snapshots).connections[0].readingPaused);
    first.reset();
    QTRY_VERIFY(!newest(snapshots).connections[0].readingPaused);
}

void ControlTest::itIsToldWhatBecameOfMessages()
{
    QWebSocket client;
    QWebSocket other;
    m_server.join(client);
    m_server.join(other);
    const auto engine = m_server.attach();
    const auto blind = m_server.attach();
    QVERIFY(engine && blind);
    const QSignalSpy untold(blind.get(), &EngineControl::accounted);
    const QSignalSpy told(engine.get(), &EngineControl::accounted);
    engine->setAccounted(true);
    QTRY_VERIFY((client.sendTextMessage(u"hello"_s), !told.isEmpty()));
    const auto records = told[0][0].value<std::vector<FanoutRecord>>();
    QCOMPARE(records.front().group.toString(), u"lab"_s);
    QVERIFY(records.front().raw);
    QCOMPARE(records.front().payload, 5);
    QCOMPARE(records.front().senderName, u"127.0.0.1:%1"_s.arg(client.localPort()));
    QCOMPARE(records.front().deliveries.size(), 2);
    QCOMPARE(records.front().deliveries[0].outcome, MemberDelivery::Outcome::Sent);
    QCOMPARE(untold.size(), 0);
}

void ControlTest::itStopsAndStartsTheServerWithoutEndingIt()
{
    QWebSocket client;
    m_server.join(client);
    const auto engine = m_server.attach();
    QVERIFY(engine);
    const QSignalSpy stops(engine.get(), &EngineControl::stopped);
    engine->stop();
    QTRY_COMPARE(stops.count(), 1);
    QCOMPARE(engine->state(), EngineControl::State::Stopped);
    QTRY_COMPARE(int(client.closeCode()), 1001);
    QVERIFY(m_server.isRunning());

    const QSignalSpy listens(engine.get(), &EngineControl::listening);
    engine->start(engine->config());
    QTRY_COMPARE(listens.count(), 1);
    QCOMPARE(engine->state(), EngineControl::State::Listening);
    QWebSocket again;
    again.open(engine->url().resolved(QUrl(u"/chat/lab/"_s)));
    QTRY_COMPARE(again.state(), QAbstractSocket::ConnectedState);
}

void ControlTest::closingTheWindowLeavesTheServerAsItIs()
{
    QWebSocket client;
    m_server.join(client);
    const auto engine = m_server.attach();
    QVERIFY(engine);
    Theme theme(*qApp, Theme::Scheme::Light);
    {
        ServerWindow window(*engine, theme, engine->config());
        window.show();
        QVERIFY(window.windowTitle().contains(QString::number(m_server.url().port())));
        QVERIFY(window.close()); // and asks nothing
    }
    QSignalSpy pongs(&client, &QWebSocket::pong);
    client.ping();
    QTRY_COMPARE(pongs.count(), 1);
    QVERIFY(m_server.isRunning());
}

void ControlTest::whenTheProcessEndsTheWindowSaysSoAndFindsTheNext()
{
    const auto engine = m_server.attach();
    QVERIFY(engine);
    Theme theme(*qApp, Theme::Scheme::Light);
    ServerWindow window(*engine, theme, engine->config());
    window.show();
    m_server.kill();
    QTRY_COMPARE(engine->state(), EngineControl::State::Stopped);
    auto *again = window.findChild<QPushButton *>(u"bannerAction"_s);
    QVERIFY(again);
    QTRY_VERIFY(again->isVisible());

    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_VERIFY(again->isVisible()); // nobody is there yet
    m_server.start();
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(engine->state(), EngineControl::State::Listening);
    QVERIFY(!again->isVisible());
    QVERIFY(window.windowTitle().contains(QString::number(m_server.url().port())));
}

void ControlTest::anotherVersionIsRefused()
{
    QLocalSocket socket;
    socket.connectToServer(m_server.socketFile());
    QVERIFY(socket.waitForConnected(5000));
    QByteArray hello;
    QDataStream(&hello, QIODevice::WriteOnly) << quint8(ControlVerb::Hello) << u"0.0.1 1"_s;
    QByteArray head;
    QDataStream(&head, QIODevice::WriteOnly) << quint32(hello.size());
    socket.write(head + hello);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QDataStream in(socket.readAll().sliced(4));
    ControlVerb verb {};
    QString version;
    in >> verb >> version;
    QCOMPARE(verb, ControlVerb::Refused);
    QCOMPARE(version, controlVersion());
}

void ControlTest::whatIsNoMessageEndsOnlyThatWindow_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a length of nothing") << QByteArray("\0\0\0\0", 4);
    QTest::newRow("a length without end") << QByteArray("\xff\xff\xff\xff", 4);
    QTest::newRow("no hello first") << QByteArray("\0\0\0\1\2", 5);
    QTest::newRow("a hello cut short") << QByteArray("\0\0\0\2\0\1", 6);
}

void ControlTest::whatIsNoMessageEndsOnlyThatWindow()
{
    QFETCH(QByteArray, bytes);
    const auto engine = m_server.attach();
    QVERIFY(engine);
    QLocalSocket socket;
    socket.connectToServer(m_server.socketFile());
    QVERIFY(socket.waitForConnected(5000));
    socket.write(bytes);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    const QSignalSpy snapshots(engine.get(), &EngineControl::snapshotTaken);
    QTRY_VERIFY(snapshots.count() > 1);
}

void ControlTest::aSecondServerDoesNotTakeTheSocket()
{
    QProcess second;
    second.start(QStringLiteral(LIMPID_SERVER),
                 { u"--headless"_s, u"--port"_s, u"0"_s, u"--control"_s, m_server.socketFile() });
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(second.exitCode(), 1);
    QVERIFY(second.readAllStandardError().contains("another server uses the control socket"));
    QVERIFY(m_server.attach());
}

void ControlTest::withoutAServerItIsSaid()
{
    const auto attached = RemoteEngine::attach(m_server.file(u"nobody"_s));
    const auto *problem = std::get_if<QString>(&attached);
    QVERIFY(problem);
    QVERIFY2(problem->startsWith(u"no server answers at "_s), qPrintable(*problem));
}

QTEST_MAIN(ControlTest)
#include "tst_control.moc"
