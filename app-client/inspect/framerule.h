// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/opcode.h"
#include "common/websocket/utf8validator.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <optional>

namespace Limpid {

/// A frame of this client, made by hand: it may break every rule.
struct HandFrame
{
    Opcode opcode = Opcode::Text; ///< 0 to 15, the reserved ones too
    bool fin = true;
    quint8 rsv = 0; ///< RSV1 is 4, RSV2 is 2, RSV3 is 1
    bool masked = true;
    QByteArray payload = {};

    friend bool operator==(const HandFrame &, const HandFrame &) = default;
};

/// What went before on a connection, as far as the rules for the next frame ask for it.
struct FrameSituation
{
    std::optional<Opcode>
        message; ///< of the message under way, Text or Binary; none: there is none
    bool isCompressed = false; ///< that message
    Utf8Validator text; ///< has seen what went out of it, if it is a text
    qint64 sent = 0; ///< payload bytes that went out of it
    bool deflate = false; ///< permessage-deflate was negotiated: RSV1 has a meaning (RFC 7692, 6)
    bool textOnly = false; ///< the subprotocol knows no binary messages
    std::optional<qint64> maxMessage; ///< bytes the server takes of one message, if it said so

    /// After the frame went out as well.
    [[nodiscard]] FrameSituation after(const HandFrame &frame) const;
};

/// What a frame breaks: RFC 6455, or what was agreed on with the server.
enum class FrameRule : quint8 {
    None, ///< nothing
    ReservedOpcode,
    ReservedBits,
    Unmasked,
    FragmentedControl,
    LongControl,
    ContinuationOfNothing,
    MessageInMessage,
    BadText,
    CloseOfOneByte,
    CloseCode,
    BadReason,
    BinaryMessage, ///< the subprotocol's rule, not the RFC's
    BigMessage, ///< the server's limit, not the RFC's
};

/// The first rule the frame breaks, in the order in which a server that reads it finds out.
[[nodiscard]] FrameRule brokenRule(const HandFrame &frame, const FrameSituation &situation = {});
/// Where RFC 6455 says so: "5.2"; empty for None.
[[nodiscard]] QLatin1StringView ruleSection(FrameRule rule);
/// What the server should close with: 1002 (7.1.7, 7.4.1), 1003, 1007, 1009; 0 for None.
[[nodiscard]] quint16 ruleCloseCode(FrameRule rule);

} // namespace Limpid
