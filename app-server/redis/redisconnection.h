// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redishost.h"
#include "app-server/redis/redisreply.h"
#include "app-server/redis/respreader.h"
#include "common/types/backoff.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace Limpid {

class RedisSocket;

/// A connection to a Redis server that comes back: commands are pipelined, each gets one answer.
///
/// While it is away it is tried again and again, and commands are answered with
/// RedisReply::Lost at once: nothing is kept for later, except while it is tried for the first
/// time. Of one thread.
class RedisConnection : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const RedisReply &)>;

    enum class Mode {
        Commands,
        Subscriber ///< what is published comes in published(), and only (UN)SUBSCRIBE may be sent
    };

    struct Timing
    {
        std::chrono::milliseconds connect { 5'000 }; ///< until it is ready
        std::chrono::milliseconds reply { 5'000 }; ///< without a byte while an answer is due
        std::chrono::milliseconds idle { 10'000 }; ///< after which it is asked whether it is there
    };

    /// Between two tries.
    static constexpr Backoff::Bounds RetryBounds { std::chrono::milliseconds(50),
                                                   std::chrono::milliseconds(5'000),
                                                   0.5 };
    /// Bytes that wait to be sent from which a command is refused.
    static constexpr qint64 MaxWaiting = 64 * 1024 * 1024;

    RedisConnection(RedisHost host, Mode mode, Timing timing, QObject *parent = nullptr);
    RedisConnection(const RedisHost &host, Mode mode, QObject *parent = nullptr);
    ~RedisConnection() override; ///< closes it

    void open();
    /// Ends it for good, and answers what is due.
    void close();
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const RedisHost &host() const { return m_host; }

    /// Exactly one answer, after those of all earlier commands, perhaps from inside the call; may
    /// be empty. blocks: how long the server itself may take its time (BZPOPMIN).
    void send(const QByteArrayList &command,
              Answer answer,
              std::chrono::milliseconds blocks = std::chrono::milliseconds(0));

signals:
    void ready(); ///< and let in: commands are obeyed
    /// It was, and is not any more; or a try has failed. Everything due has been answered. English.
    void lost(const QString &reason);
    void published(const QByteArray &topic, const QByteArray &payload);

private:
    struct Due
    {
        Answer answer;
        std::chrono::milliseconds blocks;
    };

    void connectNow();
    void greet();
    void onGreeted(const RedisReply &reply, bool isLast);
    void onReceived(const QByteArray &bytes);
    void onReply(const RedisReply &reply);
    void onSilence();
    void write(const QByteArrayList &command, Due due);
    void watch();
    void lose(const QString &reason);
    void drop();
    void answerAll(const QString &reason);

    const RedisHost m_host;
    const Mode m_mode;
    const Timing m_timing;
    Backoff m_delay { RetryBounds };
    QTimer m_retry;
    QTimer m_silence;
    std::unique_ptr<RespReader> m_reader;
    RedisSocket *m_socket = nullptr;
    std::deque<Due> m_due;
    std::deque<std::pair<QByteArrayList, Due>> m_early; ///< until it is ready for the first time
    bool m_isFirstTry = false;
    bool m_isReady = false;
};

} // namespace Limpid
