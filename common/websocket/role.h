// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Limpid {

/// Which end of a connection: a client masks what it sends, a server does not (RFC 6455, 5.1).
enum class Role : quint8 { Client, Server };

} // namespace Limpid
