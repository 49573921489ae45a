// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/cursor.h"
#include "common/types/groupname.h"
#include "common/types/nick.h"

#include <QDateTime>
#include <QUuid>

namespace Limpid {

/// One chat message as the server tells it to the members of a group.
struct Message
{
    GroupName group;
    Cursor cursor; ///< null until the server has accepted it
    QUuid id; ///< made by the sending client; the same message sent again has the same id
    Nick sender;
    QString text;
    QDateTime sentAt; ///< UTC, the server's clock, to the millisecond

    friend bool operator==(const Message &, const Message &) = default;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::Message)
