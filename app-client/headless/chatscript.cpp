// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/headless/chatscript.h"

#include "common/protocol/jsoncodec.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

ChatScript::ChatScript(Nick nick, QList<GroupName> groups)
    : m_nick(std::move(nick))
    , m_groups(std::move(groups))
{
}

QByteArray ChatScript::hello() const
{
    return JsonCodec::encode(Command(Hello { m_nick, {}, {} }));
}

QByteArrayList ChatScript::receive(const QByteArray &json)
{
    const auto decoded = JsonCodec::decodeEvent(json);
    if (const auto *bad = std::get_if<Fault>(&decoded)) {
        m_problem = u"the server does not speak limpid.chat.v1: %1"_s.arg(bad->text);
        return {};
    }
    const auto &event = std::get<Event>(decoded);
    QByteArrayList commands;
    if (std::holds_alternative<Welcome>(event)) {
        m_isWelcome = true;
        for (const GroupName &group : std::as_const(m_groups)) {
            m_awaitedGroups.insert(group);
            commands.append(JsonCodec::encode(Command(JoinGroup { group, {} })));
        }
    } else if (const auto *joined = std::get_if<GroupJoined>(&event)) {
        m_awaitedGroups.remove(joined->group);
    } else if (const auto *accepted = std::get_if<MessageAccepted>(&event)) {
        m_awaitedMessages.remove(accepted->id);
    } else if (const auto *fault = std::get_if<Fault>(&event)) {
        m_problem = u"the server refused: %1 (%2)"_s.arg(fault->text,
                                                         JsonCodec::faultCodeToString(fault->code));
    }
    return commands;
}

QByteArrayList ChatScript::say(const QString &text)
{
    QByteArrayList commands;
    for (const GroupName &group : std::as_const(m_groups)) {
        const QUuid id = QUuid::createUuid();
        m_awaitedMessages.insert(id);
        commands.append(JsonCodec::encode(Command(SendMessage { group, id, text })));
    }
    return commands;
}

bool ChatScript::isReady() const
{
    return m_isWelcome && m_awaitedGroups.isEmpty() && m_awaitedMessages.isEmpty();
}

QString ChatScript::problem() const
{
    return m_problem;
}

} // namespace Limpid
