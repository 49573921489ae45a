// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/serverwindow.h"
#include "app-server/models/banfile.h"
#include "app-server/models/banlistmodel.h"
#include "common/gui/theme.h"
#include "controlledserver.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const Ban Bob { QHostAddress(u"192.0.2.1"_s), u"bob"_s, 1 };
const Ban Eve { QHostAddress(u"192.0.2.2"_s), u"eve"_s, 2 };
const Ban Mallory { QHostAddress(u"192.0.2.3"_s), u"mallory"_s, 3 };

QList<Ban> inOrder(std::optional<QList<Ban>> bans)
{
    auto list = bans.value_or(QList<Ban>());
    std::sort(
        list.begin(), list.end(), [](const Ban &a, const Ban &b) { return a.since < b.since; });
    return list;
}

} // namespace

/// The bans of several windows that are attached to one server.
class ControlBansTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_server.start(); }
    void cleanup() { m_server.stop(); }
    void aBanOfOneWindowIsInTheOthersToo();
    void bansOfAnotherWindowAreShown();
    void aServerThatComesBackIsToldByTheFirst();

private:
    ControlledServer m_server;
    const QString m_file = m_server.file(u"bans.ini"_s);
};

void ControlBansTest::aBanOfOneWindowIsInTheOthersToo()
{
    const auto first = m_server.attach();
    const auto second = m_server.attach();
    QVERIFY(first && second);
    QVERIFY(!first->bans());
    first->setBans({ Bob }, u"enough"_s);
    second->setBans({ Eve }, u"enough"_s); // does not know of the other yet
    QTRY_COMPARE(inOrder(first->bans()), (QList<Ban> { Bob, Eve }));
    QTRY_COMPARE(inOrder(second->bans()), (QList<Ban> { Bob, Eve }));

    first->setBans({ Eve }, u"enough"_s); // lifts the other
    QTRY_COMPARE(second->bans(), QList<Ban> { Eve });
    const auto third = m_server.attach();
    QVERIFY(third);
    QCOMPARE(third->bans(), QList<Ban> { Eve });
    third->setBans({}, {});
    QTRY_COMPARE(second->bans(), QList<Ban>());
    QTRY_COMPARE(first->bans(), QList<Ban>());
}

void ControlBansTest::bansOfAnotherWindowAreShown()
{
    const auto other = m_server.attach();
    QVERIFY(other);
    other->setBans({ Bob }, u"enough"_s);
    QTRY_COMPARE(m_server.attach()->bans(), QList<Ban> { Bob }); // the server has it
    BanFile(m_file).write({ Mallory });
    const auto engine = m_server.attach();
    QVERIFY(engine);
    Theme theme(*qApp, Theme::Scheme::Light);
    ServerWindow window(*engine, theme, engine->config());
    window.keepBansIn(m_file); // of another server, perhaps: this one has been told already
    window.findChild<QAction *>(u"actionShowBans"_s)->trigger();
    const auto &table = *window.findChild<QTableView *>(u"bans"_s);
    const auto &lift = *window.findChild<QPushButton *>(u"bansLift"_s);
    QCOMPARE(table.model()->rowCount(), 1);
    other->setBans({ Bob, Eve }, u"enough"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);
    QCOMPARE(table.model()->index(1, BanListModel::Who).data().toString(), Eve.who);
    QVERIFY(table.currentIndex().isValid());
    other->setBans({}, {});
    QTRY_VERIFY(!table.isVisible());
    QVERIFY(!lift.isEnabled());
    QCOMPARE(BanFile(m_file).read(), QList<Ban> { Mallory });
}

void ControlBansTest::aServerThatComesBackIsToldByTheFirst()
{
    const auto first = m_server.attach();
    const auto second = m_server.attach();
    QVERIFY(first && second);
    first->setBans({ Bob, Eve }, u"enough"_s);
    QTRY_COMPARE(second->bans(), (QList<Ban> { Bob, Eve }));
    m_server.kill();
    QTRY_COMPARE(first->state(), EngineControl::State::Stopped);
    QTRY_COMPARE(second->state(), EngineControl::State::Stopped);
    m_server.start();
    first->start(first->config());
    QTRY_COMPARE(m_server.attach()->bans(), (QList<Ban> { Bob, Eve }));
    first->setBans({ Eve }, u"enough"_s);
    QTRY_COMPARE(m_server.attach()->bans(), QList<Ban> { Eve });
    second->start(second->config());
    QCOMPARE(second->bans(), QList<Ban> { Eve }); // and does not ban Bob anew
    QTRY_COMPARE(m_server.attach()->bans(), QList<Ban> { Eve });
}

QTEST_MAIN(ControlBansTest)
#include "tst_controlbans.moc"
