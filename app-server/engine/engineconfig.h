// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QString>

#include <chrono>

namespace Limpid {

/// What the engine is started with; its limits, with the defaults of `limpid-server --help`.
struct EngineConfig
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8765; ///< 0: a free one
    int workers = 1;
    qint64 maxMessage = 65'536; ///< bytes; a larger one is closed with 1009
    qint64 highWater = 262'144; ///< bytes buffered from which a connection counts as slow
    qint64 maxBuffered = 1'048'576; ///< bytes buffered past which it is closed with 1013
    int maxHeader = 8'192; ///< bytes of a request head
    std::chrono::milliseconds handshakeTimeout { 10'000 };
    std::chrono::milliseconds closingTimeout { 5'000 }; ///< from our Close to the peer's
    std::chrono::milliseconds lingerTimeout { 1'000 }; ///< from our FIN to the peer's
    std::chrono::milliseconds stopTimeout { 5'000 };
};

} // namespace Limpid
