// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a session does on one connection.
class TestChatSession : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void helloIsSaidAndTheGrantedNickCounts();
    void aGroupJoinedEarlyIsJoinedAfterWelcome();
    void aGroupIsFilledWithItsMembers();
    void aJoinedGroupIsNotJoinedAgain();
    void anOwnMessageIsShownAtOnceAndThenAccepted();
    void aRefusedMessageHasFailedWithItsReason();
    void messagesOfOthersAreUnreadOnceEach();
    void whatCannotBeSentIsNotSent_data();
    void whatCannotBeSentIsNotSent();
    void typingIsShownForSixSeconds();
    void aMessageEndsTheTypingOfItsSender();
    void ourTypingGoesOutOnceInThreeSeconds();
    void aGroupThatWasLeftKeepsItsMessages();
    void theServerMayTakeUsOutOfAGroup();
    void olderHistoryGoesBeforeTheRest();
    void nonsenseIsAProblemAndNothingElse_data();
    void nonsenseIsAProblemAndNothingElse();

private:
    [[nodiscard]] QVariant value(int row, MessageListModel::Role role) const
    {
        const MessageListModel &model = *m_fixture->session.messages(group());
        return model.data(model.index(row), role);
    }
    [[nodiscard]] DeliveryState state(int row) const
    {
        return value(row, MessageListModel::DeliveryRole).value<DeliveryState>();
    }
    [[nodiscard]] bool isTyping(const QString &text) const
    {
        const MemberListModel &members = *m_fixture->session.members(group());
        const int row = text == u"ada" ? 0 : 1;
        return members.data(members.index(row), MemberListModel::TypingRole).toBool();
    }
    [[nodiscard]] int unread() const
    {
        const GroupListModel &groups = m_fixture->session.groups();
        return groups.data(groups.index(0), GroupListModel::UnreadRole).toInt();
    }

    std::unique_ptr<SessionFixture> m_fixture;
};

void TestChatSession::init()
{
    m_fixture = std::make_unique<SessionFixture>();
}

void TestChatSession::cleanup()
{
    m_fixture.reset();
}

void TestChatSession::helloIsSaidAndTheGrantedNickCounts()
{
    auto &[now, server, session, problems, faults, messages, closed] = *m_fixture;
    QSignalSpy identified(&session, &ChatSession::identified);
    QSignalSpy sockets(&session, &ChatSession::webSocketChanged);
    QCOMPARE(session.readyState(), ReadyState::Closed);

    QVERIFY(session.connectToServer(server.url(), nick(u"ada"_s)));
    QCOMPARE(sockets.size(), 1);
    QCOMPARE(session.readyState(), ReadyState::Connecting);
    QTRY_COMPARE(server.commands().size(), 1u);
    QVERIFY(server.commands()[0] == Command(Hello { nick(u"ada"_s), {}, {} }));
    QVERIFY(!session.isIdentified());

    const Welcome answer { nick(u"ada2"_s), u"token"_s, u"scripted 1"_s, { .text = 99 } };
    server.say(answer);
    QTRY_COMPARE(identified.size(), 1);
    QVERIFY(session.isIdentified());
    QCOMPARE(session.nick(), nick(u"ada2"_s));
    QCOMPARE(session.serverName(), u"scripted 1"_s);
    QCOMPARE(session.limits().text, 99);
    QCOMPARE(problems.size(), 0);
}

void TestChatSession::aGroupJoinedEarlyIsJoinedAfterWelcome()
{
    m_fixture->session.joinGroup(group());
    QVERIFY(m_fixture->session.messages(group()));
    QVERIFY(!m_fixture->session.messages(group(u"x2"_s)));

    QVERIFY(m_fixture->enter());
    QTRY_COMPARE(m_fixture->server.commands().size(), 2u);
    QVERIFY(m_fixture->server.commands()[1] == Command(JoinGroup { group(), {} }));

    m_fixture->session.joinGroup(group(u"x2"_s));
    QTRY_COMPARE(m_fixture->server.commands().size(), 3u);
    QVERIFY(m_fixture->server.commands()[2] == Command(JoinGroup { group(u"x2"_s), {} }));
}

void TestChatSession::aGroupIsFilledWithItsMembers()
{
    QSignalSpy joins(&m_fixture->session, &ChatSession::groupJoined);
    QVERIFY(m_fixture->enter());
    m_fixture->session.joinGroup(group());
    QVERIFY(m_fixture->hear({ joined() }));
    const MemberListModel &members = *m_fixture->session.members(group());

    QCOMPARE(joins.size(), 1);
    QCOMPARE(members.rowCount(), 2);
    QVERIFY(members.data(members.index(0), MemberListModel::OwnRole).toBool());

    QVERIFY(m_fixture->hear(
        { MemberJoined { group(), nick(u"cleo"_s) }, MemberLeft { group(), nick(u"bob"_s) } }));
    QVERIFY(members.contains(nick(u"cleo"_s)));
    QVERIFY(!members.contains(nick(u"bob"_s)));
}

void TestChatSession::aJoinedGroupIsNotJoinedAgain()
{
    QVERIFY(m_fixture->enterGroup());

    m_fixture->session.joinGroup(group());
    m_fixture->session.sendTyping(group());

    QTRY_COMPARE(m_fixture->server.commands().size(), 3u);
    QVERIFY(m_fixture->server.commands()[2] == Command(Typing { group() }));
}

void TestChatSession::anOwnMessageIsShownAtOnceAndThenAccepted()
{
    QVERIFY(m_fixture->enterGroup());

    QVERIFY(m_fixture->session.sendMessage(group(), u"hello"_s));
    QCOMPARE(state(0), DeliveryState::Sent);
    QCOMPARE(value(0, MessageListModel::TextRole).toString(), u"hello"_s);
    QCOMPARE(value(0, MessageListModel::SenderRole).toString(), u"ada"_s);

    QTRY_COMPARE(m_fixture->server.commands().size(), 3u);
    const auto sent = std::get<SendMessage>(m_fixture->server.commands()[2]);
    QCOMPARE(sent.text, u"hello"_s);
    QCOMPARE(sent.id, value(0, MessageListModel::IdRole).toUuid());

    Message told = message(7, u"ada"_s);
    told.id = sent.id;
    QVERIFY(m_fixture->hear({ MessageAccepted { sent.id, { u"7"_s }, { 3, 2, 1 } },
                              MessagePosted { told },
                              MessagePosted { told } }));
    QCOMPARE(m_fixture->session.messages(group())->rowCount(), 1);
    QCOMPARE(state(0), DeliveryState::Accepted);
    QCOMPARE(value(0, MessageListModel::SentCountRole).toInt(), 3);
    QCOMPARE(value(0, MessageListModel::QueuedCountRole).toInt(), 2);
    QCOMPARE(value(0, MessageListModel::DroppedCountRole).toInt(), 1);
    QCOMPARE(m_fixture->messages.size(), 1);
    QCOMPARE(unread(), 0);
    QCOMPARE(m_fixture->problems.size(), 0);

    QVERIFY(m_fixture->hear({ MessageAccepted { sent.id, { u"7"_s }, {} } }));
    QCOMPARE(m_fixture->problems.size(), 1);
    QCOMPARE(value(0, MessageListModel::SentCountRole).toInt(), 3);
}

void TestChatSession::aRefusedMessageHasFailedWithItsReason()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->session.sendMessage(group(), u"hello"_s));

    const QUuid id = value(0, MessageListModel::IdRole).toUuid();
    QVERIFY(m_fixture->hear({ Fault { FaultCode::RateLimited, u"too fast"_s, id } }));

    QCOMPARE(state(0), DeliveryState::Failed);
    QCOMPARE(value(0, MessageListModel::FailureRole).toString(), u"too fast"_s);
    QVERIFY(m_fixture->faults[0][0].value<Fault>().id == id);
}

void TestChatSession::messagesOfOthersAreUnreadOnceEach()
{
    QVERIFY(m_fixture->enterGroup());

    QVERIFY(m_fixture->hear({ MessagePosted { message(1) },
                              MessagePosted { message(2) },
                              MessagePosted { message(2) },
                              MessagePosted { message(3, u"ada"_s) } }));

    QCOMPARE(unread(), 2);
    QCOMPARE(m_fixture->messages.size(), 3);
    m_fixture->session.groups().clearUnread(group());
    QCOMPARE(unread(), 0);
}

void TestChatSession::whatCannotBeSentIsNotSent_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u"x1"_s << QString();
    QTest::newRow("over the limit of the server") << u"x1"_s << u"a"_s.repeated(16'385);
    QTest::newRow("over the limit in UTF-8 only") << u"x1"_s << u"你"_s.repeated(6'000);
    QTest::newRow("over the limit of a message when escaped")
        << u"x1"_s << u"\u0001"_s.repeated(12'000);
    QTest::newRow("group not joined") << u"x2"_s << u"hi"_s;
}

void TestChatSession::whatCannotBeSentIsNotSent()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    m_fixture->session.joinGroup(group());
    QVERIFY2(!m_fixture->session.sendMessage(group(), u"hi"_s), "there is no connection");
    QVERIFY(m_fixture->enterGroup());

    QVERIFY(!m_fixture->session.sendMessage(group(name), text));

    QCOMPARE(m_fixture->session.messages(group())->rowCount(), 0);
    QVERIFY(m_fixture->session.sendMessage(group(), u"marker"_s));
    QTRY_COMPARE(m_fixture->server.commands().size(), 3u);
    QCOMPARE(std::get<SendMessage>(m_fixture->server.commands()[2]).text, u"marker"_s);
}

void TestChatSession::typingIsShownForSixSeconds()
{
    QVERIFY(m_fixture->enterGroup());

    QVERIFY(m_fixture->hear({ MemberTyping { group(), nick(u"bob"_s) } }));
    QVERIFY(isTyping(u"bob"_s));
    m_fixture->now = 5'999ms;
    m_fixture->session.expireTyping();
    QVERIFY(isTyping(u"bob"_s));

    m_fixture->now = 6'000ms;
    m_fixture->session.expireTyping();
    QVERIFY(!isTyping(u"bob"_s));
}

void TestChatSession::aMessageEndsTheTypingOfItsSender()
{
    QVERIFY(m_fixture->enterGroup());

    QVERIFY(m_fixture->hear(
        { MemberTyping { group(), nick(u"bob"_s) }, MessagePosted { message(1) } }));

    QVERIFY(!isTyping(u"bob"_s));
}

void TestChatSession::ourTypingGoesOutOnceInThreeSeconds()
{
    QVERIFY(m_fixture->enterGroup());

    for (auto time : { 0ms, 1ms, 2'999ms, 3'000ms, 3'001ms }) {
        m_fixture->now = time;
        m_fixture->session.sendTyping(group());
    }
    QVERIFY(m_fixture->session.sendMessage(group(), u"marker"_s));

    QTRY_COMPARE(m_fixture->server.commands().size(), 5u);
    QVERIFY(m_fixture->server.commands()[2] == Command(Typing { group() }));
    QVERIFY(m_fixture->server.commands()[3] == Command(Typing { group() }));
}

void TestChatSession::aGroupThatWasLeftKeepsItsMessages()
{
    QSignalSpy left(&m_fixture->session, &ChatSession::groupLeft);
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));

    m_fixture->session.leaveGroup(group());
    m_fixture->session.leaveGroup(group());
    QTRY_COMPARE(m_fixture->server.commands().size(), 3u);
    QVERIFY(m_fixture->server.commands()[2] == Command(LeaveGroup { group() }));
    QVERIFY(
        m_fixture->hear({ MessagePosted { message(2) }, MemberLeft { group(), nick(u"ada"_s) } }));

    QCOMPARE(left.size(), 1);
    QVERIFY(!m_fixture->session.groups().contains(group()));
    QCOMPARE(m_fixture->session.messages(group())->rowCount(), 1);
    QCOMPARE(m_fixture->session.members(group())->rowCount(), 0);
    QCOMPARE(m_fixture->problems.size(), 0);
}

void TestChatSession::theServerMayTakeUsOutOfAGroup()
{
    QSignalSpy left(&m_fixture->session, &ChatSession::groupLeft);
    QVERIFY(m_fixture->enterGroup());

    QVERIFY(m_fixture->hear({ MemberLeft { group(), nick(u"ada"_s) } }));

    QCOMPARE(left.size(), 1);
    QVERIFY(!m_fixture->session.groups().isJoined(group()));
    QVERIFY(m_fixture->session.sendMessage(group(), u"hi"_s));
    QCOMPARE(state(0), DeliveryState::Queued);
}

void TestChatSession::olderHistoryGoesBeforeTheRest()
{
    QVERIFY(m_fixture->enterGroup());

    const HistoryPage page { group(), { message(1), message(2) }, false };
    QVERIFY(m_fixture->hear({ MessagePosted { message(3) }, page })); // nobody asked for it
    QCOMPARE(m_fixture->session.messages(group())->rowCount(), 1);

    m_fixture->session.fetchOlder(group());
    QVERIFY(m_fixture->hear({ page }));
    QCOMPARE(m_fixture->session.messages(group())->rowCount(), 3);
    QCOMPARE(value(0, MessageListModel::TextRole).toString(), u"text 1"_s);
    QCOMPARE(unread(), 1);
}

void TestChatSession::nonsenseIsAProblemAndNothingElse_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"<html>"_s;
    QTest::newRow("an array") << u"[]"_s;
    QTest::newRow("a command") << uR"({"type":"hello","nick":"ada"})"_s;
    QTest::newRow("an unknown event") << uR"({"type":"message.deleted"})"_s;
    QTest::newRow("a bad field") << uR"({"type":"member.joined","group":"x1","nick":5})"_s;
    QTest::newRow("a bad group") << uR"({"type":"member.joined","group":"x 1","nick":"eve"})"_s;
    QTest::newRow("a strange group") << uR"({"type":"typing","group":"y","nick":"bob"})"_s;
    QTest::newRow("a second welcome")
        << uR"({"type":"welcome","nick":"eve","resume":"","server":"","limits":
              {"message":1,"text":1,"nick":1,"historyPage":1,"groups":1}})"_s;
    QTest::newRow("an answer to nothing")
        << uR"({"type":"message.accepted","id":"6f1c1f0a-7f0e-4b52-9d3b-2c7a5b0a9e01",
              "cursor":"1","delivery":{"sent":1,"queued":0,"dropped":0}})"_s;
    QTest::newRow("deep nesting") << u"["_s.repeated(50'000);
}

void TestChatSession::nonsenseIsAProblemAndNothingElse()
{
    QFETCH(QString, text);
    QVERIFY(m_fixture->enterGroup());

    m_fixture->server.sayText(text);
    m_fixture->server.sayBinary("\0\1\2");
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));

    QCOMPARE(m_fixture->problems.size(), 2);
    QVERIFY(!m_fixture->problems[0][0].toString().isEmpty());
    QCOMPARE(m_fixture->session.nick(), nick(u"ada"_s));
    QCOMPARE(m_fixture->session.members(group())->rowCount(), 2);
    QCOMPARE(m_fixture->messages.size(), 1);
    QVERIFY(m_fixture->session.isIdentified());
}

QTEST_GUILESS_MAIN(TestChatSession)
#include "tst_chatsession.moc"
