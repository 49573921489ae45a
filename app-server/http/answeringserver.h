// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/http/handoverserver.h"

#include <QAbstractHttpServer>

namespace Limpid {

class HttpView;
class RequestHead;

/// Qt HTTP Server, fed one socket with one request at a time.
///
/// Which view answers is known before Qt has read the request, so its own table of routes is not
/// used.
class AnsweringServer : public QAbstractHttpServer
{
    Q_OBJECT

public:
    explicit AnsweringServer(QObject *parent = nullptr);

    /// Lets Qt read the request that waits in the socket, and writes the answer into the socket,
    /// which belongs to Qt from here on. False if Qt found no whole request there.
    [[nodiscard]] bool answer(QTcpSocket *socket, const RequestHead &request, const HttpView &view);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    HandoverServer m_handover;
    const RequestHead *m_request = nullptr; ///< the one that is being answered
    const HttpView *m_view = nullptr;
};

} // namespace Limpid
