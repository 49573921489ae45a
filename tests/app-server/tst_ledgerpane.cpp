// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/serverapplication.h"
#include "app-server/engine/engine.h"
#include "app-server/gui/serverwindow.h"
#include "app-server/models/deliverymodel.h"
#include "app-server/models/ledgermodel.h"
#include "common/gui/theme.h"
#include "rawclient.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// The fan-out ledger in the server's window, with real clients.
class LedgerPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFrozenClientOfThreeIsSaidInTheRow();
    void onlyWhatIsSaidWhileOneLooksIsListed();
    void theKeyboardGoesFromMessageToMessage();

private:
    template<typename T>
    [[nodiscard]] T &child(const char *name) const
    {
        return *m_window->findChild<T *>(QLatin1StringView(name));
    }
    /// A client on the route "/chat/lab/"; null: it was refused.
    [[nodiscard]] std::unique_ptr<RawClient> open(int receiveBuffer = 0) const;
    void chooseTab(const QString &title) const;
    [[nodiscard]] const QAbstractItemModel &ledger() const;
    /// What the last row says in a column.
    [[nodiscard]] QString said(int column) const;
    /// Says large messages until the last row has a member in that column.
    [[nodiscard]] bool sayUntil(RawClient &sender, int column) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ServerApplication> m_application;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ServerWindow> m_window;
};

void LedgerPaneTest::init()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
    m_application = std::make_unique<ServerApplication>();
    m_engine = std::make_unique<Engine>(*m_application);
    EngineConfig config;
    config.port = 0;
    config.highWater = 50'000;
    config.maxBuffered = 400'000;
    config.slowConsumer = SlowConsumer::Drop;
    m_window = std::make_unique<ServerWindow>(*m_engine, *m_theme, config);
    m_window->show();
    m_window->activateWindow();
    QTest::mouseClick(&child<QPushButton>("startButton"), Qt::LeftButton);
    QTRY_COMPARE(m_engine->state(), Engine::State::Listening);
}

void LedgerPaneTest::cleanup()
{
    m_window.reset();
    m_engine.reset();
    m_application.reset();
}

std::unique_ptr<RawClient> LedgerPaneTest::open(int receiveBuffer) const
{
    auto client = std::make_unique<RawClient>(quint16(m_engine->url().port()), receiveBuffer);
    client->upgrade("/chat/lab/");
    const bool isOpen = QTest::qWaitFor([&client] { return client->isOpen(); });
    return isOpen ? std::move(client) : nullptr;
}

void LedgerPaneTest::chooseTab(const QString &title) const
{
    auto &tabs = child<QTabBar>("lowerTabs");
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabText(i) == title)
            QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(i).center());
    }
    QCOMPARE(tabs.tabText(tabs.currentIndex()), title);
}

const QAbstractItemModel &LedgerPaneTest::ledger() const
{
    return *child<QTableView>("ledger").model();
}

QString LedgerPaneTest::said(int column) const
{
    return ledger().index(ledger().rowCount() - 1, column).data(Qt::AccessibleTextRole).toString();
}

bool LedgerPaneTest::sayUntil(RawClient &sender, int column) const
{
    int rows = ledger().rowCount();
    return QTest::qWaitFor(
        [&] {
            if (said(column) == u"1"_s)
                return true;
            if (ledger().rowCount() >= rows) {
                sender.send(0x82, QByteArray(60'000, 'x'));
                ++rows;
            }
            return false;
        },
        30'000);
}

void LedgerPaneTest::aFrozenClientOfThreeIsSaidInTheRow()
{
    const auto sender = open();
    const auto fast = open();
    const auto frozen = open(4'096);
    QVERIFY(sender && fast && frozen);
    frozen->setReadingPaused(true);
    auto &hint = child<QLabel>("ledgerHint");
    QVERIFY(!hint.isVisible());
    chooseTab(u"Fan-out"_s);
    QVERIFY(hint.isVisible());
    const QAbstractItemModelTester tester(child<QTableView>("ledger").model());
    const QAbstractItemModelTester membersTester(child<QTableView>("deliveries").model());

    sender->sendText("hello");
    QTRY_COMPARE(ledger().rowCount(), 1);
    QVERIFY(!hint.isVisible());
    QCOMPARE(said(LedgerModel::Group), u"lab (raw)"_s);
    QCOMPARE(said(LedgerModel::Size), u"5 B"_s);
    QCOMPARE(said(LedgerModel::Sent), u"3"_s);

    QVERIFY(sayUntil(*sender, LedgerModel::Queued));
    QCOMPARE(said(LedgerModel::Sent), u"2"_s);
    QVERIFY(sayUntil(*sender, LedgerModel::Skipped));
    QCOMPARE(said(LedgerModel::Sent), u"2"_s);
    QCOMPARE(said(LedgerModel::Queued), u"0"_s);

    auto &table = child<QTableView>("ledger");
    const QModelIndex last = ledger().index(ledger().rowCount() - 1, 0);
    QVERIFY(table.viewport()->rect().contains(table.visualRect(last).center())); // it follows
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(last).center());
    const auto &members = *child<QTableView>("deliveries").model();
    QCOMPARE(members.rowCount(), 3);
    QStringList outcomes;
    for (int row = 0; row < members.rowCount(); ++row)
        outcomes
            += members.index(row, DeliveryModel::Outcome).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(outcomes, (QStringList { u"skipped"_s, u"sent"_s, u"sent"_s }));
    QVERIFY(members.index(0, DeliveryModel::Waiting).data().toLongLong() > 300'000);
}

void LedgerPaneTest::onlyWhatIsSaidWhileOneLooksIsListed()
{
    const auto sender = open();
    QVERIFY(sender);
    QSignalSpy accounted(m_engine.get(), &Engine::accounted);
    QSignalSpy logged(m_engine.get(), &Engine::logged);
    const auto say = [&](const QByteArray &text) {
        const auto heard = sender->frames().size();
        logged.clear();
        sender->sendText(text);
        // Its line of the log comes later than its row would.
        return QTest::qWaitFor(
            [&] { return sender->frames().size() > heard && !logged.isEmpty(); });
    };
    QVERIFY(say("nobody looks"));
    QCOMPARE(accounted.size(), 0);
    chooseTab(u"Fan-out"_s);
    QVERIFY(say("somebody looks"));
    QTRY_COMPARE(ledger().rowCount(), 1);
    chooseTab(u"Live log"_s);
    QVERIFY(say("nobody again"));
    QCOMPARE(accounted.size(), 1);
    m_window->hide();
    m_window->show();
    QVERIFY(say("nor now"));
    QCOMPARE(accounted.size(), 1);
    chooseTab(u"Fan-out"_s);
    QCOMPARE(ledger().rowCount(), 1); // what was listed stays
}

void LedgerPaneTest::theKeyboardGoesFromMessageToMessage()
{
    const auto sender = open();
    QVERIFY(sender);
    chooseTab(u"Fan-out"_s);
    sender->sendText("one");
    sender->sendText("of two");
    QTRY_COMPARE(ledger().rowCount(), 2);
    auto &table = child<QTableView>("ledger");
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(table.currentIndex().row(), 0);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentIndex().row(), 1);
    QCOMPARE(child<QTableView>("deliveries").model()->rowCount(), 1);
    QTest::keyClick(&table, Qt::Key_Tab);
    QVERIFY(child<QTableView>("deliveries").hasFocus());
}

QTEST_MAIN(LedgerPaneTest)
#include "tst_ledgerpane.moc"
