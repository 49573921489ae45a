// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/closecode.h"

#include <QString>

namespace Limpid {

/// Why a connection has to be failed (RFC 6455, 7.1.7), and the code to say so with.
struct ProtocolError
{
    CloseCode code = CloseCode::ProtocolError;
    QString reason; ///< plain English, for a log; fits a Close frame
};

} // namespace Limpid
