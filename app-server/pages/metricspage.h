// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/httpview.h"
#include "app-server/engine/snapshot.h"

#include <functional>

namespace Limpid {

/// The figures of the server for Prometheus, in its text format 0.0.4: base units, counters since
/// the start.
class MetricsPage : public HttpView
{
public:
    /// source: the newest snapshot; called on any thread.
    explicit MetricsPage(std::function<EngineSnapshot()> source);

    [[nodiscard]] HttpAnswer get(const RequestHead &request) const override;

private:
    const std::function<EngineSnapshot()> m_source;
};

} // namespace Limpid
