// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/router.h"
#include "app-server/views/viewsocket.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace Limpid {

/// A view in the way of dwebsocket: one coroutine that talks to one WebSocket from its opening to
/// its end, and reads like the blocking code it replaces.
///
/// Called on a worker's thread for each WebSocket that has been accepted; thousands may be waiting
/// there at a time. When it returns, the WebSocket is closed with 1000; when it throws, with 1011,
/// and what it said is logged. When the peer goes, whatever it awaits of its ViewSocket is over at
/// once, and it is up to the view to return. It gets its arguments by value: references are not
/// good for longer than the first co_await.
using WebSocketView = std::function<QCoro::Task<>(ViewSocket socket, RouteArguments arguments)>;

/// What dwebsocket's `@require_websocket` says of a view: plain HTTP is answered with 400.
void requireWebSocket(Router &router, const QString &pattern, const WebSocketView &view);

/// What dwebsocket's `@accept_websocket` says of a view: plain HTTP gets the page.
void acceptWebSocket(Router &router,
                     const QString &pattern,
                     const WebSocketView &view,
                     std::shared_ptr<const HttpView> page);

} // namespace Limpid
