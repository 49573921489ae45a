// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/nick.h"

#include <QSet>

namespace Limpid {

/// Is told who is in a group on other servers, and what they do; on a thread of the presence's.
class PresenceWatcher
{
public:
    PresenceWatcher() = default;
    Q_DISABLE_COPY_MOVE(PresenceWatcher)
    virtual ~PresenceWatcher() = default;

    /// All who are in it there now.
    virtual void othersChanged(const QSet<Nick> &others) = 0;
    /// One of them is writing.
    virtual void otherTyped(const Nick &nick) = 0;
};

} // namespace Limpid
