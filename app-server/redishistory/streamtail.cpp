// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/streamtail.h"

using namespace std::chrono_literals;

namespace Limpid {

namespace {

constexpr auto Block = 5'000ms;
constexpr auto Again = 2ms; // until it is interrupted once more
constexpr int Batch = 200; // entries of one stream at a time

} // namespace

StreamTail::StreamTail(const RedisHistoryConfig &config, RedisConnection &commands, Wanted wanted)
    : m_keys(config.prefix)
    , m_seal(config.symmetricEncryptionKeys)
    , m_commands(commands)
    , m_wanted(std::move(wanted))
    , m_connection(config.host, RedisConnection::Mode::Commands, config.timing)
{
    connect(&m_connection, &RedisConnection::ready, this, &StreamTail::onReady);
}

void StreamTail::onReady()
{
    m_client.clear();
    m_connection.send({ "CLIENT", "ID" }, [this](const RedisReply &reply) {
        m_client = QByteArray::number(reply.integer);
        if (m_isStale && m_isReading)
            interrupt();
    });
    read();
}

void StreamTail::wake()
{
    m_isStale = true;
    if (m_isReading)
        interrupt();
    else
        read();
}

void StreamTail::read()
{
    if (m_isReading || !m_connection.isReady())
        return;
    m_isStale = false;
    m_groups.clear();
    QByteArrayList keys;
    QByteArrayList ids;
    const auto wanted = m_wanted();
    for (auto group = wanted.cbegin(); group != wanted.cend(); ++group) {
        const auto key = m_keys.said(group.key());
        m_groups.insert(key, group.key());
        keys.append(key);
        ids.append(group.value().toRedis());
    }
    if (keys.isEmpty())
        return;
    m_isReading = true;
    m_connection.send(
        QByteArrayList { "XREAD", "COUNT", QByteArray::number(Batch) }
            + QByteArrayList { "BLOCK", QByteArray::number(Block.count()) }
            + QByteArrayList { "STREAMS" } + keys + ids,
        [this](const RedisReply &reply) { onRead(reply); },
        Block);
}

void StreamTail::onRead(const RedisReply &reply)
{
    m_isReading = false;
    for (const auto &stream : reply.items) {
        const auto group = m_groups.value(stream.items.value(0).text);
        if (!group.isNull())
            emit received(group, StreamEntry::listFromReply(group, stream.items.value(1), m_seal));
    }
    // After an error not at once: a key may be of another type for good.
    if (reply.type == RedisReply::Type::Error)
        QTimer::singleShot(1s, this, &StreamTail::read);
    else
        read();
}

void StreamTail::interrupt()
{
    if (m_client.isEmpty() || std::exchange(m_isInterrupting, true))
        return;
    m_commands.send({ "CLIENT", "UNBLOCK", m_client },
                    [this](const RedisReply &reply) { onInterrupted(reply); });
}

void StreamTail::onInterrupted(const RedisReply &reply)
{
    m_isInterrupting = false;
    // It may have come before what it was to interrupt.
    if (m_isStale && m_isReading && !reply.isFault())
        QTimer::singleShot(Again, this, &StreamTail::wake);
}

} // namespace Limpid
