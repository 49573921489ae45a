// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/views/viewinbox.h"

#include <QCoro/QCoroAsyncGenerator>

namespace Limpid {

/// The WebSocket of a view: dwebsocket's `request.websocket`, but what blocked a thread there is
/// awaited here.
///
/// A copy is the same WebSocket. It may be kept as long as you like: once the peer has gone, there
/// is nothing to read and what is sent goes nowhere, and neither is an error. Used on the thread
/// that called the view.
class ViewSocket
{
public:
    /// To be awaited: the next message, nothing if there will be none, or none in time.
    class NextMessage
    {
    public:
        [[nodiscard]] bool await_ready() const
        {
            return m_inbox->count() > 0 || m_inbox->isEnded();
        }
        void await_suspend(std::coroutine_handle<> view)
        {
            m_inbox->suspend(view, true, m_timeout);
        }
        [[nodiscard]] std::optional<QByteArray> await_resume() { return m_inbox->take(); }

    private:
        friend class ViewSocket;
        NextMessage(std::shared_ptr<ViewInbox> inbox,
                    std::optional<std::chrono::milliseconds> timeout)
            : m_inbox(std::move(inbox))
            , m_timeout(timeout)
        {
        }

        std::shared_ptr<ViewInbox> m_inbox;
        std::optional<std::chrono::milliseconds> m_timeout;
    };

    /// To be awaited: whether the WebSocket is still open when the time has passed.
    class Pause
    {
    public:
        [[nodiscard]] bool await_ready() const { return m_inbox->isEnded(); }
        void await_suspend(std::coroutine_handle<> view) { m_inbox->suspend(view, false, m_time); }
        [[nodiscard]] bool await_resume() const { return !m_inbox->isEnded(); }

    private:
        friend class ViewSocket;
        Pause(std::shared_ptr<ViewInbox> inbox, std::chrono::milliseconds time)
            : m_inbox(std::move(inbox))
            , m_time(time)
        {
        }

        std::shared_ptr<ViewInbox> m_inbox;
        std::chrono::milliseconds m_time;
    };

    explicit ViewSocket(std::shared_ptr<ViewInbox> inbox);

    /// Awaits the oldest message, as bytes whether it was text or binary. What came before the
    /// peer's Close is still given, then nothing. timeout: nothing too, if it takes longer;
    /// without one it waits as long as the WebSocket is open.
    [[nodiscard]] NextMessage wait(std::optional<std::chrono::milliseconds> timeout
                                   = std::nullopt) const;
    /// The oldest message that is here already, or the fallback.
    [[nodiscard]] std::optional<QByteArray> read(const std::optional<QByteArray> &fallback
                                                 = std::nullopt) const;
    [[nodiscard]] size_t countMessages() const { return m_inbox->count(); }
    [[nodiscard]] bool hasMessages() const { return m_inbox->count() > 0; }
    /// All messages, one after the other, until there will be none:
    /// `QCORO_FOREACH(const QByteArray &message, socket.messages())`.
    [[nodiscard]] QCoro::AsyncGenerator<QByteArray> messages() const;
    /// Awaits that time, or less if the WebSocket closes. (What time.sleep() was for.)
    [[nodiscard]] Pause sleepFor(std::chrono::milliseconds time) const;

    void send(const QString &text) const;
    /// As text if it is UTF-8, which is what dwebsocket sends; else as binary.
    void send(const QByteArray &message) const;
    void sendBinary(const QByteArray &data) const;
    /// Starts the closing handshake; the second time of no effect.
    /// code: 1000, or 3000 to 4999; reason: what is over 123 bytes of UTF-8 is cut.
    void close(quint16 code = 1000, const QString &reason = {}) const;
    /// Either side has closed it.
    [[nodiscard]] bool isClosed() const { return m_inbox->isEnded(); }

private:
    void write(const QByteArray &message, bool isText) const;

    std::shared_ptr<ViewInbox> m_inbox;
};

} // namespace Limpid
