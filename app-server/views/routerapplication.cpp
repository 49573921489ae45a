// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/views/routerapplication.h"

#include "app-server/engine/fanout.h"
#include "app-server/engine/serverframe.h"
#include "app-server/http/httpfront.h"

using namespace Qt::StringLiterals;

namespace Limpid {

RouterApplication::RouterApplication(Router router)
    : m_router(std::move(router))
{
}

void RouterApplication::configure(const EngineConfig &config)
{
    m_origins = OriginPatterns(config.allowedOrigins);
}

Decision RouterApplication::decide(const RequestHead &request)
{
    if (request.isUpgrade() && !m_origins.allows(request.fields().value("origin")))
        return Refusal { 403, u"Pages of this origin may not connect here."_s, {}, "origin" };
    return m_router.route(request);
}

std::unique_ptr<HttpService> RouterApplication::makeHttpService()
{
    return std::make_unique<HttpFront>();
}

void RouterApplication::observe(EngineSnapshot &) { }

void RouterApplication::announce(Fanout &fanout, const GroupName &group, const QString &text)
{
    for (const auto &key : fanout.groups()) {
        if (key.raw && (group.isNull() || key.name == group))
            fanout.send(key, serverFrame(Opcode::Text, text.toUtf8()), {});
    }
}

} // namespace Limpid
