// SPDX-License-Identifier: GPL-3.0-or-later
#include "handserver.h"

#include "common/websocket/closebody.h"
#include "common/websocket/frameencoder.h"

#include <QSslSocket>

namespace Limpid {

HandPeer::HandPeer(QTcpSocket *socket)
    : m_socket(socket)
{
    socket->setParent(this);
    connect(socket, &QTcpSocket::readyRead, this, &HandPeer::onReadyRead);
}

QByteArray HandPeer::requestField(QByteArrayView name) const
{
    const auto head = HttpHead::parse(m_request);
    return head ? head->value(name) : QByteArray();
}

QByteArray HandPeer::acceptance(const QByteArray &fields) const
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Accept: "
        + OpeningHandshake::acceptFor(requestField("Sec-WebSocket-Key")) + "\r\n" + fields + "\r\n";
}

void HandPeer::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void HandPeer::startAgain()
{
    m_upgraded = false;
}

void HandPeer::setReading(bool on)
{
    m_socket->setReadBufferSize(on ? 0 : 1);
    m_reading = on;
    if (on)
        onReadyRead();
}

QByteArray HandPeer::encodeText(const QByteArray &text)
{
    return encodeFrame(Opcode::Text, text);
}

QByteArray HandPeer::encodeClose(int code, const QByteArray &reason)
{
    const CloseBody body { code ? std::optional<quint16>(quint16(code)) : std::nullopt, reason };
    return encodeFrame(Opcode::Close, body.encode());
}

QByteArrayList HandPeer::messages() const
{
    QByteArrayList list;
    for (const SeenFrame &frame : m_frames) {
        if (!isControl(frame.head.opcode))
            list.append(frame.payload);
    }
    return list;
}

bool HandPeer::hasClose() const
{
    return !closePayload().isNull();
}

QByteArray HandPeer::closePayload() const
{
    for (const SeenFrame &frame : m_frames) {
        if (frame.head.opcode == Opcode::Close)
            return frame.payload.isNull() ? QByteArray("") : frame.payload;
    }
    return {};
}

void HandPeer::onReadyRead()
{
    if (!m_reading)
        return;
    m_received += m_socket->readAll();
    if (!m_upgraded) {
        const qsizetype length = HttpHead::lengthIn(m_received);
        if (length < 0)
            return;
        m_request = m_received.first(length);
        m_received.remove(0, length);
        m_upgraded = true;
        emit requested();
    }
    takeFrames();
}

void HandPeer::takeFrames()
{
    QByteArray bytes = std::exchange(m_received, {});
    std::span<char> input(bytes.data(), size_t(bytes.size()));
    for (;;) {
        const FrameParser::Result result = m_parser.next(input);
        m_broken = m_broken || result == FrameParser::Result::Failed;
        if (result != FrameParser::Result::Part)
            return;
        const FramePart &part = m_parser.part();
        m_partial += part.payload;
        if (!part.last)
            continue;
        m_frames.push_back({ part.head, std::exchange(m_partial, {}) });
        emit frameSeen(m_frames.back());
    }
}

HandServer::HandServer(Manner manner, const QByteArray &fields)
    : m_manner(manner)
    , m_fields(fields)
{
    if (!listen(QHostAddress::LocalHost, 0))
        qFatal("no loopback port");
}

void HandServer::useTls(const QSslConfiguration &configuration)
{
    m_tls = configuration;
}

QString HandServer::url(const QString &target) const
{
    return QStringLiteral("%1://127.0.0.1:%2%3")
        .arg(m_tls ? QStringLiteral("wss") : QStringLiteral("ws"))
        .arg(serverPort())
        .arg(target);
}

void HandServer::incomingConnection(qintptr descriptor)
{
    auto *socket = m_tls ? new QSslSocket : new QTcpSocket;
    socket->setSocketDescriptor(descriptor);
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
    m_peers.push_back(std::make_unique<HandPeer>(socket));
    HandPeer *peer = m_peers.back().get();
    connect(peer, &HandPeer::requested, this, [this, peer] { onRequested(peer); });
    connect(peer, &HandPeer::frameSeen, this, [this, peer](const SeenFrame &f) { echo(peer, f); });
}

void HandServer::onRequested(HandPeer *peer)
{
    if (m_manner != Manner::Silent)
        peer->accept(m_fields);
    emit peerRequested(peer);
}

void HandServer::echo(HandPeer *peer, const SeenFrame &frame)
{
    if (m_manner != Manner::Echo)
        return;
    if (frame.head.opcode == Opcode::Close) {
        peer->send(encodeFrame(Opcode::Close, frame.payload));
        peer->socket()->disconnectFromHost();
    } else if (frame.head.opcode == Opcode::Ping) {
        peer->send(encodeFrame(Opcode::Pong, frame.payload));
    } else if (!isControl(frame.head.opcode)) {
        peer->send(encodeFrame(frame.head.opcode, frame.payload, frame.head.fin));
    }
}

} // namespace Limpid
