// SPDX-License-Identifier: GPL-3.0-or-later
// What the operator does to clients and addresses, over real sockets.
#include "rawclient.h"
#include "testserver.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress Here(QHostAddress::LocalHost);

} // namespace

class TestOperator : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_server = std::make_unique<TestServer>(); }
    void cleanup() { m_server.reset(); }
    void aPingIsAnsweredWithTheRoundTrip();
    void aBanClosesWith1008AndRefusesWith403();
    void aBanIsOfTheWholeServer();
    void aLiftedBanLetsIn();
    void aBanOutlivesAStop();
    void anotherAddressIsNotBanned();

private:
    [[nodiscard]] ConnectionSnapshot first() const
    {
        return m_server->snapshot().connections.value(0);
    }
    void ban(const QList<QHostAddress> &addresses)
    {
        QList<Ban> bans;
        for (const QHostAddress &address : addresses)
            bans.append({ address, {}, 1 });
        m_server->engine().setBans(bans, u"enough"_s);
    }

    std::unique_ptr<TestServer> m_server;
};

void TestOperator::aPingIsAnsweredWithTheRoundTrip()
{
    QVERIFY(m_server->start());
    const auto client = m_server->open("/echo/");
    QVERIFY(client);
    QTRY_COMPARE(m_server->snapshot().connections.size(), 1);
    QCOMPARE(first().roundTrip, -1);
    m_server->engine().ping(first().id);
    QTRY_COMPARE(client->frames().size(), 1);
    QCOMPARE(client->frames().constFirst().firstByte, quint8(0x89));
    QTRY_VERIFY(first().asked);
    client->send(0x8a, client->frames().constFirst().payload);
    QTRY_VERIFY(first().roundTrip >= 0);
    QVERIFY(!first().asked);
}

void TestOperator::aBanClosesWith1008AndRefusesWith403()
{
    QVERIFY(m_server->start());
    const auto client = m_server->open("/echo/");
    QVERIFY(client);
    ban({ Here });
    QTRY_VERIFY(!client->close().isEmpty());
    QCOMPARE(client->close(), "1008 enough");
    RawClient again(m_server->port());
    again.upgrade("/echo/");
    QTRY_COMPARE(again.status(), 403);
    QTRY_VERIFY(again.isEnded());
    QVERIFY(!again.wasReset());
    QCOMPARE(again.body(), "The operator has banned your address.\n");
    QTRY_COMPARE(m_server->snapshot().counters.refused.value("banned"), quint64(1));
}

void TestOperator::aBanIsOfTheWholeServer()
{
    EngineConfig config;
    config.workers = 3;
    QVERIFY(m_server->start(config));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 6; ++i) {
        clients.push_back(m_server->open("/chat/x1/"));
        QVERIFY(clients.back());
    }
    ban({ Here });
    for (const auto &client : clients)
        QTRY_COMPARE(client->close(), "1008 enough");
    RawClient page(m_server->port());
    page.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_COMPARE(page.status(), 403);
}

void TestOperator::aLiftedBanLetsIn()
{
    QVERIFY(m_server->start());
    ban({ Here });
    QVERIFY(!m_server->open("/echo/"));
    ban({});
    QVERIFY(m_server->open("/echo/"));
}

void TestOperator::aBanOutlivesAStop()
{
    ban({ Here });
    QVERIFY(m_server->start());
    RawClient client(m_server->port());
    client.upgrade("/echo/");
    QTRY_COMPARE(client.status(), 403);
    m_server->engine().stop();
    QTRY_COMPARE(m_server->engine().state(), Engine::State::Stopped);
    QVERIFY(m_server->start());
    RawClient again(m_server->port());
    again.upgrade("/echo/");
    QTRY_COMPARE(again.status(), 403);
}

void TestOperator::anotherAddressIsNotBanned()
{
    QVERIFY(m_server->start());
    const auto client = m_server->open("/echo/");
    QVERIFY(client);
    ban({ QHostAddress(u"127.0.0.2"_s), QHostAddress(u"::1"_s) });
    QVERIFY(m_server->open("/echo/"));
    QVERIFY(client->close().isEmpty());
}

QTEST_GUILESS_MAIN(TestOperator)
#include "tst_operator.moc"
