// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/logdelegate.h"
#include "common/gui/logfilter.h"
#include "common/gui/logview.h"
#include "common/gui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

LogEntry frame(Direction direction, const QByteArray &payload)
{
    LogEntry entry;
    entry.direction = direction;
    entry.payload = payload;
    entry.payloadLength = payload.size();
    entry.wireLength = payload.size() + 2;
    return entry;
}

const QList<EventLogModel::Column> Columns {
    EventLogModel::Time, EventLogModel::Way, EventLogModel::Kind, EventLogModel::Preview
};

} // namespace

class tst_LogView : public QObject
{
    Q_OBJECT

private slots:
    void theFilterKeepsWhatMatches_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("nothing typed") << QString() << 3;
        QTest::newRow("a part of the payload, any case") << u"HELLO"_s << 2;
        QTest::newRow("the kind") << u"text"_s << 3;
        QTest::newRow("a regular expression") << u"/^hello \\d+$/"_s << 1;
        QTest::newRow("nothing matches") << u"nope"_s << 0;
    }
    void theFilterKeepsWhatMatches()
    {
        QFETCH(QString, filter);
        EventLogModel model;
        LogFilter shown(model);
        QAbstractItemModelTester tester(&shown,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QVERIFY(shown.setText(filter));
        model.append(frame(Direction::Sent, "hello 42"));
        model.append(frame(Direction::Received, "hello you"));
        model.append(frame(Direction::Received, "bye"));
        model.flush();
        QTEST(shown.rowCount(), "rows");
    }

    void theKindsAreChosenInTheControls_data()
    {
        QTest::addColumn<LogFilter::Kinds>("kinds");
        QTest::addColumn<QStringList>("rows");
        using Kinds = LogFilter::Kinds;
        QTest::newRow("all") << Kinds::All
                             << QStringList { u"t"_s, u"b"_s, u"c"_s, u"p"_s, u"s"_s };
        QTest::newRow("messages, and pieces of them")
            << Kinds::Messages << QStringList { u"t"_s, u"b"_s, u"c"_s };
        QTest::newRow("text") << Kinds::Text << QStringList { u"t"_s };
        QTest::newRow("bytes") << Kinds::Binary << QStringList { u"b"_s };
        QTest::newRow("control frames") << Kinds::Control << QStringList { u"p"_s };
        QTest::newRow("the connection's states") << Kinds::Connection << QStringList { u"s"_s };
    }
    void theKindsAreChosenInTheControls()
    {
        QFETCH(LogFilter::Kinds, kinds);
        EventLogModel model;
        LogView view(model, m_theme, Columns);
        const QList<std::pair<Opcode, const char *>> frames { { Opcode::Text, "t" },
                                                              { Opcode::Binary, "b" },
                                                              { Opcode::Continuation, "c" },
                                                              { Opcode::Ping, "p" } };
        for (const auto &[opcode, name] : frames) {
            LogEntry entry = frame(Direction::Sent, name);
            entry.opcode = opcode;
            model.append(entry);
        }
        LogEntry state = frame(Direction::None, "s");
        state.kind = LogKind::State;
        model.append(state);
        model.flush();
        auto *choice = view.findChild<QComboBox *>(u"logKinds"_s);
        choice->setCurrentIndex(choice->findData(QVariant::fromValue(kinds)));
        QStringList rows;
        for (int row = 0; row < view.table().model()->rowCount(); ++row)
            rows += QString::fromLatin1(view.table()
                                            .model()
                                            ->index(row, 0)
                                            .data(EventLogModel::EntryRole)
                                            .value<LogEntry>()
                                            .payload);
        QTEST(rows, "rows");
    }

    void linesOfOneGroupAreFound_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("found");
        QTest::newRow("its name in the JSON")
            << QByteArray(R"({"type":"x","group":"lab"})") << true;
        QTest::newRow("with a space") << QByteArray(R"({"group": "lab"})") << true;
        QTest::newRow("another's") << QByteArray(R"({"group":"lab-2"})") << false;
        QTest::newRow("only in a text") << QByteArray(R"({"group":"x","text":"lab"})") << false;
        QTest::newRow("the beginning of a long one")
            << QByteArray("{\"group\":\"lab\",\"text\":\"aa") << true;
        QTest::newRow("no JSON") << QByteArray("lab") << false;
    }
    void linesOfOneGroupAreFound()
    {
        QFETCH(QByteArray, payload);
        EventLogModel model;
        LogView view(model, m_theme, Columns);
        auto *group = view.findChild<QComboBox *>(u"logGroup"_s);
        QVERIFY(group->isHidden()); // there is nothing to choose yet
        view.setGroups({ u"hall"_s, u"lab"_s });
        QVERIFY(!group->isHidden());
        model.append(frame(Direction::Received, payload));
        LogEntry joined = frame(Direction::None, {});
        joined.kind = LogKind::Joined;
        joined.group = u"lab"_s;
        model.append(joined);
        model.flush();
        group->setCurrentIndex(group->findData(u"lab"_s));
        QFETCH(bool, found);
        QCOMPARE(view.table().model()->rowCount(), found ? 2 : 1);
        view.setGroups({ u"lab"_s }); // left the other
        QCOMPARE(group->currentData().toString(), u"lab"_s);
        view.setGroups({ u"hall"_s });
        QCOMPARE(view.table().model()->rowCount(), 2);
    }

    void aBrokenExpressionLeavesTheFilterAsItWas()
    {
        EventLogModel model;
        LogFilter shown(model);
        model.append(frame(Direction::Sent, "a"));
        model.append(frame(Direction::Sent, "b"));
        model.flush();
        QVERIFY(shown.setText(u"a"_s));
        QVERIFY(!shown.setText(u"/(/"_s));
        QCOMPARE(shown.rowCount(), 1);
    }

    void aLongLogIsFilteredInTurnsNewestLinesFirst()
    {
        constexpr int Lines = 200'000;
        EventLogModel model({ Lines, 1 << 30 });
        LogFilter shown(model);
        QAbstractItemModelTester tester(&shown,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int i = 0; i < Lines; ++i)
            model.append(frame(Direction::Sent, i % 2 ? "odd" : "even"));
        model.flush();
        QVERIFY(shown.setText(u"odd"_s));
        QVERIFY(!shown.isComplete());
        QVERIFY(shown.rowCount() > 0);
        const auto line = [&](int row) { return shown.mapToSource(shown.index(row, 0)).row(); };
        QCOMPARE(line(shown.rowCount() - 1), Lines - 1);

        // Meanwhile lines come and, at the limit, go.
        for (int i = 0; i < 1000; ++i)
            model.append(frame(Direction::Sent, i % 2 ? "odd" : "even"));
        model.flush();
        QTRY_VERIFY_WITH_TIMEOUT(shown.isComplete(), 30'000);
        QCOMPARE(shown.rowCount(), Lines / 2);
        for (int row = 0; row < shown.rowCount(); ++row)
            QCOMPARE(line(row), 2 * row + 1);
    }

    void whatTheFilterHidesComesBackInItsPlace()
    {
        EventLogModel model;
        LogFilter shown(model);
        QAbstractItemModelTester tester(&shown,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const char *payload : { "a", "b", "a", "c" })
            model.append(frame(Direction::Sent, payload));
        model.flush();
        QVERIFY(shown.setText(u"a"_s));
        const QModelIndex second = shown.index(1, 0);
        QCOMPARE(shown.mapToSource(second).row(), 2);
        QCOMPARE(shown.mapFromSource(model.index(2, 0)), second);
        QVERIFY(!shown.mapFromSource(model.index(1, 0)).isValid());
        QVERIFY(shown.setText({}));
        QCOMPARE(shown.rowCount(), 4);
        model.clear();
        QCOMPARE(shown.rowCount(), 0);
        model.append(frame(Direction::Sent, "new"));
        model.flush();
        QCOMPARE(shown.mapToSource(shown.index(0, 0)).row(), 0);
    }

    void theCurrentLineStaysUnderAnotherFilter()
    {
        EventLogModel model;
        LogView view(model, m_theme, Columns);
        for (const char *payload : { "one", "two", "three" })
            model.append(frame(Direction::Sent, payload));
        model.flush();
        view.table().setCurrentIndex(view.table().model()->index(1, 0));
        view.filterEdit().setText(u"t"_s);
        const auto current = [&] {
            return view.table()
                .currentIndex()
                .data(EventLogModel::EntryRole)
                .value<LogEntry>()
                .payload;
        };
        QCOMPARE(current(), QByteArray("two"));
        view.filterEdit().clear();
        QCOMPARE(current(), QByteArray("two"));
    }

    void theDirectionIsChosenInTheControls()
    {
        EventLogModel model;
        LogView view(model, m_theme, Columns);
        model.append(frame(Direction::Sent, "out"));
        model.append(frame(Direction::Received, "in"));
        model.flush();
        QCOMPARE(view.table().model()->rowCount(), 2);
        auto *direction = view.findChild<QComboBox *>(u"logDirection"_s);
        direction->setCurrentIndex(direction->findData(QVariant::fromValue(Direction::Received)));
        QCOMPARE(view.table().model()->rowCount(), 1);
        QCOMPARE(LogDelegate::cellText(view.table().model()->index(0, EventLogModel::Preview)),
                 u"in"_s);
    }

    void pauseHoldsLinesBackAndSaysHowMany()
    {
        EventLogModel model;
        LogView view(model, m_theme, Columns);
        view.show();
        QTest::mouseClick(&view.pauseButton(), Qt::LeftButton);
        QVERIFY(model.isPaused());
        model.append(frame(Direction::Sent, "while paused"));
        QTRY_VERIFY(view.pauseButton().text().contains(u'1'));
        QCOMPARE(view.table().model()->rowCount(), 0);
        QTest::mouseClick(&view.pauseButton(), Qt::LeftButton);
        QTRY_COMPARE(view.table().model()->rowCount(), 1);
    }

    void itFollowsTheNewestLineUnlessOneLooksFurtherUp()
    {
        EventLogModel model;
        LogView view(model, m_theme, Columns);
        view.resize(600, 200);
        view.show();
        for (int i = 0; i < 100; ++i)
            model.append(frame(Direction::Sent, QByteArray::number(i)));
        model.flush();
        QScrollBar *bar = view.table().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());

        bar->setValue(0);
        model.append(frame(Direction::Sent, "new"));
        model.flush();
        QCOMPARE(bar->value(), 0);
        auto *newLines = view.findChild<QPushButton *>(u"logNewLines"_s);
        QVERIFY(newLines->isVisible());
        QTest::mouseClick(newLines, Qt::LeftButton);
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(!newLines->isVisible());
    }

    void noLineIsCutInHalfWhileItFollows()
    {
        EventLogModel model;
        LogView view(model, m_theme, Columns);
        view.show();
        for (int i = 0; i < 100; ++i)
            model.append(frame(Direction::Sent, QByteArray::number(i)));
        model.flush();
        for (int height = 200; height < 230; ++height) {
            view.resize(600, height);
            const int line = view.table().rowHeight(0);
            QTRY_COMPARE(view.table().viewport()->height() % line, 0);
            const int last = view.table().rowAt(view.table().viewport()->height() - 1);
            QCOMPARE(last, 99);
            QCOMPARE(view.table().rowViewportPosition(view.table().rowAt(0)), 0);
        }
    }

    void itGoesOnFollowingInALowerWindow()
    {
        EventLogModel model;
        LogView view(model, m_theme, Columns);
        view.resize(600, 400);
        view.show();
        for (int i = 0; i < 100; ++i)
            model.append(frame(Direction::Sent, QByteArray::number(i)));
        model.flush();
        const QScrollBar *bar = view.table().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        const int before = bar->maximum();
        view.resize(600, 200);
        QTRY_VERIFY(bar->maximum() > before);
        QCOMPARE(bar->value(), bar->maximum());
        model.append(frame(Direction::Sent, "new"));
        model.flush();
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(!view.findChild<QPushButton *>(u"logNewLines"_s)->isVisible());
    }

    void columnsCanBeChosenAnew()
    {
        EventLogModel model;
        LogView view(model, m_theme, { EventLogModel::Time, EventLogModel::Kind });
        view.show();
        const auto *direction = view.findChild<QComboBox *>(u"logDirection"_s);
        QVERIFY(view.table().isColumnHidden(EventLogModel::Way));
        QVERIFY(!direction->isVisible());
        view.setColumns({ EventLogModel::Way, EventLogModel::Time, EventLogModel::Wire });
        QVERIFY(!view.table().isColumnHidden(EventLogModel::Way));
        QVERIFY(!view.table().isColumnHidden(EventLogModel::Wire));
        QVERIFY(view.table().isColumnHidden(EventLogModel::Kind));
        QVERIFY(direction->isVisible());
        const QHeaderView *header = view.table().horizontalHeader();
        QCOMPARE(header->visualIndex(EventLogModel::Way), 0);
        QCOMPARE(header->visualIndex(EventLogModel::Time), 1);
        QCOMPARE(header->visualIndex(EventLogModel::Wire), 2);
    }

    void theCurrentLineIsTold()
    {
        EventLogModel model;
        LogView view(model, m_theme, Columns);
        model.append(frame(Direction::Sent, "look at me"));
        model.flush();
        QByteArray seen;
        connect(&view, &LogView::currentEntryChanged, this, [&seen](const LogEntry *entry) {
            seen = entry ? entry->payload : QByteArray();
        });
        view.table().setCurrentIndex(view.table().model()->index(0, EventLogModel::Preview));
        QCOMPARE(seen, QByteArray("look at me"));
    }

private:
    Theme m_theme { *qApp, Theme::Scheme::Light };
};

QTEST_MAIN(tst_LogView)
#include "tst_logview.moc"
