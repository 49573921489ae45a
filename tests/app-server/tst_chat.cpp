// SPDX-License-Identifier: GPL-3.0-or-later
#include "person.h"
#include "testserver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

const QString FirstId = u"6f1c1f0a-7f0e-4b52-9d3b-2c7a5b0a9e01"_s;
const QString SecondId = u"6f1c1f0a-7f0e-4b52-9d3b-2c7a5b0a9e02"_s;

} // namespace

/// limpid.chat.v1 from the outside, over two workers.
class TestChat : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whoDoesNotOfferTheSubprotocolIsToldWhyItIsRefused_data();
    void whoDoesNotOfferTheSubprotocolIsToldWhyItIsRefused();
    void nothingIsUnderstoodBeforeHello();
    void aTakenNickGetsANumber();
    void whoJoinsSeesTheMembersAndTheyAreTold();
    void aMessageReachesAllMembersAndIsAccepted();
    void theSameIdAgainIsAcceptedAgainAndShownOnce();
    void theSameIdFromSomebodyElseIsAnotherMessage();
    void cursorsSortAndAreOneOrderForAll();
    void typingIsToldToTheOthersOnly();
    void historyIsEmptyAndSaysThereIsNoMore();
    void withoutAHistoryASearchIsRefused();
    void aGapIsToldToWhoMissedSomething();
    void leavingIsToldToAllAndEndsTheMessages();
    void joiningAgainTellsNobody();
    void tooManyGroupsAreRefused();
    void whoResumesReplacesTheDeadConnectionWithoutANotice();

private:
    std::unique_ptr<TestServer> m_server;
};

void TestChat::init()
{
    EngineConfig config;
    config.workers = 2;
    m_server = std::make_unique<TestServer>();
    QVERIFY(m_server->start(config));
}

void TestChat::cleanup()
{
    m_server.reset();
}

void TestChat::whoDoesNotOfferTheSubprotocolIsToldWhyItIsRefused_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<bool>("chosen");
    QTest::newRow("none offered") << QByteArray() << false;
    QTest::newRow("offered") << QByteArray("Sec-WebSocket-Protocol: limpid.chat.v1\r\n") << true;
    QTest::newRow("offered among others")
        << QByteArray("Sec-WebSocket-Protocol: a, limpid.chat.v1\r\n") << true;
    QTest::newRow("others offered") << QByteArray("Sec-WebSocket-Protocol: a, b\r\n") << false;
    QTest::newRow("a later version offered")
        << QByteArray("Sec-WebSocket-Protocol: limpid.chat.v2\r\n") << false;
}

void TestChat::whoDoesNotOfferTheSubprotocolIsToldWhyItIsRefused()
{
    QFETCH(QByteArray, headers);
    QFETCH(bool, chosen);
    Person ada(m_server->port(), headers);
    QTRY_VERIFY(ada.client().status() != 0);
    if (!chosen) {
        QTRY_VERIFY(ada.client().isEnded());
        QCOMPARE(ada.client().status(), 400);
        QVERIFY(ada.client().body().contains("limpid.chat.v1"));
        QTRY_COMPARE(m_server->snapshot().counters.refused.value("subprotocol"), 1u);
        return;
    }
    ada.hello(u"ada"_s);
    QTRY_COMPARE(ada.last(u"welcome"_s).value(u"nick"_s).toString(), u"ada"_s);
    QVERIFY(ada.client().received().contains("\r\nSec-WebSocket-Protocol: limpid.chat.v1\r\n"));
}

void TestChat::nothingIsUnderstoodBeforeHello()
{
    Person ada(m_server->port());
    ada.join(u"g"_s);
    ada.send(u"g"_s, FirstId, u"too early"_s);
    QTRY_COMPARE(ada.heard(u"fault"_s).size(), 2);
    QCOMPARE(ada.last(u"fault"_s).value(u"code"_s).toString(), u"not-identified"_s);
    QCOMPARE(ada.last(u"fault"_s).value(u"id"_s).toString(), FirstId);
    ada.hello(u"ada"_s);
    QTRY_COMPARE(ada.heard(u"welcome"_s).size(), 1);
}

void TestChat::aTakenNickGetsANumber()
{
    Person first(m_server->port());
    first.hello(u"Ada"_s);
    QTRY_COMPARE(first.last(u"welcome"_s).value(u"nick"_s).toString(), u"Ada"_s);
    Person second(m_server->port());
    second.hello(u"ada"_s);
    QTRY_COMPARE(second.last(u"welcome"_s).value(u"nick"_s).toString(), u"ada-2"_s);
    QTRY_COMPARE(m_server->snapshot().connections.value(1).name, u"ada-2"_s);
    QCOMPARE(second.last(u"welcome"_s).value(u"limits"_s).toObject().value(u"message"_s).toInt(),
             65'536);
    QVERIFY(
        second.last(u"welcome"_s).value(u"server"_s).toString().startsWith(u"limpid-server "_s));
}

void TestChat::whoJoinsSeesTheMembersAndTheyAreTold()
{
    Person ada(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    QTRY_COMPARE(ada.heard(u"group.joined"_s).size(), 1);
    Person bob(m_server->port());
    bob.hello(u"bob"_s);
    bob.join(u"g"_s);
    QTRY_COMPARE(bob.heard(u"group.joined"_s).size(), 1);
    const QJsonArray both { QJsonObject { { u"nick"_s, u"ada"_s } },
                            QJsonObject { { u"nick"_s, u"bob"_s } } };
    QCOMPARE(bob.last(u"group.joined"_s).value(u"members"_s).toArray(), both);
    QTRY_COMPARE(ada.last(u"member.joined"_s).value(u"nick"_s).toString(), u"bob"_s);
    QCOMPARE(bob.heard(u"member.joined"_s).size(), 0);
    QTRY_VERIFY(m_server->hasLogged(LogKind::Joined, u"bob"_s));
}

void TestChat::aMessageReachesAllMembersAndIsAccepted()
{
    Person ada(m_server->port());
    Person bob(m_server->port());
    for (auto *person : { &ada, &bob }) {
        person->hello(person == &ada ? u"ada"_s : u"bob"_s);
        person->join(u"g"_s);
        QTRY_COMPARE(person->heard(u"group.joined"_s).size(), 1);
    }
    ada.send(u"g"_s, FirstId, u"你好 👋"_s);
    QTRY_COMPARE(ada.heard(u"message.accepted"_s).size(), 1);
    for (const auto *person : { &ada, &bob }) {
        QTRY_COMPARE(person->heard(u"message"_s).size(), 1);
        const auto message = person->last(u"message"_s);
        QCOMPARE(message.value(u"group"_s).toString(), u"g"_s);
        QCOMPARE(message.value(u"id"_s).toString(), FirstId);
        QCOMPARE(message.value(u"sender"_s).toString(), u"ada"_s);
        QCOMPARE(message.value(u"text"_s).toString(), u"你好 👋"_s);
        QCOMPARE(message.value(u"sentAt"_s).toString(),
                 TestServer::now().toString(Qt::ISODateWithMs));
        QCOMPARE(message.value(u"cursor"_s), ada.last(u"message.accepted"_s).value(u"cursor"_s));
    }
    const auto accepted = ada.last(u"message.accepted"_s);
    QCOMPARE(accepted.value(u"id"_s).toString(), FirstId);
    const QJsonObject delivery { { u"sent"_s, 2 }, { u"queued"_s, 0 }, { u"dropped"_s, 0 } };
    QCOMPARE(accepted.value(u"delivery"_s).toObject(), delivery);
    QCOMPARE(bob.heard(u"message.accepted"_s).size(), 0);
}

void TestChat::theSameIdAgainIsAcceptedAgainAndShownOnce()
{
    Person ada(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    // At once, while the first is on its way, and later.
    ada.send(u"g"_s, FirstId, u"once"_s);
    ada.send(u"g"_s, FirstId, u"once"_s);
    QTRY_COMPARE(ada.heard(u"message.accepted"_s).size(), 2);
    ada.send(u"g"_s, FirstId, u"once"_s);
    QTRY_COMPARE(ada.heard(u"message.accepted"_s).size(), 3);
    const auto accepted = ada.heard(u"message.accepted"_s);
    for (const auto &event : accepted)
        QCOMPARE(event.value(u"cursor"_s), accepted.at(0).value(u"cursor"_s));
    // Somebody got it, and nobody got it again.
    const auto sent = [&accepted](int i) {
        return accepted.at(i).value(u"delivery"_s).toObject().value(u"sent"_s).toInt();
    };
    QCOMPARE(sent(0), 1);
    QCOMPARE(sent(2), 0);
    ada.send(u"g"_s, SecondId, u"another"_s);
    QTRY_COMPARE(ada.heard(u"message"_s).size(), 2);
}

void TestChat::theSameIdFromSomebodyElseIsAnotherMessage()
{
    Person ada(m_server->port());
    Person eve(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    eve.hello(u"eve"_s);
    eve.join(u"g"_s);
    QTRY_COMPARE(eve.heard(u"group.joined"_s).size(), 1);
    QTRY_COMPARE(ada.heard(u"group.joined"_s).size(), 1);
    eve.send(u"g"_s, FirstId, u"stolen"_s);
    QTRY_COMPARE(eve.heard(u"message.accepted"_s).size(), 1);
    ada.send(u"g"_s, FirstId, u"mine"_s);
    QTRY_COMPARE(eve.heard(u"message"_s).size(), 2);
    QCOMPARE(eve.last(u"message"_s).value(u"text"_s).toString(), u"mine"_s);
}

void TestChat::cursorsSortAndAreOneOrderForAll()
{
    Person ada(m_server->port());
    Person bob(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    bob.hello(u"bob"_s);
    bob.join(u"g"_s);
    QTRY_COMPARE(bob.heard(u"group.joined"_s).size(), 1);
    QTRY_COMPARE(ada.heard(u"group.joined"_s).size(), 1);
    for (int i = 0; i < 50; ++i) {
        ada.send(u"g"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), u"a"_s);
        bob.send(u"g"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), u"b"_s);
    }
    QTRY_COMPARE(ada.heard(u"message"_s).size(), 100);
    QTRY_COMPARE(bob.heard(u"message"_s), ada.heard(u"message"_s));
    QString before;
    for (const auto &message : ada.heard(u"message"_s)) {
        const auto cursor = message.value(u"cursor"_s).toString();
        QVERIFY(cursor > before);
        before = cursor;
    }
}

void TestChat::typingIsToldToTheOthersOnly()
{
    Person ada(m_server->port());
    Person bob(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    QTRY_COMPARE(ada.heard(u"group.joined"_s).size(), 1);
    bob.hello(u"bob"_s);
    bob.join(u"g"_s);
    QTRY_COMPARE(ada.heard(u"member.joined"_s).size(), 1);
    bob.say(u"typing"_s, { { u"group"_s, u"g"_s } });
    QTRY_COMPARE(ada.last(u"typing"_s).value(u"nick"_s).toString(), u"bob"_s);
    bob.send(u"g"_s, FirstId, u"done"_s);
    QTRY_COMPARE(bob.heard(u"message"_s).size(), 1);
    QCOMPARE(bob.heard(u"typing"_s).size(), 0);
}

void TestChat::withoutAHistoryASearchIsRefused()
{
    Person ada(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    ada.say(u"history.fetch"_s, { { u"group"_s, u"g"_s }, { u"text"_s, u"tea"_s } });
    QTRY_COMPARE(ada.heard(u"fault"_s).size(), 1);
    QCOMPARE(ada.last(u"fault"_s).value(u"code"_s).toString(), u"unavailable"_s);
    QVERIFY(ada.heard(u"history"_s).isEmpty());
}

void TestChat::historyIsEmptyAndSaysThereIsNoMore()
{
    Person ada(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    ada.say(u"history.fetch"_s, { { u"group"_s, u"g"_s } });
    QTRY_COMPARE(ada.heard(u"history"_s).size(), 1);
    QCOMPARE(ada.last(u"history"_s).value(u"messages"_s).toArray().size(), 0);
    QVERIFY(!ada.last(u"history"_s).value(u"more"_s).toBool());
}

void TestChat::aGapIsToldToWhoMissedSomething()
{
    Person ada(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    ada.send(u"g"_s, FirstId, u"one"_s);
    ada.send(u"g"_s, SecondId, u"two"_s);
    QTRY_COMPARE(ada.heard(u"message"_s).size(), 2);
    const auto cursor = [&ada](int i) { return ada.heard(u"message"_s).at(i).value(u"cursor"_s); };
    Person bob(m_server->port());
    bob.hello(u"bob"_s);
    bob.join(u"g"_s);
    bob.say(u"group.join"_s, { { u"group"_s, u"g"_s }, { u"after"_s, cursor(0) } });
    bob.say(u"group.join"_s, { { u"group"_s, u"g"_s }, { u"after"_s, cursor(1) } });
    QTRY_COMPARE(bob.heard(u"group.joined"_s).size(), 3);
    const QList<bool> gaps { false, true, false };
    for (int i = 0; i < 3; ++i) {
        const auto joined = bob.heard(u"group.joined"_s).at(i);
        QCOMPARE(joined.value(u"gap"_s).toBool(), gaps.at(i));
        QCOMPARE(joined.value(u"missed"_s).toInt(), 0);
        QCOMPARE(joined.value(u"cursor"_s), cursor(1));
    }
}

void TestChat::leavingIsToldToAllAndEndsTheMessages()
{
    Person ada(m_server->port());
    Person bob(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    bob.hello(u"bob"_s);
    bob.join(u"g"_s);
    QTRY_COMPARE(bob.heard(u"group.joined"_s).size(), 1);
    QTRY_COMPARE(ada.heard(u"group.joined"_s).size(), 1);
    bob.say(u"group.leave"_s, { { u"group"_s, u"g"_s } });
    QTRY_COMPARE(bob.last(u"member.left"_s).value(u"nick"_s).toString(), u"bob"_s);
    QTRY_COMPARE(ada.last(u"member.left"_s).value(u"nick"_s).toString(), u"bob"_s);
    ada.send(u"g"_s, FirstId, u"gone?"_s);
    QTRY_COMPARE(ada.heard(u"message"_s).size(), 1);
    bob.send(u"g"_s, SecondId, u"still here"_s);
    QTRY_COMPARE(bob.last(u"fault"_s).value(u"code"_s).toString(), u"not-a-member"_s);
    QCOMPARE(bob.heard(u"message"_s).size(), 0);
}

void TestChat::joiningAgainTellsNobody()
{
    Person ada(m_server->port());
    Person bob(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    QTRY_COMPARE(ada.heard(u"group.joined"_s).size(), 1);
    bob.hello(u"bob"_s);
    bob.join(u"g"_s);
    bob.join(u"g"_s);
    bob.send(u"g"_s, FirstId, u"once"_s);
    QTRY_COMPARE(ada.heard(u"message"_s).size(), 1);
    QTRY_COMPARE(bob.heard(u"message"_s).size(), 1);
    QCOMPARE(ada.heard(u"member.joined"_s).size(), 1);
    QCOMPARE(bob.last(u"group.joined"_s).value(u"members"_s).toArray().size(), 2);
}

void TestChat::tooManyGroupsAreRefused()
{
    Person ada(m_server->port());
    ada.hello(u"ada"_s);
    for (int i = 0; i <= 100; ++i)
        ada.join(u"g%1"_s.arg(i));
    QTRY_COMPARE(ada.heard(u"fault"_s).size(), 1);
    QCOMPARE(ada.last(u"fault"_s).value(u"code"_s).toString(), u"too-many-groups"_s);
    QCOMPARE(ada.heard(u"group.joined"_s).size(), 100);
}

void TestChat::whoResumesReplacesTheDeadConnectionWithoutANotice()
{
    Person ada(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    QTRY_COMPARE(ada.heard(u"group.joined"_s).size(), 1);
    Person bob(m_server->port());
    bob.hello(u"bob"_s);
    bob.join(u"g"_s);
    bob.send(u"g"_s, FirstId, u"before"_s);
    QTRY_COMPARE(bob.heard(u"message.accepted"_s).size(), 1);

    Person again(m_server->port());
    again.hello(u"bob"_s, bob.last(u"welcome"_s).value(u"resume"_s).toString());
    again.join(u"g"_s);
    QTRY_COMPARE(again.last(u"welcome"_s).value(u"nick"_s).toString(), u"bob"_s);
    QTRY_VERIFY(bob.client().close().startsWith("4000 "));
    bob.client().sendClose(RawClient::closeBody(4000));
    QTRY_VERIFY(bob.client().isEnded());
    // The message that may or may not have arrived is sent again: it had.
    again.send(u"g"_s, FirstId, u"before"_s);
    QTRY_COMPARE(again.last(u"message.accepted"_s).value(u"cursor"_s),
                 bob.last(u"message.accepted"_s).value(u"cursor"_s));
    again.send(u"g"_s, SecondId, u"after"_s);
    QTRY_COMPARE(ada.last(u"message"_s).value(u"text"_s).toString(), u"after"_s);
    QCOMPARE(ada.heard(u"message"_s).size(), 2);
    QCOMPARE(ada.heard(u"member.left"_s).size(), 0);
    QCOMPARE(ada.heard(u"member.joined"_s).size(), 1);
}

QTEST_GUILESS_MAIN(TestChat)
#include "tst_chat.moc"
