// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/notice.h"
#include "app-client/session/reconnector.h"

#include <QObject>

namespace Limpid {

class Banner;

/// Says in the banner why a connection ended, and has a lost one tried again, with a countdown.
///
/// Tried again is what was up and broke: not what this person closed, not what the server will not
/// have, and not an address at which nothing was found yet.
class ReconnectBanner : public QObject
{
    Q_OBJECT

public:
    /// The banner is borrowed.
    explicit ReconnectBanner(Banner &banner, QObject *parent = nullptr);

    void onVerdict(const CloseVerdict &verdict);
    void onIdentified(); ///< the server knows us: the connection is up
    void onUserConnects(); ///< to whatever: what was before is no matter any more
    void onAction(); ///< the banner's button was pressed

signals:
    void reconnectRequested(); ///< the same address again
    void connectRequested(); ///< by the person, as with the window's own button

private:
    void say();

    Banner &m_banner;
    Reconnector m_reconnector;
    Notice m_notice; ///< why the connection was lost
    bool m_wasUp = false;
};

} // namespace Limpid
