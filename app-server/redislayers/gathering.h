// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channellayer.h"

namespace Limpid {

/// Answers once, when the last of several answers is there: with the first fault, if there is one.
class Gathering
{
public:
    /// due: how many answers there will be, at least 1.
    Gathering(ChannelLayer::Done done, size_t due)
        : m_done(std::move(done))
        , m_due(due)
    {
    }

    void add(const LayerResult &result)
    {
        if (m_result.isDone())
            m_result = result;
        if (--m_due == 0 && m_done)
            m_done(m_result);
    }

private:
    ChannelLayer::Done m_done;
    size_t m_due;
    LayerResult m_result;
};

} // namespace Limpid
