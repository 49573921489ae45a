// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractEventDispatcher;

namespace Limpid {

/// An event dispatcher for a thread with thousands of sockets, meant for
/// QThread::setEventDispatcher(), which takes it over; nullptr where Qt's own is all there is.
[[nodiscard]] QAbstractEventDispatcher *newWorkerDispatcher();

} // namespace Limpid
