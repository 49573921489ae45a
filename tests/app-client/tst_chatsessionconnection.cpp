// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QTcpServer>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// How a session comes, goes and comes again.
class TestChatSessionConnection : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aBadAddressIsRefusedAndChangesNothing_data();
    void aBadAddressIsRefusedAndChangesNothing();
    void aRefusedConnectionIsToldOnce();
    void aServerThatDoesNotSpeakChatGetsNoHello();
    void anEventBeforeWelcomeIsAProblem();
    void theNextConnectionResumesAfterTheLastMessage();
    void withoutAMessageTheGroupsOwnCursorIsResumed();
    void missedMessagesAreShownOnce();
    void aReplayCutShortIsAskedForAgain();
    void anUnansweredMessageWaitsAndIsMendedByItsReplay();
    void anotherServerIsNotAskedToResume();
    void aServerThatGoesAwayLeavesTheMessages();
    void theCloseOfTheServerIsToldAsItWas();
    void ourCloseIsSaidAndAnswered();
    void aCloseThatMayNotBeSentIsRefused();
    void connectingAgainDropsTheConnectionBefore();
    void aSessionMayEndInItsOwnSlot();

private:
    std::unique_ptr<SessionFixture> m_fixture;
};

void TestChatSessionConnection::init()
{
    m_fixture = std::make_unique<SessionFixture>();
}

void TestChatSessionConnection::cleanup()
{
    m_fixture.reset();
}

void TestChatSessionConnection::aBadAddressIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("empty") << QString();
    QTest::newRow("no scheme") << u"localhost"_s;
    QTest::newRow("another scheme") << u"ftp://localhost/"_s;
    QTest::newRow("a fragment") << u"ws://localhost/#x"_s;
}

void TestChatSessionConnection::aBadAddressIsRefusedAndChangesNothing()
{
    QFETCH(QString, url);
    QVERIFY(m_fixture->enterGroup());
    const WebSocket *before = m_fixture->session.webSocket();

    QVERIFY(!m_fixture->session.connectToServer(url, nick(u"ada"_s)));

    QVERIFY(!m_fixture->session.lastProblem().isEmpty());
    QCOMPARE(m_fixture->session.webSocket(), before);
    QVERIFY(m_fixture->session.sendMessage(group(), u"still here"_s));
}

void TestChatSessionConnection::aRefusedConnectionIsToldOnce()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QString url = u"ws://127.0.0.1:%1/"_s.arg(nobody.serverPort());
    nobody.close();

    QVERIFY(m_fixture->session.connectToServer(url, nick(u"ada"_s)));

    QTRY_COMPARE(m_fixture->closed.size(), 1);
    const auto event = m_fixture->closed[0][0].value<CloseEvent>();
    QCOMPARE(event.code, quint16(1006));
    QVERIFY(!event.wasClean);
    QVERIFY(!m_fixture->closed[0][1].toString().isEmpty());
    QCOMPARE(m_fixture->session.readyState(), ReadyState::Closed);
}

void TestChatSessionConnection::aServerThatDoesNotSpeakChatGetsNoHello()
{
    ScriptedServer echo { QString() };

    QVERIFY(m_fixture->session.connectToServer(echo.url(), nick(u"ada"_s)));

    QTRY_COMPARE(m_fixture->closed.size(), 1);
    QVERIFY(m_fixture->closed[0][1].toString().contains(u"subprotocol"_s));
    QCOMPARE(echo.commands().size(), 0u);
}

void TestChatSessionConnection::anEventBeforeWelcomeIsAProblem()
{
    auto &session = m_fixture->session;
    session.joinGroup(group());
    QVERIFY(session.connectToServer(m_fixture->server.url(), nick(u"ada"_s)));
    QTRY_COMPARE(m_fixture->server.commands().size(), 1u);

    m_fixture->server.say(joined());

    QTRY_COMPARE(m_fixture->problems.size(), 1);
    QVERIFY(!session.groups().isJoined(group()));
    m_fixture->server.say(welcome());
    QTRY_VERIFY(session.isIdentified());
}

void TestChatSessionConnection::theNextConnectionResumesAfterTheLastMessage()
{
    QVERIFY(m_fixture->enterGroup({ u"40"_s }));
    QVERIFY(m_fixture->hear({ MessagePosted { message(41) }, MessagePosted { message(42) } }));
    m_fixture->server.abort();
    QTRY_COMPARE(m_fixture->closed.size(), 1);

    QVERIFY(m_fixture->enter());
    QTRY_COMPARE(m_fixture->server.commands().size(), 2u);
    QVERIFY(m_fixture->server.commands()[0] == Command(Hello { nick(u"ada"_s), {}, u"token"_s }));
    QVERIFY(m_fixture->server.commands()[1] == Command(JoinGroup { group(), { u"42"_s } }));
}

void TestChatSessionConnection::withoutAMessageTheGroupsOwnCursorIsResumed()
{
    QVERIFY(m_fixture->enterGroup({ u"40"_s }));
    m_fixture->server.abort();
    QTRY_COMPARE(m_fixture->closed.size(), 1);

    QVERIFY(m_fixture->enter());
    QTRY_COMPARE(m_fixture->server.commands().size(), 2u);
    QVERIFY(m_fixture->server.commands()[1] == Command(JoinGroup { group(), { u"40"_s } }));
}

void TestChatSessionConnection::missedMessagesAreShownOnce()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));
    m_fixture->server.abort();
    QTRY_COMPARE(m_fixture->closed.size(), 1);
    QVERIFY(m_fixture->enter());

    QVERIFY(m_fixture->hear({ joined({ u"3"_s }, 2),
                              MessagePosted { message(1) },
                              MessagePosted { message(2) },
                              MessagePosted { message(3) } }));

    QCOMPARE(m_fixture->session.messages(group())->rowCount(), 4); // one is a divider
    QCOMPARE(m_fixture->session.messages(group())->lastCursor().value, u"3"_s);
    QCOMPARE(m_fixture->messages.size(), 3);
    QVERIFY(m_fixture->session.groups().isJoined(group()));
    QCOMPARE(m_fixture->session.members(group())->rowCount(), 2);
}

void TestChatSessionConnection::aReplayCutShortIsAskedForAgain()
{
    QVERIFY(m_fixture->enterGroup({ u"1"_s }));
    m_fixture->server.abort();
    QTRY_COMPARE(m_fixture->closed.size(), 1);
    QVERIFY(m_fixture->enter());
    QVERIFY(m_fixture->hear({ joined({ u"3"_s }, 2) }));
    m_fixture->server.abort();
    QTRY_COMPARE(m_fixture->closed.size(), 2);

    QVERIFY(m_fixture->enter());

    QTRY_COMPARE(m_fixture->server.commands().size(), 2u);
    QVERIFY(m_fixture->server.commands()[1] == Command(JoinGroup { group(), { u"1"_s } }));
}

void TestChatSessionConnection::anUnansweredMessageWaitsAndIsMendedByItsReplay()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->session.sendMessage(group(), u"hello"_s));
    QTRY_COMPARE(m_fixture->server.commands().size(), 3u);
    const MessageListModel &model = *m_fixture->session.messages(group());
    const auto state = [&model] {
        const QModelIndex last = model.index(model.rowCount() - 1);
        return last.data(MessageListModel::DeliveryRole).value<DeliveryState>();
    };
    m_fixture->server.abort();
    QTRY_COMPARE(m_fixture->closed.size(), 1);
    QCOMPARE(state(), DeliveryState::Queued);

    // Under the nick of that time: the server may have granted another one since.
    Message replayed = message(1, u"ada2"_s);
    replayed.id = model.data(model.index(0), MessageListModel::IdRole).toUuid();
    QVERIFY(m_fixture->enter());
    QVERIFY(m_fixture->hear({ joined({ u"1"_s }, 1), MessagePosted { replayed } }));

    QCOMPARE(model.rowCount(), 2); // behind a divider
    QCOMPARE(state(), DeliveryState::Accepted);
    const GroupListModel &groups = m_fixture->session.groups();
    QCOMPARE(groups.data(groups.index(0), GroupListModel::UnreadRole).toInt(), 0);

    QVERIFY(m_fixture->hear({ MessageAccepted { replayed.id, { u"1"_s }, {} } }));
    QCOMPARE(m_fixture->problems.size(), 1);
}

void TestChatSessionConnection::anotherServerIsNotAskedToResume()
{
    QVERIFY(m_fixture->enterGroup({ u"40"_s }));
    ScriptedServer other;

    QVERIFY(m_fixture->session.connectToServer(other.url(), nick(u"ada"_s)));
    QTRY_COMPARE(other.commands().size(), 1u);
    other.say(welcome());

    QTRY_COMPARE(other.commands().size(), 2u);
    QVERIFY(other.commands()[0] == Command(Hello { nick(u"ada"_s), {}, {} }));
    QVERIFY(other.commands()[1] == Command(JoinGroup { group(), {} }));
}

void TestChatSessionConnection::aServerThatGoesAwayLeavesTheMessages()
{
    QSignalSpy states(&m_fixture->session, &ChatSession::readyStateChanged);
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));

    m_fixture->server.abort();

    QTRY_COMPARE(m_fixture->closed.size(), 1);
    QCOMPARE(m_fixture->closed[0][0].value<CloseEvent>().code, quint16(1006));
    QCOMPARE(states.last()[0].value<ReadyState>(), ReadyState::Closed);
    QVERIFY(!m_fixture->session.isIdentified());
    QVERIFY(!m_fixture->session.groups().isJoined(group()));
    QVERIFY(m_fixture->session.groups().contains(group()));
    QCOMPARE(m_fixture->session.messages(group())->rowCount(), 1);
    QCOMPARE(m_fixture->session.members(group())->rowCount(), 0);
    m_fixture->session.sendTyping(group());
    m_fixture->session.leaveGroup(group());
    QVERIFY(!m_fixture->session.sendMessage(group(), u"hi"_s));
    QVERIFY(m_fixture->session.disconnectFromServer());
}

void TestChatSessionConnection::theCloseOfTheServerIsToldAsItWas()
{
    QVERIFY(m_fixture->enterGroup());

    m_fixture->server.close(4001, u"the lesson is over"_s);

    QTRY_COMPARE(m_fixture->closed.size(), 1);
    const auto event = m_fixture->closed[0][0].value<CloseEvent>();
    QCOMPARE(event.code, quint16(4001));
    QCOMPARE(event.reason, u"the lesson is over"_s);
    QVERIFY(!m_fixture->session.groups().isJoined(group()));
}

void TestChatSessionConnection::ourCloseIsSaidAndAnswered()
{
    QVERIFY(m_fixture->enterGroup());

    QVERIFY(m_fixture->session.disconnectFromServer(3000, u"bye"_s));
    QCOMPARE(m_fixture->session.readyState(), ReadyState::Closing);
    m_fixture->server.forgetCommands();
    QVERIFY(m_fixture->session.sendMessage(group(), u"for the next connection"_s));

    QTRY_COMPARE(m_fixture->closed.size(), 1);
    QCOMPARE(m_fixture->server.lastCloseCode(), 3000);
    QVERIFY(m_fixture->server.commands().empty());
}

void TestChatSessionConnection::aCloseThatMayNotBeSentIsRefused()
{
    QVERIFY(m_fixture->enterGroup());

    QVERIFY(!m_fixture->session.disconnectFromServer(1001));
    QVERIFY(!m_fixture->session.disconnectFromServer(1000, u"x"_s.repeated(124)));

    QVERIFY(m_fixture->session.isIdentified());
}

void TestChatSessionConnection::connectingAgainDropsTheConnectionBefore()
{
    QVERIFY(m_fixture->enterGroup());

    QVERIFY(m_fixture->enter());

    QTRY_COMPARE(m_fixture->server.lastCloseCode(), 1001);
    QCOMPARE(m_fixture->server.connectionCount(), 2);
    QCOMPARE(m_fixture->closed.size(), 0);
    QVERIFY(m_fixture->session.isIdentified());
}

void TestChatSessionConnection::aSessionMayEndInItsOwnSlot()
{
    ScriptedServer server;
    auto *session = new ChatSession(openWebSocket);
    QSignalSpy gone(session, &QObject::destroyed);
    connect(session, &ChatSession::identified, session, &QObject::deleteLater);

    QVERIFY(session->connectToServer(server.url(), nick(u"ada"_s)));
    QTRY_COMPARE(server.commands().size(), 1u);
    server.say(welcome());

    QTRY_COMPARE(gone.size(), 1);
    QTRY_COMPARE(server.lastCloseCode(), 1001);
}

QTEST_GUILESS_MAIN(TestChatSessionConnection)
#include "tst_chatsessionconnection.moc"
