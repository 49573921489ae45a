// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scene/scene.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// People chat: a server started from its window, client windows, one group.
class tst_Chatting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<Scene>(*qApp, Theme::Scheme::Light);
        QVERIFY(m_scene->startServer());
    }
    void cleanup() { m_scene.reset(); }

    void threeWindowsShowEachOthersMessages();
    void membersComeAndGo();
    void theServersWindowListsItsClientsAndGroups();
    void anAnnouncementReachesTheGroup();
    void twoGroupsAreKeptApart();
    void nothingSendsAnEmptyMessage();
    void theLogShowsTheFramesOfAMessage();
    void aSecondNickOfTheSameNameGetsANumber();
    void bufferedAmountRisesWhileTheServerDoesNotReadAndFallsWhenItDoes();

private:
    std::unique_ptr<Scene> m_scene;
};

void tst_Chatting::threeWindowsShowEachOthersMessages()
{
    QList<ClientWindow *> windows;
    for (const QString &nick : { u"ada"_s, u"bob"_s, u"cyd"_s }) {
        windows << m_scene->addClient(nick, u"lab-3"_s);
        QVERIFY(windows.last());
    }
    Scene::say(*windows[0], u"free fall, row 4"_s);
    QTRY_COMPARE(Scene::messages(*windows[1]).size(), 1);
    Scene::say(*windows[1], u"off by 0.02 s"_s);
    QTRY_COMPARE(Scene::messages(*windows[2]).size(), 2);
    Scene::say(*windows[2], u"repeating it"_s);

    const QStringList all { u"ada: free fall, row 4"_s,
                            u"bob: off by 0.02 s"_s,
                            u"cyd: repeating it"_s };
    for (ClientWindow *window : windows)
        QTRY_COMPARE(Scene::messages(*window), all);
}

void tst_Chatting::membersComeAndGo()
{
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    ClientWindow *bob = m_scene->addClient(u"bob"_s, u"lab-3"_s);
    QVERIFY(ada && bob);
    QTRY_COMPARE(Scene::members(*ada), QStringList({ u"ada"_s, u"bob"_s }));
    QVERIFY(bob->close());
    QTRY_COMPARE(Scene::members(*ada), QStringList({ u"ada"_s }));
}

void tst_Chatting::theServersWindowListsItsClientsAndGroups()
{
    QVERIFY(m_scene->addClient(u"ada"_s, u"lab-3"_s));
    QVERIFY(m_scene->addClient(u"bob"_s, u"lab-3"_s));
    const QAbstractItemModel *clients
        = Scene::find<QTableView>(m_scene->server(), u"clients"_s).model();
    QTRY_COMPARE(clients->rowCount(), 2);
    const QAbstractItemModel *groups
        = Scene::find<QAbstractItemView>(m_scene->server(), u"groups"_s).model();
    QTRY_COMPARE(groups->rowCount(), 1);
    QTRY_COMPARE(groups->rowCount(groups->index(0, 0)), 2);
}

void tst_Chatting::anAnnouncementReachesTheGroup()
{
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    QVERIFY(ada);
    auto &text = Scene::find<QLineEdit>(m_scene->server(), u"announceText"_s);
    QTest::keyClicks(&text, u"Lab ends in 5 minutes"_s);
    QTest::keyClick(&text, Qt::Key_Return);
    QTRY_COMPARE(Scene::messages(*ada).size(), 1);
    QVERIFY(Scene::messages(*ada).first().endsWith(u": Lab ends in 5 minutes"_s));
}

void tst_Chatting::twoGroupsAreKeptApart()
{
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    ClientWindow *bob = m_scene->addClient(u"bob"_s, u"general"_s);
    ClientWindow *cyd = m_scene->addClient(u"cyd"_s, u"lab-3"_s);
    QVERIFY(ada && bob && cyd);
    Scene::say(*ada, u"for the lab"_s);
    QTRY_COMPARE(Scene::messages(*cyd).size(), 1);
    Scene::say(*bob, u"for all"_s);
    QTRY_COMPARE(Scene::messages(*bob), QStringList({ u"bob: for all"_s }));
    QCOMPARE(Scene::messages(*cyd).size(), 1);
}

void tst_Chatting::nothingSendsAnEmptyMessage()
{
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    QVERIFY(ada);
    Scene::say(*ada, u"   "_s);
    auto &composer = Scene::find<QPlainTextEdit>(*ada, u"composer"_s);
    composer.clear();
    Scene::say(*ada, u"real"_s);
    QTRY_COMPARE(Scene::messages(*ada), QStringList({ u"ada: real"_s }));
}

void tst_Chatting::theLogShowsTheFramesOfAMessage()
{
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    QVERIFY(ada);
    Scene::say(*ada, u"look below"_s);
    QTRY_COMPARE(Scene::messages(*ada).size(), 1);
    QTest::keyClick(ada, Qt::Key_F12);
    auto &filter = Scene::find<QLineEdit>(*ada, u"logFilter"_s);
    QTest::keyClicks(&filter, u"look below"_s);
    const QAbstractItemModel *log = Scene::find<QTableView>(*ada, u"log"_s).model();
    QTRY_COMPARE(log->rowCount(), 2); // the command that went, the event that came
    filter.clear();
    QTRY_VERIFY(log->rowCount() > 4);
}

void tst_Chatting::aSecondNickOfTheSameNameGetsANumber()
{
    ClientWindow *first = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    QVERIFY(first);
    m_scene->openClient(m_scene->url(), u"ada"_s, u"lab-3"_s);
    QTRY_COMPARE(Scene::members(*first), QStringList({ u"ada"_s, u"ada-2"_s }));
}

void tst_Chatting::bufferedAmountRisesWhileTheServerDoesNotReadAndFallsWhenItDoes()
{
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    ClientWindow *bob = m_scene->addClient(u"bob"_s, u"general"_s);
    QVERIFY(ada && bob);
    auto &clients = Scene::find<QTableView>(m_scene->server(), u"clients"_s);
    QTRY_COMPARE(clients.model()->rowCount(), 2);
    const auto found = clients.model()->match(
        clients.model()->index(0, 0), Qt::DisplayRole, u"ada"_s, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    clients.setCurrentIndex(found.first());
    auto &freeze = Scene::find<QPushButton>(m_scene->server(), u"freeze"_s);
    QTRY_VERIFY(freeze.isEnabled());
    QTest::mouseClick(&freeze, Qt::LeftButton);

    auto &gauge = Scene::find<QLabel>(*ada, u"bufferedAmount"_s);
    QTRY_VERIFY(gauge.text().contains(u"0 B"_s));
    auto &composer = Scene::find<QPlainTextEdit>(*ada, u"composer"_s);
    const QString much(16'000, u'm');
    const auto sendMuch = [&] {
        composer.setPlainText(much);
        QTest::keyClick(&composer, Qt::Key_Return);
        return !gauge.text().contains(u" 0 B"_s)
            && ada->session().webSocket()->bufferedAmount() > 0;
    };
    // The kernel takes some megabytes first; what it does not take shows.
    QVERIFY(QTest::qWaitFor(sendMuch, 60'000));
    Scene::say(*bob, u"nobody else notices"_s);
    QTRY_COMPARE(Scene::messages(*bob).size(), 1);

    QTest::mouseClick(&freeze, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ada->session().webSocket()->bufferedAmount(), 0, 30'000);
    QTRY_VERIFY(gauge.text().contains(u"0 B"_s));
}

QTEST_MAIN(tst_Chatting)
#include "tst_chatting.moc"
