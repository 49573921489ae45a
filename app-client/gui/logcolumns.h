// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/eventlogmodel.h"

#include <QList>

namespace Limpid {

/// The columns of a client's log, live or recorded, in their order.
inline const QList<EventLogModel::Column> ClientLogColumns {
    EventLogModel::Time,      EventLogModel::Delta,   EventLogModel::Way,     EventLogModel::Kind,
    EventLogModel::Fin,       EventLogModel::Mask,    EventLogModel::Payload, EventLogModel::Wire,
    EventLogModel::RoundTrip, EventLogModel::Preview,
};

} // namespace Limpid
