// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/clientpane.h"
#include "app-server/models/connectiontablemodel.h"
#include "common/gui/theme.h"
#include "common/gui/translators.h"
#include "snapshotmaker.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace Limpid;
using namespace Qt::StringLiterals;

class ClientPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theSelectedClientStaysSelected();
    void nobodyIsSelectedOnceTheSelectedClientIsGone();
    void filteringTheSelectedClientAwaySelectsNobody();
    void filtersByNickAddressPathAndState_data();
    void filtersByNickAddressPathAndState();
    void sortsByRawValues_data();
    void sortsByRawValues();
    void staysAValidModelUnderRandomSnapshots();
    void neverScrollsSideways_data();
    void neverScrollsSideways();
    void tenThousandClientsCostTheWindowLittle();

private:
    [[nodiscard]] QStringList shown() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ConnectionTableModel> m_model;
    std::unique_ptr<ClientPane> m_pane;
    QTableView *m_table = nullptr;
};

void ClientPaneTest::init()
{
    m_pane.reset();
    qDeleteAll(qApp->findChildren<QTranslator *>());
    m_model = std::make_unique<ConnectionTableModel>();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
    m_pane = std::make_unique<ClientPane>(*m_model, *m_theme);
    m_table = m_pane->findChild<QTableView *>(u"clients"_s);
    m_pane->resize(900, 400);
    m_pane->show();
}

QStringList ClientPaneTest::shown() const
{
    QStringList names;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        names.append(m_table->model()->index(row, 0).data().toString());
    return names;
}

void ClientPaneTest::theSelectedClientStaysSelected()
{
    QSignalSpy selected(m_pane.get(), &ClientPane::selectedChanged);
    m_pane->apply(snapshotOf(1, { openConnection(1), openConnection(2), openConnection(3) }));
    m_pane->select(2);
    QCOMPARE(m_pane->selected(), 2U);
    m_pane->apply(snapshotOf(2, { openConnection(2), openConnection(3) }));
    QCOMPARE(m_pane->selected(), 2U);
    QCOMPARE(m_table->currentIndex().row(), 0);
    QCOMPARE(selected.size(), 1);
}

void ClientPaneTest::nobodyIsSelectedOnceTheSelectedClientIsGone()
{
    m_pane->apply(snapshotOf(1, { openConnection(1), openConnection(2), openConnection(3) }));
    m_pane->select(2);
    QSignalSpy selected(m_pane.get(), &ClientPane::selectedChanged);
    m_pane->apply(snapshotOf(2, { openConnection(1), openConnection(3) }));
    QCOMPARE(m_pane->selected(), 0U);
    QVERIFY(!m_table->selectionModel()->hasSelection());
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].toULongLong(), 0U);
}

void ClientPaneTest::filteringTheSelectedClientAwaySelectsNobody()
{
    m_pane->apply(snapshotOf(1, { openConnection(1), openConnection(2) }));
    m_pane->select(2);
    m_pane->filterEdit().setText(u"nick-1"_s);
    QCOMPARE(shown(), QStringList(u"nick-1"_s));
    QCOMPARE(m_pane->selected(), 0U);
    QVERIFY(!m_table->selectionModel()->hasSelection());
}

void ClientPaneTest::filtersByNickAddressPathAndState_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nick") << u"NICK-1"_s << QStringList(u"nick-1"_s);
    QTest::newRow("address") << u":50002"_s << QStringList(u"nick-2"_s);
    QTest::newRow("path") << u"/chat/x1"_s << QStringList(u"nick-3"_s);
    QTest::newRow("state") << u"closed"_s << QStringList(u"nick-2"_s);
    QTest::newRow("slow") << u"slow"_s << QStringList(u"nick-1"_s);
    QTest::newRow("nobody") << u"zzz"_s << QStringList();
    QTest::newRow("blank") << u"  "_s << QStringList({ u"nick-1"_s, u"nick-2"_s, u"nick-3"_s });
}

void ClientPaneTest::filtersByNickAddressPathAndState()
{
    QFETCH(const QString, text);
    QList<ConnectionSnapshot> list { openConnection(1), openConnection(2), openConnection(3) };
    list[0].slow = true;
    list[1].state = ReadyState::Closed;
    list[2].path = u"/chat/x1/"_s;
    m_pane->apply(snapshotOf(1, list));
    QTest::keyClicks(&m_pane->filterEdit(), text);
    QTEST(shown(), "names");
}

void ClientPaneTest::sortsByRawValues_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nick") << int(ConnectionTableModel::Nick)
                          << QStringList({ u"ada"_s, u"Bob"_s, u"cyd"_s });
    QTest::newRow("address") << int(ConnectionTableModel::Address)
                             << QStringList({ u"Bob"_s, u"ada"_s, u"cyd"_s });
    QTest::newRow("buffered") << int(ConnectionTableModel::BufferedAmount)
                              << QStringList({ u"cyd"_s, u"Bob"_s, u"ada"_s });
    QTest::newRow("connected") << int(ConnectionTableModel::Connected)
                               << QStringList({ u"cyd"_s, u"ada"_s, u"Bob"_s });
}

void ClientPaneTest::sortsByRawValues()
{
    QFETCH(const int, column);
    QList<ConnectionSnapshot> list { openConnection(1), openConnection(2), openConnection(3) };
    list[0].name = u"cyd"_s, list[1].name = u"ada"_s, list[2].name = u"Bob"_s;
    list[0].address = QHostAddress(u"10.0.0.10"_s), list[1].address = QHostAddress(u"10.0.0.9"_s);
    list[2].address = QHostAddress(u"9.0.0.1"_s);
    list[0].bufferedAmount = 9, list[1].bufferedAmount = 1'000, list[2].bufferedAmount = 20;
    list[0].connectedAt = 1, list[1].connectedAt = 2, list[2].connectedAt = 3;
    m_pane->apply(snapshotOf(1, list));
    m_table->sortByColumn(column, Qt::AscendingOrder);
    QTEST(shown(), "names");
}

void ClientPaneTest::staysAValidModelUnderRandomSnapshots()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    SnapshotMaker server(seed);
    QAbstractItemModelTester tester(m_table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_pane->filterEdit().setText(u"open"_s);
    for (int step = 0; step < 120; ++step) {
        m_table->sortByColumn(step / 10 % ConnectionTableModel::ColumnCount, Qt::DescendingOrder);
        const EngineSnapshot snapshot = server.next();
        m_pane->apply(snapshot);
        const auto open = std::ranges::count(
            snapshot.connections, ReadyState::Open, &ConnectionSnapshot::state);
        QCOMPARE(m_table->model()->rowCount(), int(open));
        if (open > 0)
            m_pane->select(
                m_table->model()->index(0, 0).data(ConnectionTableModel::IdRole).toULongLong());
    }
}

void ClientPaneTest::neverScrollsSideways_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isSparse");
    for (const QString &language : { u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s }) {
        const auto row = [&](const char *name, int width, bool isSparse) {
            QTest::addRow("%s, %s", name, qPrintable(language)) << width << language << isSparse;
        };
        row("wide: every column", 1'400, false);
        row("as in a new window", 820, true);
        row("narrow: what matters most", 480, true);
    }
}

void ClientPaneTest::neverScrollsSideways()
{
    QFETCH(const int, width);
    QFETCH(const QString, language);
    QFETCH(const bool, isSparse);
    installTranslators(*qApp, QLocale(language));
    m_pane = std::make_unique<ClientPane>(*m_model, *m_theme);
    m_table = m_pane->findChild<QTableView *>(u"clients"_s);
    QList<ConnectionSnapshot> list;
    for (ConnectionId id = 1; id <= 100; ++id) // enough for the vertical scroll bar
        list.append(openConnection(id));
    m_pane->resize(width, 400);
    m_pane->show();
    m_pane->apply(snapshotOf(1, list));
    QTRY_VERIFY(m_table->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(m_table->isColumnHidden(ConnectionTableModel::Skipped), isSparse);
    using Model = ConnectionTableModel;
    for (const int column : { Model::Nick, Model::State, Model::BufferedAmount })
        QVERIFY(!m_table->isColumnHidden(column));
    QCOMPARE(m_table->isColumnHidden(Model::Received), m_table->isColumnHidden(Model::Sent));
    QCOMPARE(m_table->isColumnHidden(Model::InRate), m_table->isColumnHidden(Model::OutRate));
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const QString title = m_table->model()->headerData(column, Qt::Horizontal).toString();
        const int words = m_table->horizontalHeader()->fontMetrics().horizontalAdvance(title);
        QVERIFY2(m_table->isColumnHidden(column) || m_table->columnWidth(column) >= words,
                 qPrintable(title));
    }
}

void ClientPaneTest::tenThousandClientsCostTheWindowLittle()
{
    EngineSnapshot snapshot = snapshotOf(250'000, {});
    for (ConnectionId id = 1; id <= 10'000; ++id)
        snapshot.connections.append(openConnection(id));
    m_pane->apply(snapshot);
    m_table->sortByColumn(ConnectionTableModel::InRate, Qt::DescendingOrder);
    m_pane->select(5'000);
    QRandomGenerator random(1);
    QElapsedTimer timer;
    timer.start();
    constexpr int Snapshots = 8;
    for (int i = 0; i < Snapshots; ++i) {
        snapshot.time += 250'000;
        for (ConnectionSnapshot &connection : snapshot.connections)
            connection.messagesReceived += random.bounded(5U);
        m_pane->apply(snapshot);
        QCoreApplication::processEvents();
    }
    const double each = double(timer.nsecsElapsed()) / 1e6 / Snapshots;
    qInfo("%.1f ms a snapshot of 10,000 clients that all changed, sorted by rate", each);
    QCOMPARE(m_pane->selected(), 5'000U);
    // A snapshot comes every 250 ms; sanitizers and a busy machine are several times slower.
    QVERIFY(each < 2'000);
}

QTEST_MAIN(ClientPaneTest)
#include "tst_clientpane.moc"
