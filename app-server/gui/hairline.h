// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QFrame;
class QWidget;

namespace Limpid {

/// A line of one pixel between two panes, one above the other.
[[nodiscard]] QFrame *hairline(QWidget *parent);

} // namespace Limpid
