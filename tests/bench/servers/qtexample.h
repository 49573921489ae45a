// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWebSocket>
#include <QWebSocketServer>

namespace Limpid {

/// QWebSocketServer as Qt's chat example uses it: one thread, sendTextMessage() to each.
///
/// Only that each path is a group of its own, so that others can be idle beside.
class QtExample : public QObject
{
    Q_OBJECT

public:
    QtExample();

    /// The port; 0 where there is none.
    [[nodiscard]] quint16 listen();

private:
    void onNewConnection();
    void processMessage(QWebSocket *from, const QString &message);
    void onDisconnected(QWebSocket *client);

    QWebSocketServer m_server;
    QHash<QString, QList<QWebSocket *>> m_groups; // by path
};

} // namespace Limpid
