// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/chatsession.h"
#include "app-client/session/grouplistmodel.h"
#include "historydesk.h"
#include "person.h"
#include "testserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

std::unique_ptr<WebSocket>
openWebSocket(const QString &url, const QStringList &protocols, WebSocket::Exception *exception)
{
    WebSocketOptions options;
    options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    return WebSocket::open(url, protocols, options, exception);
}

} // namespace

/// A client that was away for long, at a server that keeps what is said.
class TestMissedMessages : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void allOfALongAbsenceIsThereOnceAndInOrder();
    void aFillingThatBreaksGoesOnWithTheNextConnection();
    void whatRetentionTookIsAGapInItsPlace();

private:
    /// The session hears the numbers 1 and 2, and goes. keepMessages: 0: all.
    [[nodiscard]] bool hearTwoAndGo(int keepMessages = 0);
    [[nodiscard]] bool startServer();
    /// Connects (again), and is in the group.
    [[nodiscard]] bool connectSession();
    [[nodiscard]] bool disconnectSession();
    /// Others say numbers, and the server has them.
    [[nodiscard]] bool say(int from, int to);
    [[nodiscard]] MessageListModel &list() const { return *m_session->messages(m_group); }
    /// The numbers in the list; a divider is 0 less what it is.
    [[nodiscard]] QList<int> shown() const;
    [[nodiscard]] static QList<int> numbers(int from, int to);

    const GroupName m_group = HistoryDesk::group();
    std::unique_ptr<HistoryDesk> m_desk;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Person> m_speaker;
    std::unique_ptr<ChatSession> m_session;
};

bool TestMissedMessages::hearTwoAndGo(int keepMessages)
{
    m_desk = std::make_unique<HistoryDesk>();
    m_desk->config().keepMessages = keepMessages;
    m_session = std::make_unique<ChatSession>(&openWebSocket);
    m_session->joinGroup(m_group);
    const auto hasHeard = [this] { return shown() == numbers(1, 3); };
    return startServer() && connectSession() && say(1, 3) && QTest::qWaitFor(hasHeard)
        && disconnectSession();
}

void TestMissedMessages::cleanup()
{
    m_session.reset();
    m_speaker.reset();
    m_server.reset();
    m_desk.reset();
}

bool TestMissedMessages::startServer()
{
    auto store = std::make_unique<SqliteHistoryStore>(m_desk->config());
    if (!store->open().isEmpty())
        return false;
    m_server = std::make_unique<TestServer>(std::move(store));
    EngineConfig config;
    config.workers = 2;
    config.rate = 0;
    if (!m_server->start(config))
        return false;
    m_speaker = std::make_unique<Person>(m_server->port());
    m_speaker->hello(u"speaker"_s);
    m_speaker->join(m_group.toString());
    return true;
}

bool TestMissedMessages::connectSession()
{
    return m_session->connectToServer(m_server->url(u"/"_s).toString(), *Nick::fromString(u"ada"_s))
        && QTest::qWaitFor([this] { return m_session->groups().isJoined(m_group); });
}

bool TestMissedMessages::disconnectSession()
{
    m_session->disconnectFromServer();
    return QTest::qWaitFor([this] { return m_session->readyState() == ReadyState::Closed; });
}

bool TestMissedMessages::say(int from, int to)
{
    const auto before = m_speaker->heard(u"message.accepted"_s).size();
    for (int number = from; number < to; ++number)
        m_speaker->send(m_group.toString(),
                        QUuid::createUuid().toString(QUuid::WithoutBraces),
                        QString::number(number));
    return QTest::qWaitFor(
        [&] { return m_speaker->heard(u"message.accepted"_s).size() == before + to - from; },
        30'000);
}

QList<int> TestMissedMessages::shown() const
{
    QList<int> rows;
    for (int row = 0; row < list().rowCount(); ++row) {
        const auto index = list().index(row);
        const auto divider = index.data(MessageListModel::DividerRole).value<MessageDivider>();
        rows += divider == MessageDivider::None
            ? index.data(MessageListModel::TextRole).toString().toInt()
            : -int(divider);
    }
    return rows;
}

QList<int> TestMissedMessages::numbers(int from, int to)
{
    QList<int> all;
    for (int number = from; number < to; ++number)
        all += number;
    return all;
}

void TestMissedMessages::allOfALongAbsenceIsThereOnceAndInOrder()
{
    QVERIFY(hearTwoAndGo());
    QVERIFY(say(3, 900));
    QVERIFY(connectSession());
    const auto expected
        = numbers(1, 3) + QList<int>({ -int(MessageDivider::Recovered) }) + numbers(3, 900);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), expected, 30'000);
    QCOMPARE(list().index(2).data(MessageListModel::DividerCountRole).toInt(), 897);
}

void TestMissedMessages::aFillingThatBreaksGoesOnWithTheNextConnection()
{
    QVERIFY(hearTwoAndGo());
    QVERIFY(say(3, 1'300));
    // Breaks in the middle of the pages, while others go on.
    int pages = 0;
    const auto onInserted = [this, &pages](const QModelIndex &, int first, int last) {
        if (last - first > 50 && ++pages == 2)
            m_session->webSocket()->close();
    };
    const auto connection
        = QObject::connect(&list(), &QAbstractItemModel::rowsInserted, this, onInserted);
    QVERIFY(connectSession());
    QTRY_COMPARE(m_session->readyState(), ReadyState::Closed);
    QObject::disconnect(connection);
    QVERIFY(shown().contains(-int(MessageDivider::Unfetched)));
    QVERIFY(list().rowCount() < 1'300);

    QVERIFY(say(1'300, 1'900));
    QVERIFY(connectSession());
    const QList<int> recovered { -int(MessageDivider::Recovered) };
    const auto expected
        = numbers(1, 3) + recovered + numbers(3, 1'300) + recovered + numbers(1'300, 1'900);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), expected, 30'000);
}

void TestMissedMessages::whatRetentionTookIsAGapInItsPlace()
{
    QVERIFY(hearTwoAndGo(500));
    QVERIFY(say(3, 903));
    QVERIFY(connectSession());
    const QList<int> dividers { -int(MessageDivider::Gap), -int(MessageDivider::Recovered) };
    const auto expected = numbers(1, 3) + dividers + numbers(403, 903);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), expected, 30'000);
}

QTEST_GUILESS_MAIN(TestMissedMessages)
#include "tst_missedmessages.moc"
