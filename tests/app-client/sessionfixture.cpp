// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Limpid {

SessionFixture::SessionFixture(OutboxFactory outboxes)
    : session(
        openWebSocket, [this] { return now; }, std::move(outboxes))
    , problems(&session, &ChatSession::protocolProblem)
    , faults(&session, &ChatSession::faultReceived)
    , messages(&session, &ChatSession::messageReceived)
    , closed(&session, &ChatSession::closed)
{
}

bool SessionFixture::enter()
{
    server.forgetCommands();
    if (!session.connectToServer(server.url(), nick(u"ada"_s))
        || !QTest::qWaitFor([this] { return server.commands().size() == 1; })) {
        return false;
    }
    server.say(welcome());
    return QTest::qWaitFor([this] { return session.isIdentified(); });
}

bool SessionFixture::enterGroup(const Cursor &newest)
{
    session.joinGroup(group());
    if (!enter() || !QTest::qWaitFor([this] { return server.commands().size() == 2; })) {
        return false;
    }
    server.say(joined(newest));
    return QTest::qWaitFor([this] { return session.groups().isJoined(group()); });
}

bool SessionFixture::hear(const QList<Event> &events)
{
    const qsizetype before = faults.size();
    for (const Event &event : events) {
        server.say(event);
    }
    server.say(Fault { FaultCode::Malformed, u"nothing"_s, {} });
    return QTest::qWaitFor([this, before] { return faults.size() > before; });
}

bool SessionFixture::comeBack()
{
    const qsizetype before = closed.size();
    server.abort();
    return QTest::qWaitFor([this, before] { return closed.size() > before; }) && enter();
}

QStringList SessionFixture::shown() const
{
    const MessageListModel &model = *session.messages(group());
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        switch (index.data(MessageListModel::DividerRole).value<MessageDivider>()) {
        case MessageDivider::None:
            rows += index.data(MessageListModel::TextRole).toString();
            break;
        case MessageDivider::Recovered:
            rows += u"recovered %1"_s.arg(index.data(MessageListModel::DividerCountRole).toInt());
            break;
        case MessageDivider::Fetching:
            rows += u"fetching"_s;
            break;
        case MessageDivider::Unfetched:
            rows += u"unfetched"_s;
            break;
        case MessageDivider::Gap:
            rows += u"gap"_s;
            break;
        }
    }
    return rows;
}

std::vector<FetchHistory> SessionFixture::fetches() const
{
    std::vector<FetchHistory> found;
    for (const Command &command : server.commands()) {
        if (const auto *fetch = std::get_if<FetchHistory>(&command)) {
            found.push_back(*fetch);
        }
    }
    return found;
}

std::unique_ptr<WebSocket>
openWebSocket(const QString &url, const QStringList &protocols, WebSocket::Exception *exception)
{
    WebSocketOptions options;
    options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    return WebSocket::open(url, protocols, options, exception);
}

std::unique_ptr<Outbox> outboxInMemory(const QString &, const Nick &)
{
    return std::make_unique<Outbox>();
}

GroupName group(const QString &name)
{
    return *GroupName::fromString(name);
}

Nick nick(const QString &text)
{
    return *Nick::fromString(text);
}

Welcome welcome(const QString &token)
{
    return Welcome { nick(u"ada"_s), token, u"scripted"_s, {} };
}

GroupJoined joined(const Cursor &cursor, int missed)
{
    return GroupJoined {
        group(), { { nick(u"ada"_s) }, { nick(u"bob"_s) } }, cursor, missed, false
    };
}

Message message(int number, const QString &sender)
{
    return Message { group(),
                     { QString::number(number) },
                     QUuid(uint(number), 1, 1, 0, 0, 0, 0, 0, 0, 0, 1),
                     nick(sender),
                     u"text %1"_s.arg(number),
                     QDateTime::fromMSecsSinceEpoch(1'000'000 + number, Qt::UTC) };
}

} // namespace Limpid
