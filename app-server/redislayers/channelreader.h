// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redisconnection.h"
#include "app-server/redislayers/gradually.h"

#include <QObject>

#include <functional>

namespace Limpid {

/// Takes messages out of one key of one Redis, on a connection of its own, which waits there
/// (BZPOPMIN).
class ChannelReader : public QObject
{
    Q_OBJECT

public:
    /// All there is, in batches; or one message at a time, while there is somebody who wants it.
    enum class Appetite { Everything, OnDemand };

    /// isWanted: asked with OnDemand before each message. goesOn: as of Gradually.
    ChannelReader(const RedisHost &host,
                  RedisConnection::Timing timing,
                  QByteArray key,
                  Appetite appetite,
                  std::function<bool()> isWanted,
                  std::function<bool()> goesOn);

    void open() { m_connection.open(); }
    /// Waits for a message if one is wanted, it does not wait yet, and it has given what it has.
    void wake();

signals:
    /// score: when it was sent, in seconds since the epoch, on the sender's clock.
    void popped(const QByteArray &member, double score);

private:
    void onAnswer(const RedisReply &reply);
    void onBatch(const RedisReply &reply);
    void give(const QByteArray &member, const QByteArray &score);

    const QByteArray m_key;
    const Appetite m_appetite;
    const std::function<bool()> m_isWanted;
    bool m_isWaiting = false; ///< for Redis
    Gradually m_giving;
    RedisConnection m_connection;
};

} // namespace Limpid
