// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/serverapplication.h"
#include "app-server/engine/engine.h"
#include "app-server/gui/serverwindow.h"
#include "app-server/models/connectiontablemodel.h"
#include "common/gui/banner.h"
#include "common/gui/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWebSocket>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// The real window on a real engine, driven as a person would; clients are Qt's own WebSocket.
class ServerWindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void startsFromItsButtonAndShowsTheAddress();
    void aClientIsARowAndItsGroupABranch();
    void messagesAreCountedInTheRow();
    void closesAClientWithACodeAndAReason();
    void kicksAClientWith1008();
    void freezesAndThawsAClient();
    void anOlderSnapshotDoesNotUndoAFreeze();
    void showsTheFramesOfOneClientInTheLog();
    void theFramesComeWithDirectionAndSizes();
    void aSlowClientIsToldWhatBecomesOfIt_data();
    void aSlowClientIsToldWhatBecomesOfIt();
    void figuresAreBehindATab();
    void sharesFromAButtonAndAMenuUntilItStops();
    void announcesToAGroup();
    void stopAsksOnceWithTheCountAndSaysSo();
    void stopWithoutClientsDoesNotAsk();
    void aTakenPortIsSaidWithWhatNext();
    void closingTheWindowAsksOnceWithTheCount();
    void everyControlHasAName();
    void tabReachesEveryControlAndComesBack();

private:
    template<typename T = QPushButton>
    [[nodiscard]] T &child(const char *name) const
    {
        return *m_window->findChild<T *>(QLatin1StringView(name));
    }
    void startListening();
    void join(QWebSocket &client, const QString &path = u"/chat/x1/"_s);
    [[nodiscard]] int clientCount() const;
    void selectFirstClient();
    void click(const char *name) { QTest::mouseClick(&child(name), Qt::LeftButton); }

    std::unique_ptr<ServerApplication> m_application;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ServerWindow> m_window;
};

void ServerWindowTest::init()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
    m_application = std::make_unique<ServerApplication>();
    m_engine = std::make_unique<Engine>(*m_application);
    EngineConfig config;
    config.port = 0;
    m_window = std::make_unique<ServerWindow>(*m_engine, *m_theme, config);
    m_window->show();
    m_window->activateWindow();
}

void ServerWindowTest::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_application.reset();
}

void ServerWindowTest::startListening()
{
    click("startButton");
    QTRY_COMPARE(m_engine->state(), Engine::State::Listening);
}

void ServerWindowTest::join(QWebSocket &client, const QString &path)
{
    const int before = clientCount();
    client.open(m_engine->url().resolved(QUrl(path)));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(clientCount(), before + 1);
}

int ServerWindowTest::clientCount() const
{
    return child<QTableView>("clients").model()->rowCount();
}

void ServerWindowTest::selectFirstClient()
{
    auto &table = child<QTableView>("clients");
    const QRect cell = table.visualRect(table.model()->index(0, 0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(child<QWidget>("clientDetail").isVisible());
}

void ServerWindowTest::startsFromItsButtonAndShowsTheAddress()
{
    QVERIFY(child("startButton").isVisible());
    QVERIFY(!child("stopButton").isVisible());
    QVERIFY(child<QSpinBox>("port").isVisible());
    startListening();
    QVERIFY(!child("startButton").isVisible());
    QVERIFY(child("stopButton").isVisible());
    QVERIFY(!child<QSpinBox>("port").isVisible());
    QCOMPARE(child<QLabel>("address").text(), m_engine->url().toString());
    QTRY_COMPARE(child<QTableView>("log").model()->rowCount(), 1); // listening
}

void ServerWindowTest::aClientIsARowAndItsGroupABranch()
{
    startListening();
    QWebSocket client;
    join(client);
    const auto *clients = child<QTableView>("clients").model();
    const QString address = u"127.0.0.1:%1"_s.arg(client.localPort());
    QCOMPARE(clients->index(0, 1).data().toString(), address);
    const auto *groups = child<QTreeView>("groups").model();
    QTRY_COMPARE(groups->rowCount(), 1);
    QCOMPARE(groups->index(0, 0).data().toString(), u"x1"_s);
    QTRY_COMPARE(groups->rowCount(groups->index(0, 0)), 1);
    client.close();
    QTRY_VERIFY(
        clients->index(0, 2).data(Qt::AccessibleTextRole).toString().startsWith(u"CLOSED 3"_s));
    QTRY_COMPARE(groups->rowCount(), 0);
}

void ServerWindowTest::messagesAreCountedInTheRow()
{
    startListening();
    QWebSocket client;
    QSignalSpy received(&client, &QWebSocket::textMessageReceived);
    join(client, u"/echo/"_s);
    client.sendTextMessage(u"one"_s);
    client.sendTextMessage(u"two"_s);
    QTRY_COMPARE(received.size(), 2);
    const auto *clients = child<QTableView>("clients").model();
    QTRY_COMPARE(clients->index(0, ConnectionTableModel::Received).data().toInt(), 2);
    QTRY_COMPARE(clients->index(0, ConnectionTableModel::Sent).data().toInt(), 2);
}

void ServerWindowTest::closesAClientWithACodeAndAReason()
{
    startListening();
    QWebSocket client;
    QSignalSpy disconnected(&client, &QWebSocket::disconnected);
    join(client);
    selectFirstClient();
    click("closeClient");
    auto *dialog = m_window->findChild<QDialog *>(u"closeDialog"_s);
    QVERIFY(dialog);
    auto *code = dialog->findChild<QSpinBox *>(u"closeCode"_s);
    code->selectAll();
    QTest::keyClicks(code, u"4001"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"closeReason"_s), u"enough for today"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"closeAccept"_s), Qt::LeftButton);
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(int(client.closeCode()), 4001);
    QCOMPARE(client.closeReason(), u"enough for today"_s);
    QTRY_VERIFY(child<QLabel>("clientAdvice").text().contains(u"enough for today"_s));
    QVERIFY(child<QLabel>("clientAdvice").text().contains(u"4001"_s));
    QVERIFY(!child("closeClient").isEnabled());
}

void ServerWindowTest::kicksAClientWith1008()
{
    startListening();
    QWebSocket client;
    QSignalSpy disconnected(&client, &QWebSocket::disconnected);
    join(client);
    selectFirstClient();
    click("kick");
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    QVERIFY(!client.closeReason().isEmpty());
}

void ServerWindowTest::freezesAndThawsAClient()
{
    startListening();
    QWebSocket client;
    QSignalSpy received(&client, &QWebSocket::textMessageReceived);
    join(client, u"/echo/"_s);
    selectFirstClient();
    const auto state = [this] {
        const auto *clients = child<QTableView>("clients").model();
        return clients->index(0, 2).data(Qt::AccessibleTextRole).toString();
    };
    click("freeze");
    QTRY_COMPARE(state(), u"OPEN 1, frozen"_s);
    QVERIFY(child("freeze").isChecked());
    client.sendTextMessage(u"held up"_s);
    click("freeze");
    QTRY_COMPARE(state(), u"OPEN 1"_s);
    QTRY_COMPARE(received.size(), 1);
}

void ServerWindowTest::anOlderSnapshotDoesNotUndoAFreeze()
{
    startListening();
    QWebSocket client;
    join(client, u"/echo/"_s);
    selectFirstClient();
    QSignalSpy snapshots(m_engine.get(), &EngineControl::snapshotTaken);
    QTRY_VERIFY(!snapshots.isEmpty());
    const auto older = snapshots.last().first().value<EngineSnapshot>();
    click("freeze");
    emit m_engine->snapshotTaken(older); // it was on its way
    QVERIFY(child("freeze").isChecked());
    click("freeze");
    QVERIFY(!child("freeze").isChecked());
}

void ServerWindowTest::showsTheFramesOfOneClientInTheLog()
{
    startListening();
    QWebSocket watched;
    QWebSocket other;
    join(watched);
    selectFirstClient();
    join(other);
    const auto *log = child<QTableView>("log").model();
    const auto framesWith = [log](const QByteArray &text) {
        int frames = 0;
        for (int row = 0; row < log->rowCount(); ++row) {
            const auto entry = log->index(row, 0).data(EventLogModel::EntryRole).value<LogEntry>();
            frames += entry.kind == LogKind::Frame && entry.payload == text;
        }
        return frames;
    };
    click("tap");
    QVERIFY(child("tap").isChecked());
    QVERIFY(child<QAction>("actionTap").isChecked());
    watched.sendTextMessage(u"seen"_s);
    QTRY_COMPARE(framesWith("seen"), 2); // received, and sent back as to a member
    click("tap");
    watched.sendTextMessage(u"unseen"_s);
    QSignalSpy heard(&other, &QWebSocket::textMessageReceived);
    QTRY_COMPARE(heard.size(), 1);
    QCOMPARE(framesWith("unseen"), 0);
    // It ends with the client.
    click("tap");
    watched.close();
    QTRY_VERIFY(!child("tap").isChecked());
}

/// A frame's direction is a sign, not only a colour, and one may look at one direction only.
void ServerWindowTest::theFramesComeWithDirectionAndSizes()
{
    startListening();
    QWebSocket client;
    join(client);
    selectFirstClient();
    auto &tabs = child<QTabBar>("lowerTabs");
    tabs.setCurrentIndex(1);
    const auto &log = child<QTableView>("log");
    const QList<EventLogModel::Column> columns { EventLogModel::Way,
                                                 EventLogModel::Fin,
                                                 EventLogModel::Mask,
                                                 EventLogModel::Payload,
                                                 EventLogModel::Wire };
    for (const EventLogModel::Column column : columns)
        QVERIFY(log.isColumnHidden(column));
    child<QAction>("actionTap").trigger();
    QCOMPARE(tabs.currentIndex(), 0);
    for (const EventLogModel::Column column : columns)
        QVERIFY(!log.isColumnHidden(column));
    auto &direction = child<QComboBox>("logDirection");
    QVERIFY(direction.isVisible());
    client.sendTextMessage(u"seen"_s);
    const auto *model = log.model();
    direction.setCurrentIndex(direction.findData(QVariant::fromValue(Direction::Received)));
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, EventLogModel::Payload).data().toInt(), 4);
    QCOMPARE(model->index(0, EventLogModel::Wire).data().toInt(), 10); // masked
}

void ServerWindowTest::aSlowClientIsToldWhatBecomesOfIt_data()
{
    QTest::addColumn<SlowConsumer>("policy");
    QTest::addColumn<QString>("word");
    QTest::newRow("close: 1013") << SlowConsumer::Close << u"1013"_s;
    QTest::newRow("drop: skipped") << SlowConsumer::Drop << u"skipped"_s;
}

void ServerWindowTest::aSlowClientIsToldWhatBecomesOfIt()
{
    QFETCH(const SlowConsumer, policy);
    EngineConfig config;
    config.port = 0;
    config.slowConsumer = policy;
    m_window = std::make_unique<ServerWindow>(*m_engine, *m_theme, config);
    m_window->show();
    startListening();
    QWebSocket client;
    join(client);
    selectFirstClient();
    EngineSnapshot snapshot;
    ConnectionSnapshot slow;
    const QModelIndex first = child<QTableView>("clients").model()->index(0, 0);
    slow.id = first.data(ConnectionTableModel::IdRole).toULongLong();
    slow.state = ReadyState::Open;
    slow.slow = true;
    snapshot.connections.append(slow);
    emit m_engine->snapshotTaken(snapshot);
    const QString advice = child<QLabel>("clientAdvice").text();
    QFETCH(const QString, word);
    QVERIFY2(advice.contains(word), qPrintable(advice));
}

void ServerWindowTest::figuresAreBehindATab()
{
    startListening();
    QWebSocket client;
    join(client);
    auto &tabs = child<QTabBar>("lowerTabs");
    const QPoint before = tabs.mapTo(m_window.get(), QPoint()); // tabs that jump are missed
    QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(1).center());
    auto &figures = child<QTableView>("figures");
    QVERIFY(figures.isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(tabs.mapTo(m_window.get(), QPoint()), before);
    QVERIFY(!child<QTableView>("log").isVisible());
    const auto *model = figures.model();
    QCOMPARE(model->index(1, CounterModel::Name).data().toInt(), int(CounterModel::Figure::Opened));
    QTRY_COMPARE(model->index(1, CounterModel::Value).data().toInt(), 1);
    child<QAction>("actionFindInLog").trigger();
    QVERIFY(child<QTableView>("log").isVisible());
}

void ServerWindowTest::sharesFromAButtonAndAMenuUntilItStops()
{
    QVERIFY(!child<QAction>("actionShare").isEnabled());
    startListening();
    QTest::mouseClick(&child<QToolButton>("share"), Qt::LeftButton);
    const auto *dialog = m_window->findChild<QDialog *>(u"shareDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(child<QListWidget>("shareAddresses").item(0)->text() == m_engine->url().toString());
    child<QAction>("actionShare").trigger();
    QCOMPARE(m_window->findChildren<QDialog *>(u"shareDialog"_s).size(), 1);
    click("stopButton");
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"shareDialog"_s));
}

void ServerWindowTest::announcesToAGroup()
{
    startListening();
    QWebSocket inGroup;
    QWebSocket elsewhere;
    QSignalSpy heard(&inGroup, &QWebSocket::textMessageReceived);
    QSignalSpy unheard(&elsewhere, &QWebSocket::textMessageReceived);
    join(inGroup, u"/chat/lab/"_s);
    join(elsewhere, u"/chat/other/"_s);
    auto &group = child<QComboBox>("announceGroup");
    QTRY_COMPARE(group.count(), 3);
    group.setCurrentIndex(1);
    QTest::keyClicks(&child<QLineEdit>("announceText"), u"Lab ends"_s);
    click("announceSend");
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(heard[0][0].toString().contains(u"Lab ends"_s));
    group.setCurrentIndex(0);
    QTest::keyClicks(&child<QLineEdit>("announceText"), u"to all"_s);
    QTest::keyClick(&child<QLineEdit>("announceText"), Qt::Key_Return);
    QTRY_COMPARE(heard.size(), 2);
    QTRY_COMPARE(unheard.size(), 1);
}

void ServerWindowTest::stopAsksOnceWithTheCountAndSaysSo()
{
    startListening();
    QWebSocket client;
    QSignalSpy disconnected(&client, &QWebSocket::disconnected);
    join(client);
    click("stopButton");
    auto &banner = child<Banner>("banner");
    QVERIFY(banner.isVisible());
    QVERIFY2(banner.headline().contains(u'1'), qPrintable(banner.headline()));
    QCOMPARE(m_engine->state(), Engine::State::Listening);
    click("bannerAction");
    QTRY_COMPARE(m_engine->state(), Engine::State::Stopped);
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QVERIFY(child("startButton").isVisible());
    QVERIFY(!banner.isVisible());
    QCOMPARE(clientCount(), 0);
    startListening();
}

void ServerWindowTest::stopWithoutClientsDoesNotAsk()
{
    startListening();
    click("stopButton");
    QTRY_COMPARE(m_engine->state(), Engine::State::Stopped);
    QVERIFY(!child<Banner>("banner").isVisible());
}

void ServerWindowTest::aTakenPortIsSaidWithWhatNext()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    child<QSpinBox>("port").setValue(other.serverPort());
    click("startButton");
    auto &banner = child<Banner>("banner");
    QTRY_VERIFY(banner.isVisible());
    QVERIFY(banner.headline().contains(QString::number(other.serverPort())));
    QVERIFY(child("startButton").isVisible());
    click("bannerAction");
    QTRY_COMPARE(m_engine->state(), Engine::State::Listening);
    QVERIFY(m_engine->url().port() != other.serverPort());
    QVERIFY(!banner.isVisible());
}

void ServerWindowTest::closingTheWindowAsksOnceWithTheCount()
{
    startListening();
    QWebSocket client;
    QSignalSpy disconnected(&client, &QWebSocket::disconnected);
    join(client);
    QVERIFY(!m_window->close());
    QVERIFY(child<Banner>("banner").headline().contains(u'1'));
    click("bannerAction");
    QTRY_VERIFY(!m_window->isVisible());
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

void ServerWindowTest::everyControlHasAName()
{
    startListening();
    QWebSocket client;
    join(client);
    selectFirstClient();
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        QAccessibleInterface *face
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString who
            = widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className());
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), qPrintable(who));
    }
}

void ServerWindowTest::tabReachesEveryControlAndComesBack()
{
    startListening();
    QWebSocket client;
    join(client);
    selectFirstClient();
    QTRY_VERIFY(QApplication::focusWidget());
    const QWidget *first = QApplication::focusWidget();
    QStringList reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QApplication::focusWidget()->objectName());
        if (QApplication::focusWidget() == first)
            break;
    }
    QCOMPARE(QApplication::focusWidget(), first);
    for (const char *name : { "stopButton",
                              "groups",
                              "clientFilter",
                              "clients",
                              "freeze",
                              "closeClient",
                              "kick",
                              "logFilter",
                              "log",
                              "announceText" })
        QVERIFY2(reached.contains(QLatin1StringView(name)), name);
}

QTEST_MAIN(ServerWindowTest)
#include "tst_serverwindow.moc"
