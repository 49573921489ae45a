// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultylink.h"

#include "resetsocket.h"

#include <QHostAddress>

FaultyLink::FaultyLink(QTcpSocket *client, quint16 target, const FaultPlan &plan)
    : m_client(client)
    , m_server(new QTcpSocket(this))
{
    m_client->setParent(this);
    m_up.from = m_down.to = m_client;
    m_up.to = m_down.from = m_server;
    for (auto *pipe : { &m_up, &m_down }) {
        pipe->timer.setSingleShot(true);
        connect(pipe->from, &QTcpSocket::readyRead, this, [this, pipe] { onReadable(*pipe); });
        connect(&pipe->timer, &QTimer::timeout, this, [this, pipe] { pass(*pipe); });
        connect(pipe->from, &QTcpSocket::disconnected, this, [this, pipe] { endWith(pipe->from); });
    }
    connect(m_server, &QTcpSocket::errorOccurred, this, [this] { endWith(m_server); });
    m_death.setSingleShot(true);
    connect(&m_death, &QTimer::timeout, this, &FaultyLink::reset);
    setPlan(plan);
    m_server->connectToHost(QHostAddress::LocalHost, target);
}

void FaultyLink::setPlan(const FaultPlan &plan)
{
    if (m_hasStruck && m_plan.kind != FaultPlan::Kind::Replay)
        return;
    m_hasStruck = false;
    m_plan = plan;
    m_up.left = plan.upAfter;
    m_down.left = plan.downAfter;
}

void FaultyLink::onReadable(Pipe &pipe)
{
    const auto bytes = pipe.from->readAll();
    if (&pipe == &m_up)
        m_recorded += bytes;
    if (m_isSwallowing)
        return;
    pipe.held += bytes;
    if (m_plan.delay == 0)
        pass(pipe);
    else if (!pipe.timer.isActive())
        pipe.timer.start(m_plan.delay);
}

void FaultyLink::pass(Pipe &pipe)
{
    const auto bytes = std::exchange(pipe.held, {});
    const bool isNow
        = !m_hasStruck && m_plan.kind != FaultPlan::Kind::None && bytes.size() >= pipe.left;
    if (pipe.to->state() != QAbstractSocket::UnconnectedState)
        pipe.to->write(isNow && m_plan.kind != FaultPlan::Kind::Replay ? bytes.first(pipe.left)
                                                                       : bytes);
    pipe.left -= bytes.size();
    if (isNow)
        strike();
}

void FaultyLink::strike()
{
    m_hasStruck = true;
    emit struck(m_plan.kind);
    switch (m_plan.kind) {
    case FaultPlan::Kind::Fin:
        m_isSwallowing = true;
        m_client->disconnectFromHost();
        m_server->disconnectFromHost();
        break;
    case FaultPlan::Kind::Reset:
        reset();
        break;
    case FaultPlan::Kind::Swallow:
        m_isSwallowing = true;
        m_death.start(m_plan.patience);
        break;
    case FaultPlan::Kind::Replay:
    case FaultPlan::Kind::None:
        break;
    }
}

void FaultyLink::reset()
{
    if (isEnded())
        return;
    finish();
    for (auto *socket : { m_client, m_server })
        resetSocket(*socket);
}

// One side has ended, or is not there: so does the other, behind what is on its way to it.
void FaultyLink::endWith(QTcpSocket *gone)
{
    const bool isUntold = m_death.isActive();
    if (isEnded() || isUntold)
        return;
    auto &pipe = gone == m_client ? m_up : m_down;
    if (!m_isSwallowing)
        pass(pipe);
    if (isEnded())
        return;
    pipe.to->disconnectFromHost();
    if (pipe.to->state() == QAbstractSocket::UnconnectedState)
        finish();
}

void FaultyLink::finish()
{
    if (std::exchange(m_isEnded, true))
        return;
    m_isSwallowing = true;
    m_death.stop();
    QMetaObject::invokeMethod(this, &FaultyLink::ended, Qt::QueuedConnection);
}
