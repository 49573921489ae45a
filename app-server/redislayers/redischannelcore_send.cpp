// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/gathering.h"
#include "app-server/redislayers/redischannelcore.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// Puts a message into each of the keys, unless it is full; answers how many were.
/// KEYS: channels. ARGV: up to which score messages are expired, seconds a key lives, score; then a
/// capacity and a member for each key.
const auto PutScript = "local full = 0 "
                       "for i, key in ipairs(KEYS) do "
                       "redis.call('ZREMRANGEBYSCORE', key, 0, ARGV[1]) "
                       "if redis.call('ZCARD', key) < tonumber(ARGV[2 + 2 * i]) then "
                       "redis.call('ZADD', key, ARGV[3], ARGV[3 + 2 * i]) "
                       "redis.call('EXPIRE', key, ARGV[2]) "
                       "else full = full + 1 end "
                       "end "
                       "return full"_ba;

constexpr auto ScanCount = "1000";

/// Redis' patterns: what means something in them stands for itself behind a backslash.
QByteArray literal(const QString &text)
{
    QByteArray escaped;
    for (const auto c : text.toUtf8()) {
        if (QByteArrayView("*?[]\\^").contains(c))
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

} // namespace

struct RedisChannelCore::Fanout
{
    LayerMessage message;
    Done done;
    Ordered::Ticket ticket = 0;
};

void RedisChannelCore::groupAdd(const GroupName &group,
                                const ChannelName &channel,
                                const Done &done)
{
    if (m_groups.isOwn(channel) && !m_channels.contains(channel)) {
        answer(done, LayerFault::NoSuchChannel);
        return;
    }
    m_groups.add(group, channel);
    const auto key = m_wire.groupKey(group);
    const auto member = m_groups.member(group, channel).toUtf8();
    auto &server = serverOf(group);
    server.send({ "ZADD", key, ScoreClock::toText(now()), member },
                [done](const RedisReply &reply) { answer(done, reply); });
    server.send({ "EXPIRE", key, QByteArray::number(groupExpiry()) }, {});
}

void RedisChannelCore::groupDiscard(const GroupName &group,
                                    const ChannelName &channel,
                                    const Done &done)
{
    const auto member = m_groups.member(group, channel).toUtf8();
    if (!m_groups.discard(group, channel)) {
        answer(done);
        return;
    }
    serverOf(group).send({ "ZREM", m_wire.groupKey(group), member },
                         [done](const RedisReply &reply) { answer(done, reply); });
}

void RedisChannelCore::send(const ChannelName &channel,
                            const LayerMessage &message,
                            const Done &done)
{
    m_sending.ready(m_sending.reserve(),
                    [this, channel, message, done] { sendNow(channel, message, done); });
}

void RedisChannelCore::sendNow(const ChannelName &channel,
                               const LayerMessage &message,
                               const Done &done)
{
    // By what all channels of a process have in common, not by the whole name as in Python: there
    // its reader finds it.
    auto &server = channel.isOfOneProcess()
        ? serverOf(channel.nonLocal())
        : *m_servers.at(m_nextServer++ % m_servers.size()).connection;
    auto command = putCommand(m_scores.next(now()), { m_wire.channelKey(channel.nonLocal()) });
    command << QByteArray::number(m_config.layer.capacity.of(channel))
            << m_wire.toChannel(channel, message, wholeNow());
    server.send(command, [done](const RedisReply &reply) {
        if (reply.integer > 0)
            answer(done, LayerFault::ChannelFull);
        else
            answer(done, reply);
    });
}

void RedisChannelCore::groupSend(const GroupName &group,
                                 const LayerMessage &message,
                                 const Done &done)
{
    const auto key = m_wire.groupKey(group);
    const auto fanout = std::make_shared<Fanout>(Fanout { message, done, m_sending.reserve() });
    auto &server = serverOf(group);
    discardOld(group, server);
    server.send({ "ZRANGE", key, "0", "-1" }, [this, fanout](const RedisReply &members) {
        m_sending.ready(fanout->ticket, [this, fanout, members] { fanOut(fanout, members); });
    });
}

/// Throws out who has not been renewed for groupExpiry; once a second, as expiry has no parts of
/// one.
void RedisChannelCore::discardOld(const GroupName &group, RedisConnection &server)
{
    const auto second = wholeNow();
    if (std::exchange(m_discardedAt, second) != second)
        m_discardedFrom.clear();
    if (m_discardedFrom.contains(group))
        return;
    m_discardedFrom.insert(group);
    server.send({ "ZREMRANGEBYSCORE",
                  m_wire.groupKey(group),
                  "0",
                  QByteArray::number(second - groupExpiry()) },
                {});
}

void RedisChannelCore::fanOut(const std::shared_ptr<Fanout> &fanout, const RedisReply &members)
{
    QStringList order; // of the keys, which are their names without the local part
    QHash<QString, QStringList> namesByKey;
    for (const auto &item : members.items) {
        const auto channel = ChannelName::fromString(QString::fromUtf8(item.text));
        if (!channel) {
            count(&LayerLosses::undeliverable);
            continue;
        }
        auto &names = namesByKey[channel->nonLocal()];
        if (names.isEmpty())
            order.append(channel->nonLocal());
        names.append(channel->toString());
    }
    if (members.isFault() || order.isEmpty()) {
        answer(fanout->done, members);
        return;
    }

    QHash<RedisConnection *, QStringList> keysByServer;
    for (const auto &key : order)
        keysByServer[&serverOf(key)].append(key);
    const auto gathering = std::make_shared<Gathering>(fanout->done, size_t(keysByServer.size()));
    const auto score = m_scores.next(now());
    for (auto server = keysByServer.cbegin(); server != keysByServer.cend(); ++server) {
        QByteArrayList keys;
        QByteArrayList puts;
        for (const auto &key : server.value()) {
            const auto &names = namesByKey[key];
            keys.append(m_wire.channelKey(key));
            puts << QByteArray::number(m_config.layer.capacity.of(names.constFirst()))
                 << m_wire.toMembers(names, fanout->message, wholeNow());
        }
        server.key()->send(putCommand(score, keys) + puts, [this, gathering](const auto &reply) {
            count(&LayerLosses::overCapacity, quint64(reply.integer));
            answer([&](const LayerResult &result) { gathering->add(result); }, reply);
        });
    }
}

/// PutScript up to where capacities and members begin.
QByteArrayList RedisChannelCore::putCommand(double score, const QByteArrayList &keys) const
{
    return QByteArrayList { "EVAL", PutScript, QByteArray::number(keys.size()) } + keys
        + QByteArrayList { QByteArray::number(wholeNow() - expiry()),
                           QByteArray::number(expiry()),
                           ScoreClock::toText(score) };
}

void RedisChannelCore::flush(const Done &done)
{
    m_channels.clear();
    m_groups.clear();
    QByteArrayList patterns { literal(m_wire.prefix()) + ":group:*",
                              literal(m_wire.prefix()) + "specific.*" };
    for (const auto &[nonLocal, readers] : m_readers)
        patterns.append(literal(m_wire.prefix() + nonLocal));
    const auto due = m_servers.size() * size_t(patterns.size());
    const auto gathering = std::make_shared<Gathering>(done, due);
    for (const auto &server : m_servers) {
        for (const auto &pattern : patterns) {
            scan(*server.connection, pattern, "0", [gathering](const LayerResult &result) {
                gathering->add(result);
            });
        }
    }
}

/// Deletes what fits a pattern, in portions: other commands get their turn in between.
void RedisChannelCore::scan(RedisConnection &connection,
                            const QByteArray &pattern,
                            const QByteArray &cursor,
                            const Done &done)
{
    const QByteArrayList command { "SCAN", cursor, "MATCH", pattern, "COUNT", ScanCount };
    connection.send(command, [this, &connection, pattern, done](const RedisReply &reply) {
        if (reply.isFault() || reply.items.size() != 2) {
            answer(done, reply);
            return;
        }
        QByteArrayList removal { "UNLINK" };
        for (const auto &key : reply.items.at(1).items)
            removal.append(key.text);
        if (removal.size() > 1)
            connection.send(removal, {});
        const auto next = reply.items.at(0).text;
        if (next != "0")
            scan(connection, pattern, next, done);
        else
            connection.send({ "PING" }, [done](const RedisReply &last) { answer(done, last); });
    });
}

} // namespace Limpid
