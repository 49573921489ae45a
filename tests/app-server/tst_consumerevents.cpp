// SPDX-License-Identifier: GPL-3.0-or-later
// What comes to consumers over a channel layer, and how.
#include "consumersite.h"
#include "journallayer.h"

#include <QSet>
#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const auto Group = GroupName::fromString(u"g"_s).value();
const auto Other = GroupName::fromString(u"h"_s).value();

/// Sends on what it is sent, to its group, and what its group is told, to its client.
class Member : public Consumer
{
public:
    Member(ConsumerSite &site, Journal &journal)
        : Consumer(site.station())
        , m_journal(journal)
    {
        onEvent(u"xxx.ooo"_s, &Member::onText);
        onEvent(u"test_binary"_s, &Member::onBinary);
        onEvent(u"test.own"_s, &Member::onOwn);
    }

protected:
    [[nodiscard]] QList<GroupName> groups() const override { return { Group, Other }; }
    void receiveText(const QString &text) override
    {
        const Alone alone(*this);
        if (text == "name"_L1)
            sendText(channelName().toString());
        else if (text.startsWith("to "_L1))
            channelSend(ChannelName::fromString(text.sliced(3)).value(),
                        { { u"type"_s, u"test.own"_s }, { u"message"_s, u"for one"_s } });
        else if (text.startsWith("type "_L1))
            groupSend(Group, { { u"type"_s, text.sliced(5) }, { u"message"_s, text } });
        else if (text == "no type"_L1)
            groupSend(Group, { { u"message"_s, text } });
        else
            groupSend(Group, { { u"type"_s, u"xxx.ooo"_s }, { u"message"_s, text } });
    }
    void receiveBinary(const QByteArray &data) override
    {
        const Alone alone(*this);
        groupSend(Group, { { u"type"_s, u"test.binary"_s }, { u"data"_s, data } });
    }
    void mayHaveMissedMessages() override { sendText(u"missed?"_s); }

private:
    /// Nothing else is called while it lives, nor on another thread.
    class Alone
    {
    public:
        explicit Alone(Member &member)
            : m_member(member)
        {
            auto *const thread = std::exchange(m_member.m_thread, QThread::currentThread());
            if (std::exchange(m_member.m_isBusy, true) || (thread && thread != m_member.m_thread))
                m_member.m_journal.write(u"not alone"_s);
        }
        ~Alone() { m_member.m_isBusy = false; }
        Q_DISABLE_COPY_MOVE(Alone)

    private:
        Member &m_member;
    };

    void onText(const LayerMessage &event)
    {
        const Alone alone(*this);
        sendText(event.text(u"message"_s));
    }
    void onBinary(const LayerMessage &event)
    {
        const Alone alone(*this);
        sendBinary(*event.value(u"data"_s).as<QByteArray>());
    }
    void onOwn(const LayerMessage &event)
    {
        const Alone alone(*this);
        sendText(u"own: "_s + event.text(u"message"_s));
    }

    Journal &m_journal;
    QThread *m_thread = nullptr;
    bool m_isBusy = false;
};

std::atomic<int> asked = 0; ///< how often Repeater::messageOf was

/// Sends what its group is told as a function makes it; its own events itself.
class Repeater : public Consumer
{
public:
    explicit Repeater(ConsumerSite &site)
        : Consumer(site.station())
    {
        onEvent(u"xxx.ooo"_s, &Repeater::messageOf);
        onEvent(u"test.binary"_s, [](const LayerMessage &event) { return event.value(u"data"_s); });
        onEvent(u"test.own"_s, &Repeater::onOwn);
    }

protected:
    [[nodiscard]] QList<GroupName> groups() const override { return { Group }; }

private:
    static LayerValue messageOf(const LayerMessage &event)
    {
        ++asked;
        const auto text = event.text(u"message"_s);
        return text == "nothing"_L1 ? LayerValue() : LayerValue(text + u'!');
    }
    void onOwn(const LayerMessage &) { sendText(QString::number(connection().id())); }
};

/// In the same group, without a station.
class Outsider : public Consumer
{
protected:
    void connect() override
    {
        groupAdd(GroupKey { Group, true });
        accept();
    }
    void receiveText(const QString &text) override
    {
        groupSendText({ Group, true }, text.toUtf8());
    }
};

/// Its function fails for one message.
class Fragile : public Consumer
{
public:
    explicit Fragile(ConsumerSite &site)
        : Consumer(site.station())
    {
        onEvent(u"xxx.ooo"_s, &Fragile::messageOf);
    }

protected:
    [[nodiscard]] QList<GroupName> groups() const override { return { Group }; }

private:
    static LayerValue messageOf(const LayerMessage &event)
    {
        const auto text = event.text(u"message"_s);
        if (text == "bad"_L1)
            throw std::runtime_error("bad");
        return text;
    }
};

/// Never says whether it accepts.
class Undecided : public Consumer
{
public:
    Undecided(ConsumerSite &site, Journal &journal)
        : Consumer(site.station())
        , m_journal(journal)
    {
    }

protected:
    [[nodiscard]] QList<GroupName> groups() const override { return { Group }; }
    void connect() override { m_journal.write(u"undecided"_s); }

private:
    Journal &m_journal;
};

QByteArrayList takePayloads(RawClient &client)
{
    QByteArrayList payloads;
    for (const auto &frame : client.takeFrames())
        payloads.append(frame.payload);
    return payloads;
}

} // namespace

class TestConsumerEvents : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEventCallsTheMethodOfItsType_data();
    void anEventCallsTheMethodOfItsType();
    void anEventWithoutAMethodIsLoggedAndDropped_data();
    void anEventWithoutAMethodIsLoggedAndDropped();
    void whatAFunctionMakesIsMadeOnceAThread();
    void whatIsMadeAndWhatIsOnesOwnKeepTheirOrder();
    void whatAFunctionThrowsClosesAllThatHaveIt();
    void anEventIsNotForWhoHasNoStation();
    void whoIsNotOpenYetKeepsNobodyWaiting();
    void aChannelIsOneConsumersOwn();
    void oneIsCalledAfterTheOther();
    void everyMemberSeesOneOrder();
    void aLargeGroupIsServedInPieces();
    void aGroupThatIsUsedForDaysGoesOn();
    void aGapIsToldOnce();
    void aSlowMemberIsClosedAndTheOthersReceiveAll();

private:
    std::atomic<double> m_now = 0; ///< the layer's clock
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalLayer> m_layer;
    std::unique_ptr<ConsumerSite> m_site;
};

void TestConsumerEvents::init()
{
    m_journal = std::make_unique<Journal>();
    m_now = 1'700'000'000;
    LayerConfig config;
    config.clock = [this] { return m_now.load(); };
    m_layer = std::make_unique<JournalLayer>(*m_journal, config);
    m_site = std::make_unique<ConsumerSite>(*m_layer);
    m_site->router().add(u"/"_s, [this](const RouteArguments &) {
        return std::make_unique<Member>(*m_site, *m_journal);
    });
    m_site->router().add(u"/repeat/"_s, [this](const RouteArguments &) {
        return std::make_unique<Repeater>(*m_site);
    });
    m_site->router().add(u"/fragile/"_s, [this](const RouteArguments &) {
        return std::make_unique<Fragile>(*m_site);
    });
    m_site->router().add(u"/undecided/"_s, [this](const RouteArguments &) {
        return std::make_unique<Undecided>(*m_site, *m_journal);
    });
    m_site->router().add(u"/outside/"_s,
                         [](const RouteArguments &) { return std::make_unique<Outsider>(); });
}

void TestConsumerEvents::cleanup()
{
    QVERIFY(!m_journal->has(u"not alone"_s));
    m_site.reset();
    m_layer.reset();
    m_journal.reset();
}

void TestConsumerEvents::anEventCallsTheMethodOfItsType_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("its type") << "hello"_ba
                              << "hello"_ba;
    QTest::newRow("full stops are underscores") << "type xxx_ooo"_ba
                                                << "type xxx_ooo"_ba;
    QTest::newRow("another type") << "type test.own"_ba
                                  << "own: type test.own"_ba;
    QTest::newRow("not ASCII") << "收到了 é 😀"_ba
                               << "收到了 é 😀"_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
}

void TestConsumerEvents::anEventCallsTheMethodOfItsType()
{
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, answer);
    QVERIFY(m_site->start());
    const auto sender = m_site->open("/");
    const auto other = m_site->open("/");
    QVERIFY(sender && other);
    sender->sendText(message);
    sender->send(0x82, message);
    for (auto *client : { sender.get(), other.get() }) {
        QTRY_COMPARE(client->frames().size(), 2);
        QCOMPARE(client->frames().at(0), (RawFrame { 0x81, false, answer }));
        QCOMPARE(client->frames().at(1), (RawFrame { 0x82, false, message }));
    }
}

void TestConsumerEvents::anEventWithoutAMethodIsLoggedAndDropped_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("type");
    QTest::newRow("of a type nobody knows") << "type no.such"_ba << u"no.such"_s;
    QTest::newRow("without a type") << "no type"_ba << QString();
    QTest::newRow("that begins with a full stop") << "type .xxx.ooo"_ba << u".xxx.ooo"_s;
    QTest::newRow("of a method's name that is no event's") << "type close"_ba << u"close"_s;
    QTest::newRow("in another case") << "type XXX.OOO"_ba << u"XXX.OOO"_s;
}

void TestConsumerEvents::anEventWithoutAMethodIsLoggedAndDropped()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, type);
    QVERIFY(m_site->start());
    const auto client = m_site->open("/");
    QVERIFY(client);
    client->sendText(message);
    client->sendText("goes on");
    QTRY_COMPARE(client->frames().size(), 1);
    QCOMPARE(takePayloads(*client), QByteArrayList { "goes on" });
    QTRY_COMPARE(m_site->faults(),
                 QStringList { u"no method for an event of type '%1'"_s.arg(type) });
    QCOMPARE(m_site->station().losses().value("unhandled"), 1u);
}

void TestConsumerEvents::whatAFunctionMakesIsMadeOnceAThread()
{
    QVERIFY(m_site->start());
    const auto sender = m_site->open("/");
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 10; ++i)
        clients.push_back(m_site->open("/repeat/"));
    asked = 0;
    sender->sendText("hello");
    sender->sendText("nothing");
    sender->send(0x82, "data");
    for (const auto &client : clients) {
        QTRY_COMPARE(client->frames().size(), 2);
        QCOMPARE(client->frames().at(0), (RawFrame { 0x81, false, "hello!" }));
        QCOMPARE(client->frames().at(1), (RawFrame { 0x82, false, "data" }));
    }
    QVERIFY2(asked <= 2 * 2, qPrintable(QString::number(asked))); // texts, threads
}

void TestConsumerEvents::whatIsMadeAndWhatIsOnesOwnKeepTheirOrder()
{
    QVERIFY(m_site->start());
    const auto sender = m_site->open("/");
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 6; ++i)
        clients.push_back(m_site->open("/repeat/"));
    sender->write(RawClient::frame(0x81, "1") + RawClient::frame(0x81, "type test.own")
                  + RawClient::frame(0x81, "2"));
    QSet<QByteArray> ids;
    for (const auto &client : clients) {
        QTRY_COMPARE(client->frames().size(), 3);
        const auto payloads = takePayloads(*client);
        QCOMPARE(payloads.first(), "1!");
        QCOMPARE(payloads.last(), "2!");
        ids.insert(payloads.at(1));
    }
    QCOMPARE(ids.size(), 6);
}

void TestConsumerEvents::whatAFunctionThrowsClosesAllThatHaveIt()
{
    QVERIFY(m_site->start());
    const auto sender = m_site->open("/");
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 6; ++i)
        clients.push_back(m_site->open("/fragile/"));
    sender->write(RawClient::frame(0x81, "good") + RawClient::frame(0x81, "bad")
                  + RawClient::frame(0x81, "late"));
    for (const auto &client : clients) {
        QTRY_COMPARE(client->close(), "1011 the server has failed");
        QCOMPARE(client->frames().constFirst().payload, "good");
        QCOMPARE(client->frames().size(), 2);
    }
    QTRY_COMPARE(m_site->faults(), QStringList(6, u"the consumer has thrown: bad"_s));
}

void TestConsumerEvents::anEventIsNotForWhoHasNoStation()
{
    QVERIFY(m_site->start());
    const auto outsider = m_site->open("/outside/");
    const auto member = m_site->open("/");
    QVERIFY(outsider && member);
    member->sendText("event");
    QTRY_COMPARE(member->frames().size(), 1);
    QCOMPARE(takePayloads(*member), QByteArrayList { "event" });
    outsider->sendText("frame");
    for (auto *client : { outsider.get(), member.get() }) {
        QTRY_COMPARE(client->frames().size(), 1);
        QCOMPARE(takePayloads(*client), QByteArrayList { "frame" });
    }
    QVERIFY(m_site->faults().isEmpty());
}

void TestConsumerEvents::whoIsNotOpenYetKeepsNobodyWaiting()
{
    QVERIFY(m_site->start());
    const auto sender = m_site->open("/");
    const auto undecided = m_site->ask("/undecided/");
    QVERIFY(sender);
    QTRY_VERIFY(m_journal->has(u"undecided"_s));
    const QByteArray text(50'000, 't');
    for (int i = 1; i <= 12; ++i) {
        sender->sendText(text);
        QTRY_COMPARE(sender->frames().size(), i);
    }
}

void TestConsumerEvents::aChannelIsOneConsumersOwn()
{
    QVERIFY(m_site->start());
    const auto one = m_site->open("/");
    const auto other = m_site->open("/");
    QVERIFY(one && other);
    one->sendText("name");
    QTRY_COMPARE(one->frames().size(), 1);
    const auto name = takePayloads(*one).constFirst();
    QCOMPARE(m_layer->channels(), 3); // of two groups, and this
    one->sendText("name");
    other->sendText("to " + name);
    QTRY_COMPARE(one->frames().size(), 2);
    QCOMPARE(takePayloads(*one), QByteArrayList({ name, "own: for one" }));
    QVERIFY(other->frames().isEmpty());
    one->vanish();
    QTRY_COMPARE(m_layer->channels(), 2);
}

void TestConsumerEvents::oneIsCalledAfterTheOther()
{
    QVERIFY(m_site->start());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 8; ++i) {
        clients.push_back(m_site->open("/"));
        QVERIFY(clients.back());
    }
    constexpr int Rounds = 50;
    for (int round = 0; round < Rounds; ++round) {
        for (const auto &client : clients)
            client->sendText("round");
        for (const auto &client : clients)
            QTRY_VERIFY(client->frames().size() >= 8 * (round + 1));
    }
    for (const auto &client : clients)
        QCOMPARE(client->frames().size(), 8 * Rounds);
}

void TestConsumerEvents::everyMemberSeesOneOrder()
{
    QVERIFY(m_site->start());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 6; ++i)
        clients.push_back(m_site->open("/"));
    // 60 at a time, so that none is one too many for the layer.
    for (int i = 0; i < 10; ++i) {
        for (size_t j = 0; j < clients.size(); ++j)
            clients[j]->sendText(QByteArray::number(int(j)) + ' ' + QByteArray::number(i));
    }
    for (const auto &client : clients)
        QTRY_COMPARE(client->frames().size(), 60);
    const auto order = takePayloads(*clients.front());
    for (size_t j = 1; j < clients.size(); ++j)
        QCOMPARE(takePayloads(*clients[j]), order);
    QCOMPARE(m_site->station().losses().value("over_capacity"), 0u);
}

void TestConsumerEvents::aLargeGroupIsServedInPieces()
{
    QVERIFY(m_site->start());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 300; ++i)
        clients.push_back(m_site->open("/"));
    constexpr int Messages = 40;
    for (int i = 0; i < Messages; ++i) {
        clients[0]->sendText("first " + QByteArray::number(i));
        clients[299]->sendText("last " + QByteArray::number(i));
        // Some leave and come meanwhile.
        if (i % 10 == 5) {
            clients[size_t(100 + i)]->vanish();
            clients.push_back(m_site->open("/"));
        }
    }
    for (const auto &client : { clients[0].get(), clients[299].get() })
        QTRY_COMPARE_WITH_TIMEOUT(client->frames().size(), 2 * Messages, 20'000);
    const auto order = takePayloads(*clients[0]);
    QCOMPARE(takePayloads(*clients[299]), order);
    for (const auto &who : { "first ", "last " }) {
        QByteArrayList said;
        for (const auto &payload : order) {
            if (payload.startsWith(who))
                said.append(payload);
        }
        for (int i = 0; i < Messages; ++i)
            QCOMPARE(said.at(i), who + QByteArray::number(i));
    }
}

void TestConsumerEvents::aGroupThatIsUsedForDaysGoesOn()
{
    QVERIFY(m_site->start());
    const auto client = m_site->open("/");
    QVERIFY(client);
    for (int day = 0; day < 3; ++day) {
        client->sendText("day " + QByteArray::number(day));
        QTRY_COMPARE(client->frames().size(), day + 1);
        m_now = m_now + 86'401;
    }
    const auto late = m_site->open("/"); // the layer is not asked again for it
    QVERIFY(late);
    client->sendText("both");
    QTRY_COMPARE(late->frames().size(), 1);
    QCOMPARE(takePayloads(*late), QByteArrayList { "both" });
}

void TestConsumerEvents::aGapIsToldOnce()
{
    QVERIFY(m_site->start());
    const auto client = m_site->open("/");
    QVERIFY(client);
    client->sendText("name");
    QTRY_COMPARE(client->frames().size(), 1);
    (void)takePayloads(*client);
    emit m_layer->mayHaveMissedMessages(); // it is in two groups, and has a channel
    client->sendText("between");
    QTRY_COMPARE(client->frames().size(), 2);
    emit m_layer->mayHaveMissedMessages();
    client->sendText("behind");
    QTRY_COMPARE(client->frames().size(), 4);
    QCOMPARE(takePayloads(*client).count("missed?"), 2);
}

void TestConsumerEvents::aSlowMemberIsClosedAndTheOthersReceiveAll()
{
    EngineConfig config;
    config.highWater = 50'000;
    config.maxBuffered = 200'000;
    QVERIFY(m_site->start(config));
    const auto sender = m_site->open("/");
    RawClient slow(m_site->port(), 4'096);
    slow.upgrade("/");
    QTRY_VERIFY(slow.isOpen());
    slow.setReadingPaused(true);
    const QByteArray text(50'000, 's');
    // What the kernel takes for it is not known; it has to be more than that.
    for (int i = 0; i < 1'000 && m_site->counters().closesSent.value(1013) == 0; ++i) {
        sender->sendText(text);
        QTRY_COMPARE(sender->frames().size(), 1);
        QCOMPARE(takePayloads(*sender).constFirst().size(), text.size());
    }
    slow.setReadingPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(slow.close().startsWith("1013 "), 20'000);
}

QTEST_GUILESS_MAIN(TestConsumerEvents)
#include "tst_consumerevents.moc"
