// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/serverapplication.h"
#include "app-server/engine/engine.h"
#include "app-server/gui/serverwindow.h"
#include "app-server/models/connectiontablemodel.h"
#include "common/gui/theme.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// Pings and bans from the real window, on a real engine; clients are Qt's own WebSocket.
class BanDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPingShowsTheRoundTripInTheRow_data();
    void aPingShowsTheRoundTripInTheRow();
    void pingAndBanAreInTheRowsMenu();
    void aBanIsAskedForAndClosesWith1008();
    void cancelBansNobody();
    void aLiftedBanLetsIn();
    void theNextWindowHeedsTheBans();

private:
    template<typename T = QPushButton>
    [[nodiscard]] T &child(const char *name) const
    {
        return *m_window->findChild<T *>(QLatin1StringView(name));
    }
    void makeWindow();
    void join(QWebSocket &client);
    /// Whether a client that tries now gets in.
    [[nodiscard]] bool getsIn() const;
    void click(const char *name) { QTest::mouseClick(&child(name), Qt::LeftButton); }
    void banFirstClient();

    Theme m_theme { *qApp, Theme::Scheme::Light };
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerApplication> m_application;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ServerWindow> m_window;
};

void BanDeskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    makeWindow();
}

void BanDeskTest::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_application.reset();
}

void BanDeskTest::makeWindow()
{
    cleanup();
    m_application = std::make_unique<ServerApplication>();
    m_engine = std::make_unique<Engine>(*m_application);
    EngineConfig config;
    config.port = 0;
    m_window = std::make_unique<ServerWindow>(*m_engine, m_theme, config);
    m_window->keepBansIn(m_folder->filePath(u"server.ini"_s));
    m_window->show();
    m_window->activateWindow();
    m_window->start();
    QTRY_COMPARE(m_engine->state(), Engine::State::Listening);
}

void BanDeskTest::join(QWebSocket &client)
{
    client.open(m_engine->url().resolved(QUrl(u"/echo/"_s)));
    auto &table = child<QTableView>("clients");
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    table.selectRow(0);
    QTRY_VERIFY(child("ban").isVisible());
}

bool BanDeskTest::getsIn() const
{
    QWebSocket client;
    QSignalSpy ended(&client, &QWebSocket::disconnected);
    QSignalSpy opened(&client, &QWebSocket::connected);
    client.open(m_engine->url().resolved(QUrl(u"/echo/"_s)));
    const bool known = QTest::qWaitFor([&] { return !opened.isEmpty() || !ended.isEmpty(); });
    return known && !opened.isEmpty();
}

void BanDeskTest::banFirstClient()
{
    click("ban");
    auto *box = m_window->findChild<QMessageBox *>(u"banBox"_s);
    QVERIFY(box);
    QVERIFY2(box->text().contains(u"127.0.0.1"_s), qPrintable(box->text()));
    QVERIFY2(box->informativeText().contains(u'1'), qPrintable(box->informativeText()));
    QTest::mouseClick(box->findChild<QPushButton *>(u"banAccept"_s), Qt::LeftButton);
}

void BanDeskTest::aPingShowsTheRoundTripInTheRow_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by its button") << false;
    QTest::newRow("by its key") << true;
}

void BanDeskTest::aPingShowsTheRoundTripInTheRow()
{
    QFETCH(const bool, byKey);
    QWebSocket client;
    join(client);
    const auto *clients = child<QTableView>("clients").model();
    const QModelIndex roundTrip = clients->index(0, ConnectionTableModel::RoundTrip);
    QCOMPARE(roundTrip.data().toLongLong(), -1);
    if (byKey)
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
    else
        click("ping");
    QTRY_VERIFY(roundTrip.data().toLongLong() >= 0);
}

void BanDeskTest::pingAndBanAreInTheRowsMenu()
{
    const auto actions = child<QTableView>("clients").actions();
    QVERIFY(actions.contains(&child<QAction>("actionPing")));
    QVERIFY(actions.contains(&child<QAction>("actionBan")));
    QVERIFY(!child<QAction>("actionPing").isEnabled());
    QVERIFY(!child<QAction>("actionBan").isEnabled());
    QWebSocket client;
    join(client);
    QVERIFY(child<QAction>("actionPing").isEnabled());
    child<QAction>("actionBan").trigger();
    QVERIFY(m_window->findChild<QMessageBox *>(u"banBox"_s));
    // Whose client has just gone can be banned still.
    client.close();
    QTRY_VERIFY(!child<QAction>("actionPing").isEnabled());
    QVERIFY(child<QAction>("actionBan").isEnabled());
}

void BanDeskTest::aBanIsAskedForAndClosesWith1008()
{
    QWebSocket client;
    QSignalSpy disconnected(&client, &QWebSocket::disconnected);
    join(client);
    banFirstClient();
    QTRY_COMPARE(disconnected.size(), 1);
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    QVERIFY(!client.closeReason().isEmpty());
    QVERIFY(!getsIn());
}

void BanDeskTest::cancelBansNobody()
{
    QWebSocket client;
    join(client);
    click("ban");
    auto *box = m_window->findChild<QMessageBox *>(u"banBox"_s);
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Return); // the default does no harm
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>(u"banBox"_s));
    QVERIFY(getsIn());
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
}

void BanDeskTest::aLiftedBanLetsIn()
{
    child<QAction>("actionShowBans").trigger();
    QVERIFY(child<QLabel>("bansNobody").isVisible());
    QVERIFY(!child("bansLift").isEnabled());
    QWebSocket client;
    join(client);
    banFirstClient();
    auto &bans = child<QTableView>("bans");
    QVERIFY(bans.isVisible());
    QCOMPARE(bans.model()->rowCount(), 1);
    QVERIFY(!getsIn());
    click("bansLift");
    QVERIFY(child<QLabel>("bansNobody").isVisible());
    QVERIFY(getsIn());
}

void BanDeskTest::theNextWindowHeedsTheBans()
{
    QWebSocket client;
    join(client);
    banFirstClient();
    makeWindow();
    QVERIFY(!getsIn());
    child<QAction>("actionShowBans").trigger();
    auto &bans = child<QTableView>("bans");
    bans.activateWindow(); // the main window may have come in between
    QTRY_VERIFY(bans.isActiveWindow());
    QTest::keyClick(&bans, Qt::Key_Delete);
    QVERIFY(getsIn());
    makeWindow();
    QVERIFY(getsIn());
}

QTEST_MAIN(BanDeskTest)
#include "tst_bandesk.moc"
