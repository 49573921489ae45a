// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"

namespace Limpid {

/// A group as the engine knows it: chat groups and raw groups of one name are two groups.
struct GroupKey
{
    GroupName name;
    bool raw = false; ///< of the /chat/ routes: what one sends goes to all verbatim

    /// The members here of a channel layer's group.
    [[nodiscard]] static GroupKey ofLayer(const GroupName &name) { return { name, true }; }

    friend bool operator==(const GroupKey &, const GroupKey &) = default;
    friend size_t qHash(const GroupKey &key, size_t seed = 0)
    {
        return qHash(key.name, seed) ^ size_t(key.raw);
    }
};

} // namespace Limpid
