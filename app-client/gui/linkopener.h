// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QUrl;

namespace Limpid {

/// Opens links outside of this program.
class LinkOpener
{
public:
    LinkOpener() = default;
    virtual ~LinkOpener() = default;
    Q_DISABLE_COPY_MOVE(LinkOpener)

    /// url: one that MessageLinks::isOpenable(). False if the desktop does not know how.
    virtual bool open(const QUrl &url) = 0;
};

} // namespace Limpid
