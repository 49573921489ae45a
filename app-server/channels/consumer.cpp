// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/consumer.h"

#include "app-server/engine/serverframe.h"

namespace Limpid {

void Consumer::connect()
{
    accept();
}

void Consumer::receiveText(const QString &) { }

void Consumer::receiveBinary(const QByteArray &) { }

void Consumer::disconnect(quint16) { }

void Consumer::accept(const QString &subprotocol)
{
    m_connection->accept(subprotocol);
}

void Consumer::refuse(int status, const QString &text)
{
    m_connection->refuse({ status, text, {}, {} });
}

void Consumer::close(quint16 code, const QString &reason)
{
    m_connection->close(code, reason);
}

void Consumer::sendText(QByteArrayView utf8)
{
    m_connection->write(serverFrame(Opcode::Text, utf8));
}

void Consumer::sendBinary(QByteArrayView data)
{
    m_connection->write(serverFrame(Opcode::Binary, data));
}

void Consumer::groupAdd(const GroupKey &group)
{
    m_connection->groupAdd(group);
}

void Consumer::groupDiscard(const GroupKey &group)
{
    m_connection->groupDiscard(group);
}

void Consumer::groupSendText(const GroupKey &group, QByteArrayView utf8)
{
    m_connection->groupSend(group, serverFrame(Opcode::Text, utf8));
}

void Consumer::groupSendBinary(const GroupKey &group, QByteArrayView data)
{
    m_connection->groupSend(group, serverFrame(Opcode::Binary, data));
}

void Consumer::connectRequested(Connection &connection)
{
    m_connection = &connection;
    connect();
}

void Consumer::textReceived(const QString &text)
{
    receiveText(text);
}

void Consumer::binaryReceived(const QByteArray &data)
{
    receiveBinary(data);
}

void Consumer::closed(quint16 code, const QString &)
{
    disconnect(code);
}

} // namespace Limpid
