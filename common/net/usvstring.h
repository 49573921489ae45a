// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace Limpid {

/// The text as UTF-8, each lone surrogate as U+FFFD (Web IDL, USVString). QString::toUtf8 writes
/// "?" for them.
[[nodiscard]] QByteArray toUsvUtf8(QStringView text);

} // namespace Limpid
