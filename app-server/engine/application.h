// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/engineconfig.h"
#include "app-server/engine/httpservice.h"
#include "app-server/engine/httpview.h"
#include "app-server/engine/receiver.h"
#include "app-server/engine/requesthead.h"
#include "common/types/groupname.h"

#include <memory>
#include <variant>

namespace Limpid {

class Fanout;
struct EngineSnapshot;

/// Why a request is not served, or who serves it: a receiver with a WebSocket, a view with plain
/// HTTP.
using Decision = std::variant<Refusal, std::unique_ptr<Receiver>, std::shared_ptr<const HttpView>>;

/// What a server is for: decides who serves a path. The engine asks it before any upgrade.
///
/// Called on several worker threads at a time; configure(), observe() and announce() on the thread
/// of the Engine.
class Application
{
public:
    virtual ~Application() = default;

    /// The server is about to start with this; nothing else is asked meanwhile.
    virtual void configure(const EngineConfig &config) = 0;

    /// Who serves this request? The engine itself refuses what is no proper opening handshake for a
    /// receiver.
    [[nodiscard]] virtual Decision decide(const RequestHead &request) = 0;

    /// Who writes what views answer; asked by each worker on its own thread, before decide().
    [[nodiscard]] virtual std::unique_ptr<HttpService> makeHttpService() = 0;

    /// What the engine is about to publish; for views that show it. What the application itself
    /// counts may be added.
    virtual void observe(EngineSnapshot &snapshot) = 0;

    /// Tells the members of a group (null: of all groups) what the operator has to say, each kind
    /// in its own way.
    virtual void announce(Fanout &fanout, const GroupName &group, const QString &text) = 0;
};

} // namespace Limpid
