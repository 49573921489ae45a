// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/decoding.h"
#include "common/protocol/jsoncodec.h"
#include "common/protocol/objectwriter.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qint64 MaximumLimit = qint64(1) << 53; // beyond it JSON numbers are not exact everywhere

constexpr std::pair<FaultCode, QLatin1StringView> FaultWords[] = {
    { FaultCode::Malformed, "malformed"_L1 },
    { FaultCode::UnknownType, "unknown-type"_L1 },
    { FaultCode::BadField, "bad-field"_L1 },
    { FaultCode::BadGroup, "bad-group"_L1 },
    { FaultCode::BadNick, "bad-nick"_L1 },
    { FaultCode::TextTooLong, "text-too-long"_L1 },
    { FaultCode::NotIdentified, "not-identified"_L1 },
    { FaultCode::AlreadyIdentified, "already-identified"_L1 },
    { FaultCode::NotAMember, "not-a-member"_L1 },
    { FaultCode::TooManyGroups, "too-many-groups"_L1 },
    { FaultCode::WrongSecret, "wrong-secret"_L1 },
    { FaultCode::RateLimited, "rate-limited"_L1 },
    { FaultCode::MessagesMissed, "messages-missed"_L1 },
    { FaultCode::Unavailable, "unavailable"_L1 },
};

// A later server may have more reasons; to an older client they are all "it cannot".
FaultCode faultCodeFromString(const QString &word)
{
    for (const auto &[code, known] : FaultWords) {
        if (word == known) {
            return code;
        }
    }
    return FaultCode::Unavailable;
}

QByteArray write(const Welcome &welcome)
{
    ObjectWriter out("welcome");
    out.addNick(welcome.nick);
    out.addString("resume", welcome.resume);
    out.addString("server", welcome.server);
    out.beginObject("limits");
    out.addInteger("message", welcome.limits.message);
    out.addInteger("text", welcome.limits.text);
    out.addInteger("nick", welcome.limits.nick);
    out.addInteger("historyPage", welcome.limits.historyPage);
    out.addInteger("groups", welcome.limits.groups);
    out.endObject();
    return out.finish();
}

QByteArray write(const GroupJoined &joined)
{
    ObjectWriter out("group.joined");
    out.addGroup(joined.group);
    out.beginArray("members");
    for (const Member &member : joined.members) {
        out.beginElement();
        out.addNick(member.nick);
        out.endObject();
    }
    out.endArray();
    out.addCursor("cursor", joined.cursor);
    out.addInteger("missed", joined.missed);
    out.addBool("gap", joined.gap);
    if (joined.more) {
        out.addBool("more", true);
    }
    return out.finish();
}

QByteArray writeMembership(QByteArrayView type, const GroupName &group, const Nick &nick)
{
    ObjectWriter out(type);
    out.addGroup(group);
    out.addNick(nick);
    return out.finish();
}

QByteArray write(const MemberJoined &joined)
{
    return writeMembership("member.joined", joined.group, joined.nick);
}

QByteArray write(const MemberLeft &left)
{
    return writeMembership("member.left", left.group, left.nick);
}

QByteArray write(const MemberTyping &typing)
{
    return writeMembership("typing", typing.group, typing.nick);
}

void writeMessage(ObjectWriter &out, const Message &message)
{
    out.addCursor("cursor", message.cursor);
    out.addId(message.id);
    out.addString("sender", message.sender.toString());
    out.addString("text", message.text);
    out.addTime("sentAt", message.sentAt);
}

QByteArray write(const MessagePosted &posted)
{
    ObjectWriter out("message");
    out.addGroup(posted.message.group);
    writeMessage(out, posted.message);
    return out.finish();
}

QByteArray write(const MessageAccepted &accepted)
{
    ObjectWriter out("message.accepted");
    out.addId(accepted.id);
    out.addCursor("cursor", accepted.cursor);
    out.beginObject("delivery");
    out.addInteger("sent", accepted.delivery.sent);
    out.addInteger("queued", accepted.delivery.queued);
    out.addInteger("dropped", accepted.delivery.dropped);
    out.endObject();
    return out.finish();
}

QByteArray write(const HistoryPage &page)
{
    ObjectWriter out("history");
    out.addGroup(page.group);
    out.beginArray("messages");
    for (const Message &message : page.messages) {
        out.beginElement();
        writeMessage(out, message);
        out.endObject();
    }
    out.endArray();
    out.addBool("more", page.more);
    if (page.gap) {
        out.addBool("gap", true);
    }
    if (!page.text.isEmpty()) {
        out.addString("text", page.text);
    }
    return out.finish();
}

QByteArray write(const Fault &fault)
{
    ObjectWriter out("fault");
    out.addString("code", QString(JsonCodec::faultCodeToString(fault.code)));
    out.addString("text", fault.text);
    if (!fault.id.isNull()) {
        out.addId(fault.id);
    }
    return out.finish();
}

Event readWelcome(FieldReader &in)
{
    Welcome welcome { in.nick("nick"_L1), in.string("resume"_L1), in.string("server"_L1), {} };
    FieldReader limits = in.object("limits"_L1);
    welcome.limits = { limits.integer("message"_L1, 1, MaximumLimit),
                       limits.integer("text"_L1, 1, MaximumLimit),
                       limits.count("nick"_L1, 1),
                       limits.count("historyPage"_L1, 1),
                       limits.count("groups"_L1, 1) };
    in.adopt(limits);
    return welcome;
}

Event readGroupJoined(FieldReader &in)
{
    GroupJoined joined;
    joined.group = in.group("group"_L1);
    joined.cursor = in.optionalCursor("cursor"_L1);
    joined.missed = in.count("missed"_L1);
    joined.gap = in.boolean("gap"_L1);
    joined.more = in.has("more"_L1) && in.boolean("more"_L1);
    for (FieldReader &member : in.objects("members"_L1)) {
        joined.members.append(Member { member.nick("nick"_L1) });
        in.adopt(member);
    }
    return joined;
}

Event readMemberJoined(FieldReader &in)
{
    return MemberJoined { in.group("group"_L1), in.nick("nick"_L1) };
}

Event readMemberLeft(FieldReader &in)
{
    return MemberLeft { in.group("group"_L1), in.nick("nick"_L1) };
}

Event readTyping(FieldReader &in)
{
    return MemberTyping { in.group("group"_L1), in.nick("nick"_L1) };
}

Message readMessage(FieldReader &in, const GroupName &group)
{
    return Message { group,
                     in.cursor("cursor"_L1),
                     in.id("id"_L1),
                     in.nick("sender"_L1),
                     in.string("text"_L1),
                     in.time("sentAt"_L1) };
}

Event readMessagePosted(FieldReader &in)
{
    return MessagePosted { readMessage(in, in.group("group"_L1)) };
}

Event readMessageAccepted(FieldReader &in)
{
    MessageAccepted accepted { in.id("id"_L1), in.cursor("cursor"_L1), {} };
    FieldReader delivery = in.object("delivery"_L1);
    accepted.delivery
        = { delivery.count("sent"_L1), delivery.count("queued"_L1), delivery.count("dropped"_L1) };
    in.adopt(delivery);
    return accepted;
}

Event readHistory(FieldReader &in)
{
    HistoryPage page { in.group("group"_L1), {}, in.boolean("more"_L1) };
    page.gap = in.has("gap"_L1) && in.boolean("gap"_L1);
    page.text = in.optionalString("text"_L1);
    for (FieldReader &message : in.objects("messages"_L1)) {
        page.messages.append(readMessage(message, page.group));
        in.adopt(message);
    }
    return page;
}

Event readFault(FieldReader &in)
{
    return Fault { faultCodeFromString(in.string("code"_L1)),
                   in.string("text"_L1),
                   in.optionalId("id"_L1) };
}

using ReadEvent = Event (*)(FieldReader &);

constexpr std::pair<QLatin1StringView, ReadEvent> Events[] = {
    { "message"_L1, readMessagePosted },
    { "message.accepted"_L1, readMessageAccepted },
    { "typing"_L1, readTyping },
    { "member.joined"_L1, readMemberJoined },
    { "member.left"_L1, readMemberLeft },
    { "fault"_L1, readFault },
    { "group.joined"_L1, readGroupJoined },
    { "history"_L1, readHistory },
    { "welcome"_L1, readWelcome },
};

} // namespace

QByteArray JsonCodec::encode(const Event &event)
{
    return std::visit([](const auto &value) { return write(value); }, event);
}

Decoded<Event> JsonCodec::decodeEvent(QByteArrayView json)
{
    return decodeWith<Event>(Events, json);
}

QLatin1StringView JsonCodec::faultCodeToString(FaultCode code)
{
    for (const auto &[known, word] : FaultWords) {
        if (code == known) {
            return word;
        }
    }
    Q_UNREACHABLE();
}

} // namespace Limpid
