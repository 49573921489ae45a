// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/nick.h"

namespace Limpid {

/// Somebody who is in a group.
struct Member
{
    Nick nick;

    friend bool operator==(const Member &, const Member &) = default;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::Member)
