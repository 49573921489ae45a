// SPDX-License-Identifier: GPL-3.0-or-later
// By hand, because it is the point of the engine: a delivery costs one system call and nothing
// else.
#include "app-server/engine/nativesocket.h"

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace Limpid {

qint64 sendDirectly(qintptr descriptor, QByteArrayView bytes)
{
    const auto taken
        = ::send(int(descriptor), bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    return std::max<qint64>(taken, 0);
}

bool sendFin(qintptr descriptor)
{
    return ::shutdown(int(descriptor), SHUT_WR) == 0;
}

bool canAcceptDirectly()
{
    return true;
}

Accepting acceptDirectly(qintptr listener, qintptr &descriptor)
{
    for (;;) {
        descriptor = ::accept4(int(listener), nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor >= 0)
            return Accepting::Taken;
        switch (errno) {
        case EMFILE:
        case ENFILE:
        case ENOBUFS:
        case ENOMEM:
            return Accepting::Exhausted;
        case EAGAIN:
        case EBADF:
        case EINVAL:
            return Accepting::None;
        default:
            break; // about one connection, that has failed before it was taken: the next
        }
    }
}

} // namespace Limpid
