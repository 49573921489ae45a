// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Limpid {

struct Colors;

/// The style sheet of both programs in the given colours.
///
/// Widgets ask for a part by a dynamic property: primary, danger or flat on buttons; dim, heading,
/// figure or wire on labels; pane on frames that are one surface with a line around.
[[nodiscard]] QString styleSheet(const Colors &colors);

} // namespace Limpid
