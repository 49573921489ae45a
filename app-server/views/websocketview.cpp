// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/views/websocketview.h"

#include "app-server/views/viewconsumer.h"

namespace Limpid {

void requireWebSocket(Router &router, const QString &pattern, const WebSocketView &view)
{
    router.add(pattern, [view](const RouteArguments &arguments) {
        return std::make_unique<ViewConsumer>(view, arguments);
    });
}

void acceptWebSocket(Router &router,
                     const QString &pattern,
                     const WebSocketView &view,
                     std::shared_ptr<const HttpView> page)
{
    router.addView(pattern, std::move(page));
    requireWebSocket(router, pattern, view);
}

} // namespace Limpid
