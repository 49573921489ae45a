// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/durablefile.h"
#include "app-client/session/outboxfolder.h"
#include "fulldisk.h"
#include "sessionfixture.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// What becomes of what was written, whatever the connection does.
class TestChatSessionOutbox : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsWrittenWhileDisconnectedIsSentInItsOrder();
    void whatWasNotAnsweredIsSentAgainWithItsId();
    void whatTheReplayBringsIsNotSentAgain();
    void aReplayEndsWithTheNewestOfItsGroup();
    void whatWasAcceptedIsNotSentAgain_data();
    void whatWasAcceptedIsNotSentAgain();
    void othersWhoSpeakMeanwhileStandBeforeWhatWaits();
    void aRefusedMessageIsSentAgainWhenItsWriterSaysSo();
    void aRefusedMessageIsNotSentAgainByItself();
    void whatIsTooLongForTheServerIsRefusedHere_data();
    void whatIsTooLongForTheServerIsRefusedHere();
    void aDiscardedMessageIsNeverSent();
    void aDiscardThatTheDiskDoesNotTakeIsTold();
    void whatIsOnItsWayCannotBeDiscarded();
    void aGroupThatSomethingWaitsForIsNotLeft();
    void whoDiscardsAndLeavesIsNotBroughtBack();
    void theNextSessionSendsWhatWasLeft();
    void anotherNickHasAnotherOutbox();
    void theGrantedNickIsTheSamePerson();
    void whatTheDiskDoesNotTakeStaysWithItsWriter();
    void anOutboxThatCannotBeKeptIsToldAndWorksInMemory();
    void damageIsTold();

private:
    [[nodiscard]] OutboxFactory onDisk() const
    {
        return [path = m_folder->path()](const QString &url, const Nick &nick) {
            return OutboxFolder(path).open(url, nick);
        };
    }
    /// The texts of the messages sent on the wire since the commands were forgotten.
    [[nodiscard]] QStringList sent(const ScriptedServer &server) const
    {
        QStringList texts;
        for (const Command &command : server.commands()) {
            if (const auto *message = std::get_if<SendMessage>(&command))
                texts += message->text;
        }
        return texts;
    }
    [[nodiscard]] QUuid sentId(int number) const
    {
        QList<QUuid> ids;
        for (const Command &command : m_fixture->server.commands()) {
            if (const auto *message = std::get_if<SendMessage>(&command))
                ids += message->id;
        }
        return ids.value(number);
    }
    [[nodiscard]] QVariant value(int row, MessageListModel::Role role) const
    {
        const MessageListModel &model = *m_fixture->session.messages(group());
        return model.data(model.index(row), role);
    }
    [[nodiscard]] DeliveryState state(int row) const
    {
        return value(row, MessageListModel::DeliveryRole).value<DeliveryState>();
    }
    [[nodiscard]] QStringList shown() const
    {
        const MessageListModel &model = *m_fixture->session.messages(group());
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (value(row, MessageListModel::DividerRole).value<MessageDivider>()
                == MessageDivider::None)
                texts += value(row, MessageListModel::TextRole).toString();
        }
        return texts;
    }
    [[nodiscard]] bool lose()
    {
        const qsizetype before = m_fixture->closed.size();
        m_fixture->server.abort();
        return QTest::qWaitFor([this, before] { return m_fixture->closed.size() > before; });
    }
    [[nodiscard]] Message told(const QUuid &id, int number, const QString &text) const
    {
        Message message = Limpid::message(number, u"ada"_s);
        message.id = id;
        message.text = text;
        return message;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SessionFixture> m_fixture;
};

void TestChatSessionOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_fixture = std::make_unique<SessionFixture>(onDisk());
}

void TestChatSessionOutbox::cleanup()
{
    m_fixture.reset();
}

void TestChatSessionOutbox::whatIsWrittenWhileDisconnectedIsSentInItsOrder()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(lose());
    for (const QString &text : { u"one"_s, u"two"_s, u"three"_s })
        QVERIFY(m_fixture->session.sendMessage(group(), text));
    QCOMPARE(shown(), QStringList({ u"one"_s, u"two"_s, u"three"_s }));
    QCOMPARE(state(0), DeliveryState::Queued);

    QVERIFY(m_fixture->enter());
    QVERIFY2(sent(m_fixture->server).isEmpty(), "the group is not joined yet");
    m_fixture->server.say(joined());
    QTRY_COMPARE(sent(m_fixture->server), QStringList({ u"one"_s, u"two"_s, u"three"_s }));
    QCOMPARE(state(0), DeliveryState::Sent);
    QCOMPARE(state(2), DeliveryState::Sent);
    QCOMPARE(sentId(0), value(0, MessageListModel::IdRole).toUuid());
}

void TestChatSessionOutbox::whatWasNotAnsweredIsSentAgainWithItsId()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->session.sendMessage(group(), u"one"_s));
    QVERIFY(m_fixture->session.sendMessage(group(), u"two"_s));
    QTRY_COMPARE(sent(m_fixture->server).size(), 2);
    const QUuid first = sentId(0);
    const QUuid second = sentId(1);
    QVERIFY(m_fixture->hear({ MessageAccepted { first, { u"1"_s }, { 2, 0, 0 } } }));
    QVERIFY(lose());
    QCOMPARE(state(0), DeliveryState::Accepted);
    QCOMPARE(state(1), DeliveryState::Queued);

    QVERIFY(m_fixture->enter());
    m_fixture->server.say(joined());
    QTRY_COMPARE(sent(m_fixture->server), QStringList({ u"two"_s }));
    QCOMPARE(sentId(0), second);
    QVERIFY(m_fixture->hear({ MessageAccepted { second, { u"2"_s }, {} } }));
    QCOMPARE(state(1), DeliveryState::Accepted);
    QCOMPARE(m_fixture->problems.size(), 0);
}

void TestChatSessionOutbox::whatTheReplayBringsIsNotSentAgain()
{
    QVERIFY(m_fixture->enterGroup({ u"1"_s }));
    QVERIFY(m_fixture->session.sendMessage(group(), u"mine"_s));
    QTRY_COMPARE(sent(m_fixture->server).size(), 1);
    const QUuid id = sentId(0);
    QVERIFY(lose());
    QVERIFY(m_fixture->session.sendMessage(group(), u"later"_s));

    QVERIFY(m_fixture->enter());
    QVERIFY(m_fixture->hear({ joined({ u"3"_s }, 2), MessagePosted { message(2) } }));
    QVERIFY2(sent(m_fixture->server).isEmpty(), "one of ours may be among what was missed");
    QVERIFY(m_fixture->hear({ MessagePosted { told(id, 3, u"mine"_s) } }));
    QTRY_COMPARE(sent(m_fixture->server), QStringList({ u"later"_s }));
    QCOMPARE(shown(), QStringList({ u"text 2"_s, u"mine"_s, u"later"_s }));
}

void TestChatSessionOutbox::aReplayEndsWithTheNewestOfItsGroup()
{
    QVERIFY(m_fixture->enterGroup({ u"1"_s }));
    QVERIFY(lose());
    QVERIFY(m_fixture->session.sendMessage(group(), u"later"_s));
    QVERIFY(m_fixture->enter());
    // Fewer follow than were promised, but the newest is the newest.
    QVERIFY(m_fixture->hear({ joined({ u"5"_s }, 4), MessagePosted { message(5) } }));
    QTRY_COMPARE(sent(m_fixture->server), QStringList({ u"later"_s }));
}

void TestChatSessionOutbox::whatWasAcceptedIsNotSentAgain_data()
{
    QTest::addColumn<bool>("answered");
    QTest::addColumn<bool>("toldToTheGroup");
    QTest::newRow("accepted") << true << false;
    QTest::newRow("told to the group") << false << true;
    QTest::newRow("both") << true << true;
}

void TestChatSessionOutbox::whatWasAcceptedIsNotSentAgain()
{
    QFETCH(const bool, answered);
    QFETCH(const bool, toldToTheGroup);
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->session.sendMessage(group(), u"one"_s));
    QTRY_COMPARE(sent(m_fixture->server).size(), 1);
    QList<Event> events;
    if (answered)
        events += MessageAccepted { sentId(0), { u"1"_s }, { 1, 0, 0 } };
    if (toldToTheGroup)
        events += MessagePosted { told(sentId(0), 1, u"one"_s) };
    QVERIFY(m_fixture->hear(events));
    QVERIFY(lose());
    QVERIFY(m_fixture->enter());
    QVERIFY(m_fixture->hear({ joined() }));
    QVERIFY(m_fixture->session.sendMessage(group(), u"two"_s));
    QTRY_COMPARE(sent(m_fixture->server), QStringList({ u"two"_s }));
    QCOMPARE(shown(), QStringList({ u"one"_s, u"two"_s }));
}

void TestChatSessionOutbox::othersWhoSpeakMeanwhileStandBeforeWhatWaits()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->session.sendMessage(group(), u"mine"_s));
    QTRY_COMPARE(sent(m_fixture->server).size(), 1);
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));
    QCOMPARE(shown(), QStringList({ u"text 1"_s, u"mine"_s }));
    QVERIFY(m_fixture->hear(
        { MessagePosted { told(sentId(0), 2, u"mine"_s) }, MessagePosted { message(3) } }));
    QCOMPARE(shown(), QStringList({ u"text 1"_s, u"mine"_s, u"text 3"_s }));
}

void TestChatSessionOutbox::aRefusedMessageIsSentAgainWhenItsWriterSaysSo()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->session.sendMessage(group(), u"one"_s));
    QTRY_COMPARE(sent(m_fixture->server).size(), 1);
    const QUuid id = sentId(0);
    QVERIFY(m_fixture->hear({ Fault { FaultCode::Unavailable, u"disk full"_s, id } }));
    QCOMPARE(state(0), DeliveryState::Failed);

    m_fixture->session.retryMessage(group(), id);
    QCOMPARE(state(0), DeliveryState::Sent);
    QTRY_COMPARE(sent(m_fixture->server).size(), 2);
    QCOMPARE(sentId(1), id);
    QVERIFY(m_fixture->hear({ MessageAccepted { id, { u"1"_s }, { 1, 0, 0 } } }));
    QCOMPARE(state(0), DeliveryState::Accepted);
    m_fixture->session.retryMessage(group(), id);
    m_fixture->session.discardMessage(group(), id);
    QCOMPARE(state(0), DeliveryState::Accepted);
}

void TestChatSessionOutbox::aRefusedMessageIsNotSentAgainByItself()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->session.sendMessage(group(), u"bad"_s));
    QTRY_COMPARE(sent(m_fixture->server).size(), 1);
    QVERIFY(m_fixture->hear({ Fault { FaultCode::RateLimited, u"too fast"_s, sentId(0) } }));
    QVERIFY(lose());
    QVERIFY(m_fixture->enter());
    QVERIFY(m_fixture->hear({ joined() }));
    QVERIFY(m_fixture->session.sendMessage(group(), u"good"_s));
    QTRY_COMPARE(sent(m_fixture->server), QStringList({ u"good"_s }));
    QCOMPARE(state(0), DeliveryState::Failed);
}

void TestChatSessionOutbox::whatIsTooLongForTheServerIsRefusedHere_data()
{
    QTest::addColumn<ProtocolLimits>("limits");
    QTest::newRow("text") << ProtocolLimits { .text = 100 };
    QTest::newRow("message") << ProtocolLimits { .message = 200 };
}

void TestChatSessionOutbox::whatIsTooLongForTheServerIsRefusedHere()
{
    QFETCH(const ProtocolLimits, limits);
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(lose());
    QVERIFY(m_fixture->session.sendMessage(group(), QString(150, u'x')));
    QVERIFY(m_fixture->session.sendMessage(group(), u"short"_s));
    // The server was started anew, with other limits.
    m_fixture->server.forgetCommands();
    QVERIFY(m_fixture->session.reconnect());
    QTRY_COMPARE(m_fixture->server.commands().size(), 1u);
    QVERIFY(m_fixture->hear(
        { Welcome { nick(u"ada"_s), u"token"_s, u"scripted"_s, limits }, joined() }));
    QTRY_COMPARE(sent(m_fixture->server), QStringList({ u"short"_s }));
    QCOMPARE(state(0), DeliveryState::Failed);
    QVERIFY(!value(0, MessageListModel::FailureRole).toString().isEmpty());
    m_fixture->session.discardMessage(group(), value(0, MessageListModel::IdRole).toUuid());
    QCOMPARE(shown(), QStringList({ u"short"_s }));
}

void TestChatSessionOutbox::aDiscardedMessageIsNeverSent()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(lose());
    QVERIFY(m_fixture->session.sendMessage(group(), u"one"_s));
    QVERIFY(m_fixture->session.sendMessage(group(), u"two"_s));
    m_fixture->session.discardMessage(group(), value(0, MessageListModel::IdRole).toUuid());
    QCOMPARE(shown(), QStringList({ u"two"_s }));
    QVERIFY(m_fixture->enter());
    m_fixture->server.say(joined());
    QTRY_COMPARE(sent(m_fixture->server), QStringList({ u"two"_s }));
}

void TestChatSessionOutbox::aDiscardThatTheDiskDoesNotTakeIsTold()
{
    const QSignalSpy told(&m_fixture->session, &ChatSession::discardProblem);
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(lose());
    QVERIFY(m_fixture->session.sendMessage(group(), u"one"_s));
    {
        const FullDisk full(1);
        m_fixture->session.discardMessage(group(), value(0, MessageListModel::IdRole).toUuid());
    }
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0][0].toString().contains(m_folder->path()), qPrintable(told[0][0].toString()));
    QVERIFY(shown().isEmpty());
}

void TestChatSessionOutbox::whatIsOnItsWayCannotBeDiscarded()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->session.sendMessage(group(), u"one"_s));
    m_fixture->session.discardMessage(group(), value(0, MessageListModel::IdRole).toUuid());
    QCOMPARE(shown(), QStringList({ u"one"_s }));
}

void TestChatSessionOutbox::aGroupThatSomethingWaitsForIsNotLeft()
{
    auto &session = m_fixture->session;
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(session.sendMessage(group(), u"on its way"_s));
    QTRY_COMPARE(sent(m_fixture->server).size(), 1);
    QCOMPARE(session.unsent(group()), 1);
    QVERIFY(!session.leaveGroup(group()));
    QVERIFY(m_fixture->hear({ Fault { FaultCode::Unavailable, u"disk full"_s, sentId(0) } }));
    QVERIFY2(!session.leaveGroup(group()), "it was refused");
    QVERIFY(lose());
    QVERIFY(session.sendMessage(group(), u"waits"_s));
    QCOMPARE(session.unsent(group()), 2);
    QCOMPARE(session.unsent(group(u"x2"_s)), 0);
    QVERIFY(!session.leaveGroup(group()));
    QVERIFY(session.groups().contains(group()));
    session.joinGroup(group(u"x2"_s));
    QVERIFY(session.leaveGroup(group(u"x2"_s)));
}

void TestChatSessionOutbox::whoDiscardsAndLeavesIsNotBroughtBack()
{
    auto &session = m_fixture->session;
    QVERIFY(m_fixture->enterGroup());
    session.joinGroup(group(u"x2"_s));
    QVERIFY(session.sendMessage(group(), u"on its way"_s));
    QTRY_COMPARE(sent(m_fixture->server).size(), 1);
    QVERIFY(session.sendMessage(group(u"x2"_s), u"waits elsewhere"_s));
    session.discardAndLeaveGroup(group());
    QVERIFY(!session.groups().contains(group()));
    QCOMPARE(session.unsent(group()), 0);
    QVERIFY(shown().isEmpty());
    // It arrived all the same.
    QVERIFY(m_fixture->hear({ MessageAccepted { sentId(0), { u"1"_s }, { 1, 0, 0 } } }));
    QCOMPARE(m_fixture->problems.size(), 0);

    // As if the program had been ended, and started again.
    QVERIFY(session.connectToServer(m_fixture->server.url(), nick(u"somebody-else"_s)));
    ChatSession next(
        openWebSocket, [] { return std::chrono::milliseconds(0); }, onDisk());
    QVERIFY(next.connectToServer(m_fixture->server.url(), nick(u"ada"_s)));
    QCOMPARE(next.groups().names(), QList<GroupName>({ group(u"x2"_s) }));
}

void TestChatSessionOutbox::theNextSessionSendsWhatWasLeft()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(lose());
    QVERIFY(m_fixture->session.sendMessage(group(), u"one"_s));
    QVERIFY(m_fixture->session.sendMessage(group(), u"two"_s));
    const QUuid first = value(0, MessageListModel::IdRole).toUuid();
    auto &server = m_fixture->server;

    // As if the program had been killed, and started again.
    m_fixture->session.blockSignals(true);
    QVERIFY(m_fixture->session.connectToServer(server.url(), nick(u"somebody-else"_s)));
    ChatSession session(
        openWebSocket, [] { return std::chrono::milliseconds(0); }, onDisk());
    server.forgetCommands();
    QVERIFY(session.connectToServer(server.url(), nick(u"ada"_s)));
    const MessageListModel &messages = *session.messages(group());
    QCOMPARE(messages.rowCount(), 2);
    QCOMPARE(messages.index(0).data(MessageListModel::DeliveryRole).value<DeliveryState>(),
             DeliveryState::Queued);
    QTRY_VERIFY(!server.commands().empty()
                && server.commands().back() == Command(Hello { nick(u"ada"_s), {}, u"token"_s }));
    server.forgetCommands();
    server.say(welcome());
    QTRY_COMPARE(server.commands().size(), 1u);
    QVERIFY(server.commands()[0] == Command(JoinGroup { group(), {} }));
    server.say(joined());
    QTRY_COMPARE(sent(server), QStringList({ u"one"_s, u"two"_s }));
    QCOMPARE(sentId(0), first);
}

void TestChatSessionOutbox::anotherNickHasAnotherOutbox()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(lose());
    QVERIFY(m_fixture->session.sendMessage(group(), u"ada's"_s));
    QVERIFY(m_fixture->session.connectToServer(m_fixture->server.url(), nick(u"bob"_s)));
    QVERIFY(shown().isEmpty());
    QVERIFY(m_fixture->session.connectToServer(m_fixture->server.url(), nick(u"ada"_s)));
    QCOMPARE(shown(), QStringList({ u"ada's"_s }));
}

void TestChatSessionOutbox::theGrantedNickIsTheSamePerson()
{
    auto &[now, server, session, problems, faults, messages, closed] = *m_fixture;
    session.joinGroup(group());
    QVERIFY(session.connectToServer(server.url(), nick(u"ada"_s)));
    QTRY_COMPARE(server.commands().size(), 1u);
    server.say(Welcome { nick(u"ada-2"_s), u"token"_s, u"scripted"_s, {} });
    QTRY_VERIFY(session.isIdentified());
    QVERIFY(lose());
    QVERIFY(session.sendMessage(group(), u"mine"_s));
    QVERIFY(session.connectToServer(server.url(), nick(u"ada-2"_s)));
    QCOMPARE(shown(), QStringList({ u"mine"_s }));
}

void TestChatSessionOutbox::whatTheDiskDoesNotTakeStaysWithItsWriter()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("a device that is always full is needed");
    const QString path = m_folder->filePath(u"full"_s);
    QVERIFY(QFile::link(u"/dev/full"_s, path));
    m_fixture = std::make_unique<SessionFixture>([path](const QString &, const Nick &) {
        auto file = std::make_unique<DurableFile>(path);
        return file->open() ? std::make_unique<Outbox>(std::move(file)) : nullptr;
    });
    const QSignalSpy told(&m_fixture->session, &ChatSession::outboxProblem);
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(!m_fixture->session.sendMessage(group(), u"one"_s));
    QCOMPARE(told.size(), 1);
    QVERIFY2(told[0][0].toString().contains(path), qPrintable(told[0][0].toString()));
    QVERIFY(shown().isEmpty());
}

void TestChatSessionOutbox::anOutboxThatCannotBeKeptIsToldAndWorksInMemory()
{
    m_fixture = std::make_unique<SessionFixture>(
        [](const QString &, const Nick &) { return std::unique_ptr<Outbox>(); });
    const QSignalSpy told(&m_fixture->session, &ChatSession::outboxProblem);
    QVERIFY(m_fixture->enterGroup());
    QCOMPARE(told.size(), 1);
    QVERIFY(m_fixture->session.sendMessage(group(), u"one"_s));
    QTRY_COMPARE(sent(m_fixture->server), QStringList({ u"one"_s }));
}

void TestChatSessionOutbox::damageIsTold()
{
    const QString path = m_folder->filePath(u"damaged"_s);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("0123456789abcdef {\"put\":\"?\"}\n");
    file.close();
    m_fixture = std::make_unique<SessionFixture>([path](const QString &, const Nick &) {
        auto damaged = std::make_unique<DurableFile>(path);
        return damaged->open() ? std::make_unique<Outbox>(std::move(damaged)) : nullptr;
    });
    const QSignalSpy told(&m_fixture->session, &ChatSession::outboxProblem);
    QVERIFY(m_fixture->enterGroup());
    QCOMPARE(told.size(), 1);
}

QTEST_GUILESS_MAIN(TestChatSessionOutbox)
#include "tst_chatsessionoutbox.moc"
