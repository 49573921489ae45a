// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/acceptor.h"

#include "app-server/engine/nativesocket.h"

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
    connect(&m_resume, &QTimer::timeout, this, &Acceptor::resume);
    connect(this, &QTcpServer::acceptError, this, &Acceptor::pause);
}

void Acceptor::start(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port)) {
        emit failed(errorString());
        return;
    }
    if (canAcceptDirectly()) {
        pauseAccepting();
        m_readable = std::make_unique<QSocketNotifier>(socketDescriptor(), QSocketNotifier::Read);
        connect(m_readable.get(), &QSocketNotifier::activated, this, &Acceptor::onReadable);
    }
    emit started(serverPort());
}

void Acceptor::stop()
{
    m_resume.stop();
    m_readable.reset();
    close();
    emit stopped();
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    const ConnectionId id = m_nextId++;
    auto *worker = m_workers[qsizetype(id % quint64(m_workers.size()))];
    QMetaObject::invokeMethod(worker, [worker, descriptor, id] { worker->adopt(descriptor, id); });
}

void Acceptor::onReadable()
{
    qintptr descriptor = -1;
    auto result = Accepting::None;
    while ((result = acceptDirectly(socketDescriptor(), descriptor)) == Accepting::Taken)
        incomingConnection(descriptor);
    if (result == Accepting::Exhausted)
        pause();
}

void Acceptor::pause()
{
    if (m_readable)
        m_readable->setEnabled(false);
    else
        pauseAccepting();
    m_resume.start();
}

void Acceptor::resume()
{
    if (m_readable)
        m_readable->setEnabled(true);
    else
        resumeAccepting();
}

} // namespace Limpid
