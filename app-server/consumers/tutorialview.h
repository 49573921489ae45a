// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/views/websocketview.h"

namespace Limpid {

/// The view of dwebsocket's tutorial: one message in, ten out with a pause behind each, and close.
/// An empty message, and a peer that goes, end it at once.
[[nodiscard]] WebSocketView tutorialView(std::chrono::milliseconds pause);

} // namespace Limpid
