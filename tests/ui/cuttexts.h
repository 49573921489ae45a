// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace Limpid {

/// What a person cannot read whole: each visible label, button, tab, chosen item, column title and
/// empty field of the widget whose text has less room than it needs, with class, name and sizes.
///
/// Words that wrap need height, others width; what scrolls need not be in sight. A label that gives
/// way by design has the horizontal size policy Ignored.
[[nodiscard]] QStringList cutTexts(const QWidget &widget);

} // namespace Limpid
