// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/historystore.h"

namespace Limpid {

/// What the storage thread is asked for.
namespace HistoryRequest {

struct Read
{
    HistoryQuery query;
    std::function<void(const HistorySlice &)> answer;
};
struct Backup
{
    QString file;
    std::function<void(const QString &)> answer;
};

using Other = std::variant<Read, Backup>;

} // namespace HistoryRequest

} // namespace Limpid
