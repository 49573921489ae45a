// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/securityview.h"
#include "app-server/gui/securitywords.h"
#include "common/gui/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class SecurityViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_view.reset(); }
    void saysWhatWillComeBeforeAnythingHas();
    void eachKindHasWords_data();
    void eachKindHasWords();
    void followsTheNewestUnlessOneLooksFurtherUp();
    void bansTheAddressOfALine();

private:
    [[nodiscard]] QTableView &table() const { return *m_view->findChild<QTableView *>(); }
    [[nodiscard]] QAction &ban() const
    {
        return *m_view->findChild<QAction *>(u"actionBanFromLog"_s);
    }
    [[nodiscard]] static SecurityEvent someEvent()
    {
        SecurityEvent event;
        event.cause = "origin";
        event.code = 403;
        event.address = QHostAddress(u"10.0.0.2"_s);
        event.port = 9;
        event.who = u"eve"_s;
        return event;
    }

    Theme m_theme { *qApp, Theme::Scheme::Light };
    std::unique_ptr<SecurityLogModel> m_log;
    std::unique_ptr<SecurityView> m_view;
};

void SecurityViewTest::init()
{
    m_log = std::make_unique<SecurityLogModel>();
    m_view = std::make_unique<SecurityView>(*m_log, m_theme);
    m_view->resize(700, 120);
    m_view->show();
}

void SecurityViewTest::saysWhatWillComeBeforeAnythingHas()
{
    const auto *nothing = m_view->findChild<QLabel *>(u"securityNothing"_s);
    QVERIFY(nothing->isVisible());
    QVERIFY(!ban().isEnabled());
    m_log->append({ someEvent() });
    QVERIFY(!nothing->isVisible());
    QVERIFY(table().isVisible());
}

void SecurityViewTest::eachKindHasWords_data()
{
    QTest::addColumn<SecurityEvent>("event");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("detail");
    SecurityEvent event = someEvent();
    event.path = u"/chat/x1/"_s;
    event.origin = u"https://evil.example"_s;
    QTest::newRow("refused")
        << event << u"✕ refused"_s
        << u"403 origin not allowed · Origin https://evil.example · /chat/x1/"_s;
    event = {};
    event.cause = "malformed";
    QTest::newRow("refused without an answer") << event << u"✕ refused"_s << u"malformed request"_s;
    event.kind = SecurityKind::WrongCode;
    event.cause = {};
    event.path = u"/"_s;
    QTest::newRow("wrong join code")
        << event << u"✕ wrong join code"_s << u"1008 policy violation · /"_s;
    event.kind = SecurityKind::TooFast;
    QTest::newRow("too fast") << event << u"▲ too fast"_s << u"is read more slowly · /"_s;
    event.kind = SecurityKind::Violation;
    event.code = 1002;
    event.text = u"not masked"_s;
    QTest::newRow("violation") << event << u"✕ broke the protocol"_s
                               << u"1002 protocol error · / · not masked"_s;
    event = {};
    event.kind = SecurityKind::Banned;
    QTest::newRow("banned") << event << u"◼ banned"_s << QString();
    event.kind = SecurityKind::Lifted;
    QTest::newRow("lifted") << event << u"◻ ban lifted"_s << QString();
}

void SecurityViewTest::eachKindHasWords()
{
    QFETCH(const SecurityEvent, event);
    QTEST(SecurityWords::kind(event.kind), "kind");
    QTEST(SecurityWords::detail(event), "detail");
}

void SecurityViewTest::followsTheNewestUnlessOneLooksFurtherUp()
{
    QScrollBar *bar = table().verticalScrollBar();
    m_log->append(std::vector<SecurityEvent>(50, someEvent()));
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    m_log->append({ someEvent() });
    QTRY_COMPARE(bar->value(), bar->maximum());
    bar->setValue(3);
    m_log->append({ someEvent() });
    table().doItemsLayout();
    QCOMPARE(bar->value(), 3);
}

void SecurityViewTest::bansTheAddressOfALine()
{
    QSignalSpy asked(m_view.get(), &SecurityView::banRequested);
    SecurityEvent lost;
    lost.kind = SecurityKind::EventsLost;
    m_log->append({ lost, someEvent() });
    QVERIFY(table().actions().contains(&ban())); // the menu's
    table().selectRow(0);
    QVERIFY(!ban().isEnabled());
    QTest::keyClick(&table(), Qt::Key_Down);
    QVERIFY(ban().isEnabled());
    ban().trigger();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<QHostAddress>(), QHostAddress(u"10.0.0.2"_s));
    QCOMPARE(asked[0][1].toString(), u"eve"_s);
}

QTEST_MAIN(SecurityViewTest)
#include "tst_securityview.moc"
