// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/views/viewinbox.h"

namespace Limpid {

ViewInbox::ViewInbox(ViewPeer &peer)
    : m_peer(&peer)
{
}

void ViewInbox::put(const QByteArray &message)
{
    if (isEnded())
        return;
    m_messages.push_back(message);
    m_bytes += message.size();
    if (m_waitsForMessage)
        resume();
    holdOrLetGo();
}

void ViewInbox::end()
{
    m_peer = nullptr;
    resume();
}

std::optional<QByteArray> ViewInbox::take()
{
    if (m_messages.empty())
        return std::nullopt;
    auto message = std::move(m_messages.front());
    m_messages.pop_front();
    m_bytes -= message.size();
    holdOrLetGo();
    return message;
}

void ViewInbox::holdOrLetGo()
{
    const bool isMuch = m_messages.size() >= MaxMessages || m_bytes >= MaxBytes;
    const bool isLittle = m_messages.size() <= MaxMessages / 2 && m_bytes <= MaxBytes / 2;
    if (!m_peer || m_isHeld == isMuch || (m_isHeld && !isLittle))
        return;
    m_isHeld = isMuch;
    m_peer->setReadingHeld(m_isHeld);
}

void ViewInbox::suspend(std::coroutine_handle<> coroutine,
                        bool forMessage,
                        std::optional<std::chrono::milliseconds> timeout)
{
    Q_ASSERT(!m_waiting);
    m_waiting = coroutine;
    m_waitsForMessage = forMessage;
    if (timeout)
        m_timer.start(int(timeout->count()), Qt::PreciseTimer, this);
}

void ViewInbox::timerEvent(QTimerEvent *)
{
    resume();
}

void ViewInbox::resume()
{
    m_timer.stop();
    m_waitsForMessage = false;
    const auto self = shared_from_this(); // the coroutine may be its last owner
    if (const auto waiting = std::exchange(m_waiting, nullptr))
        waiting.resume();
}

} // namespace Limpid
