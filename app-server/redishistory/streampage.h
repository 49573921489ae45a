// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redishistory/historywire.h"

namespace Limpid {

/// A HistoryQuery in terms of a stream.
namespace StreamPage {

/// What has to be read for it; bound: nothing newer than that (null: no bound). A count of 0: only
/// how the group stands.
[[nodiscard]] StreamRange range(const HistoryQuery &query, StreamId bound);
/// The answer to it, without messages. newest: where the group stands.
[[nodiscard]] HistorySlice
standing(const HistoryQuery &query, const StreamState &state, StreamId newest);
/// Puts a message before those that are there. False: it does not fit any more; there is more.
[[nodiscard]] bool
add(HistorySlice &slice, qint64 &bytes, const Message &message, const HistoryQuery &query);

} // namespace StreamPage

} // namespace Limpid
