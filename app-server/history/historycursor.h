// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/cursor.h"

#include <optional>

namespace Limpid {

/// The cursors of a history: numbers, with as many digits as any has, so that they sort as text.
namespace HistoryCursor {

/// 0: null.
[[nodiscard]] Cursor fromNumber(qint64 number);
/// Nothing: no cursor of ours.
[[nodiscard]] std::optional<qint64> toNumber(const Cursor &cursor);

} // namespace HistoryCursor

} // namespace Limpid
