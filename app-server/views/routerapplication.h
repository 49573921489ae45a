// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/originpatterns.h"
#include "app-server/channels/router.h"
#include "app-server/engine/application.h"

namespace Limpid {

/// A server of your own: the routes of a Router, behind the check of EngineConfig::allowedOrigins.
///
/// What Channels' ProtocolTypeRouter and OriginValidator are in a site's asgi.py. An announcement
/// goes to the members of the channel layer's groups as a text message.
class RouterApplication : public Application
{
public:
    explicit RouterApplication(Router router = {});

    void configure(const EngineConfig &config) override;
    [[nodiscard]] Decision decide(const RequestHead &request) override;
    [[nodiscard]] std::unique_ptr<HttpService> makeHttpService() override;
    void observe(EngineSnapshot &snapshot) override;
    void announce(Fanout &fanout, const GroupName &group, const QString &text) override;

protected:
    /// To be added to by the constructor of whoever inherits it.
    [[nodiscard]] Router &router() { return m_router; }

private:
    Router m_router;
    OriginPatterns m_origins;
};

} // namespace Limpid
