// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/deflateparameters.h"
#include "common/websocket/role.h"

#include <QByteArray>

#include <memory>

namespace Limpid {

/// Compresses and inflates the messages of one end of a connection (RFC 7692, 7.2) with zlib.
class PermessageDeflate
{
public:
    enum class Inflated : quint8 { Ok, Corrupt, TooBig };

    PermessageDeflate(Role role, const DeflateParameters &agreed);
    ~PermessageDeflate();
    PermessageDeflate(const PermessageDeflate &) = delete;
    PermessageDeflate &operator=(const PermessageDeflate &) = delete;

    /// The payload of a whole message that is sent with RSV1 (7.2.1).
    [[nodiscard]] QByteArray compress(QByteArrayView message);
    /// Appends what a piece of a received message inflates to (7.2.2); last: the message ends with
    /// it. Stops as soon as the result has more than maxSize bytes. After Corrupt or TooBig: not to
    /// be used again.
    [[nodiscard]] Inflated inflate(QByteArrayView piece, bool last, QByteArray &to, qint64 maxSize);

private:
    class Deflater;
    class Inflater;

    std::unique_ptr<Deflater> m_deflater; // made at first use: 256 KiB that a listener never needs
    std::unique_ptr<Inflater> m_inflater;
    int m_sendBits;
    bool m_sendContext;
    bool m_receiveContext;
};

} // namespace Limpid
