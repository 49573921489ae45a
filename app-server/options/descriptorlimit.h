// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Limpid {

/// Raises the limit of open descriptors to what the system lets this process have: a client costs
/// one.
void raiseDescriptorLimit();

} // namespace Limpid
