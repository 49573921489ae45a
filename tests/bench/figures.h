// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run.h"

#include <vector>

namespace Limpid {

/// The samples of both clients for one workload.
struct Figures
{
    Workload workload;
    std::vector<Sample> limpid;
    std::vector<Sample> qt;
};

/// The medians as a plain table (Markdown's, so that it can be shown as it is).
[[nodiscard]] QString tableOf(const std::vector<Figures> &all);

} // namespace Limpid
