// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchserver.h"

#include "common/websocket/openinghandshake.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int floodMessage = 64; // bytes
constexpr int floodFrames = 4096; // joined in one piece
constexpr qint64 floodWaiting = 1 << 20; // bytes the socket always has to send
constexpr size_t readPiece = 256 * 1024;

} // namespace

BenchPeer::BenchPeer(QTcpSocket *socket)
    : QObject(socket)
    , m_socket(socket)
    , m_readBuffer(readPiece)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &BenchPeer::onReadyRead);
    connect(socket, &QTcpSocket::bytesWritten, this, &BenchPeer::flood);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

void BenchPeer::onReadyRead()
{
    if (!m_upgraded)
        takeRequest();
    while (m_upgraded && m_socket->bytesAvailable() > 0) {
        const qint64 size = m_socket->read(m_readBuffer.data(), qint64(m_readBuffer.size()));
        if (size <= 0)
            return;
        if (m_flood.isEmpty())
            echo({ m_readBuffer.data(), size_t(size) });
    }
}

void BenchPeer::takeRequest()
{
    m_request += m_socket->readAll(); // no client sends frames before it has the answer
    const auto head = HttpHead::parse(m_request);
    if (HttpHead::lengthIn(m_request) < 0 || !head)
        return;
    m_upgraded = true;
    m_socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                    "Connection: Upgrade\r\nSec-WebSocket-Accept: "
                    + OpeningHandshake::acceptFor(head->value("Sec-WebSocket-Key")) + "\r\n\r\n");
    if (head->startLine().startsWith("GET /flood "))
        m_flood = encodeFrame(Opcode::Text, QByteArray(floodMessage, 'x')).repeated(floodFrames);
    flood();
}

void BenchPeer::echo(std::span<char> bytes)
{
    QByteArray answer;
    while (m_parser.next(bytes) == FrameParser::Result::Part) {
        const FramePart &part = m_parser.part();
        if (isControl(part.head.opcode))
            continue;
        if (part.first && part.last) { // lies whole in what was read
            m_encoder.append(answer, part.head.opcode, part.payload);
            continue;
        }
        m_message.append(part.payload);
        if (part.last)
            m_encoder.append(answer, part.head.opcode, std::exchange(m_message, {}));
    }
    if (answer.isEmpty())
        return;
    m_socket->write(answer);
    m_socket->flush();
}

void BenchPeer::flood()
{
    while (!m_flood.isEmpty() && m_socket->bytesToWrite() < floodWaiting)
        m_socket->write(m_flood);
}

BenchServer::BenchServer()
{
    connect(this, &QTcpServer::newConnection, this, &BenchServer::onNewConnection);
}

QString BenchServer::url(const QString &path) const
{
    return u"ws://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path);
}

void BenchServer::onNewConnection()
{
    while (QTcpSocket *socket = nextPendingConnection())
        new BenchPeer(socket); // owned by the socket, which deletes itself
}

} // namespace Limpid
