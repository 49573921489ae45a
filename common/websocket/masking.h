// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace Limpid {

/// XORs the bytes with the masking key (RFC 6455, 5.3), eight bytes at a time; twice is undone.
/// key: the four octets read in network order; offset: how many bytes of the payload came before.
void applyMask(char *data, qsizetype size, quint32 key, qint64 offset = 0);
/// The same while copying, so that sending costs one pass.
void copyMasked(char *to, const char *from, qsizetype size, quint32 key);

/// Masking keys nobody can foresee (RFC 6455, 5.3 and 10.3), drawn from the system's generator by
/// the dozen.
class MaskingKeys
{
public:
    [[nodiscard]] quint32 next();

private:
    std::array<quint32, 64> m_keys;
    size_t m_used = 64;
};

} // namespace Limpid
