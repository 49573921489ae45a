// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/httpservice.h"

#include <QtGlobal>

#include <memory>

namespace Limpid {

class AnsweringServer;

/// Plain HTTP by Qt HTTP Server, on sockets the engine has accepted; one a worker.
///
/// GET and HEAD without a body, one request a connection (RFC 9112, 9.6): see
/// docs/adr/0004-plain-http-one-request-a-connection.md.
class HttpFront : public HttpService
{
public:
    HttpFront();
    ~HttpFront() override;
    Q_DISABLE_COPY_MOVE(HttpFront)

    void serve(QTcpSocket *socket, const RequestHead &request, const HttpView &view) override;

private:
    std::unique_ptr<AnsweringServer> m_server; ///< made when the first page is asked for
};

} // namespace Limpid
