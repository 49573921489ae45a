// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a consumer, over real sockets, on a channel layer.
#include "consumersite.h"
#include "journallayer.h"

#include <QTest>

#include <stdexcept>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const auto Group = GroupName::fromString(u"g"_s).value();
const auto Other = GroupName::fromString(u"h"_s).value();

/// Writes down what it is asked; in between does what the path and its messages say.
class Witness : public Consumer
{
public:
    Witness(ConsumerSite &site, Journal &journal, QString what)
        : Consumer(site.station())
        , m_journal(journal)
        , m_what(std::move(what))
    {
        onEvent(u"test.say"_s, &Witness::say);
    }

protected:
    [[nodiscard]] QList<GroupName> groups() const override
    {
        return m_what == "lonely"_L1 ? QList<GroupName>() : QList { Group, Other };
    }
    void connect() override
    {
        m_journal.write(u"connect"_s);
        obey(m_what);
        accept();
    }
    void receiveText(const QString &text) override
    {
        m_journal.write(u"text "_s + text);
        obey(text);
    }
    void disconnect(quint16 code) override
    {
        m_journal.write(u"disconnect %1"_s.arg(code));
        if (m_what == "throws at the end"_L1)
            throw std::runtime_error("at the end");
    }

private:
    void say(const LayerMessage &event)
    {
        const auto text = event.text(u"text"_s);
        obey(text);
        sendText(text);
    }
    void obey(const QString &order)
    {
        if (order == "throw"_L1)
            throw std::runtime_error("as told");
        if (order == "throw something else"_L1)
            throw 42;
        if (order == "close"_L1)
            close(4001, u"as told"_s);
        if (order == "refuse"_L1)
            refuse(418, u"as told"_s);
        if (order == "group send"_L1)
            groupSend(Group, { { u"type"_s, u"test.say"_s }, { u"text"_s, u"hello"_s } });
        if (order == "group throw"_L1)
            groupSend(Group, { { u"type"_s, u"test.say"_s }, { u"text"_s, u"throw"_s } });
    }

    Journal &m_journal;
    const QString m_what;
};

} // namespace

class TestConsumer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void groupsOfTheClassAreJoinedBeforeConnectAndLeftAfterDisconnect();
    void cleanupHappensOnEveryPath_data();
    void cleanupHappensOnEveryPath();
    void whatItThrowsIsA500BeforeItIsOpen();
    void whatItThrowsClosesItAloneWith1011_data();
    void whatItThrowsClosesItAloneWith1011();
    void anEventMethodThatThrowsClosesItAlone();
    void whatItThrowsAtTheEndIsLogged();
    void itIsOpenedWhenTheLayerHasConfirmed();
    void whatCameBeforeItWasOpenIsReceivedThen();
    void whoIsInMissesNothing();
    void aLayerThatIsAwayIsA503();
    void aGroupThatWasConfirmedIsAskedForAgainAfterALoss();
    void withoutALayerItSaysSo();
    void theServersStopLeavesNobodyBehind();

private:
    [[nodiscard]] qsizetype lineOf(const QString &line) const
    {
        return m_journal->lines().indexOf(line);
    }

    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<JournalLayer> m_layer;
    std::unique_ptr<ConsumerSite> m_site;
};

void TestConsumer::init()
{
    m_journal = std::make_unique<Journal>();
    m_layer = std::make_unique<JournalLayer>(*m_journal);
    m_site = std::make_unique<ConsumerSite>(*m_layer);
    m_site->router().add(u"/bare/"_s,
                         [](const RouteArguments &) { return std::make_unique<Consumer>(); });
    m_site->router().add(u"/(?<what>[^/]*)/"_s, [this](const RouteArguments &arguments) {
        return std::make_unique<Witness>(*m_site, *m_journal, arguments[u"what"_s]);
    });
}

void TestConsumer::cleanup()
{
    m_site.reset();
    m_layer.reset();
    m_journal.reset();
}

void TestConsumer::groupsOfTheClassAreJoinedBeforeConnectAndLeftAfterDisconnect()
{
    QVERIFY(m_site->start());
    const auto client = m_site->open("/a/");
    QVERIFY(client);
    QCOMPARE(m_journal->lines(), QStringList({ u"groupAdd g"_s, u"groupAdd h"_s, u"connect"_s }));
    client->sendClose(RawClient::closeBody(1000));
    QTRY_COMPARE(m_layer->channels(), 0);
    QCOMPARE(m_journal->lines().sliced(3),
             QStringList({ u"disconnect 1000"_s, u"closeChannel"_s, u"closeChannel"_s }));
}

void TestConsumer::cleanupHappensOnEveryPath_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("does"); ///< the client, or the consumer when it is told
    QTest::addColumn<QString>("end");
    QTest::newRow("the client closes") << "/a/"_ba << u"client close"_s << u"disconnect 4321"_s;
    QTest::newRow("without a code") << "/a/"_ba << u"client close bare"_s << u"disconnect 1005"_s;
    QTest::newRow("the client is reset") << "/a/"_ba << u"vanish"_s << u"disconnect 1006"_s;
    QTest::newRow("the consumer closes") << "/a/"_ba << u"close"_s << u"disconnect 4001"_s;
    QTest::newRow("the consumer throws") << "/a/"_ba << u"throw"_s << u"disconnect 1011"_s;
    QTest::newRow("it refuses") << "/refuse/"_ba << QString() << u"disconnect 1006"_s;
    QTest::newRow("it closes at once") << "/close/"_ba << QString() << u"disconnect 1006"_s;
    QTest::newRow("it throws at once") << "/throw/"_ba << QString() << u"disconnect 1006"_s;
    QTest::newRow("bad UTF-8") << "/a/"_ba << u"break"_s << u"disconnect 1006"_s;
}

void TestConsumer::cleanupHappensOnEveryPath()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, does);
    QFETCH(QString, end);
    QVERIFY(m_site->start());
    const auto client = m_site->ask(path);
    QTRY_VERIFY(client->status() > 0 || client->isEnded());
    if (does == "client close"_L1)
        client->sendClose(RawClient::closeBody(4321));
    else if (does == "client close bare"_L1)
        client->sendClose({});
    else if (does == "vanish"_L1)
        client->vanish();
    else if (does == "break"_L1)
        client->sendText("\xff");
    else if (!does.isEmpty())
        client->sendText(does.toUtf8());
    if (does == "close"_L1 || does == "throw"_L1) {
        QTRY_VERIFY(!client->close().isEmpty());
        client->sendClose(RawClient::closeBody(client->close().left(4).toUShort()));
    }
    QTRY_COMPARE(m_layer->channels(), 0);
    QCOMPARE(m_journal->lines().filter(u"disconnect"_s), QStringList { end });
}

void TestConsumer::whatItThrowsIsA500BeforeItIsOpen()
{
    QVERIFY(m_site->start());
    const auto client = m_site->ask("/throw/");
    QTRY_COMPARE(client->status(), 500);
    QTRY_COMPARE(m_site->faults(), QStringList { u"the consumer has thrown: as told"_s });
}

void TestConsumer::whatItThrowsClosesItAloneWith1011_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<QString>("said");
    QTest::newRow("a std::exception") << "throw"_ba << u"as told"_s;
    QTest::newRow("anything") << "throw something else"_ba
                              << u"something that is no std::exception"_s;
}

void TestConsumer::whatItThrowsClosesItAloneWith1011()
{
    QFETCH(QByteArray, order);
    QFETCH(QString, said);
    QVERIFY(m_site->start());
    const auto failing = m_site->open("/a/");
    const auto other = m_site->open("/a/");
    QVERIFY(failing && other);
    failing->write(RawClient::frame(0x81, order) + RawClient::frame(0x81, "unheard"));
    QTRY_VERIFY(failing->close().startsWith("1011 "));
    QTRY_COMPARE(m_site->faults(), QStringList { u"the consumer has thrown: "_s + said });
    other->sendText("group send");
    QTRY_COMPARE(other->frames().size(), 1);
    QVERIFY(!m_journal->has(u"text unheard"_s));
    QVERIFY(other->close().isEmpty());
}

void TestConsumer::anEventMethodThatThrowsClosesItAlone()
{
    QVERIFY(m_site->start());
    const auto one = m_site->open("/a/");
    const auto outside = m_site->open("/lonely/");
    QVERIFY(one && outside);
    outside->sendText("group throw");
    QTRY_VERIFY(one->close().startsWith("1011 "));
    one->sendClose(RawClient::closeBody(1011));
    QTRY_COMPARE(m_layer->channels(), 0);
    outside->sendText("still here");
    QTRY_VERIFY(m_journal->has(u"text still here"_s));
}

void TestConsumer::whatItThrowsAtTheEndIsLogged()
{
    QVERIFY(m_site->start());
    const auto escaped = m_site->open("/throws%20at%20the%20end/");
    QVERIFY(escaped);
    escaped->sendClose(RawClient::closeBody(1000));
    QTRY_COMPARE(m_layer->channels(), 0);
    QTRY_COMPARE(m_site->faults(), QStringList { u"the consumer has thrown: at the end"_s });
}

void TestConsumer::itIsOpenedWhenTheLayerHasConfirmed()
{
    QVERIFY(m_site->start());
    m_layer->setMood(JournalLayer::Mood::Slow);
    const auto client = m_site->ask("/a/");
    QTRY_COMPARE(m_layer->held(), 2);
    QTRY_VERIFY(m_journal->has(u"connect"_s)); // which has accepted
    // Whoever needs no layer is served meanwhile.
    QVERIFY(m_site->open("/lonely/"));
    QCOMPARE(client->status(), 0);
    m_layer->setMood(JournalLayer::Mood::Prompt);
    m_layer->answer();
    QTRY_VERIFY(client->isOpen());
}

void TestConsumer::whatCameBeforeItWasOpenIsReceivedThen()
{
    QVERIFY(m_site->start());
    const auto outside = m_site->open("/lonely/");
    QVERIFY(outside);
    m_layer->setMood(JournalLayer::Mood::Slow);
    const auto client = m_site->ask("/a/");
    QTRY_COMPARE(m_layer->held(), 2);
    outside->sendText("group send");
    outside->sendText("group send");
    outside->sendText("done");
    QTRY_VERIFY(m_journal->has(u"text done"_s));
    QCOMPARE(client->status(), 0);
    m_layer->answer();
    QTRY_COMPARE(client->frames().size(), 2);
    QCOMPARE(client->frames().constFirst(), (RawFrame { 0x81, false, "hello" }));
    QCOMPARE(m_site->station().losses().value("early"), 0u);
}

void TestConsumer::whoIsInMissesNothing()
{
    // What it says to its own group while it comes in reaches it, too.
    QVERIFY(m_site->start());
    for (int i = 0; i < 20; ++i) {
        const auto client = m_site->open("/group%20send/");
        QVERIFY(client);
        QTRY_VERIFY(!client->frames().isEmpty());
        QCOMPARE(client->frames().constFirst().payload, "hello");
    }
}

void TestConsumer::aLayerThatIsAwayIsA503()
{
    QVERIFY(m_site->start());
    m_layer->setMood(JournalLayer::Mood::Away);
    const auto client = m_site->ask("/a/");
    QTRY_COMPARE(client->status(), 503);
    QTRY_COMPARE(m_layer->channels(), 0);
    QVERIFY(m_journal->has(u"disconnect 1006"_s));
    QTRY_VERIFY(m_site->faults().contains(u"group g: the layer is away"_s));
    m_layer->setMood(JournalLayer::Mood::Prompt);
    QVERIFY(m_site->open("/a/"));
}

void TestConsumer::aGroupThatWasConfirmedIsAskedForAgainAfterALoss()
{
    QVERIFY(m_site->start());
    const auto first = m_site->open("/a/");
    const auto second = m_site->open("/a/");
    QVERIFY(first && second);
    QCOMPARE(m_journal->lines().count(u"groupAdd g"_s), 1); // it is in for all of them
    m_layer->setMood(JournalLayer::Mood::Away);
    emit m_layer->connectionLost(u"a test"_s);
    const auto refused = m_site->ask("/a/");
    QTRY_COMPARE(refused->status(), 503);
    // Those that are in stay.
    first->sendText("group send");
    QTRY_COMPARE(second->frames().size(), 1);
    QVERIFY(first->close().isEmpty());
}

void TestConsumer::withoutALayerItSaysSo()
{
    class Needy : public Consumer
    {
        void connect() override { groupAdd(Group); }
    };
    m_site->router() = Router();
    m_site->router().add(u"/"_s, [](const RouteArguments &) { return std::make_unique<Needy>(); });
    QVERIFY(m_site->start());
    const auto client = m_site->ask("/");
    QTRY_COMPARE(client->status(), 500);
    QTRY_COMPARE(m_site->faults(),
                 QStringList { u"the consumer has thrown: there is no channel layer"_s });
}

void TestConsumer::theServersStopLeavesNobodyBehind()
{
    QVERIFY(m_site->start());
    const auto client = m_site->open("/a/");
    QVERIFY(client);
    m_layer->setMood(JournalLayer::Mood::Slow);
    const auto waiting = m_site->ask("/lonely/");
    m_site->engine().stop();
    QTRY_VERIFY(!client->close().isEmpty());
    client->sendClose(RawClient::closeBody(1001));
    QTRY_COMPARE(m_site->engine().state(), Engine::State::Stopped);
    QCOMPARE(m_layer->channels(), 0);
}

QTEST_GUILESS_MAIN(TestConsumer)
#include "tst_consumer.moc"
