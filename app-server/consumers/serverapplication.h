// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/layerstation.h"
#include "app-server/consumers/chatbridge.h"
#include "app-server/consumers/chatdirectory.h"
#include "app-server/consumers/sharedlayer.h"
#include "app-server/pages/metricsboard.h"
#include "app-server/views/routerapplication.h"

namespace Limpid {

/// The routes limpid-server ships with: `/` chat, `/echo/`, `/chat/`, `/chat/<group>/` and
/// `/test/`; and to plain HTTP the pages of the chat and of `/test/`, `/healthz` and `/metrics`.
class ServerApplication : public RouterApplication
{
public:
    /// store: what is said is kept there; null: it is not kept.
    /// clock: the time now, UTC; called on any thread.
    /// shared: with its layer, the routes /chat/ are on it, and the chat's groups are one with the
    /// layer's of their names; with its presence, the store is shared, too.
    explicit ServerApplication(std::unique_ptr<HistoryStore> store = nullptr,
                               std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc,
                               SharedLayer shared = {});
    ~ServerApplication() override;

    /// Copies the history to a file that is not there yet, while it is used. `tell` gets what
    /// became of it, English, on any thread.
    void backUp(const QString &file, std::function<void(const QString &)> tell);

    void configure(const EngineConfig &config) override;
    void observe(EngineSnapshot &snapshot) override;
    void announce(Fanout &fanout, const GroupName &group, const QString &text) override;

private:
    [[nodiscard]] std::unique_ptr<ChatBridge> makeBridge();
    [[nodiscard]] std::unique_ptr<Consumer> makeRelay(const QString &group);

    void addPages();

    SharedLayer m_shared;
    std::unique_ptr<LayerStation> m_station; ///< null: no layer is shared
    MetricsBoard m_metrics;
    std::unique_ptr<HistoryStore> m_store;
    const std::unique_ptr<ChatBridge> m_bridge; ///< null: there is no layer
    ChatDirectory m_chat;
    int m_relayRate = 0;
};

} // namespace Limpid
