// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/views/viewpeer.h"

#include <QBasicTimer>
#include <QByteArray>
#include <QObject>

#include <chrono>
#include <coroutine>
#include <deque>
#include <memory>
#include <optional>

namespace Limpid {

/// What a view and its WebSocket share: the messages that wait, and the coroutine that waits.
///
/// It outlives whichever of the two goes first. Of one thread. While much waits, nothing is read.
class ViewInbox : public QObject, public std::enable_shared_from_this<ViewInbox>
{
    Q_OBJECT

public:
    static constexpr size_t MaxMessages = 100; ///< that wait before reading is held
    static constexpr qint64 MaxBytes = 1024 * 1024; ///< the same

    /// peer: borrowed until end().
    explicit ViewInbox(ViewPeer &peer);

    void put(const QByteArray &message);
    /// Nothing comes any more, and nothing that is sent goes anywhere.
    void end();

    [[nodiscard]] bool isEnded() const { return !m_peer; }
    [[nodiscard]] ViewPeer *peer() const { return m_peer; } ///< null: ended
    [[nodiscard]] size_t count() const { return m_messages.size(); }
    /// The oldest message, which is not here any more; nothing: there is none.
    [[nodiscard]] std::optional<QByteArray> take();

    /// Resumes a coroutine when a message comes (if `forMessage`), when it ends, or after `timeout`
    /// (nothing: never). One at a time.
    void suspend(std::coroutine_handle<> coroutine,
                 bool forMessage,
                 std::optional<std::chrono::milliseconds> timeout);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void resume();
    void holdOrLetGo();

    ViewPeer *m_peer;
    std::deque<QByteArray> m_messages;
    qint64 m_bytes = 0; ///< of m_messages
    bool m_isHeld = false;
    std::coroutine_handle<> m_waiting;
    bool m_waitsForMessage = false;
    QBasicTimer m_timer;
};

} // namespace Limpid
