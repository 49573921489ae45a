// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/reconnector.h"

#include <QNetworkInformation>

namespace Limpid {

Reconnector::Reconnector(Backoff backoff, QObject *parent)
    : QObject(parent)
    , m_backoff(std::move(backoff))
    , m_timer(this)
    , m_seconds(this)
{
    m_timer.setSingleShot(true);
    m_seconds.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &Reconnector::onDue);
    connect(&m_seconds, &QTimer::timeout, this, &Reconnector::tellSeconds);
    watchNetwork();
}

void Reconnector::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return; // nobody can tell here
    connect(QNetworkInformation::instance(),
            &QNetworkInformation::reachabilityChanged,
            this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    hurry();
            });
}

void Reconnector::begin()
{
    m_isTrying = true;
    if (m_success.isValid())
        m_backoff.held(std::chrono::milliseconds(m_success.elapsed()));
    m_success.invalidate();
    m_timer.start(m_backoff.next());
    m_seconds.start();
    tellSeconds();
}

void Reconnector::succeed()
{
    rest();
    m_success.start();
}

void Reconnector::stop()
{
    rest();
    m_backoff.reset();
    m_success.invalidate();
}

void Reconnector::rest()
{
    m_isTrying = false;
    m_timer.stop();
    m_seconds.stop();
}

void Reconnector::hurry()
{
    if (isWaiting())
        onDue();
}

int Reconnector::secondsLeft() const
{
    return isWaiting() ? (m_timer.remainingTime() + 999) / 1'000 : 0;
}

void Reconnector::onDue()
{
    m_timer.stop();
    m_seconds.stop();
    emit tryNow();
}

void Reconnector::tellSeconds()
{
    emit secondsLeftChanged(secondsLeft());
}

} // namespace Limpid
