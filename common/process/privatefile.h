// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Limpid {

/// Sees to it that only the person whose it is can read a file (mode 0600), before anything is
/// written to it; makes it, and the folder it is in, if they are not there. False: it cannot.
bool makePrivate(const QString &file);

} // namespace Limpid
