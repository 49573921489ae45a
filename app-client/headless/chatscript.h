// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/event.h"

#include <QByteArrayList>
#include <QSet>

namespace Limpid {

/// What a script says in limpid.chat.v1: hello, the groups to join, and one message after the
/// other.
///
/// No I/O: events go in as they came, commands come out to be sent as text messages.
class ChatScript
{
public:
    ChatScript(Nick nick, QList<GroupName> groups);

    [[nodiscard]] QByteArray hello() const;
    /// One event of the server; the commands that follow from it.
    [[nodiscard]] QByteArrayList receive(const QByteArray &json);
    /// The text to every group. Only when isReady().
    [[nodiscard]] QByteArrayList say(const QString &text);
    /// Everything that was said so far is answered: welcome, groups joined, messages accepted.
    [[nodiscard]] bool isReady() const;
    /// Why the server refused something, English; empty: it did not.
    [[nodiscard]] QString problem() const;

private:
    Nick m_nick;
    QList<GroupName> m_groups;
    bool m_isWelcome = false;
    QSet<GroupName> m_awaitedGroups;
    QSet<QUuid> m_awaitedMessages;
    QString m_problem;
};

} // namespace Limpid
