// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"

#include <QDateTime>
#include <QUuid>

namespace Limpid {

/// A message that was written and that the server has not accepted yet.
struct OutboxEntry
{
    QUuid id;
    GroupName group;
    QString text;
    QDateTime writtenAt; ///< UTC, this computer's clock, to the millisecond
    bool failed = false; ///< refused by the server: waits for its writer to decide
    QString failure = {}; ///< why

    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

} // namespace Limpid
