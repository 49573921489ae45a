// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/reconnectbanner.h"

#include "app-client/inspect/closeverdict.h"
#include "common/gui/banner.h"

namespace Limpid {

ReconnectBanner::ReconnectBanner(Banner &banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
    , m_reconnector(Backoff(), this)
{
    connect(&m_reconnector, &Reconnector::secondsLeftChanged, this, &ReconnectBanner::say);
    connect(&m_reconnector, &Reconnector::tryNow, this, &ReconnectBanner::reconnectRequested);
}

void ReconnectBanner::onVerdict(const CloseVerdict &verdict)
{
    const auto notice = Notice::ofVerdict(verdict);
    if (notice && verdict.isWorthAnotherTry() && m_wasUp) {
        if (!m_reconnector.isTrying())
            m_notice = *notice; // that a try fails is no news
        m_reconnector.begin();
        return;
    }
    m_reconnector.stop();
    if (notice)
        m_banner.say(notice->kind, notice->headline, notice->detail, notice->action);
}

void ReconnectBanner::onIdentified()
{
    m_wasUp = true;
    m_reconnector.succeed();
}

void ReconnectBanner::onUserConnects()
{
    m_wasUp = false;
    m_reconnector.stop();
}

void ReconnectBanner::onAction()
{
    if (m_reconnector.isWaiting())
        m_reconnector.hurry();
    else
        emit connectRequested();
}

void ReconnectBanner::say()
{
    const auto waiting = tr("Trying again in %n second(s).", nullptr, m_reconnector.secondsLeft());
    m_banner.say(
        Banner::Kind::Warning, m_notice.headline, m_notice.detail + u' ' + waiting, tr("Now"));
}

} // namespace Limpid
