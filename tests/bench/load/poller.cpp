// SPDX-License-Identifier: GPL-3.0-or-later
#include "poller.h"

#include <array>
#include <sys/epoll.h>
#include <unistd.h>

namespace Limpid {

namespace {

constexpr std::size_t readPiece = 256 * 1024;

void control(int poller, int operation, int fd, std::uint32_t events, Pollable *target)
{
    epoll_event event {};
    event.events = events;
    event.data.ptr = target;
    ::epoll_ctl(poller, operation, fd, &event);
}

} // namespace

Poller::Poller()
    : m_fd(::epoll_create1(EPOLL_CLOEXEC))
    , m_buffer(FrameScanner::room + readPiece)
{
}

Poller::~Poller()
{
    ::close(m_fd);
}

void Poller::add(int fd, std::uint32_t events, Pollable &target) const
{
    control(m_fd, EPOLL_CTL_ADD, fd, events, &target);
}

void Poller::change(int fd, std::uint32_t events, Pollable &target) const
{
    control(m_fd, EPOLL_CTL_MOD, fd, events, &target);
}

void Poller::remove(int fd) const
{
    control(m_fd, EPOLL_CTL_DEL, fd, 0, nullptr);
}

void Poller::turn(std::chrono::milliseconds longest)
{
    std::array<epoll_event, 1024> ready;
    const int count = ::epoll_wait(m_fd, ready.data(), int(ready.size()), int(longest.count()));
    for (int i = 0; i < count; ++i)
        static_cast<Pollable *>(ready[std::size_t(i)].data.ptr)
            ->onReady(ready[std::size_t(i)].events);
}

} // namespace Limpid
