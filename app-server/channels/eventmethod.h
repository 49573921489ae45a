// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/layermessage.h"

#include <vector>

namespace Limpid {

class Consumer;

/// What a consumer does with events of one type: a method of it, or a function that makes the
/// message for its client. See Consumer::onEvent().
struct EventMethod
{
    using Method = void (Consumer::*)(const LayerMessage &event);
    using ToMessage = LayerValue (*)(const LayerMessage &event);

    QString name; ///< LayerEvent::method()
    Method method = nullptr;
    ToMessage toMessage = nullptr; ///< if there is no method

    friend bool operator==(const EventMethod &, const EventMethod &) = default;
};

using EventMethods = std::vector<EventMethod>;

} // namespace Limpid
