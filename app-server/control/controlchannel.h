// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/control/controlwire.h"

#include <QLocalSocket>
#include <QObject>

namespace Limpid {

/// One end of the local socket between a window and its server: whole messages, in order.
class ControlChannel : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket; it may not be connected yet.
    explicit ControlChannel(QLocalSocket *socket, QObject *parent = nullptr);

    template<typename... Fields>
    void send(ControlVerb verb, const Fields &...fields)
    {
        QByteArray message;
        QDataStream out(&message, QIODevice::WriteOnly);
        out << verb;
        ((out << fields), ...);
        write(message);
    }
    /// Sends what is waiting, then ends.
    void close();
    [[nodiscard]] qint64 waiting() const; ///< bytes the other end has not taken yet
    [[nodiscard]] QLocalSocket &socket() const { return *m_socket; }

signals:
    /// in stands behind the verb; what is read past the end of the message is empty.
    void received(Limpid::ControlVerb verb, QDataStream &in);
    void ended(); ///< by the other end, or because it sent what is no message

private:
    void write(const QByteArray &message);
    void onReadyRead();

    QLocalSocket *m_socket;
};

} // namespace Limpid
