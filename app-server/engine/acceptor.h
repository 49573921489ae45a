// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/worker.h"

#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Limpid {

/// Listens, and hands each TCP connection to the next worker.
///
/// Our own accept instead of QWebSocketServer's: its sockets would be Qt's, on one thread, and
/// their closing handshake with them. When descriptors run out it waits a moment before it accepts
/// again, instead of spinning: QTcpServer would spin, which takes EMFILE for the EAGAIN it has seen
/// before; so where it can be done the accepting is our own, too.
class Acceptor : public QTcpServer
{
    Q_OBJECT

public:
    /// The workers and the next connection's id are borrowed.
    Acceptor(QList<Worker *> workers, std::atomic<ConnectionId> &nextId);

public slots:
    void start(const QHostAddress &address, quint16 port);
    void stop();

signals:
    void started(quint16 port);
    void failed(const QString &why);
    void stopped();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onReadable();
    void pause();
    void resume();

    const QList<Worker *> m_workers;
    std::atomic<ConnectionId> &m_nextId;
    QTimer m_resume;
    std::unique_ptr<QSocketNotifier> m_readable; ///< none: QTcpServer accepts
};

} // namespace Limpid
