// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/serverwindow.h"
#include "app-server/models/banfile.h"
#include "common/gui/theme.h"
#include "controlledserver.h"

#include <QAction>
#include <QApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// The bans of several windows that are attached to one server.
class ControlBansTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_server.start(); }
    void cleanup() { m_server.stop(); }
    void aBanOfOneWindowIsInTheOthersToo();
    void bansOfAnotherWindowAreShownAndKept();

private:
    ControlledServer m_server;
};

void ControlBansTest::aBanOfOneWindowIsInTheOthersToo()
{
    const QHostAddress a(u"192.0.2.1"_s);
    const QHostAddress b(u"192.0.2.2"_s);
    const QHostAddress mappedB(u"::ffff:192.0.2.2"_s);
    const auto first = m_server.attach();
    const auto second = m_server.attach();
    QVERIFY(first && second);
    const QSignalSpy atFirst(first.get(), &EngineControl::bansChanged);
    const QSignalSpy atSecond(second.get(), &EngineControl::bansChanged);
    first->setBans({ a }, u"enough"_s);
    second->setBans({ mappedB }, u"enough"_s); // does not know of the other yet
    QTRY_COMPARE(QSet<QHostAddress>(first->bans().cbegin(), first->bans().cend()),
                 (QSet<QHostAddress> { a, b }));
    QTRY_COMPARE(second->bans().size(), 2);
    QCOMPARE(atFirst.size(), 1);
    QCOMPARE(atSecond.size(), 1);

    first->setBans({ b }, u"enough"_s); // lifts the other
    QTRY_COMPARE(second->bans(), QList<QHostAddress> { b });
    const auto third = m_server.attach();
    QVERIFY(third);
    QCOMPARE(third->bans(), QList<QHostAddress> { b });
    third->setBans({}, {});
    QTRY_VERIFY(second->bans().isEmpty() && first->bans().isEmpty());
}

void ControlBansTest::bansOfAnotherWindowAreShownAndKept()
{
    const QHostAddress address(u"192.0.2.1"_s);
    const QHostAddress later(u"192.0.2.2"_s);
    const auto other = m_server.attach();
    QVERIFY(other);
    other->setBans({ address }, u"enough"_s);
    QTRY_COMPARE(m_server.attach()->bans(), QList<QHostAddress> { address }); // the server has it
    const auto engine = m_server.attach();
    QVERIFY(engine);
    Theme theme(*qApp, Theme::Scheme::Light);
    ServerWindow window(*engine, theme, engine->config());
    const QString file = m_server.file(u"bans.ini"_s);
    window.keepBansIn(file);
    window.findChild<QAction *>(u"actionShowBans"_s)->trigger();
    const auto *bans = window.findChild<QTableView *>(u"bans"_s)->model();
    QCOMPARE(bans->rowCount(), 1);
    other->setBans({ address, later }, u"enough"_s);
    QTRY_COMPARE(bans->rowCount(), 2);
    QCOMPARE(BanFile(file).read().size(), 2);
    other->setBans({ later }, u"enough"_s);
    QTRY_COMPARE(bans->rowCount(), 1);
    QCOMPARE(BanFile(file).read().constFirst().address, later);
    QCOMPARE(other->bans(), QList<QHostAddress> { later });
}

QTEST_MAIN(ControlBansTest)
#include "tst_controlbans.moc"
