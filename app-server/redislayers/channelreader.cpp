// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/channelreader.h"

using namespace std::chrono_literals;

namespace Limpid {

namespace {

constexpr auto Block = 5s; // as in Python
constexpr int Batch = 100; // messages

} // namespace

ChannelReader::ChannelReader(const RedisHost &host,
                             RedisConnection::Timing timing,
                             QByteArray key,
                             Appetite appetite,
                             std::function<bool()> isWanted,
                             std::function<bool()> goesOn)
    : m_key(std::move(key))
    , m_appetite(appetite)
    , m_isWanted(std::move(isWanted))
    , m_giving(std::move(goesOn))
    , m_connection(host, RedisConnection::Mode::Commands, timing)
{
    connect(&m_connection, &RedisConnection::ready, this, &ChannelReader::wake);
    connect(&m_giving, &Gradually::idle, this, &ChannelReader::wake);
}

void ChannelReader::wake()
{
    if (m_isWaiting || !m_giving.isIdle() || !m_connection.isReady()
        || (m_appetite == Appetite::OnDemand && !m_isWanted())) {
        return;
    }
    m_isWaiting = true;
    m_connection.send(
        { "BZPOPMIN", m_key, QByteArray::number(Block.count()) },
        [this](const RedisReply &reply) { onAnswer(reply); },
        Block);
}

void ChannelReader::onAnswer(const RedisReply &reply)
{
    const auto isMessage = reply.items.size() == 3;
    if (isMessage && m_appetite == Appetite::Everything) {
        // And what came with it.
        m_connection.send({ "ZPOPMIN", m_key, QByteArray::number(Batch) },
                          [this](const RedisReply &batch) { onBatch(batch); });
    } else {
        m_isWaiting = false;
    }
    if (isMessage)
        give(reply.items.at(1).text, reply.items.at(2).text);
    // After an error not at once: the key may be of another type for good.
    if (reply.type == RedisReply::Type::Error)
        QTimer::singleShot(1s, this, &ChannelReader::wake);
    else
        wake();
}

void ChannelReader::onBatch(const RedisReply &reply)
{
    m_isWaiting = false;
    for (qsizetype i = 0; i + 1 < reply.items.size(); i += 2)
        give(reply.items.at(i).text, reply.items.at(i + 1).text);
    wake();
}

void ChannelReader::give(const QByteArray &member, const QByteArray &score)
{
    m_giving.add([this, member, score] { emit popped(member, score.toDouble()); });
}

} // namespace Limpid
