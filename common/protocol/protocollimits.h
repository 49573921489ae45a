// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Limpid {

/// What limpid.chat.v1 allows; a server tells its own values in `welcome`.
struct ProtocolLimits
{
    static constexpr qint64 Search = 256; ///< UTF-8 bytes of the words to look for, at every server

    qint64 message = 65'536; ///< bytes of one WebSocket message
    qint64 text = 16'384; ///< UTF-8 bytes of one chat message's text
    int nick = 32; ///< characters of a nick
    int historyPage = 200; ///< messages of one `history` at most
    int groups = 100; ///< groups one connection may be in at a time

    friend bool operator==(const ProtocolLimits &, const ProtocolLimits &) = default;
};

/// The subprotocol of the chat on route "/", as offered in Sec-WebSocket-Protocol.
inline constexpr char ChatSubprotocol[] = "limpid.chat.v1";

} // namespace Limpid
