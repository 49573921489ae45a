// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/http/answeringserver.h"

#include "app-server/engine/httpview.h"
#include "app-server/engine/requesthead.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>

#include <utility>

namespace Limpid {

namespace {

void write(QHttpServerResponder responder, const HttpAnswer &answer, bool isHead)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeHeader("X-Content-Type-Options", "nosniff");
    responder.writeHeader("Connection", "close");
    const bool hasBody = answer.status != 204 && answer.status != 304;
    if (hasBody)
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    // Ends the head even if it writes nothing.
    responder.writeBody(hasBody && !isHead ? answer.body : QByteArray());
}

} // namespace

AnsweringServer::AnsweringServer(QObject *parent)
    : QAbstractHttpServer(parent)
{
    // bind() warns of a server that does not listen; nobody is accepted meanwhile.
    m_handover.listen(QHostAddress::LocalHost);
    bind(&m_handover);
    m_handover.close();
}

bool AnsweringServer::answer(QTcpSocket *socket, const RequestHead &request, const HttpView &view)
{
    m_request = &request;
    m_view = &view;
    m_handover.handOver(socket);
    emit socket->readyRead();
    m_request = nullptr;
    return std::exchange(m_view, nullptr) == nullptr;
}

bool AnsweringServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const auto *view = std::exchange(m_view, nullptr);
    if (view)
        write(makeResponder(request, socket), view->get(*m_request), m_request->method() == "HEAD");
    return true;
}

void AnsweringServer::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

} // namespace Limpid
