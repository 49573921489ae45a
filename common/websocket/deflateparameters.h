// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/protocolerror.h"
#include "common/websocket/websocketextension.h"

#include <optional>
#include <variant>

namespace Limpid {

/// The parameters of permessage-deflate (RFC 7692, 7.1): what a client offers, or what both agreed
/// on.
struct DeflateParameters
{
    static constexpr int MaxWindowBits = 15;

    bool serverNoContextTakeover = false; ///< 7.1.1.1
    bool clientNoContextTakeover = false; ///< 7.1.1.2
    int serverMaxWindowBits = MaxWindowBits; ///< 7.1.2.1; 8 to 15
    int clientMaxWindowBits = MaxWindowBits; ///< 7.1.2.2; 8 to 15

    /// The offer; client_max_window_bits is always in it, so that the server may choose.
    [[nodiscard]] WebSocketExtension toOffer() const;
    /// What the answer to this offer agrees on, or why it is not one (7.1).
    [[nodiscard]] std::variant<DeflateParameters, ProtocolError>
    agree(const WebSocketExtension &answer) const;

    friend bool operator==(const DeflateParameters &, const DeflateParameters &) = default;
};

} // namespace Limpid
