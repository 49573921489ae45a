// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Limpid {

/// Which of several Redis servers has what: channels_redis' ring (utils._consistent_hash).
class HashRing
{
public:
    static constexpr int Slots = 4096;

    /// servers: how many there are, at least 1.
    explicit HashRing(int servers)
        : m_servers(servers)
    {
    }

    /// CRC-32 (ISO-HDLC, zlib's) of the UTF-8, its lowest twelve bits.
    [[nodiscard]] static int slot(const QString &value);
    /// The server of a value, from 0.
    [[nodiscard]] int server(const QString &value) const;
    [[nodiscard]] int servers() const { return m_servers; }

private:
    int m_servers;
};

} // namespace Limpid
