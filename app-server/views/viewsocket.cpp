// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/views/viewsocket.h"

#include "common/websocket/utf8validator.h"

namespace Limpid {

ViewSocket::ViewSocket(std::shared_ptr<ViewInbox> inbox)
    : m_inbox(std::move(inbox))
{
}

ViewSocket::NextMessage ViewSocket::wait(std::optional<std::chrono::milliseconds> timeout) const
{
    return { m_inbox, timeout };
}

std::optional<QByteArray> ViewSocket::read(const std::optional<QByteArray> &fallback) const
{
    auto message = m_inbox->take();
    return message ? message : fallback;
}

QCoro::AsyncGenerator<QByteArray> ViewSocket::messages() const
{
    const auto inbox = m_inbox; // `this` may be gone when it is resumed
    for (auto message = co_await NextMessage(inbox, {}); message;
         message = co_await NextMessage(inbox, {}))
        co_yield *message;
}

ViewSocket::Pause ViewSocket::sleepFor(std::chrono::milliseconds time) const
{
    return { m_inbox, time };
}

void ViewSocket::send(const QString &text) const
{
    write(text.toUtf8(), true);
}

void ViewSocket::send(const QByteArray &message) const
{
    write(message, Utf8Validator::isValid(message));
}

void ViewSocket::sendBinary(const QByteArray &data) const
{
    write(data, false);
}

void ViewSocket::write(const QByteArray &message, bool isText) const
{
    if (auto *peer = m_inbox->peer())
        peer->write(message, isText);
}

void ViewSocket::close(quint16 code, const QString &reason) const
{
    auto *const peer = m_inbox->peer();
    if (!peer)
        return;
    m_inbox->end();
    peer->startClose(code, reason);
}

} // namespace Limpid
