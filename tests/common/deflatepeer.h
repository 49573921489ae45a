// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/deflateparameters.h"

#include <QByteArray>

#include <optional>
#include <zlib.h>

namespace Limpid {

/// The server's half of permessage-deflate on bare zlib: what the client is tested with must not
/// be what it uses itself.
class DeflatePeer
{
public:
    explicit DeflatePeer(const DeflateParameters &agreed);
    ~DeflatePeer();
    DeflatePeer(const DeflatePeer &) = delete;
    DeflatePeer &operator=(const DeflatePeer &) = delete;

    /// The value of Sec-WebSocket-Extensions.
    [[nodiscard]] QByteArray answer() const;
    /// The payload of a message that is sent with RSV1; level: zlib's, 0 stores.
    [[nodiscard]] QByteArray compress(const QByteArray &message, int level = 6);
    /// A message of the client; nothing if it is not deflate, or reaches back further than agreed.
    [[nodiscard]] std::optional<QByteArray> inflate(const QByteArray &payload);

private:
    DeflateParameters m_agreed;
    z_stream m_deflater {};
    z_stream m_inflater {};
};

} // namespace Limpid
