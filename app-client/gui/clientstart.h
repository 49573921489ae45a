// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"

#include <QList>
#include <QString>

namespace Limpid {

/// How a client window begins.
struct ClientStart
{
    QString url; ///< shown in the address field
    QString nick; ///< the same
    QList<GroupName> groups; ///< joined as soon as it is connected
    bool connect = false; ///< at once
};

} // namespace Limpid
