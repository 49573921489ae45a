// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/serverapplication.h"

#include "app-server/consumers/chatconsumer.h"
#include "app-server/consumers/echoconsumer.h"
#include "app-server/consumers/layerrelayconsumer.h"
#include "app-server/consumers/relayconsumer.h"
#include "app-server/consumers/tutorialview.h"
#include "app-server/history/memoryhistorystore.h"
#include "app-server/pages/metricspage.h"
#include "app-server/pages/resourcepage.h"
#include "app-server/pages/textpage.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr std::chrono::milliseconds TutorialPause { 500 };

std::unique_ptr<HistoryStore> orMemory(std::unique_ptr<HistoryStore> store, const QDateTime &now)
{
    // Cursors of an earlier run of the server are never met again: nobody posts a million messages
    // a second.
    return store ? std::move(store)
                 : std::make_unique<MemoryHistoryStore>(now.toMSecsSinceEpoch() * 1'000);
}

} // namespace

ServerApplication::ServerApplication(std::unique_ptr<HistoryStore> store,
                                     std::function<QDateTime()> clock,
                                     SharedLayer shared)
    : m_shared(std::move(shared))
    , m_station(m_shared.layer ? std::make_unique<LayerStation>(*m_shared.layer) : nullptr)
    , m_store(orMemory(std::move(store), clock()))
    , m_bridge(makeBridge())
    , m_chat(std::move(clock), { *m_store, m_shared.presence.get(), m_bridge.get() })
{
    router().add(u"/"_s,
                 [this](const RouteArguments &) { return std::make_unique<ChatConsumer>(m_chat); });
    router().add(u"/echo/"_s, [this](const RouteArguments &) {
        return std::make_unique<EchoConsumer>(m_relayRate);
    });
    router().add(u"/chat/"_s, [this](const RouteArguments &) { return makeRelay(u"x1"_s); });
    router().add(u"/chat/(?<group>[^/]+)/"_s, [this](const RouteArguments &arguments) {
        return makeRelay(arguments.value(u"group"_s));
    });
    addPages();
}

ServerApplication::~ServerApplication()
{
    // Each may still have something for those that end behind it.
    m_shared.presence.reset();
    m_store.reset();
}

void ServerApplication::backUp(const QString &file, std::function<void(const QString &)> tell)
{
    m_store->backup(file, [file, tell = std::move(tell)](const QString &problem) {
        tell(problem.isEmpty() ? u"backed up to %1"_s.arg(file)
                               : u"not backed up: %1"_s.arg(problem));
    });
}

void ServerApplication::addPages()
{
    const auto file = [this](const QString &path, const QString &name, const QByteArray &type) {
        router().addView(path, std::make_shared<ResourcePage>(u":/limpid/web/"_s + name, type));
    };
    file(u"/"_s, u"index.html"_s, "text/html; charset=utf-8");
    file(u"/chat\\.css"_s, u"chat.css"_s, "text/css; charset=utf-8");
    for (const auto &script : { u"chat"_s, u"connection"_s, u"transcript"_s, u"words"_s })
        file(u'/' + script + u"\\.js"_s, script + u".js"_s, "text/javascript; charset=utf-8");
    file(u"/test\\.js"_s, u"test.js"_s, "text/javascript; charset=utf-8");
    file(u"/limpid\\.svg"_s, u"limpid.svg"_s, "image/svg+xml");
    acceptWebSocket(
        router(),
        u"/test/"_s,
        tutorialView(TutorialPause),
        std::make_shared<ResourcePage>(u":/limpid/web/test.html"_s, "text/html; charset=utf-8"));
    router().addView(u"/healthz"_s, std::make_shared<TextPage>("ok\n"));
    router().addView(u"/metrics"_s,
                     std::make_shared<MetricsPage>([this] { return m_metrics.newest(); }));
}

std::unique_ptr<ChatBridge> ServerApplication::makeBridge()
{
    if (!m_shared.layer)
        return nullptr;
    const auto post = [this](const GroupName &group, const QString &text) {
        m_chat.post(group, ChatDirectory::siteNick(), text);
    };
    return std::make_unique<ChatBridge>(
        *m_shared.layer, m_shared.presence.get(), m_shared.eventType, post);
}

std::unique_ptr<Consumer> ServerApplication::makeRelay(const QString &group)
{
    auto &code = m_chat.joinCode();
    if (!m_station)
        return std::make_unique<RelayConsumer>(group, code, m_relayRate);
    return std::make_unique<LayerRelayConsumer>(
        group, code, m_relayRate, *m_station, m_shared.eventType);
}

void ServerApplication::configure(const EngineConfig &config)
{
    RouterApplication::configure(config);
    ProtocolLimits limits;
    limits.message = config.maxMessage;
    limits.text = std::min(limits.text, limits.message);
    m_chat.setLimits(limits, config.rate);
    m_chat.joinCode().set(config.joinCode);
    m_relayRate = config.relayRate;
}

void ServerApplication::observe(EngineSnapshot &snapshot)
{
    if (m_station)
        snapshot.counters.layerLost = m_station->losses();
    m_metrics.put(snapshot);
}

void ServerApplication::announce(Fanout &fanout, const GroupName &group, const QString &text)
{
    m_chat.announce(group, text);
    RouterApplication::announce(fanout, group, text);
}

} // namespace Limpid
