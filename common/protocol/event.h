// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/protocollimits.h"
#include "common/types/member.h"
#include "common/types/message.h"

#include <QList>
#include <QUuid>

#include <variant>

namespace Limpid {

/// Why a command was refused; the strings on the wire are in docs/PROTOCOL.md.
enum class FaultCode : quint8 {
    Malformed, ///< not a JSON object with a string `type`
    UnknownType, ///< no such command
    BadField, ///< a field is missing, of the wrong type or out of range
    BadGroup, ///< not a group name
    BadNick, ///< not a nick
    TextTooLong, ///< text past ProtocolLimits::text
    NotIdentified, ///< a command before hello
    AlreadyIdentified, ///< a second hello
    NotAMember, ///< the group was not joined
    TooManyGroups, ///< past ProtocolLimits::groups
    WrongSecret, ///< the join code is wrong
    RateLimited, ///< too many commands a second
    MessagesMissed, ///< group messages were skipped: this client reads too slowly
    Unavailable, ///< the server cannot do it (now)
};

/// welcome: the answer to hello.
struct Welcome
{
    Nick nick; ///< as granted: another number is put behind it when somebody has it already
    QString resume;
    QString server;
    ProtocolLimits limits;

    friend bool operator==(const Welcome &, const Welcome &) = default;
};

/// group.joined: the answer to group.join.
struct GroupJoined
{
    GroupName group;
    QList<Member> members;
    Cursor cursor; ///< of the group's newest message; null if it has none
    int missed = 0; ///< messages that follow
    bool gap = false; ///< the messages that follow do not reach back to what was seen last
    bool more = false; ///< what is between them can be fetched, as far as it is there

    friend bool operator==(const GroupJoined &, const GroupJoined &) = default;
};

/// member.joined: somebody else came into the group.
struct MemberJoined
{
    GroupName group;
    Nick nick;

    friend bool operator==(const MemberJoined &, const MemberJoined &) = default;
};

/// member.left: somebody (or I, as the answer to group.leave) went out of the group.
struct MemberLeft
{
    GroupName group;
    Nick nick;

    friend bool operator==(const MemberLeft &, const MemberLeft &) = default;
};

/// message: a message to a group I am in; my own too.
struct MessagePosted
{
    Message message;

    friend bool operator==(const MessagePosted &, const MessagePosted &) = default;
};

/// What became of a message at the moment it was fanned out, in members.
struct Delivery
{
    int sent = 0; ///< given to the kernel, or to a socket that had nothing waiting
    int queued = 0; ///< waits behind other bytes of that member
    int dropped = 0; ///< skipped: the member was over its limit

    friend bool operator==(const Delivery &, const Delivery &) = default;
};

/// message.accepted: the answer to message.send.
struct MessageAccepted
{
    QUuid id;
    Cursor cursor;
    Delivery delivery;

    friend bool operator==(const MessageAccepted &, const MessageAccepted &) = default;
};

/// history: the answer to history.fetch, oldest first.
struct HistoryPage
{
    GroupName group;
    QList<Message> messages;
    bool more = false; ///< there are older ones
    bool gap = false; ///< between FetchHistory::after and the first of them some are gone
    QString text = {}; ///< FetchHistory::text

    friend bool operator==(const HistoryPage &, const HistoryPage &) = default;
};

/// typing: somebody else is writing to the group.
struct MemberTyping
{
    GroupName group;
    Nick nick;

    friend bool operator==(const MemberTyping &, const MemberTyping &) = default;
};

/// fault: a command was refused; the connection stays.
struct Fault
{
    FaultCode code = FaultCode::Malformed;
    QString text; ///< English, for the log
    QUuid id; ///< of the message.send it answers; null otherwise

    friend bool operator==(const Fault &, const Fault &) = default;
};

/// What the server says to a client in limpid.chat.v1 (docs/PROTOCOL.md).
using Event = std::variant<Welcome,
                           GroupJoined,
                           MemberJoined,
                           MemberLeft,
                           MessagePosted,
                           MessageAccepted,
                           HistoryPage,
                           MemberTyping,
                           Fault>;

} // namespace Limpid
