// SPDX-License-Identifier: GPL-3.0-or-later
// The first part of a Connection's life: TLS, the request's head, the answer to it.
#include "app-server/engine/application.h"
#include "app-server/engine/connection.h"
#include "app-server/engine/httpservice.h"

#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qint64 ReadBuffer
    = 262'144; // bytes; what comes beyond waits in the kernel, and with the client
constexpr qint64 FrameSlack = 1'024; // bytes; more than the head of a frame

} // namespace

void Connection::connectSocket()
{
    auto *tcp = m_socket.tcp();
    // Twice the head: what the client sends behind it, before the answer, has to fit.
    tcp->setReadBufferSize(2 * m_services.config.maxHeader);
    connect(tcp, &QAbstractSocket::disconnected, this, &Connection::onDisconnected);
    connect(&m_socket, &ServerSocket::lingering, this, &Connection::onLingering);
    connect(&m_socket, &ServerSocket::unmaskedFrameReceived, this, &Connection::onUnmaskedFrame);
    connect(&m_socket, &ServerSocket::encrypted, this, &Connection::onEncrypted);
    if (m_services.config.tls)
        connect(tcp, &QIODevice::readyRead, this, &Connection::onFirstBytes);
    else
        connect(tcp, &QIODevice::readyRead, this, &Connection::readHead);
}

void Connection::onFirstBytes()
{
    disconnect(m_socket.tcp(), &QIODevice::readyRead, this, &Connection::onFirstBytes);
    emit tlsRequested(this);
}

void Connection::startTls(const QSslConfiguration &configuration)
{
    m_socket.startTls(configuration);
}

void Connection::onEncrypted()
{
    connect(m_socket.tcp(), &QIODevice::readyRead, this, &Connection::readHead);
    readHead();
}

void Connection::readHead()
{
    const auto bytes = m_socket.tcp()->peek(m_services.config.maxHeader + 1);
    auto result = RequestHead::parse(bytes, m_services.config.maxHeader);
    if (std::holds_alternative<RequestHead::Incomplete>(result))
        return;
    disconnect(m_socket.tcp(), &QIODevice::readyRead, this, &Connection::readHead);
    if (const auto *refusal = std::get_if<Refusal>(&result))
        return refuse(*refusal);
    m_request = std::get<RequestHead>(std::move(result));
    decide();
}

void Connection::decide()
{
    // Not before its head is read: a refusal that comes first may be lost, and TLS has to stand.
    if (m_services.admission.isBanned(m_address))
        return refuse({ 403, u"The operator has banned your address."_s, {}, "banned" });
    auto decision = m_services.application.decide(m_request);
    if (const auto *refusal = std::get_if<Refusal>(&decision))
        return refuse(*refusal);
    if (const auto *view = std::get_if<std::shared_ptr<const HttpView>>(&decision))
        return serve(**view);
    if (const auto fault = m_request.upgradeFault())
        return refuse(*fault);
    m_receiver = std::get<std::unique_ptr<Receiver>>(std::move(decision));
    ask([this](Receiver &receiver) { receiver.connectRequested(*this); });
}

void Connection::serve(const HttpView &view)
{
    if (const auto fault = m_request.viewFault())
        return refuse(*fault);
    // The socket goes; this stays until TCP ends, so that the connection is limited and counted as
    // any other.
    m_isHttp = true;
    m_services.http->serve(m_socket.tcp(), m_request, view);
}

void Connection::accept(const QString &subprotocol)
{
    if (m_isAccepted || m_isRefused || m_state != ReadyState::Connecting)
        return;
    if (!subprotocol.isEmpty() && !m_request.subprotocols().contains(subprotocol))
        return refuse({ 500, u"The server chose a subprotocol that was not offered."_s });
    m_isAccepted = true;
    m_subprotocol = subprotocol;
    answerAccepted();
}

void Connection::letGoAnswer()
{
    --m_answerHolds;
    answerAccepted();
}

void Connection::answerAccepted()
{
    if (!m_isAccepted || m_answerHolds > 0 || m_isAnswered || m_state != ReadyState::Connecting)
        return;
    m_isAnswered = true;
    m_socket.replaceHead(m_request.size(), m_request.plainUpgrade(m_subprotocol));
    emit accepted(this, m_subprotocol);
}

void Connection::refuse(const Refusal &refusal)
{
    if (m_isRefused || m_isAnswered || m_isHttp || m_state != ReadyState::Connecting)
        return;
    m_isRefused = true;
    setState(ReadyState::Closing);
    noteRefusal(refusal.cause(), quint16(refusal.status));
    disconnect(m_socket.tcp(), &QIODevice::readyRead, this, nullptr);
    LogEntry entry;
    entry.kind = LogKind::Refused;
    entry.code = quint16(refusal.status);
    entry.text = refusal.text;
    log(entry);
    if (m_socket.isBeforeTls())
        return cut(); // no answer could be read
    m_socket.tcp()->write(refusal.toHttp());
    m_socket.tcp()->close();
}

void Connection::noteRefusal(const QByteArray &cause, quint16 status)
{
    ++m_services.counters.refused[cause];
    // A browser asks for pages that are not there, such as an icon, and a server that stops refuses
    // everybody.
    const bool isPage = m_request.size() > 0 && !m_request.isUpgrade();
    if ((isPage && cause == "not_found") || cause == "stopping")
        return;
    const auto kind = cause == "join_code" ? SecurityKind::WrongCode : SecurityKind::Refused;
    note({ .kind = kind, .code = status, .cause = cause });
}

void Connection::timeOut()
{
    if (m_isHttp)
        return cut();
    if (!m_isAnswered)
        return refuse({ 408, u"The request took too long."_s });
    noteRefusal("timeout", 0);
    cut();
}

void Connection::setWebSocket(QWebSocket *webSocket)
{
    const auto &config = m_services.config;
    m_webSocket = webSocket;
    m_isUpgraded = true;
    m_webSocket->setMaxAllowedIncomingMessageSize(quint64(config.maxMessage));
    m_webSocket->setMaxAllowedIncomingFrameSize(quint64(config.maxMessage));
    connect(m_webSocket, &QWebSocket::textMessageReceived, this, &Connection::onTextMessage);
    connect(m_webSocket, &QWebSocket::binaryMessageReceived, this, &Connection::onBinaryMessage);
    connect(m_webSocket, &QWebSocket::pong, this, &Connection::onPong);
    // Behind QWebSocket's own slot, which has been connected by now.
    connect(m_socket.tcp(), &QIODevice::readyRead, this, &Connection::onReadyRead);
    setState(ReadyState::Open);
    m_bucket = TokenBucket(m_receiver->messageRate());
    m_keepalive.heard(m_services.now);
    ++m_services.counters.opened;
    m_socket.tcp()->flush(); // the 101, so that what follows need not wait behind it
    LogEntry entry;
    entry.kind = LogKind::Opened;
    entry.text = m_request.path();
    log(entry);
    for (const auto &frame : std::exchange(m_early, {}))
        write(frame);
    if (!m_isFinished)
        ask([](Receiver &receiver) { receiver.opened(); });
    if (m_socket.tcp())
        m_socket.release(qMax<qint64>(ReadBuffer, config.maxMessage + FrameSlack));
    m_socket.shrink();
}

} // namespace Limpid
