// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Limpid {

class LinkOpener;
class Notifier;

/// What a client's windows ask of the desktop; both outlive the windows.
struct ClientDesktop
{
    Notifier &notifier;
    LinkOpener &links;
};

} // namespace Limpid
