// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/net/websocket.h"

#include <QStringList>

namespace Limpid {

/// Writes down what a WebSocket says, in order, with the readyState at that moment.
class Journal : public QObject
{
public:
    explicit Journal(WebSocket &socket)
    {
        connect(&socket, &WebSocket::opened, this, [this, &socket] {
            note(socket, QStringLiteral("open"));
        });
        connect(
            &socket, &WebSocket::textMessageReceived, this, [this, &socket](const QByteArray &t) {
                note(socket, QStringLiteral("text ") + QString::fromUtf8(t));
            });
        connect(
            &socket, &WebSocket::binaryMessageReceived, this, [this, &socket](const QByteArray &b) {
                note(socket, QStringLiteral("binary ") + QString::fromLatin1(b.toHex()));
            });
        connect(&socket, &WebSocket::errorOccurred, this, [this, &socket] {
            note(socket, QStringLiteral("error"));
        });
        connect(&socket, &WebSocket::closed, this, [this, &socket](const CloseEvent &e) {
            note(socket,
                 QStringLiteral("close %1 %2 %3")
                     .arg(e.code)
                     .arg(e.wasClean ? QStringLiteral("clean") : QStringLiteral("unclean"),
                          e.reason));
        });
    }

    QStringList lines;

private:
    void note(const WebSocket &socket, const QString &what)
    {
        lines.append(QStringLiteral("%1 %2").arg(int(socket.readyState())).arg(what).trimmed());
    }
};

} // namespace Limpid
