// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/layers/inmemorychannellayer.h"
#include "chatcluster.h"
#include "layerlistener.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

const QString Id = u"6f1c1f0a-7f0e-4b52-9d3b-2c7a5b0a9e01"_s;

LayerMessage siteEvent(const QString &text, const QString &type = u"xxx.ooo"_s)
{
    return { { u"type"_s, type }, { u"message"_s, text } };
}

} // namespace

/// A group of the chat and one of a channel layer that are one conversation.
class TestChatBridge : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsAcceptedIsSentToTheGroup();
    void whatIsSentTwiceGoesOutOnce();
    void whatTheSiteSaysIsPosted_data();
    void whatTheSiteSaysIsPosted();
    void whatIsTooLongIsCut();
    void whatWasPostedDoesNotComeBack();
    void nobodyCanBeCalledLikeTheSite();
    void announcementsGoOut();
    void withoutMembersNobodyListens();
    void ofSeveralServersOnePosts();
    void whenTheServerThatPostsGoesAnotherDoes();

private:
    [[nodiscard]] std::unique_ptr<Person> come(const QString &nick);
    void sendToGroup(const LayerMessage &message);
    /// The servers that are there have agreed who posts.
    [[nodiscard]] bool postsOnce(Person &witness);

    const GroupName m_group = *GroupName::fromString(u"g"_s);
    std::shared_ptr<InMemoryChannelLayer> m_layer;
    std::unique_ptr<LayerListener> m_site;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<ChatCluster> m_chat;
};

void TestChatBridge::init()
{
    m_layer = std::make_shared<InMemoryChannelLayer>();
    m_site = std::make_unique<LayerListener>(*m_layer);
    m_layer->groupAdd(m_group, m_site->channel(), {});
    m_server = std::make_unique<TestServer>(nullptr, SharedLayer { m_layer, nullptr });
    EngineConfig config;
    config.workers = 2;
    QVERIFY(m_server->start(config));
}

void TestChatBridge::cleanup()
{
    m_chat.reset();
    m_server.reset();
    m_site.reset();
    m_layer.reset();
}

std::unique_ptr<Person> TestChatBridge::come(const QString &nick)
{
    auto person = std::make_unique<Person>(m_server->port());
    person->hello(nick);
    person->join(u"g"_s);
    const bool isIn
        = QTest::qWaitFor([&person] { return person->heard(u"group.joined"_s).size() == 1; });
    return isIn ? std::move(person) : nullptr;
}

void TestChatBridge::sendToGroup(const LayerMessage &message)
{
    m_layer->groupSend(m_group, message, {});
}

void TestChatBridge::whatIsAcceptedIsSentToTheGroup()
{
    const auto ada = come(u"ada"_s);
    QVERIFY(ada);
    ada->send(u"g"_s, Id, u"你好 👋"_s);
    const LayerMessage expected { { u"type"_s, u"xxx.ooo"_s },
                                  { u"message"_s, u"ada: 你好 👋"_s },
                                  { u"limpid"_s, Id } };
    QTRY_COMPARE(m_site->messages(), QList { expected });
    QTRY_COMPARE(ada->texts(), QStringList { u"你好 👋"_s });
}

void TestChatBridge::whatIsSentTwiceGoesOutOnce()
{
    const auto ada = come(u"ada"_s);
    QVERIFY(ada);
    for (int i = 0; i < 3; ++i)
        ada->send(u"g"_s, Id, u"once"_s);
    ada->send(u"g"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), u"last"_s);
    QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), 4);
    QTRY_COMPARE(m_site->count(), 2);
}

void TestChatBridge::whatTheSiteSaysIsPosted_data()
{
    QTest::addColumn<LayerMessage>("message");
    QTest::addColumn<bool>("isPosted");
    QTest::newRow("the tutorial's type") << siteEvent(u"hi"_s) << true;
    QTest::newRow("that of Channels' own") << siteEvent(u"hi"_s, u"chat.message"_s) << true;
    QTest::newRow("the same method") << siteEvent(u"hi"_s, u"chat_message"_s) << true;
    QTest::newRow("another type") << siteEvent(u"hi"_s, u"stock.changed"_s) << false;
    QTest::newRow("no type") << LayerMessage { { u"message"_s, u"hi"_s } } << false;
    QTest::newRow("nothing to say") << siteEvent({}) << false;
    QTest::newRow("no text") << LayerMessage { { u"type"_s, u"xxx.ooo"_s }, { u"message"_s, 7 } }
                             << false;
    auto ours = siteEvent(u"eve: hi"_s);
    ours.insert(u"limpid"_s, Id);
    QTest::newRow("from the chat of another server") << ours << false;
}

void TestChatBridge::whatTheSiteSaysIsPosted()
{
    QFETCH(LayerMessage, message);
    QFETCH(bool, isPosted);
    const auto ada = come(u"ada"_s);
    QVERIFY(ada);
    sendToGroup(message);
    sendToGroup(siteEvent(u"last"_s));
    const auto expected = isPosted ? QStringList { u"hi"_s, u"last"_s } : QStringList { u"last"_s };
    QTRY_COMPARE(ada->texts(), expected);
    QCOMPARE(ada->last(u"message"_s).value(u"sender"_s).toString(), u"site"_s);
}

void TestChatBridge::whatIsTooLongIsCut()
{
    const auto ada = come(u"ada"_s);
    QVERIFY(ada);
    sendToGroup(siteEvent(QString(10'000, u'é')));
    QTRY_COMPARE(ada->texts(), QStringList { QString(8'192, u'é') });
}

void TestChatBridge::whatWasPostedDoesNotComeBack()
{
    const auto ada = come(u"ada"_s);
    QVERIFY(ada);
    sendToGroup(siteEvent(u"from the site"_s));
    QTRY_COMPARE(ada->texts(), QStringList { u"from the site"_s });
    ada->send(u"g"_s, Id, u"last"_s);
    QTRY_COMPARE(m_site->count(), 2);
    QCOMPARE(m_site->messages().constLast().value(u"message"_s), LayerValue(u"ada: last"_s));
}

void TestChatBridge::nobodyCanBeCalledLikeTheSite()
{
    const auto eve = come(u"Site"_s);
    QVERIFY(eve);
    QCOMPARE(eve->last(u"welcome"_s).value(u"nick"_s).toString(), u"Site-2"_s);
}

void TestChatBridge::announcementsGoOut()
{
    const auto ada = come(u"ada"_s);
    QVERIFY(ada);
    m_server->engine().announce(m_group, u"tea at four"_s);
    QTRY_COMPARE(m_site->count(), 1);
    QCOMPARE(m_site->messages().constFirst().value(u"message"_s),
             LayerValue(u"limpid-server: tea at four"_s));
}

void TestChatBridge::withoutMembersNobodyListens()
{
    auto ada = come(u"ada"_s);
    const auto bob = come(u"bob"_s);
    QVERIFY(ada && bob);
    ada->client().vanish();
    QTRY_COMPARE(bob->heard(u"member.left"_s).size(), 1);
    sendToGroup(siteEvent(u"to bob"_s));
    QTRY_COMPARE(bob->texts(), QStringList { u"to bob"_s });
    bob->say(u"group.leave"_s, { { u"group"_s, u"g"_s } });
    QTRY_COMPARE(bob->heard(u"member.left"_s).size(), 2);
    sendToGroup(siteEvent(u"to nobody"_s));
    bob->join(u"g"_s);
    QTRY_COMPARE(bob->heard(u"group.joined"_s).size(), 2);
    sendToGroup(siteEvent(u"to bob again"_s));
    QTRY_COMPARE(bob->texts(), QStringList({ u"to bob"_s, u"to bob again"_s }));
}

bool TestChatBridge::postsOnce(Person &witness)
{
    const auto before = witness.texts().size();
    return QTest::qWaitFor(
        [&] {
            if (witness.texts().size() == before)
                sendToGroup(siteEvent(u"somebody there?"_s));
            return witness.texts().size() > before;
        },
        30'000);
}

void TestChatBridge::ofSeveralServersOnePosts()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
    m_chat = std::make_unique<ChatCluster>();
    m_chat->setLayer(m_layer);
    QVERIFY(m_chat->start());
    const auto ada = m_chat->come(0, u"ada"_s);
    const auto bob = m_chat->come(1, u"bob"_s);
    QVERIFY(ada && bob && postsOnce(*ada));
    for (int i = 0; i < 20; ++i)
        sendToGroup(siteEvent(QString::number(i)));
    QTRY_COMPARE(ada->texts().constLast(), u"19"_s);
    QTRY_COMPARE(bob->texts(), ada->texts());
    QCOMPARE(ada->texts().count(u"7"_s), 1);
    // Both ways at once.
    bob->send(u"g"_s, Id, u"last"_s);
    QTRY_COMPARE(ada->texts().constLast(), u"last"_s);
    QTRY_COMPARE(m_site->messages().constLast().value(u"limpid"_s), LayerValue(Id));
    QTRY_COMPARE(bob->texts().count(u"last"_s), 1); // on another server: a moment later
}

void TestChatBridge::whenTheServerThatPostsGoesAnotherDoes()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
    m_chat = std::make_unique<ChatCluster>();
    m_chat->setLayer(m_layer);
    QVERIFY(m_chat->start());
    const auto ada = m_chat->come(0, u"ada"_s);
    QVERIFY(ada && postsOnce(*ada)); // this one does
    const auto bob = m_chat->come(1, u"bob"_s);
    QVERIFY(bob);
    m_chat->stop(0);
    QVERIFY(postsOnce(*bob));
}

QTEST_GUILESS_MAIN(TestChatBridge)
#include "tst_chatbridge.moc"
