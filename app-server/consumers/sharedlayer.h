// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channellayer.h"

#include <memory>

namespace Limpid {

/// A channel layer that several servers share, and how this one speaks there.
struct SharedLayer
{
    std::unique_ptr<ChannelLayer> layer; ///< null: the server is alone
    QString eventType = QStringLiteral("xxx.ooo"); ///< of what the routes /chat/ send
};

} // namespace Limpid
