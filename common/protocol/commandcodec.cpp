// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/decoding.h"
#include "common/protocol/jsoncodec.h"
#include "common/protocol/objectwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QByteArray write(const Hello &hello)
{
    ObjectWriter out("hello");
    out.addNick(hello.nick);
    if (!hello.secret.isEmpty()) {
        out.addString("secret", hello.secret);
    }
    if (!hello.resume.isEmpty()) {
        out.addString("resume", hello.resume);
    }
    return out.finish();
}

QByteArray write(const JoinGroup &join)
{
    ObjectWriter out("group.join");
    out.addGroup(join.group);
    if (!join.after.isNull()) {
        out.addCursor("after", join.after);
    }
    return out.finish();
}

QByteArray write(const LeaveGroup &leave)
{
    ObjectWriter out("group.leave");
    out.addGroup(leave.group);
    return out.finish();
}

QByteArray write(const SendMessage &send)
{
    ObjectWriter out("message.send");
    out.addGroup(send.group);
    out.addId(send.id);
    out.addString("text", send.text);
    return out.finish();
}

QByteArray write(const FetchHistory &fetch)
{
    ObjectWriter out("history.fetch");
    out.addGroup(fetch.group);
    if (!fetch.before.isNull()) {
        out.addCursor("before", fetch.before);
    }
    if (!fetch.after.isNull()) {
        out.addCursor("after", fetch.after);
    }
    out.addInteger("limit", fetch.limit);
    if (!fetch.text.isEmpty()) {
        out.addString("text", fetch.text);
    }
    return out.finish();
}

QByteArray write(const Typing &typing)
{
    ObjectWriter out("typing");
    out.addGroup(typing.group);
    return out.finish();
}

Command readHello(FieldReader &in, const ProtocolLimits &limits)
{
    return Hello { in.nick("nick"_L1, limits.nick),
                   in.optionalString("secret"_L1),
                   in.optionalString("resume"_L1) };
}

Command readJoinGroup(FieldReader &in, const ProtocolLimits &)
{
    return JoinGroup { in.group("group"_L1), in.optionalCursor("after"_L1) };
}

Command readLeaveGroup(FieldReader &in, const ProtocolLimits &)
{
    return LeaveGroup { in.group("group"_L1) };
}

Command readSendMessage(FieldReader &in, const ProtocolLimits &limits)
{
    const QUuid id = in.id("id"_L1);
    SendMessage send { in.group("group"_L1), id, in.text("text"_L1, limits.text) };
    in.setFaultId(id);
    return send;
}

Command readFetchHistory(FieldReader &in, const ProtocolLimits &limits)
{
    FetchHistory fetch;
    fetch.group = in.group("group"_L1);
    fetch.before = in.optionalCursor("before"_L1);
    fetch.after = in.optionalCursor("after"_L1);
    fetch.limit = in.has("limit"_L1) ? int(in.integer("limit"_L1, 1, limits.historyPage))
                                     : std::min(fetch.limit, limits.historyPage);
    if (in.has("text"_L1)) {
        fetch.text = in.text("text"_L1, ProtocolLimits::Search);
    }
    return fetch;
}

Command readTyping(FieldReader &in, const ProtocolLimits &)
{
    return Typing { in.group("group"_L1) };
}

using ReadCommand = Command (*)(FieldReader &, const ProtocolLimits &);

constexpr std::pair<QLatin1StringView, ReadCommand> Commands[] = {
    { "message.send"_L1, readSendMessage },
    { "typing"_L1, readTyping },
    { "hello"_L1, readHello },
    { "group.join"_L1, readJoinGroup },
    { "group.leave"_L1, readLeaveGroup },
    { "history.fetch"_L1, readFetchHistory },
};

} // namespace

QByteArray JsonCodec::encode(const Command &command)
{
    return std::visit([](const auto &value) { return write(value); }, command);
}

Decoded<Command> JsonCodec::decodeCommand(QByteArrayView json, const ProtocolLimits &limits)
{
    return decodeWith<Command>(Commands, json, limits);
}

} // namespace Limpid
