// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTcpSocket;

namespace Limpid {

class HttpView;
class RequestHead;

/// Answers the plain HTTP requests of one worker, on its thread.
class HttpService
{
public:
    virtual ~HttpService() = default;

    /// Takes a socket over whose next bytes are this request, and deletes it at some time after it
    /// has disconnected. One request is answered, then the connection is closed with the socket's
    /// close(). How long all that may take is the caller's to limit.
    virtual void serve(QTcpSocket *socket, const RequestHead &request, const HttpView &view) = 0;
};

} // namespace Limpid
