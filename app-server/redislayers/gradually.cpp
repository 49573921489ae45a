// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/gradually.h"

#include <QPointer>

namespace Limpid {

Gradually::Gradually(std::function<bool()> goesOn, QObject *parent)
    : QObject(parent)
    , m_goesOn(std::move(goesOn))
{
}

void Gradually::add(std::function<void()> step)
{
    m_steps.push_back(std::move(step));
    if (m_steps.size() == 1)
        QMetaObject::invokeMethod(this, &Gradually::take, Qt::QueuedConnection);
}

void Gradually::take()
{
    const auto goesOn = m_goesOn;
    const QPointer<Gradually> self(this);
    for (int taken = 1;; ++taken) {
        m_steps.front()();
        const bool mayGoOn = goesOn();
        if (!self)
            return;
        m_steps.pop_front();
        if (!mayGoOn || m_steps.empty() || taken == MostAtOnce)
            break;
    }
    if (!m_steps.empty())
        QMetaObject::invokeMethod(this, &Gradually::take, Qt::QueuedConnection);
    else
        emit idle();
}

} // namespace Limpid
