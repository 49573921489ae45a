// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framescanner.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <vector>

namespace Limpid {

/// What a Poller calls when a descriptor is ready.
class Pollable
{
public:
    virtual ~Pollable() = default;
    virtual void onReady(std::uint32_t events) = 0;
};

/// epoll, and what all connections on its thread read into.
class Poller
{
public:
    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    void add(int fd, std::uint32_t events, Pollable &target) const;
    void change(int fd, std::uint32_t events, Pollable &target) const;
    void remove(int fd) const;

    /// Waits until something is ready or the time is over, and calls what is ready.
    ///
    /// No Pollable may be destroyed meanwhile; a closed descriptor may still be called once.
    void turn(std::chrono::milliseconds longest);

    [[nodiscard]] std::span<char> buffer() { return m_buffer; }
    [[nodiscard]] Arrivals &arrivals() { return m_arrivals; }

private:
    int m_fd;
    std::vector<char> m_buffer;
    Arrivals m_arrivals;
};

} // namespace Limpid
