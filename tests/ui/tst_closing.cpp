// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/serverapplication.h"
#include "app-server/engine/engine.h"
#include "tests/scene/scene.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// How a connection ends, and what the windows say about it.
class tst_Closing : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_scene = std::make_unique<Scene>(*qApp, Theme::Scheme::Light);
        QVERIFY(m_scene->startServer());
    }
    void cleanup() { m_scene.reset(); }

    void theRibbonShowsAllFourStatesWithTheirDwellTimes();
    void aClientClosedWith4001SaysExactlyThat();
    void whenTheServerStopsTheClientsSaySo();
    void aWindowConnectsAgainAfterTheServerCameBack();
    void aWindowComesBackByItself();
    void whatTheServerWillNotHaveIsNotTriedAgain();

private:
    std::unique_ptr<Scene> m_scene;
};

void tst_Closing::theRibbonShowsAllFourStatesWithTheirDwellTimes()
{
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    QVERIFY(ada);
    QTest::mouseClick(&Scene::find<QToolButton>(*ada, u"closeButton"_s), Qt::LeftButton);
    QTRY_COMPARE(ada->session().readyState(), ReadyState::Closed);

    const QStringList segments = Scene::ribbon(*ada);
    const QStringList words { u"CONNECTING"_s, u"OPEN"_s, u"CLOSING"_s, u"CLOSED"_s };
    QVERIFY2(segments.size() >= 4, qPrintable(segments.join(u'\n')));
    // Before the first connection the window was CLOSED already.
    const QStringList last = segments.last(4);
    const QRegularExpression dwell(u"\\d+(\\.\\d+)? (µs|ms|s)"_s);
    for (int i = 0; i < 4; ++i) {
        QVERIFY2(last[i].contains(words[i]), qPrintable(last[i]));
        QVERIFY2(last[i].contains(QString::number(i)), qPrintable(last[i]));
        QVERIFY2(last[i].contains(dwell), qPrintable(last[i]));
    }
    QVERIFY2(last[3].contains(u"1000"_s), qPrintable(last[3]));
}

void tst_Closing::aClientClosedWith4001SaysExactlyThat()
{
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    QVERIFY(ada);
    ServerWindow &server = m_scene->server();
    auto &clients = Scene::find<QTableView>(server, u"clients"_s);
    QTRY_COMPARE(clients.model()->rowCount(), 1);
    clients.selectRow(0);
    auto &close = Scene::find<QPushButton>(server, u"closeClient"_s);
    QTRY_VERIFY(close.isEnabled());

    // The dialog has a loop of its own; it is filled in from within.
    bool filled = false;
    QTimer::singleShot(0, this, [&filled] {
        QWidget *dialog = QApplication::activeModalWidget();
        if (!dialog)
            return;
        auto &code = Scene::find<QSpinBox>(*dialog, u"closeCode"_s);
        code.setValue(4001);
        QTest::keyClicks(&Scene::find<QLineEdit>(*dialog, u"closeReason"_s), u"the lab is over"_s);
        QTest::mouseClick(&Scene::find<QPushButton>(*dialog, u"closeAccept"_s), Qt::LeftButton);
        filled = true;
    });
    QTest::mouseClick(&close, Qt::LeftButton);
    QTRY_VERIFY(filled);

    QTRY_COMPARE(ada->session().readyState(), ReadyState::Closed);
    QTRY_VERIFY2(Scene::banner(*ada).contains(u"4001"_s), qPrintable(Scene::banner(*ada)));
    QVERIFY2(Scene::banner(*ada).contains(u"the lab is over"_s), qPrintable(Scene::banner(*ada)));
    QVERIFY2(Scene::ribbon(*ada).last().contains(u"4001"_s),
             qPrintable(Scene::ribbon(*ada).last()));
}

void tst_Closing::whenTheServerStopsTheClientsSaySo()
{
    QList<ClientWindow *> windows;
    for (const QString &nick : { u"ada"_s, u"bob"_s, u"cyd"_s })
        windows << m_scene->addClient(nick, u"lab-3"_s);
    QVERIFY(!windows.contains(nullptr));
    QVERIFY(m_scene->stopServer());
    for (ClientWindow *window : windows) {
        QTRY_COMPARE(window->session().readyState(), ReadyState::Closed);
        QTRY_VERIFY2(Scene::banner(*window).contains(u"1001"_s),
                     qPrintable(Scene::banner(*window)));
        QVERIFY(!Scene::ribbon(*window).filter(u"1001"_s).isEmpty()); // then comes the next try
    }
}

void tst_Closing::aWindowConnectsAgainAfterTheServerCameBack()
{
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    QVERIFY(ada);
    Scene::say(*ada, u"before"_s);
    QTRY_COMPARE(Scene::messages(*ada).size(), 1);
    QVERIFY(m_scene->stopServer());
    QTRY_COMPARE(ada->session().readyState(), ReadyState::Closed);

    QVERIFY(m_scene->startServer());
    auto &address = Scene::find<QComboBox>(*ada, u"address"_s);
    address.setEditText(m_scene->url());
    QTest::mouseClick(&Scene::find<QPushButton>(*ada, u"connectButton"_s), Qt::LeftButton);
    QTRY_COMPARE(Scene::members(*ada), QStringList({ u"ada"_s }));
    Scene::say(*ada, u"after"_s);
    QTRY_COMPARE(Scene::messages(*ada), QStringList({ u"ada: before"_s, u"ada: after"_s }));
    QVERIFY(Scene::banner(*ada).isEmpty());
}

void tst_Closing::aWindowComesBackByItself()
{
    ServerApplication application;
    Engine engine(application);
    EngineConfig config;
    config.port = 0;
    engine.start(config);
    QTRY_COMPARE(engine.state(), Engine::State::Listening);
    config.port = quint16(engine.url().port());
    ClientWindow *ada = m_scene->openClient(engine.url().toString(), u"ada"_s, u"lab-3"_s);
    QTRY_COMPARE(Scene::members(*ada), QStringList({ u"ada"_s }));

    engine.stop();
    QTRY_COMPARE(engine.state(), Engine::State::Stopped);
    // Why it ended stays to be read, whatever comes of the tries meanwhile.
    QTRY_VERIFY(Scene::banner(*ada).contains(u"Trying again"_s));
    QVERIFY2(Scene::banner(*ada).contains(u"1001"_s), qPrintable(Scene::banner(*ada)));

    engine.start(config);
    QTRY_COMPARE_WITH_TIMEOUT(Scene::members(*ada), QStringList({ u"ada"_s }), 30'000);
    QTRY_VERIFY(Scene::banner(*ada).isEmpty());
    Scene::say(*ada, u"back"_s);
    QTRY_COMPARE(Scene::messages(*ada), QStringList({ u"ada: back"_s }));
}

void tst_Closing::whatTheServerWillNotHaveIsNotTriedAgain()
{
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    QVERIFY(ada);
    auto &clients = Scene::find<QTableView>(m_scene->server(), u"clients"_s);
    QTRY_COMPARE(clients.model()->rowCount(), 1);
    clients.setCurrentIndex(clients.model()->index(0, 0));
    QTest::mouseClick(&Scene::find<QPushButton>(m_scene->server(), u"kick"_s), Qt::LeftButton);
    QTRY_VERIFY(Scene::banner(*ada).contains(u"1008"_s));
    QVERIFY(!Scene::banner(*ada).contains(u"Trying again"_s));
    QCOMPARE(ada->session().readyState(), ReadyState::Closed);
}

QTEST_MAIN(tst_Closing)
#include "tst_closing.moc"
