// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatter.h"

#include "app-client/session/grouplistmodel.h"
#include "app-client/session/outboxfolder.h"
#include "common/protocol/jsoncodec.h"

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

const GroupName Group = *GroupName::fromString(u"g"_s);

OutboxFactory outboxesIn(const QString &folder)
{
    return [folder](const QString &url, const Nick &nick) {
        return OutboxFolder(folder).open(url, nick);
    };
}

std::unique_ptr<WebSocket>
openWebSocket(const QString &url, const QStringList &protocols, WebSocket::Exception *exception)
{
    return WebSocket::open(url, protocols, {}, exception);
}

} // namespace

Chatter::Chatter(const QString &nick, const QString &folder, Backoff::Random random)
    : m_nick(nick)
    , m_session(&openWebSocket, &ChatSession::steadyNow, outboxesIn(folder))
    , m_timeline(steadyClock())
    , m_recorder(m_timeline, m_log, steadyClock())
    , m_reconnector(Backoff(std::move(random)))
{
    connect(&m_session, &ChatSession::webSocketChanged, this, &Chatter::onWebSocket);
    connect(&m_session, &ChatSession::identified, this, &Chatter::onIdentified);
    connect(&m_session, &ChatSession::messageReceived, this, &Chatter::onMessage);
    connect(&m_session, &ChatSession::outboxProblem, this, [this](const QString &what) {
        m_complaints.append(m_nick + u": the outbox: "_s + what);
    });
    connect(&m_session, &ChatSession::protocolProblem, this, [this](const QString &what) {
        m_complaints.append(m_nick + u": the server said "_s + what);
    });
    connect(&m_recorder, &ConnectionRecorder::verdictReached, this, &Chatter::onVerdict);
    connect(&m_reconnector, &Reconnector::tryNow, &m_session, &ChatSession::reconnect);
}

void Chatter::connectTo(quint16 port)
{
    m_session.joinGroup(Group);
    const bool isAddress
        = m_session.connectToServer(u"ws://127.0.0.1:%1/"_s.arg(port), *Nick::fromString(m_nick));
    Q_ASSERT(isAddress);
}

bool Chatter::write(const QString &text)
{
    return m_session.sendMessage(Group, text);
}

bool Chatter::isIn() const
{
    return m_session.groups().isJoined(Group);
}

QVariant Chatter::value(int row, MessageListModel::Role role) const
{
    const auto &messages = *m_session.messages(Group);
    return messages.data(messages.index(row), role);
}

int Chatter::waiting() const
{
    int count = 0;
    for (int row = 0; row < m_session.messages(Group)->rowCount(); ++row) {
        const auto state = value(row, MessageListModel::DeliveryRole).value<DeliveryState>();
        count += state != DeliveryState::Accepted;
    }
    return count;
}

QStringList Chatter::shown() const
{
    QStringList lines;
    for (int row = 0; row < m_session.messages(Group)->rowCount(); ++row) {
        const auto divider = value(row, MessageListModel::DividerRole).value<MessageDivider>();
        if (divider == MessageDivider::None)
            lines.append(line(value(row, MessageListModel::MessageRole).value<Message>()));
        else if (divider == MessageDivider::Gap)
            lines.append(u"a gap"_s);
    }
    return lines;
}

QString Chatter::line(const Message &message)
{
    return message.cursor.value + u' ' + message.id.toString(QUuid::WithoutBraces) + u' '
        + message.sender.toString() + u' ' + message.text;
}

void Chatter::onWebSocket(WebSocket *webSocket)
{
    m_recorder.watch(webSocket);
    connect(webSocket, &WebSocket::textMessageReceived, this, &Chatter::onText);
}

void Chatter::onText(const QByteArray &utf8)
{
    const auto decoded = JsonCodec::decodeEvent(utf8);
    const auto *event = std::get_if<Event>(&decoded);
    const auto *accepted = event ? std::get_if<MessageAccepted>(event) : nullptr;
    if (!accepted)
        return;
    const auto id = accepted->id.toString(QUuid::WithoutBraces);
    if (m_accepted.value(id, accepted->cursor.value) != accepted->cursor.value)
        m_complaints.append(m_nick + u": accepted with two cursors: "_s + id);
    m_accepted.insert(id, accepted->cursor.value);
}

// As ReconnectBanner.
void Chatter::onVerdict(const CloseVerdict &verdict)
{
    if (!m_wasUp || verdict.isWorthAnotherTry())
        return m_reconnector.begin();
    m_reconnector.stop();
    m_complaints.append(u"%1: given up (%2 %3 %4)"_s.arg(m_nick)
                            .arg(int(verdict.cause))
                            .arg(verdict.code)
                            .arg(verdict.failureReason));
}

void Chatter::onIdentified()
{
    m_wasUp = true;
    m_reconnector.succeed();
}

void Chatter::onMessage(const Message &message)
{
    m_heard.append(line(message));
}
