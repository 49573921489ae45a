// SPDX-License-Identifier: GPL-3.0-or-later
// Raw mode against a live Django site with the tutorial's chat, as it is ready in the window.
#include "app-client/raw/rawconnection.h"
#include "app-client/rawgui/rawpresets.h"
#include "common/net/websocket.h"
#include "redisserver.h"
#include "siteprocess.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestRawSite : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theTutorialsChatWorksAsItIsReady();

private:
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<SiteProcess> m_site;
};

void TestRawSite::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->start());
    m_site = std::make_unique<SiteProcess>(QStringLiteral(LIMPID_PYTHON),
                                           QStringList { QStringLiteral(LIMPID_DJANGO_SITE),
                                                         u"core"_s,
                                                         u"[\"%1\"]"_s.arg(m_redis->url()),
                                                         u"[]"_s });
    if (m_site->port() == 0)
        QSKIP("daphne, python3-django-channels or python3-channels-redis is not installed");
}

void TestRawSite::theTutorialsChatWorksAsItIsReady()
{
    // Ready for the address of the tutorial, which is on another port here.
    RawTarget target = RawPresets::targets().first().target;
    QVERIFY(target.url.startsWith(u"ws://127.0.0.1:8000/ws/chat/"_s));
    target.url = u"ws://127.0.0.1:%1/room/lobby/"_s.arg(m_site->port());
    RawConnection ada;
    RawConnection grace;
    for (RawConnection *connection : { &ada, &grace }) {
        QVERIFY(std::holds_alternative<std::monostate>(connection->open(target)));
        QTRY_COMPARE(connection->readyState(), ReadyState::Open);
    }
    QSignalSpy heard(grace.webSocket(), &WebSocket::textMessageReceived);
    const Snippet snippet = RawPresets::snippets().first();
    QTRY_VERIFY(ada.send({ snippet.isHex, snippet.text.toUtf8() }) && heard.wait(500));
    QCOMPARE(QJsonDocument::fromJson(heard.first().first().toByteArray()),
             QJsonDocument::fromJson(snippet.text.toUtf8()));
}

QTEST_GUILESS_MAIN(TestRawSite)
#include "tst_rawsite.moc"
