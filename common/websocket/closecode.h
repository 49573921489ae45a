// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Limpid {

/// The close codes of RFC 6455, 7.4.1 and of the IANA registry; 3000 to 4999 have no names here.
enum class CloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    UnsupportedData = 1003,
    NoStatus = 1005, ///< never on the wire: the Close had no body
    Abnormal = 1006, ///< never on the wire: there was no Close
    InvalidPayload = 1007,
    PolicyViolation = 1008,
    MessageTooBig = 1009,
    MandatoryExtension = 1010,
    InternalError = 1011,
    ServiceRestart = 1012,
    TryAgainLater = 1013,
    BadGateway = 1014,
    TlsHandshake = 1015, ///< never on the wire
};

/// Whether a Close frame may carry the code (RFC 6455, 7.4): 1000 to 1003, 1007 to 1014, 3000 to
/// 4999.
[[nodiscard]] bool isWireCloseCode(int code);

/// Whether a caller of the browser's close() may give the code: 1000, 3000 to 4999 (WHATWG close(),
/// step 1).
[[nodiscard]] bool isUserCloseCode(int code);

} // namespace Limpid
