// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDateTime;

namespace Limpid {

/// When a message was sent, as people read it: minutes in their own time zone, with the date unless
/// it is today.
[[nodiscard]] QString messageTime(const QDateTime &utc);
/// The same without the date.
[[nodiscard]] QString messageMinutes(const QDateTime &utc);

} // namespace Limpid
