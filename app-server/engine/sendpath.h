// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/mailbox.h"

#include <QFlags>
#include <QtGlobal>

#include <memory>
#include <memory_resource>

namespace Limpid {

class Connection;

/// All of a connection that a delivery needs as long as nothing is in its way.
///
/// Those of a worker lie side by side: a large group is written to without touching a line of the
/// cache for each of its members' connections, which the system calls drive out between two
/// messages.
struct alignas(64) SendPath
{
    /// Why bytes may not go straight to the kernel. Set by whom the reason belongs to: Connection,
    /// ServerSocket for Waiting and Tapped.
    enum class Obstacle : quint8 {
        NotOpen = 1, ///< the connection's readyState is another
        Waiting = 2, ///< other bytes are before them, or the socket is gone; TLS: always
        Tapped = 4, ///< somebody looks at the frames
        Skipping = 8, ///< it is being skipped until it has caught up
    };
    Q_DECLARE_FLAGS(Obstacles, Obstacle)

    /// From a pool that outlives it.
    struct Deleter
    {
        std::pmr::polymorphic_allocator<> allocator;
        void operator()(SendPath *path) { allocator.delete_object(path); }
    };
    using Pointer = std::unique_ptr<SendPath, Deleter>;

    [[nodiscard]] static Pointer
    make(std::pmr::memory_resource &pool, Connection &connection, qintptr descriptor)
    {
        std::pmr::polymorphic_allocator<> allocator(&pool);
        auto *path = allocator.new_object<SendPath>(SendPath { &connection, descriptor });
        return Pointer(path, { allocator });
    }

    [[nodiscard]] bool isClear() const { return obstacles == Obstacles(); }
    void set(Obstacle obstacle, bool on) { obstacles.setFlag(obstacle, on); }
    void count(const Frame &sent, EngineCounters &counters)
    {
        messagesSent += quint64(sent.messages);
        bytesSent += quint64(sent.payload);
        counters.messagesSent += quint64(sent.messages);
        counters.bytesSent += quint64(sent.payload);
    }
    /// Has it fetched into the cache, where the compiler can say so.
    void prefetch() const
    {
#ifdef __GNUC__
        __builtin_prefetch(this, 1);
#endif
    }

    Connection *connection;
    qintptr descriptor;
    Obstacles obstacles = Obstacle::NotOpen;
    quint64 messagesSent = 0;
    quint64 bytesSent = 0; ///< of payloads
};

static_assert(sizeof(SendPath) == 64, "one line of the cache");

} // namespace Limpid
