// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine tells of each group message, member by member.
#include "app-server/layers/inmemorychannellayer.h"
#include "person.h"
#include "testserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using Outcome = MemberDelivery::Outcome;

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nothingIsToldUnlessAsked();
    void eachMemberIsToldOf_data() { addWorkers(); }
    void eachMemberIsToldOf();
    void aMemberThatDoesNotReadIsQueuedAndThenSkipped_data() { addWorkers(); }
    void aMemberThatDoesNotReadIsQueuedAndThenSkipped();
    void aMemberThatIsTooSlowIsClosed_data() { addWorkers(); }
    void aMemberThatIsTooSlowIsClosed();
    void theChatsGroupsAreToldOfByNick();
    void eventsOfAChannelLayerAreToldOf();
    void theOperatorsAnnouncementsAreTheServers();
    void whatIsTooMuchIsCounted();
    void itMayBeAskedForAndNotUnderLoad_data() { addWorkers(); }
    void itMayBeAskedForAndNotUnderLoad();

private:
    static void addWorkers();
    bool start(int workers, SlowConsumer policy = SlowConsumer::Close);
    void follow(TestServer &server);
    /// What was said to all workers before this has been done.
    [[nodiscard]] bool settle();
    /// What became of the newest message for the member that came by a path.
    [[nodiscard]] std::optional<Outcome> outcomeFor(ConnectionId id) const;
    /// Says large messages until one has that outcome for a member.
    [[nodiscard]] bool sayUntil(RawClient &sender, ConnectionId member, Outcome outcome);

    std::unique_ptr<TestServer> m_server;
    std::vector<FanoutRecord> m_records;
    int m_lost = 0;
};

void TestLedger::init()
{
    m_server = std::make_unique<TestServer>();
    m_records.clear();
    m_lost = 0;
    follow(*m_server);
}

void TestLedger::cleanup()
{
    m_server.reset();
}

void TestLedger::follow(TestServer &server)
{
    connect(&server.engine(), &Engine::accounted, this, [this](const auto &records, int lost) {
        m_records.insert(m_records.end(), records.begin(), records.end());
        m_lost += lost;
    });
}

void TestLedger::addWorkers()
{
    QTest::addColumn<int>("workers");
    QTest::newRow("one worker") << 1;
    QTest::newRow("two workers") << 2;
}

bool TestLedger::start(int workers, SlowConsumer policy)
{
    EngineConfig config;
    config.workers = workers;
    config.highWater = 50'000;
    config.maxBuffered = 400'000;
    config.slowConsumer = policy;
    return m_server->start(config);
}

bool TestLedger::settle()
{
    // The first may have been on its way before.
    QSignalSpy snapshots(&m_server->engine(), &Engine::snapshotTaken);
    return QTest::qWaitFor([&snapshots] { return snapshots.size() >= 3; });
}

std::optional<Outcome> TestLedger::outcomeFor(ConnectionId id) const
{
    if (m_records.empty())
        return std::nullopt;
    for (const auto &delivery : m_records.back().deliveries) {
        if (delivery.to == id)
            return delivery.outcome;
    }
    return std::nullopt;
}

bool TestLedger::sayUntil(RawClient &sender, ConnectionId member, Outcome outcome)
{
    size_t said = m_records.size();
    return QTest::qWaitFor(
        [&] {
            if (outcomeFor(member) == outcome)
                return true;
            if (m_records.size() >= said) {
                sender.send(0x82, QByteArray(60'000, 'x'));
                ++said;
            }
            return false;
        },
        30'000);
}

void TestLedger::nothingIsToldUnlessAsked()
{
    QVERIFY(start(1));
    const auto sender = m_server->open("/chat/g/");
    QVERIFY(sender);
    sender->sendText("nobody looks");
    QTRY_COMPARE(sender->frames().size(), 1);
    QVERIFY(settle());
    QCOMPARE(m_records.size(), 0);
    m_server->engine().setAccounted(true);
    sender->sendText("now somebody does");
    QTRY_COMPARE(m_records.size(), 1);
    m_server->engine().setAccounted(false);
    sender->sendText("and now nobody");
    QTRY_COMPARE(sender->frames().size(), 3);
    QVERIFY(settle());
    QCOMPARE(m_records.size(), 1);
}

void TestLedger::eachMemberIsToldOf()
{
    QFETCH(const int, workers);
    QVERIFY(start(workers));
    m_server->engine().setAccounted(true);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(m_server->open("/chat/g/"));
        QVERIFY(clients.back());
    }
    const auto other = m_server->open("/chat/other/");
    QVERIFY(other);
    QTRY_COMPARE(m_server->snapshot().connections.size(), 4);
    clients.front()->sendText("hello");
    QTRY_COMPARE(m_records.size(), 1);
    const auto &record = m_records.front();
    QCOMPARE(record.group.toString(), u"g"_s);
    QVERIFY(record.raw);
    QVERIFY(!record.isEvent);
    QCOMPARE(record.payload, 5);
    QVERIFY(record.time > 0 && record.microseconds >= 0);
    QSet<ConnectionId> members;
    QStringList names;
    for (const auto &delivery : record.deliveries) {
        QCOMPARE(delivery.outcome, Outcome::Sent);
        QCOMPARE(delivery.waiting, 0);
        members.insert(delivery.to);
        names += delivery.name;
    }
    QCOMPARE(record.deliveries.size(), 3);
    QCOMPARE(members.size(), 3);
    QVERIFY(members.contains(record.sender));
    QVERIFY(names.contains(record.senderName));
    QVERIFY2(names.front().startsWith(u"127.0.0.1:"_s), qPrintable(names.front()));
}

void TestLedger::aMemberThatDoesNotReadIsQueuedAndThenSkipped()
{
    QFETCH(const int, workers);
    QVERIFY(start(workers, SlowConsumer::Drop));
    m_server->engine().setAccounted(true);
    const auto frozen = m_server->open("/chat/g/", 4'096);
    QVERIFY(frozen);
    QTRY_COMPARE(m_server->snapshot().connections.size(), 1);
    const auto id = m_server->snapshot().connections.constFirst().id;
    const auto sender = m_server->open("/chat/g/");
    const auto fast = m_server->open("/chat/g/");
    QVERIFY(sender && fast);
    frozen->setReadingPaused(true);
    for (const auto outcome : { Outcome::Queued, Outcome::Skipped }) {
        QVERIFY(sayUntil(*sender, id, outcome));
        const auto &record = m_records.back();
        QCOMPARE(record.deliveries.size(), 3);
        for (const auto &delivery : record.deliveries) {
            QCOMPARE(delivery.outcome, delivery.to == id ? outcome : Outcome::Sent);
            QCOMPARE(delivery.waiting > 0, delivery.to == id);
        }
    }
    QVERIFY(m_server->snapshot().connections.constFirst().state == ReadyState::Open);
}

void TestLedger::aMemberThatIsTooSlowIsClosed()
{
    QFETCH(const int, workers);
    QVERIFY(start(workers, SlowConsumer::Close));
    m_server->engine().setAccounted(true);
    const auto frozen = m_server->open("/chat/g/", 4'096);
    QVERIFY(frozen);
    QTRY_COMPARE(m_server->snapshot().connections.size(), 1);
    const auto id = m_server->snapshot().connections.constFirst().id;
    const auto sender = m_server->open("/chat/g/");
    QVERIFY(sender);
    frozen->setReadingPaused(true);
    QVERIFY(sayUntil(*sender, id, Outcome::Closed));
    QCOMPARE(m_records.back().deliveries.size(), 2);
    QTRY_VERIFY(m_server->snapshot().connections.constFirst().state >= ReadyState::Closing);
}

void TestLedger::theChatsGroupsAreToldOfByNick()
{
    QVERIFY(start(2));
    m_server->engine().setAccounted(true);
    Person ada(m_server->port());
    Person bob(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"lab"_s);
    QTRY_COMPARE(ada.heard(u"group.joined"_s).size(), 1);
    bob.hello(u"bob"_s);
    bob.join(u"lab"_s);
    QTRY_COMPARE(bob.heard(u"group.joined"_s).size(), 1);
    QTRY_COMPARE(ada.heard(u"member.joined"_s).size(), 1); // nobody said that
    ada.send(u"lab"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), u"hello"_s);
    QTRY_COMPARE(bob.texts(), QStringList { u"hello"_s });
    QTRY_COMPARE(m_records.size(), 1);
    const auto &record = m_records.front();
    QCOMPARE(record.group.toString(), u"lab"_s);
    QVERIFY(!record.raw);
    QCOMPARE(record.senderName, u"ada"_s);
    QStringList names;
    for (const auto &delivery : record.deliveries)
        names += delivery.name;
    names.sort();
    QCOMPARE(names, (QStringList { u"ada"_s, u"bob"_s }));
}

void TestLedger::eventsOfAChannelLayerAreToldOf()
{
    SharedLayer shared { std::make_shared<InMemoryChannelLayer>(), nullptr };
    m_server = std::make_unique<TestServer>(nullptr, std::move(shared));
    follow(*m_server);
    QVERIFY(start(2, SlowConsumer::Drop));
    m_server->engine().setAccounted(true);
    const auto frozen = m_server->open("/chat/g/", 4'096);
    QVERIFY(frozen);
    QTRY_COMPARE(m_server->snapshot().connections.size(), 1);
    const auto id = m_server->snapshot().connections.constFirst().id;
    const auto sender = m_server->open("/chat/g/");
    QVERIFY(sender);
    sender->sendText("hello");
    QTRY_COMPARE(m_records.size(), 1);
    const auto record = m_records.front();
    QVERIFY(record.isEvent && record.raw);
    QCOMPARE(record.sender, 0); // a layer does not tell
    QCOMPARE(record.group.toString(), u"g"_s);
    QVERIFY(record.payload > 5); // with its type
    QCOMPARE(record.deliveries.size(), 2);
    QCOMPARE(outcomeFor(id), Outcome::Sent);
    frozen->setReadingPaused(true);
    QVERIFY(sayUntil(*sender, id, Outcome::Queued));
    QVERIFY(sayUntil(*sender, id, Outcome::Skipped));
}

void TestLedger::theOperatorsAnnouncementsAreTheServers()
{
    QVERIFY(start(1));
    m_server->engine().setAccounted(true);
    const auto member = m_server->open("/chat/g/");
    QVERIFY(member);
    QTRY_COMPARE(m_server->snapshot().connections.size(), 1);
    m_server->engine().announce({}, u"Lab ends"_s);
    QTRY_COMPARE(m_records.size(), 1);
    QCOMPARE(m_records.front().sender, 0);
    QVERIFY(!m_records.front().isEvent);
    QCOMPARE(m_records.front().deliveries.size(), 1);
}

void TestLedger::whatIsTooMuchIsCounted()
{
    constexpr int Messages = 20'000;
    QVERIFY(start(1));
    m_server->engine().setAccounted(true);
    const auto sender = m_server->open("/chat/g/");
    QVERIFY(sender);
    QSignalSpy batches(&m_server->engine(), &Engine::accounted);
    sender->write(RawClient::frame(0x81, "fast").repeated(Messages));
    QTRY_COMPARE_WITH_TIMEOUT(sender->frames().size(), Messages, 20'000);
    QTRY_COMPARE(int(m_records.size()) + m_lost, Messages);
    for (const auto &batch : batches)
        QVERIFY(batch.constFirst().value<std::vector<FanoutRecord>>().size() <= 1'000);
}

void TestLedger::itMayBeAskedForAndNotUnderLoad()
{
    QFETCH(const int, workers);
    constexpr int Turns = 100;
    constexpr int AtATime = 25;
    QVERIFY(start(workers));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(m_server->open("/chat/g/"));
        QVERIFY(clients.back());
    }
    QTRY_COMPARE(m_server->snapshot().connections.size(), 4);
    for (int turn = 1; turn <= Turns; ++turn) {
        m_server->engine().setAccounted(turn % 2 == 1);
        for (const auto &client : clients)
            client->write(RawClient::frame(0x81, "load").repeated(AtATime));
        for (const auto &client : clients)
            QTRY_COMPARE(client->frames().size(), turn * 4 * AtATime);
    }
    QTRY_COMPARE(int(m_records.size()) + m_lost, Turns / 2 * 4 * AtATime);
    for (const auto &record : m_records)
        QCOMPARE(record.deliveries.size(), 4);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
