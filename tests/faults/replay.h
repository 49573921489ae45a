// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpSocket>
#include <QTimer>

/// Sends what a client once sent on a connection of its own, byte by byte the same, and forgets the
/// answers.
class Replay : public QObject
{
    Q_OBJECT

public:
    /// lifetime: milliseconds until it is reset.
    Replay(const QByteArray &bytes, quint16 target, int lifetime);

signals:
    void ended();

private:
    void end();

    QTcpSocket m_socket;
    QTimer m_death;
};
