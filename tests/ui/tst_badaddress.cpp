// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scene/scene.h"

#include <QApplication>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// What cannot be connected to is said in the window, in plain words; nothing pops up, nothing
/// falls over.
class tst_BadAddress : public QObject
{
    Q_OBJECT

private slots:
    void aBadAddressIsSaidInTheWindow_data();
    void aBadAddressIsSaidInTheWindow();
    void aServerThatIsNotAWebSocketServerIsSaidToBeNone();
    void anUnknownPathIsSaidToBeRefused();
};

void tst_BadAddress::aBadAddressIsSaidInTheWindow_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("said");
    QTest::newRow("no URL") << u"what is this"_s << u"not the address of a WebSocket"_s;
    QTest::newRow("another scheme") << u"ftp://127.0.0.1/"_s << u"not the address of a WebSocket"_s;
    QTest::newRow("a fragment") << u"ws://127.0.0.1/#x"_s << u"not the address of a WebSocket"_s;
    QTest::newRow("nobody listens")
        << u"ws://127.0.0.1:1/"_s << u"No server answers at 127.0.0.1:1"_s;
    QTest::newRow("no such host") << u"ws://no-such-host.invalid/"_s
                                  << u"no computer named no-such-host.invalid"_s;
}

void tst_BadAddress::aBadAddressIsSaidInTheWindow()
{
    QFETCH(QString, url);
    QFETCH(QString, said);
    Scene scene(*qApp, Theme::Scheme::Light);
    ClientWindow *window = scene.openClient(url, u"ada"_s, u"lab-3"_s);
    QTRY_VERIFY2(Scene::banner(*window).contains(said), qPrintable(Scene::banner(*window)));
    QCOMPARE(window->session().readyState(), ReadyState::Closed);
    QVERIFY(!QApplication::activeModalWidget());
}

void tst_BadAddress::aServerThatIsNotAWebSocketServerIsSaidToBeNone()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("220 mail.example.org ESMTP\r\n");
        socket->disconnectFromHost();
    });
    Scene scene(*qApp, Theme::Scheme::Light);
    const QString url = u"ws://127.0.0.1:%1/"_s.arg(server.serverPort());
    ClientWindow *window = scene.openClient(url, u"ada"_s, u"lab-3"_s);
    QTRY_VERIFY2(Scene::banner(*window).contains(u"not a WebSocket server"_s),
                 qPrintable(Scene::banner(*window)));
}

void tst_BadAddress::anUnknownPathIsSaidToBeRefused()
{
    Scene scene(*qApp, Theme::Scheme::Light);
    QVERIFY(scene.startServer());
    ClientWindow *window = scene.openClient(scene.url() + u"nowhere/"_s, u"ada"_s, u"lab-3"_s);
    QTRY_VERIFY2(Scene::banner(*window).contains(u"404"_s), qPrintable(Scene::banner(*window)));
}

QTEST_MAIN(tst_BadAddress)
#include "tst_badaddress.moc"
