// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/protocolerror.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace Limpid {

/// What a Close frame says (RFC 6455, 5.5.1).
struct CloseBody
{
    static constexpr qsizetype MaxReason = 123; ///< bytes: a control frame's 125 without the code

    std::optional<quint16> code; ///< none: the frame has no body
    QByteArray reason; ///< UTF-8

    [[nodiscard]] QByteArray encode() const;
    /// Strict: a body of one byte, a code that may not be on the wire and a reason that is not
    /// UTF-8 are errors.
    [[nodiscard]] static std::variant<CloseBody, ProtocolError> decode(QByteArrayView payload);

    friend bool operator==(const CloseBody &, const CloseBody &) = default;
};

} // namespace Limpid
