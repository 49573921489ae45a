// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/cursor.h"
#include "common/types/groupname.h"
#include "common/types/nick.h"

#include <QUuid>

#include <variant>

namespace Limpid {

/// hello: the first command of a connection; who I am.
struct Hello
{
    Nick nick;
    QString secret; ///< the server's join code; empty if none is needed
    QString resume; ///< token of an earlier welcome; empty if none

    friend bool operator==(const Hello &, const Hello &) = default;
};

/// group.join: put me into the group.
struct JoinGroup
{
    GroupName group;
    Cursor after; ///< the last message I have; null: send none of the past

    friend bool operator==(const JoinGroup &, const JoinGroup &) = default;
};

/// group.leave: take me out of the group.
struct LeaveGroup
{
    GroupName group;

    friend bool operator==(const LeaveGroup &, const LeaveGroup &) = default;
};

/// message.send: tell the group; sending the same id again is harmless.
struct SendMessage
{
    GroupName group;
    QUuid id;
    QString text;

    friend bool operator==(const SendMessage &, const SendMessage &) = default;
};

/// history.fetch: the messages before a cursor, the newest of them.
struct FetchHistory
{
    GroupName group;
    Cursor before; ///< null: from the end
    int limit = 50; ///< 1 to ProtocolLimits::historyPage
    Cursor after = {}; ///< only newer ones; null: from the beginning
    QString text = {}; ///< only those with all of its words; empty: any

    friend bool operator==(const FetchHistory &, const FetchHistory &) = default;
};

/// typing: I am writing to the group.
struct Typing
{
    GroupName group;

    friend bool operator==(const Typing &, const Typing &) = default;
};

/// What a client says to the server in limpid.chat.v1 (docs/PROTOCOL.md).
using Command = std::variant<Hello, JoinGroup, LeaveGroup, SendMessage, FetchHistory, Typing>;

} // namespace Limpid
