// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace Limpid {

/// The four states of a WebSocket, with the browser's numbers (WHATWG WebSockets, 3.1).
enum class ReadyState : quint8 {
    Connecting = 0,
    Open = 1,
    Closing = 2,
    Closed = 3,
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::ReadyState)
