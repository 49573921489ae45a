// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/originpatterns.h"
#include "app-server/channels/router.h"
#include "app-server/consumers/chatdirectory.h"
#include "app-server/engine/application.h"

namespace Limpid {

/// The routes limpid-server ships with: `/` chat, `/echo/`, `/chat/` and `/chat/<group>/`.
class ServerApplication : public Application
{
public:
    /// clock: the time now, UTC; called on any thread.
    explicit ServerApplication(std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc);

    void configure(const EngineConfig &config) override;
    [[nodiscard]] Decision decide(const RequestHead &request) override;
    void announce(Fanout &fanout, const GroupName &group, const QString &text) override;

private:
    [[nodiscard]] std::unique_ptr<Consumer> makeRelay(const QString &group);

    ChatDirectory m_chat;
    Router m_router;
    OriginPatterns m_origins;
    int m_relayRate = 0;
};

} // namespace Limpid
