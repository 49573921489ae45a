// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatcluster.h"
#include "survivor.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// A history that survives its redis-server, whatever becomes of that.
const QStringList OnDisk { u"--appendonly"_s, u"yes"_s, u"--appendfsync"_s, u"always"_s };

} // namespace

/// Two servers on one Redis are one chat.
class TestSeveralServers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsSaidOnOneIsToldOnAll();
    void allServersTellInOneOrder();
    void whoMovesToAnotherServerMissesNothing();
    void whoIsAheadOfItsNewServerHearsNothingTwice();
    void aResendToAnotherServerIsShownOnce();
    void whileRedisIsAwayMessagesAreRefusedAndNothingIsLost();
    void aRedisThatIsKilledUnderLoadLosesAndDoublesNothing();
    void aServerThatIsKilledUnderLoadLosesAndDoublesNothing();
    void whatWasGoneBeforeItWasToldIsAGap();

private:
    /// Says texts, and waits until they are accepted.
    [[nodiscard]] static bool say(Person &person, const QStringList &texts);
    [[nodiscard]] static QStringList cursors(const Person &person);

    std::unique_ptr<ChatCluster> m_chat;
};

void TestSeveralServers::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
}

void TestSeveralServers::init()
{
    m_chat = std::make_unique<ChatCluster>(OnDisk);
    QVERIFY(m_chat->start());
}

void TestSeveralServers::cleanup()
{
    m_chat.reset();
}

bool TestSeveralServers::say(Person &person, const QStringList &texts)
{
    const auto before = person.heard(u"message.accepted"_s).size();
    for (const auto &text : texts)
        person.send(u"g"_s, newId(), text);
    return QTest::qWaitFor(
        [&] { return person.heard(u"message.accepted"_s).size() == before + texts.size(); });
}

QStringList TestSeveralServers::cursors(const Person &person)
{
    QStringList cursors;
    for (const auto &message : person.heard(u"message"_s))
        cursors.append(message.value(u"cursor"_s).toString());
    return cursors;
}

void TestSeveralServers::whatIsSaidOnOneIsToldOnAll()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(1, u"bob"_s);
    QVERIFY(ada && bob && say(*ada, { u"你好 👋"_s }) && say(*bob, { u"hello"_s }));
    QTRY_COMPARE(ada->texts(), QStringList({ u"你好 👋"_s, u"hello"_s }));
    QTRY_COMPARE(bob->heard(u"message"_s), ada->heard(u"message"_s));
    const auto accepted = ada->last(u"message.accepted"_s);
    QCOMPARE(accepted.value(u"cursor"_s).toString(), ada->cursor(0));
    // Of this server.
    QCOMPARE(accepted.value(u"delivery"_s).toObject().value(u"sent"_s).toInt(), 1);
}

void TestSeveralServers::allServersTellInOneOrder()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(1, u"bob"_s);
    QVERIFY(ada && bob);
    constexpr int each = 300;
    for (int i = 0; i < each; ++i) {
        ada->send(u"g"_s, newId(), u"a"_s);
        bob->send(u"g"_s, newId(), u"b"_s);
    }
    QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), each);
    QTRY_COMPARE(bob->heard(u"message.accepted"_s).size(), each);
    QTRY_COMPARE(ada->heard(u"message"_s).size(), 2 * each);
    QTRY_COMPARE(bob->heard(u"message"_s), ada->heard(u"message"_s));
    const auto all = cursors(*ada);
    QVERIFY(std::is_sorted(all.cbegin(), all.cend()));
    QCOMPARE(std::adjacent_find(all.cbegin(), all.cend()), all.cend());
}

void TestSeveralServers::whoMovesToAnotherServerMissesNothing()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    auto bob = m_chat->come(1, u"bob"_s);
    QVERIFY(ada && bob && say(*ada, { u"0"_s }));
    QTRY_COMPARE(bob->texts().size(), 1);
    const auto cursor = bob->cursor(0);
    bob.reset();
    // While ada goes on, so that joining is between messages, on a server nobody else is at.
    for (int i = 1; i <= 150; ++i)
        ada->send(u"g"_s, newId(), QString::number(i));
    bob = m_chat->come(1, u"bob"_s, cursor);
    QVERIFY(bob);
    QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), 151);
    QVERIFY(say(*ada, { u"151"_s }));
    QStringList expected;
    for (int i = 1; i <= 151; ++i)
        expected.append(QString::number(i));
    QTRY_COMPARE(bob->texts(), expected);
    QVERIFY(!bob->last(u"group.joined"_s).value(u"gap"_s).toBool());
}

void TestSeveralServers::whoIsAheadOfItsNewServerHearsNothingTwice()
{
    // Its new server hears each message some time after its old one, and before or after it comes.
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(1, u"bob"_s);
    QVERIFY(ada && bob);
    for (int i = 0; i < 40; ++i) {
        QVERIFY(say(*ada, { QString::number(2 * i) }));
        const auto eve = m_chat->come(1, u"eve%1"_s.arg(i), ada->cursor(2 * i));
        QVERIFY(eve && say(*ada, { QString::number(2 * i + 1) }));
        QTRY_COMPARE(eve->texts(), QStringList { QString::number(2 * i + 1) });
        QVERIFY(!eve->last(u"group.joined"_s).value(u"gap"_s).toBool());
    }
}

void TestSeveralServers::aResendToAnotherServerIsShownOnce()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(1, u"bob"_s);
    const auto again = m_chat->come(1, u"ada"_s);
    QVERIFY(ada && bob && again);
    const auto id = newId();
    ada->send(u"g"_s, id, u"once"_s);
    again->send(u"g"_s, id, u"once"_s);
    QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), 1);
    QTRY_COMPARE(again->heard(u"message.accepted"_s).size(), 1);
    QCOMPARE(ada->last(u"message.accepted"_s).value(u"cursor"_s),
             again->last(u"message.accepted"_s).value(u"cursor"_s));
    QVERIFY(say(*bob, { u"last"_s }));
    QTRY_COMPARE(ada->texts(), QStringList({ u"once"_s, u"last"_s }));
    QTRY_COMPARE(bob->texts(), QStringList({ u"once"_s, u"last"_s }));
}

void TestSeveralServers::whileRedisIsAwayMessagesAreRefusedAndNothingIsLost()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(1, u"bob"_s);
    QVERIFY(ada && bob && say(*ada, { u"before"_s }));
    m_chat->redis().kill();
    const auto id = newId();
    ada->send(u"g"_s, id, u"again"_s);
    QTRY_COMPARE(ada->last(u"fault"_s).value(u"code"_s).toString(), u"unavailable"_s);
    QCOMPARE(ada->last(u"fault"_s).value(u"id"_s).toString(), id);
    QVERIFY(m_chat->redis().start());
    QTRY_COMPARE_WITH_TIMEOUT(m_chat->returns(0), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_chat->returns(1), 1, 20'000);
    ada->send(u"g"_s, id, u"again"_s);
    QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), 2);
    QTRY_COMPARE(bob->texts(), QStringList({ u"before"_s, u"again"_s }));
    QVERIFY(say(*bob, { u"after"_s }));
    QTRY_COMPARE(ada->texts(), QStringList({ u"before"_s, u"again"_s, u"after"_s }));
    QCOMPARE(bob->heard(u"group.joined"_s).size(), 1); // no gap
}

void TestSeveralServers::aRedisThatIsKilledUnderLoadLosesAndDoublesNothing()
{
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(1, u"bob"_s);
    QVERIFY(ada && bob);
    QStringList ids;
    for (int round = 1; round <= 3; ++round) {
        const auto before = ada->texts().size();
        for (int i = 0; i < 200; ++i) {
            ids.append(newId());
            ada->send(u"g"_s, ids.constLast(), ids.constLast());
        }
        QTRY_VERIFY(ada->texts().size() > before); // in the middle of it
        m_chat->redis().kill();
        QVERIFY(m_chat->redis().start());
        QTRY_COMPARE_WITH_TIMEOUT(m_chat->returns(0), round, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_chat->returns(1), round, 20'000);
    }
    const auto answers = [&ada](const QString &type) { return ada->heard(type).size(); };
    QTRY_COMPARE(answers(u"message.accepted"_s) + answers(u"fault"_s), ids.size());
    // Whether it was kept is not known of what was underway; and of what was not accepted.
    for (const auto &id : ids)
        ada->send(u"g"_s, id, id);
    QTRY_COMPARE(answers(u"message.accepted"_s) + answers(u"fault"_s), 2 * ids.size());
    QVERIFY(answers(u"message.accepted"_s) >= ids.size());
    QVERIFY(say(*bob, { u"last"_s }));
    for (const auto *person : { ada.get(), bob.get() }) {
        QTRY_COMPARE(person->texts().constLast(), u"last"_s);
        auto told = person->texts();
        QCOMPARE(told.size(), ids.size() + 1);
        QCOMPARE(QSet<QString>(told.cbegin(), told.cend()).size(), told.size());
        const auto all = cursors(*person);
        QVERIFY(std::is_sorted(all.cbegin(), all.cend()));
    }
    QCOMPARE(bob->heard(u"message"_s), ada->heard(u"message"_s));
}

void TestSeveralServers::aServerThatIsKilledUnderLoadLosesAndDoublesNothing()
{
    QProcess third;
    third.start(QStringLiteral(LIMPID_CLUSTER_SERVER), { m_chat->redis().unixSocket().address });
    QVERIFY(QTest::qWaitFor([&third] { return third.canReadLine(); }, 20'000));
    const auto doomed = quint16(third.readLine().trimmed().toInt());
    std::vector<std::unique_ptr<Survivor>> people;
    for (const auto &nick : { u"ada"_s, u"bob"_s, u"cleo"_s, u"dan"_s })
        people.push_back(std::make_unique<Survivor>(nick));
    const auto workUntil = [&people](const std::function<bool(const Survivor &)> &isDone) {
        const auto areAllDone = [&] {
            for (const auto &person : people)
                person->work();
            return std::all_of(
                people.cbegin(), people.cend(), [&](const auto &p) { return isDone(*p); });
        };
        return QTest::qWaitFor(areAllDone, 30'000);
    };
    const auto isIn = [](const Survivor &person) { return person.isIn(); };
    people[0]->connectTo(doomed);
    people[1]->connectTo(doomed);
    people[2]->connectTo(m_chat->server(0).port());
    people[3]->connectTo(m_chat->server(1).port());
    QVERIFY(workUntil(isIn));
    for (const auto &person : people)
        person->startSending(20);
    QVERIFY(workUntil([](const Survivor &person) { return person.accepted().size() > 50; }));
    QCOMPARE(::kill(pid_t(third.processId()), SIGKILL), 0);
    QVERIFY(third.waitForFinished());
    people[2]->stopSending();
    people[3]->stopSending();
    QVERIFY(workUntil(
        [](const Survivor &person) { return person.isCut() || person.unaccepted() == 0; }));
    // The two come to another server each, with what was not accepted.
    people[0]->connectTo(m_chat->server(0).port());
    people[1]->connectTo(m_chat->server(1).port());
    QVERIFY(workUntil(isIn));
    for (const auto &person : people)
        person->startSending(0);
    QVERIFY(workUntil([](const Survivor &person) { return person.unaccepted() == 0; }));
    qsizetype sent = 0;
    for (const auto &person : people)
        sent += person->sent();
    QVERIFY(workUntil([sent](const Survivor &person) { return person.heard().size() >= sent; }));
    for (const auto &person : people) {
        QCOMPARE(person->complaints(), QStringList());
        QCOMPARE(person->heard().size(), sent);
        QCOMPARE(person->heard(), people[0]->heard());
    }
}

void TestSeveralServers::whatWasGoneBeforeItWasToldIsAGap()
{
    QVERIFY(m_chat->start(2));
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(1, u"bob"_s);
    QVERIFY(ada && bob);
    // Five by one script, of which two are left when its server reads.
    QByteArray frames;
    for (int i = 0; i < 5; ++i)
        frames += RawClient::frame(0x81,
                                   R"({"type":"message.send","group":"g","text":")"
                                       + QByteArray::number(i) + R"(","id":")" + newId().toLatin1()
                                       + R"("})");
    ada->client().write(frames);
    QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), 5);
    QTRY_COMPARE(bob->texts().constLast(), u"4"_s);
    if (bob->texts().size() < 5)
        QVERIFY(bob->last(u"group.joined"_s).value(u"gap"_s).toBool());
    QCOMPARE(bob->heard(u"group.joined"_s).size(), bob->texts().size() < 5 ? 2 : 1);
}

QTEST_GUILESS_MAIN(TestSeveralServers)
#include "tst_severalservers.moc"
