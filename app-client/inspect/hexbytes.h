// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace Limpid {

/// The bytes that pairs of hexadecimal digits stand for, in upper or lower case, with any white
/// space between pairs; nothing if the text is anything else.
[[nodiscard]] std::optional<QByteArray> bytesFromHex(QStringView text);

} // namespace Limpid
