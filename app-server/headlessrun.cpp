// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlessrun.h"

#include "app-server/engine/engine.h"

namespace Limpid {

HeadlessRun::HeadlessRun(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&engine, &Engine::listening, this, [this] { m_hasListened = true; });
    connect(&engine, &Engine::stopped, this, &HeadlessRun::onStopped);
    connect(&engine, &Engine::failed, this, &HeadlessRun::onFailed);
}

void HeadlessRun::end()
{
    m_isEnding = true;
    if (m_engine.state() == Engine::State::Stopped)
        emit ended(0);
    else
        m_engine.stop();
}

void HeadlessRun::onStopped()
{
    if (m_isEnding)
        emit ended(0);
}

void HeadlessRun::onFailed(const QString &why)
{
    emit failed(why);
    if (m_isEnding || !m_hasListened)
        emit ended(1);
}

} // namespace Limpid
