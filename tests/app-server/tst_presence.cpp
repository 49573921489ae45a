// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatcluster.h"

#include <QJsonArray>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

constexpr int Patience = 30'000; // milliseconds; a lifetime, on a machine that is busy

} // namespace

/// Who is where, on two servers that are one chat.
class TestPresence : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theMembersOfAllServersAreSeen();
    void comingAndGoingIsToldOnAllServers();
    void aNickIsOnePersonsOnAllServers_data();
    void aNickIsOnePersonsOnAllServers();
    void aReleasedNickIsFreeOnAllServers();
    void whoResumesOnAnotherServerIsTheSamePerson();
    void aTokenOfAServerThatIsGoneIsStillGood();
    void typingIsToldOnAllServers();
    void withoutRedisNobodyComesIn();
    void aRedisThatLostAllIsToldAgain();
    void whatEndedWhileRedisWasAwayIsToldThen();
    void aServerThatIsKilledLeavesNobodyBehind();
    void aServerThatWasTakenForDeadGivesUpTheNicksOthersGot();

private:
    [[nodiscard]] static QStringList members(const Person &person);
    [[nodiscard]] static QString nick(const Person &person);
    [[nodiscard]] static QString token(const Person &person);

    std::unique_ptr<ChatCluster> m_chat;
};

void TestPresence::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
}

void TestPresence::init()
{
    m_chat = std::make_unique<ChatCluster>();
    QVERIFY(m_chat->start());
}

void TestPresence::cleanup()
{
    m_chat.reset();
}

QStringList TestPresence::members(const Person &person)
{
    QStringList nicks;
    for (const auto &member : person.last(u"group.joined"_s).value(u"members"_s).toArray())
        nicks.append(member.toObject().value(u"nick"_s).toString());
    return nicks;
}

QString TestPresence::nick(const Person &person)
{
    return person.last(u"welcome"_s).value(u"nick"_s).toString();
}

QString TestPresence::token(const Person &person)
{
    return person.last(u"welcome"_s).value(u"resume"_s).toString();
}

void TestPresence::theMembersOfAllServersAreSeen()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(1, u"bob"_s);
    const auto cleo = m_chat->come(0, u"cleo"_s);
    QVERIFY(ada && bob && cleo);
    QCOMPARE(members(*bob), QStringList({ u"ada"_s, u"bob"_s }));
    QCOMPARE(members(*cleo), QStringList({ u"ada"_s, u"bob"_s, u"cleo"_s }));
}

void TestPresence::comingAndGoingIsToldOnAllServers()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    auto bob = m_chat->come(1, u"bob"_s);
    auto cleo = m_chat->come(1, u"cleo"_s);
    QVERIFY(ada && bob && cleo);
    QTRY_COMPARE(ada->heard(u"member.joined"_s).size(), 2);
    bob->say(u"group.leave"_s, { { u"group"_s, u"g"_s } });
    QTRY_COMPARE(ada->last(u"member.left"_s).value(u"nick"_s).toString(), u"bob"_s);
    QTRY_COMPARE(bob->last(u"member.left"_s).value(u"nick"_s).toString(), u"bob"_s);
    cleo->client().vanish();
    QTRY_COMPARE(ada->last(u"member.left"_s).value(u"nick"_s).toString(), u"cleo"_s);
    QCOMPARE(ada->heard(u"member.joined"_s).size(), 2);
    QCOMPARE(ada->heard(u"member.left"_s).size(), 2);
}

void TestPresence::aNickIsOnePersonsOnAllServers_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("granted");
    QTest::newRow("the same") << u"ada"_s << u"ada-2"_s;
    QTest::newRow("another case") << u"ADA"_s << u"ADA-2"_s;
    QTest::newRow("a nick nobody has") << u"eve"_s << u"eve"_s;
    QTest::newRow("the server's") << u"Limpid-Server"_s << u"Limpid-Server-2"_s;
}

void TestPresence::aNickIsOnePersonsOnAllServers()
{
    QFETCH(QString, wanted);
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto other = m_chat->come(1, wanted);
    QVERIFY(ada && other);
    QTEST(nick(*other), "granted");
    // More of them than are tried at a time.
    std::vector<std::unique_ptr<Person>> more;
    for (int i = 2; i < 30; ++i) {
        more.push_back(m_chat->come(size_t(i % 2), u"grace"_s));
        QVERIFY(more.back());
        QCOMPARE(nick(*more.back()), i == 2 ? u"grace"_s : u"grace-%1"_s.arg(i - 1));
    }
}

void TestPresence::aReleasedNickIsFreeOnAllServers()
{
    auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(0, u"bob"_s);
    QVERIFY(ada && bob);
    ada->client().vanish();
    QTRY_COMPARE(bob->heard(u"member.left"_s).size(), 1);
    const auto isFree = [this] { return nick(*m_chat->come(1, u"ada"_s)) == u"ada"_s; };
    QVERIFY(QTest::qWaitFor(isFree));
}

void TestPresence::whoResumesOnAnotherServerIsTheSamePerson()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(0, u"bob"_s);
    QVERIFY(ada && bob);
    // Its old connection is dead, and nobody has noticed.
    const auto again = m_chat->come(1, u"ada"_s, {}, token(*ada));
    QVERIFY(again);
    QCOMPARE(nick(*again), u"ada"_s);
    QCOMPARE(token(*again), token(*ada));
    QTRY_VERIFY(ada->client().close().startsWith("4000 "));
    ada->client().sendClose(RawClient::closeBody(4000));
    QTRY_VERIFY(ada->client().isEnded());
    const auto isThere = [this] {
        const auto looker = m_chat->come(0, u"looker"_s);
        return members(*looker).contains(u"ada"_s) && members(*looker).count(u"ada"_s) == 1;
    };
    QVERIFY(QTest::qWaitFor(isThere));
}

void TestPresence::aTokenOfAServerThatIsGoneIsStillGood()
{
    auto first = m_chat->come(0, u"ada"_s);
    auto second = m_chat->come(0, u"ada"_s);
    QVERIFY(first && second);
    const auto resume = token(*second);
    first.reset();
    second.reset();
    QVERIFY(m_chat->start());
    const auto back = m_chat->come(1, u"ada"_s, {}, resume);
    QVERIFY(back);
    QCOMPARE(nick(*back), u"ada-2"_s);
}

void TestPresence::typingIsToldOnAllServers()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(1, u"bob"_s);
    QVERIFY(ada && bob);
    // Until the servers hear each other.
    const auto isTold = [&] {
        bob->say(u"typing"_s, { { u"group"_s, u"g"_s } });
        return ada->last(u"typing"_s).value(u"nick"_s) == u"bob"_s;
    };
    QVERIFY(QTest::qWaitFor(isTold));
    QVERIFY(bob->heard(u"typing"_s).isEmpty());
}

void TestPresence::withoutRedisNobodyComesIn()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    QVERIFY(ada);
    m_chat->redis().kill();
    Person bob(m_chat->server(0).port());
    bob.hello(u"bob"_s);
    QTRY_COMPARE(bob.last(u"fault"_s).value(u"code"_s).toString(), u"unavailable"_s);
    QTRY_VERIFY(bob.client().close().startsWith("1013 "));
    QVERIFY(m_chat->redis().start());
    const auto comesIn = [this] {
        Person again(m_chat->server(0).port());
        again.hello(u"bob"_s);
        return QTest::qWaitFor([&] { return !again.heard().isEmpty(); }) && nick(again) == u"bob"_s;
    };
    QVERIFY(QTest::qWaitFor(comesIn, Patience));
    QVERIFY(ada->client().close().isEmpty());
}

void TestPresence::aRedisThatLostAllIsToldAgain()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(1, u"bob"_s);
    QVERIFY(ada && bob);
    QTRY_COMPARE(ada->heard(u"member.joined"_s).size(), 1);
    m_chat->redis().kill();
    QVERIFY(m_chat->redis().start());
    const auto areThere = [this] {
        const auto looker = m_chat->come(0, u"looker"_s);
        return looker && members(*looker).contains(u"ada"_s) && members(*looker).contains(u"bob"_s)
            && m_chat->redis().ask({ u"HLEN"_s, u"limpid:asgi:members:g"_s }).toInt() >= 2;
    };
    QVERIFY(QTest::qWaitFor(areThere, Patience));
    const auto second = m_chat->come(0, u"bob"_s);
    QVERIFY(second);
    QCOMPARE(nick(*second), u"bob-2"_s);
}

void TestPresence::whatEndedWhileRedisWasAwayIsToldThen()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    auto bob = m_chat->come(1, u"bob"_s);
    const auto cleo = m_chat->come(1, u"cleo"_s);
    QVERIFY(ada && bob && cleo);
    QTRY_COMPARE(ada->heard(u"member.joined"_s).size(), 2);
    m_chat->redis().freeze();
    bob->client().vanish();
    QTRY_COMPARE(cleo->last(u"member.left"_s).value(u"nick"_s).toString(), u"bob"_s);
    m_chat->redis().thaw();
    QTRY_COMPARE_WITH_TIMEOUT(
        ada->last(u"member.left"_s).value(u"nick"_s).toString(), u"bob"_s, Patience);
}

void TestPresence::aServerThatIsKilledLeavesNobodyBehind()
{
    QProcess third;
    third.start(QStringLiteral(LIMPID_CLUSTER_SERVER), { m_chat->redis().unixSocket().address });
    QVERIFY(QTest::qWaitFor([&third] { return third.canReadLine(); }, Patience));
    const auto port = quint16(third.readLine().trimmed().toInt());
    const auto ada = m_chat->come(0, u"ada"_s);
    Person bob(port);
    bob.hello(u"bob"_s);
    bob.join(u"g"_s);
    QVERIFY(ada);
    QTRY_COMPARE(members(bob), QStringList({ u"ada"_s, u"bob"_s }));
    QTRY_COMPARE(ada->heard(u"member.joined"_s).size(), 1);
    bob.send(u"g"_s, u"6f1c1f0a-7f0e-4b52-9d3b-2c7a5b0a9e01"_s, u"still here"_s);
    QTRY_COMPARE(ada->texts(), QStringList { u"still here"_s });

    QCOMPARE(::kill(pid_t(third.processId()), SIGKILL), 0);
    QVERIFY(third.waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(
        ada->last(u"member.left"_s).value(u"nick"_s).toString(), u"bob"_s, Patience);
    const auto another = m_chat->come(1, u"bob"_s);
    QVERIFY(another);
    QCOMPARE(nick(*another), u"bob"_s);
    QCOMPARE(members(*another), QStringList({ u"ada"_s, u"bob"_s }));
}

void TestPresence::aServerThatWasTakenForDeadGivesUpTheNicksOthersGot()
{
    QProcess third;
    third.start(QStringLiteral(LIMPID_CLUSTER_SERVER), { m_chat->redis().unixSocket().address });
    QVERIFY(QTest::qWaitFor([&third] { return third.canReadLine(); }, Patience));
    const auto port = quint16(third.readLine().trimmed().toInt());
    const auto ada = m_chat->come(0, u"ada"_s);
    Person bob(port);
    bob.hello(u"bob"_s);
    bob.join(u"g"_s);
    Person cleo(port);
    cleo.hello(u"cleo"_s);
    cleo.join(u"g"_s);
    QVERIFY(ada);
    QTRY_COMPARE(ada->heard(u"member.joined"_s).size(), 2);

    QCOMPARE(::kill(pid_t(third.processId()), SIGSTOP), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ada->heard(u"member.left"_s).size(), 2, Patience);
    const auto another = m_chat->come(1, u"bob"_s);
    QVERIFY(another);
    QCOMPARE(nick(*another), u"bob"_s);

    QCOMPARE(::kill(pid_t(third.processId()), SIGCONT), 0);
    QTRY_COMPARE_WITH_TIMEOUT(
        bob.client().close(), QByteArray("4000 resumed on another connection"), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(
        ada->last(u"member.joined"_s).value(u"nick"_s).toString(), u"cleo"_s, Patience);
    QVERIFY(another->client().close().isEmpty());
    QVERIFY(cleo.client().close().isEmpty());
    const auto looker = m_chat->come(0, u"looker"_s);
    QVERIFY(looker);
    QCOMPARE(members(*looker), QStringList({ u"ada"_s, u"bob"_s, u"cleo"_s, u"looker"_s }));
}

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"
