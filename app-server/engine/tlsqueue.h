// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/engineconfig.h"

#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

#include <deque>

namespace Limpid {

class Connection;

/// Starts TLS handshakes one at a time, so that a crowd of them delays nobody who is connected.
///
/// A handshake costs about a millisecond of arithmetic, and QSslSocket does it where it reads the
/// client's first message; so a connection comes here when that is there, and between two of them
/// the worker serves its other sockets. One a worker, on its thread.
class TlsQueue : public QObject
{
    Q_OBJECT

public:
    explicit TlsQueue(QObject *parent = nullptr);

    /// For handshakes from here on.
    void setConfiguration(const QSslConfiguration &configuration);
    /// Its startTls() is called in a moment, if it is still there.
    void add(Connection *connection);

private:
    void startNext();

    QSslConfiguration m_configuration;
    QTimer m_timer;
    std::deque<QPointer<Connection>> m_waiting;
};

} // namespace Limpid
