// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/http/httpfront.h"

#include "app-server/engine/requesthead.h"
#include "app-server/http/answeringserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Limpid {

HttpFront::HttpFront() = default;

HttpFront::~HttpFront() = default;

void HttpFront::serve(QTcpSocket *socket, const RequestHead &request, const HttpView &view)
{
    if (!m_server)
        m_server = std::make_unique<AnsweringServer>();
    const bool isAnswered = m_server->answer(socket, request, view);
    // What still comes is not for Qt, which would begin a second request.
    QObject::disconnect(socket, &QIODevice::readyRead, socket->parent(), nullptr);
    if (!isAnswered) {
        // Two parsers read it in two ways: it is answered in none.
        const Refusal refusal { 400, u"This request is not understood."_s, {} };
        socket->write(refusal.toHttp());
    }
    socket->flush();
    const auto closeWhenWritten = [socket] {
        if (socket->bytesToWrite() == 0)
            socket->close();
    };
    QObject::connect(socket, &QIODevice::bytesWritten, socket, closeWhenWritten);
    closeWhenWritten();
}

} // namespace Limpid
