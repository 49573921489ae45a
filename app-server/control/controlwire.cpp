// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/control/controlwire.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// To be raised with every change of the fields below.
constexpr int WireVersion = 4;

// A type's fields are listed once, for both ways: fieldsOf() calls with all of them what reads or
// writes them.

template<typename Use>
void fieldsOf(auto &s,
              Use use) requires std::same_as<std::remove_cvref_t<decltype(s)>, ControlSettings>
{
    use(s.address, s.port, s.tls, s.joinCode, s.highWater, s.maxBuffered, s.slowConsumer);
}

template<typename Use>
void fieldsOf(auto &b, Use use) requires std::same_as<std::remove_cvref_t<decltype(b)>, Ban>
{
    use(b.address, b.who, b.since);
}

template<typename Use>
void fieldsOf(auto &c,
              Use use) requires std::same_as<std::remove_cvref_t<decltype(c)>, ConnectionSnapshot>
{
    use(c.id, c.name, c.path, c.address, c.port, c.state, c.slow, c.readingPaused);
    use(c.bufferedAmount, c.messagesReceived, c.messagesSent, c.bytesReceived, c.bytesSent);
    use(c.connectedAt, c.roundTrip, c.asked, c.skipped, c.closeCode, c.closeReason);
}

template<typename Use>
void fieldsOf(auto &c,
              Use use) requires std::same_as<std::remove_cvref_t<decltype(c)>, EngineCounters>
{
    use(c.accepted, c.opened, c.messagesReceived, c.messagesSent, c.bytesReceived, c.bytesSent);
    use(c.skippedSlow, c.skippedClosing, c.paused, c.pings, c.givenUp);
    use(c.layerLost, c.refused, c.closesSent, c.closesReceived);
}

template<typename Use>
void fieldsOf(auto &g,
              Use use) requires std::same_as<std::remove_cvref_t<decltype(g)>, GroupSnapshot>
{
    use(g.name, g.raw, g.members);
}

template<typename Use>
void fieldsOf(auto &s,
              Use use) requires std::same_as<std::remove_cvref_t<decltype(s)>, EngineSnapshot>
{
    use(s.time, s.startedAt, s.connections, s.groups, s.counters);
    use(s.connectionCounts[0], s.connectionCounts[1], s.connectionCounts[2]);
    use(s.slow, s.groupCount, s.bufferedAmount, s.largestBuffer, s.loopLags);
}

template<typename Use>
void fieldsOf(auto &e, Use use) requires std::same_as<std::remove_cvref_t<decltype(e)>, LogEntry>
{
    use(e.time, e.kind, e.direction, e.state, e.opcode, e.fin, e.rsv, e.masked, e.code);
    use(e.maskingKey, e.payloadLength, e.wireLength, e.microseconds, e.sent, e.queued, e.dropped);
    use(e.subject, e.group, e.text, e.payload);
}

template<typename Use>
void fieldsOf(auto &e,
              Use use) requires std::same_as<std::remove_cvref_t<decltype(e)>, SecurityEvent>
{
    use(e.time, e.kind, e.code, e.cause, e.address, e.port);
    use(e.who, e.path, e.origin, e.text, e.count);
}

template<typename Use>
void fieldsOf(auto &d,
              Use use) requires std::same_as<std::remove_cvref_t<decltype(d)>, MemberDelivery>
{
    use(d.to, d.name, d.outcome, d.waiting);
}

template<typename Use>
void fieldsOf(auto &r,
              Use use) requires std::same_as<std::remove_cvref_t<decltype(r)>, FanoutRecord>
{
    use(r.time, r.microseconds, r.group, r.raw, r.isEvent);
    use(r.sender, r.senderName, r.payload, r.deliveries);
}

template<typename Value>
QDataStream &write(QDataStream &out, const Value &value)
{
    fieldsOf(value, [&out](const auto &...fields) { (out << ... << fields); });
    return out;
}

template<typename Value>
QDataStream &read(QDataStream &in, Value &value)
{
    fieldsOf(value, [&in](auto &...fields) { (in >> ... >> fields); });
    return in;
}

} // namespace

// What lists hold is looked up by its namespace.

static QDataStream &operator<<(QDataStream &out, const GroupName &name)
{
    return out << name.toString();
}

static QDataStream &operator>>(QDataStream &in, GroupName &name)
{
    QString text;
    in >> text;
    name = GroupName::fromString(text).value_or(GroupName());
    return in;
}

static QDataStream &operator<<(QDataStream &out, const ConnectionSnapshot &connection)
{
    return write(out, connection);
}

static QDataStream &operator>>(QDataStream &in, ConnectionSnapshot &connection)
{
    return read(in, connection);
}

static QDataStream &operator<<(QDataStream &out, const GroupSnapshot &group)
{
    return write(out, group);
}

static QDataStream &operator>>(QDataStream &in, GroupSnapshot &group)
{
    return read(in, group);
}

static QDataStream &operator<<(QDataStream &out, const EngineCounters &counters)
{
    return write(out, counters);
}

static QDataStream &operator>>(QDataStream &in, EngineCounters &counters)
{
    return read(in, counters);
}

static QDataStream &operator<<(QDataStream &out, const MemberDelivery &delivery)
{
    return write(out, delivery);
}

static QDataStream &operator>>(QDataStream &in, MemberDelivery &delivery)
{
    return read(in, delivery);
}

QString controlVersion()
{
    return u"%1 %2"_s.arg(QLatin1StringView(LIMPID_VERSION)).arg(WireVersion);
}

QDataStream &operator<<(QDataStream &out, const ControlSettings &settings)
{
    return write(out, settings);
}

QDataStream &operator>>(QDataStream &in, ControlSettings &settings)
{
    return read(in, settings);
}

QDataStream &operator<<(QDataStream &out, const Ban &ban)
{
    return write(out, ban);
}

QDataStream &operator>>(QDataStream &in, Ban &ban)
{
    return read(in, ban);
}

QDataStream &operator<<(QDataStream &out, const EngineSnapshot &snapshot)
{
    return write(out, snapshot);
}

QDataStream &operator>>(QDataStream &in, EngineSnapshot &snapshot)
{
    return read(in, snapshot);
}

QDataStream &operator<<(QDataStream &out, const LogEntry &entry)
{
    return write(out, entry);
}

QDataStream &operator>>(QDataStream &in, LogEntry &entry)
{
    return read(in, entry);
}

QDataStream &operator<<(QDataStream &out, const SecurityEvent &event)
{
    return write(out, event);
}

QDataStream &operator>>(QDataStream &in, SecurityEvent &event)
{
    return read(in, event);
}

QDataStream &operator<<(QDataStream &out, const FanoutRecord &record)
{
    return write(out, record);
}

QDataStream &operator>>(QDataStream &in, FanoutRecord &record)
{
    return read(in, record);
}

} // namespace Limpid
