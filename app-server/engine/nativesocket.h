// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Limpid {

/// Gives bytes straight to the kernel, past QTcpSocket's buffer, its write notifier and its
/// signals.
///
/// Returns how many were taken; 0 where none were, or where there is no such way: the caller then
/// writes through the QTcpSocket, which also tells of errors.
[[nodiscard]] qint64 sendDirectly(qintptr descriptor, QByteArrayView bytes);

/// Ends our direction of a TCP connection with a FIN and leaves the peer's open, which QTcpSocket
/// cannot. False where there is no such way.
bool sendFin(qintptr descriptor);

/// What came of taking the next connection from a listening socket.
enum class Accepting {
    Taken,
    None, ///< nobody waits
    Exhausted, ///< somebody waits, and there is no descriptor or memory for them
};

/// False: connections are accepted by QTcpServer, acceptDirectly() is of no use.
[[nodiscard]] bool canAcceptDirectly();
/// Sets `descriptor` if one was taken. Never waits.
[[nodiscard]] Accepting acceptDirectly(qintptr listener, qintptr &descriptor);

} // namespace Limpid
