// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/httpanswer.h"

namespace Limpid {

class RequestHead;

/// What a path says to plain HTTP: the counterpart of a Receiver, which speaks WebSocket.
///
/// Shared by all workers and called on any of their threads, several at a time. It must not block:
/// WebSockets wait behind it.
class HttpView
{
public:
    virtual ~HttpView() = default;

    /// The answer to a GET, or to a HEAD as if it were a GET.
    [[nodiscard]] virtual HttpAnswer get(const RequestHead &request) const = 0;
};

} // namespace Limpid
