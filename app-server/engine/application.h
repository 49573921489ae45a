// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/engineconfig.h"
#include "app-server/engine/receiver.h"
#include "app-server/engine/requesthead.h"
#include "common/types/groupname.h"

#include <memory>
#include <variant>

namespace Limpid {

class Fanout;

/// Either why a request is not served, or who serves it.
using Decision = std::variant<Refusal, std::unique_ptr<Receiver>>;

/// What a server is for: decides who serves a path. The engine asks it before any upgrade.
///
/// Called on several worker threads at a time; configure() and announce() on the thread of the
/// Engine.
class Application
{
public:
    virtual ~Application() = default;

    /// The server is about to start with this; nothing else is asked meanwhile.
    virtual void configure(const EngineConfig &config) = 0;

    /// Who serves this request? The engine itself refuses what is no proper opening handshake for a
    /// receiver.
    [[nodiscard]] virtual Decision decide(const RequestHead &request) = 0;

    /// Tells the members of a group (null: of all groups) what the operator has to say, each kind
    /// in its own way.
    virtual void announce(Fanout &fanout, const GroupName &group, const QString &text) = 0;
};

} // namespace Limpid
