// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/linkopener.h"

namespace Limpid {

/// Opens links as the desktop does.
class DesktopLinkOpener : public LinkOpener
{
public:
    /// Refuses what is no link of MessageLinks, whoever asks.
    bool open(const QUrl &url) override;
};

} // namespace Limpid
