// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Limpid {

/// Bytes as lines of 16: offset, hexadecimal octets in two groups of eight, printable ASCII ('.'
/// for the rest).
[[nodiscard]] QString hexDump(const QByteArray &bytes);

} // namespace Limpid
