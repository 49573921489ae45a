// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Limpid {

/// Bytes of the text as UTF-8, without making them.
[[nodiscard]] qsizetype utf8Size(QStringView text);

/// As much of the beginning of the text as fits into so many bytes of UTF-8, cut between
/// characters.
[[nodiscard]] QString cutToUtf8Size(const QString &text, qsizetype bytes);

} // namespace Limpid
