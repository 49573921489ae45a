// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTcpSocket;

/// Gives the kernel what was written, then resets the connection; without effect if there is none.
void resetSocket(QTcpSocket &socket);
