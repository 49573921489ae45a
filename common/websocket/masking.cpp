// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/masking.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <bit>
#include <cstring>

namespace Limpid {

namespace {

void xorCopy(char *to, const char *from, qsizetype size, quint32 key)
{
    const quint32 octets = qToBigEndian(key); // in memory: octet 0 first
    const quint64 twice = (quint64(octets) << 32) | octets;
    qsizetype i = 0;
    for (; i + 8 <= size; i += 8) {
        quint64 eight;
        std::memcpy(&eight, from + i, 8);
        eight ^= twice;
        std::memcpy(to + i, &eight, 8);
    }
    char key4[4];
    std::memcpy(key4, &octets, 4);
    for (; i < size; ++i)
        to[i] = static_cast<char>(from[i] ^ key4[i & 3]);
}

} // namespace

void applyMask(char *data, qsizetype size, quint32 key, qint64 offset)
{
    xorCopy(data, data, size, std::rotl(key, static_cast<int>(offset & 3) * 8));
}

void copyMasked(char *to, const char *from, qsizetype size, quint32 key)
{
    xorCopy(to, from, size, key);
}

quint32 MaskingKeys::next()
{
    if (m_used == m_keys.size()) {
        QRandomGenerator::system()->fillRange(m_keys.data(), qsizetype(m_keys.size()));
        m_used = 0;
    }
    return m_keys[m_used++];
}

} // namespace Limpid
