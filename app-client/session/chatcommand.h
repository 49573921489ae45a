// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Limpid {

/// What a line of the composer asks for: a message to send, or a command that begins with "/".
///
/// Commands: "/join GROUP", "/leave", "/nick NAME", "/me ACTION", "/clear", "/ping", "/help"; the
/// word in any case, spaces around what follows are nothing. "//" sends a text that begins with one
/// slash, and "/me" sends "* ACTION", since limpid.chat.v1 has no actions. A slash with a space, or
/// nothing, behind it is a text.
struct ChatCommand
{
    enum class Kind : quint8 { Send, Join, Leave, Nick, Clear, Ping, Help };
    enum class Problem : quint8 {
        None,
        Unknown, ///< there is no such command
        Missing, ///< it needs a word behind it
        Surplus, ///< it takes no word
        BadGroup, ///< that is no group's name
        BadNick, ///< that cannot be a nick
    };

    Kind kind = Kind::Send;
    QString argument; ///< what is sent, the group, or the nick
    Problem problem = Problem::None;
    QString name; ///< as written, without the slash; empty: no command

    [[nodiscard]] static ChatCommand parse(const QString &line);

    friend bool operator==(const ChatCommand &, const ChatCommand &) = default;
};

} // namespace Limpid
