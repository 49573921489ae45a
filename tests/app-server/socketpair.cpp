// SPDX-License-Identifier: GPL-3.0-or-later
#include "socketpair.h"

#include <array>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace Limpid {

namespace {

void closeOnce(int &descriptor)
{
    if (const int number = std::exchange(descriptor, -1); number >= 0)
        ::close(number);
}

} // namespace

SocketPair::SocketPair()
{
    std::array<int, 2> ends { -1, -1 };
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends.data()) != 0)
        qFatal("no socket pair");
    m_near = ends[0];
    m_far = ends[1];
}

SocketPair::~SocketPair()
{
    closeNear();
    closeFar();
}

void SocketPair::send(const QByteArray &bytes) const
{
    if (::write(m_far, bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("not sent");
}

QByteArray SocketPair::take() const
{
    QByteArray bytes(4'096, Qt::Uninitialized);
    const auto size = ::read(m_near, bytes.data(), size_t(bytes.size()));
    bytes.truncate(qMax<qsizetype>(0, size));
    return bytes;
}

void SocketPair::fill() const
{
    const QByteArray bytes(65'536, 'x');
    while (::write(m_near, bytes.constData(), size_t(bytes.size())) > 0) { }
}

void SocketPair::closeNear()
{
    closeOnce(m_near);
}

void SocketPair::closeFar()
{
    closeOnce(m_far);
}

} // namespace Limpid
