// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QHostAddress;

namespace Limpid {

/// "192.168.1.22:55102" or "[::1]:55102"; an IPv4 address mapped into IPv6 is written as IPv4.
[[nodiscard]] QString addressText(const QHostAddress &address, quint16 port);

} // namespace Limpid
