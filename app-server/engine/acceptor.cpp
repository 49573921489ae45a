// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/acceptor.h"

namespace Limpid {

namespace {

constexpr int Backlog = 4'096;
constexpr std::chrono::milliseconds ResumeAfter { 100 };

} // namespace

Acceptor::Acceptor(QList<Worker *> workers, std::atomic<ConnectionId> &nextId)
    : m_workers(std::move(workers))
    , m_nextId(nextId)
    , m_resume(this)
{
    m_resume.setSingleShot(true);
    m_resume.setInterval(ResumeAfter);
    setListenBacklogSize(Backlog);
    connect(&m_resume, &QTimer::timeout, this, &Acceptor::resumeAccepting);
    connect(this, &QTcpServer::acceptError, this, &Acceptor::onAcceptError);
}

void Acceptor::start(const QHostAddress &address, quint16 port)
{
    if (listen(address, port))
        emit started(serverPort());
    else
        emit failed(errorString());
}

void Acceptor::stop()
{
    m_resume.stop();
    close();
    emit stopped();
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    const ConnectionId id = m_nextId++;
    auto *worker = m_workers[qsizetype(id % quint64(m_workers.size()))];
    QMetaObject::invokeMethod(worker, [worker, descriptor, id] { worker->adopt(descriptor, id); });
}

void Acceptor::onAcceptError()
{
    pauseAccepting();
    m_resume.start();
}

} // namespace Limpid
