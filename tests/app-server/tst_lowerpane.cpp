// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/lowerpane.h"
#include "common/gui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class LowerPaneTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void altAndADigitOpenATabAndGoThere();
    void theLastMinuteIsATableInWords();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EventLogModel> m_log;
    std::unique_ptr<CounterModel> m_counters;
    std::unique_ptr<SecurityLogModel> m_security;
    std::unique_ptr<LowerPane> m_pane;
};

void LowerPaneTest::init()
{
    m_pane.reset();
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
    m_log = std::make_unique<EventLogModel>();
    m_counters = std::make_unique<CounterModel>();
    m_security = std::make_unique<SecurityLogModel>();
    m_pane = std::make_unique<LowerPane>(*m_log, *m_counters, *m_security, *m_theme);
    m_pane->resize(1000, 240);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void LowerPaneTest::altAndADigitOpenATabAndGoThere()
{
    auto *tabs = m_pane->findChild<QTabBar *>(u"lowerTabs"_s);
    QVERIFY(tabs->count() >= 4);
    for (int turn = 0; turn < 2; ++turn) {
        for (int i = tabs->count() - 1; i >= 0; --i) {
            QTest::keyClick(m_pane.get(), Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
            QCOMPARE(tabs->currentIndex(), i);
            QVERIFY(tabs->tabToolTip(i).contains(QString::number(i + 1)));
            const QWidget *focus = QApplication::focusWidget();
            QVERIFY(focus && focus->isVisible());
        }
        QCOMPARE(QApplication::focusWidget()->objectName(), u"log"_s);
    }
    QTest::keyClick(m_pane.get(), Qt::Key_4, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"minute"_s);
}

void LowerPaneTest::theLastMinuteIsATableInWords()
{
    const auto *table = m_pane->findChild<QTableView *>(u"minute"_s);
    const QAbstractItemModelTester tester(table->model());
    EngineSnapshot snapshot;
    snapshot.startedAt = 1;
    snapshot.time = 1'700'000'000'000'000;
    m_pane->apply(snapshot);
    snapshot.time += 1'000'000;
    snapshot.counters.messagesReceived = 41;
    snapshot.counters.bytesReceived = 12'000;
    snapshot.counters.bytesSent = 1'900'000;
    snapshot.bufferedAmount = 412'000;
    snapshot.loopLags = { 1'900 };
    m_pane->apply(snapshot);
    QCOMPARE(table->model()->rowCount(), 1);
    QStringList words;
    for (int column = 1; column < MinuteModel::ColumnCount; ++column)
        words += table->model()->index(0, column).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(words, (QStringList { u"41"_s, u"12.0 kB"_s, u"1.9 MB"_s, u"412 kB"_s, u"1.9 ms"_s }));
    const auto time = table->model()->index(0, MinuteModel::Time).data(Qt::AccessibleTextRole);
    QCOMPARE(time.toString().size(), 8);
}

QTEST_MAIN(LowerPaneTest)
#include "tst_lowerpane.moc"
