// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/serverapplication.h"
#include "app-server/engine/engine.h"
#include "app-server/gui/runningpage.h"
#include "app-server/gui/serveractions.h"
#include "app-server/models/serverfigures.h"
#include "common/gui/theme.h"
#include "snapshotmaker.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QMainWindow>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// All a snapshot costs the window, with 10,000 clients: models, order, filter, selection, repaint.
class ManyClientsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSnapshotLeavesTheWindowTime_data();
    void aSnapshotLeavesTheWindowTime();

private:
    void change(int percent);

    EngineSnapshot m_snapshot;
    QRandomGenerator m_random { 1 };
};

void ManyClientsTest::initTestCase()
{
    GroupSnapshot all { *GroupName::fromString(u"all"_s), false, {} };
    for (ConnectionId id = 1; id <= 10'000; ++id) {
        m_snapshot.connections.append(openConnection(id));
        all.members.append(id);
    }
    m_snapshot.groups.append(all);
    for (int number = 0; number < 200; ++number) {
        GroupSnapshot some { *GroupName::fromString(u"lab-%1"_s.arg(number, 3, 10, '0'_L1)),
                             true,
                             {} };
        some.members = all.members.sliced(number * 50, 50);
        m_snapshot.groups.append(some);
    }
}

void ManyClientsTest::aSnapshotLeavesTheWindowTime_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("filter");
    using Model = ConnectionTableModel;
    QTest::newRow("idle, as they came") << 0 << -1 << QString();
    QTest::newRow("a few talk, as they came") << 5 << -1 << QString();
    QTest::newRow("all talk, as they came") << 100 << -1 << QString();
    QTest::newRow("a few talk, by rate") << 5 << int(Model::InRate) << QString();
    QTest::newRow("all talk, by rate") << 100 << int(Model::InRate) << QString();
    QTest::newRow("all talk, by nick") << 100 << int(Model::Nick) << QString();
    QTest::newRow("all talk, by address") << 100 << int(Model::Address) << QString();
    QTest::newRow("all talk, by rate, filtered") << 100 << int(Model::InRate) << u"open"_s;
}

void ManyClientsTest::change(int percent)
{
    m_snapshot.time += 250'000;
    // Some go, and as many come.
    m_snapshot.connections.remove(m_random.bounded(9'000), 20);
    const ConnectionId last = m_snapshot.connections.last().id;
    for (ConnectionId id = last + 1; id <= last + 20; ++id)
        m_snapshot.connections.append(openConnection(id));
    for (ConnectionSnapshot &connection : m_snapshot.connections) {
        if (m_random.bounded(100) < percent)
            connection.messagesReceived += m_random.bounded(5U);
    }
}

void ManyClientsTest::aSnapshotLeavesTheWindowTime()
{
    QFETCH(const int, percent);
    QFETCH(const int, column);
    QFETCH(const QString, filter);
    ServerApplication application;
    Engine engine(application);
    Theme theme(*qApp, Theme::Scheme::Light);
    QMainWindow window;
    ServerActions actions(theme, window);
    auto *page = new RunningPage(engine, theme, actions, &window);
    window.setCentralWidget(page);
    window.resize(1240, 700);
    window.show();
    ServerFigures figures;
    figures.apply(m_snapshot);
    page->apply(m_snapshot, figures);
    auto *clients = page->findChild<QTableView *>(u"clients"_s);
    clients->sortByColumn(column, Qt::DescendingOrder);
    page->filterEdit().setText(filter);
    page->findChild<QTreeView *>(u"groups"_s)->expandAll();
    clients->selectRow(3);
    QCoreApplication::processEvents();

    QElapsedTimer timer;
    qint64 taken = 0;
    qint64 longest = 0;
    constexpr int Snapshots = 8;
    for (int i = 0; i < Snapshots; ++i) {
        change(percent);
        timer.start();
        figures.apply(m_snapshot);
        page->apply(m_snapshot, figures);
        QCoreApplication::processEvents();
        taken += timer.nsecsElapsed();
        longest = std::max(longest, timer.nsecsElapsed());
    }
    qInfo(
        "%.1f ms a snapshot, at most %.1f", double(taken) / 1e6 / Snapshots, double(longest) / 1e6);
    QCOMPARE(clients->model()->rowCount(), 10'000);
    // They come every 250 ms; sanitizers and a busy machine are several times slower.
    QVERIFY(taken / Snapshots < 1'000'000'000);
}

QTEST_MAIN(ManyClientsTest)
#include "tst_manyclients.moc"
