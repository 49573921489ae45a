// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channellayer.h"
#include "app-server/presence/presence.h"

#include <memory>

namespace Limpid {

/// What a server shares with others, and how it speaks there; by default it is alone.
struct SharedLayer
{
    std::shared_ptr<ChannelLayer> layer; ///< null: there is none
    std::unique_ptr<Presence> presence; ///< of those that share the history, too; null: none do
    QString eventType = QStringLiteral("xxx.ooo"); ///< of what the routes /chat/ send
};

} // namespace Limpid
