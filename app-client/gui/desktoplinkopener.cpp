// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/desktoplinkopener.h"

#include "app-client/gui/messagelinks.h"

#include <QDesktopServices>

namespace Limpid {

bool DesktopLinkOpener::open(const QUrl &url)
{
    return MessageLinks::isOpenable(url) && QDesktopServices::openUrl(url);
}

} // namespace Limpid
