// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/connection.h"
#include "app-server/engine/receiver.h"

#include <QByteArrayView>

namespace Limpid {

/// What a route does with one WebSocket: Django Channels' consumer.
///
/// One object a connection, on one thread, its functions called one after the other: connect(),
/// then what is received, then disconnect(). disconnect() and the leaving of all groups happen on
/// every path, whatever went wrong.
class Consumer : public Receiver
{
public:
    Consumer() = default;
    Q_DISABLE_COPY_MOVE(Consumer)

protected:
    /// Somebody asks. Answer with accept() or close(), here or later; the default accepts.
    virtual void connect();
    virtual void receiveText(const QString &text);
    virtual void receiveBinary(const QByteArray &data);
    /// It is over; nothing that is sent from here on goes anywhere.
    /// code: the peer's, 1005 if its Close had none, 1006 if none came.
    virtual void disconnect(quint16 code);

    /// Opens the WebSocket. subprotocol: one of those offered, or empty.
    void accept(const QString &subprotocol = {});
    /// Refuses the request with an HTTP status (4xx or 5xx) and one English sentence.
    void refuse(int status, const QString &text);
    /// Starts the closing handshake; before accept() it is a refusal with 403, as in Channels.
    void close(quint16 code = 1000, const QString &reason = {});

    void sendText(QByteArrayView utf8);
    void sendText(const QString &text) { sendText(QByteArrayView(text.toUtf8())); }
    void sendBinary(QByteArrayView data);

    void groupAdd(const GroupKey &group);
    void groupDiscard(const GroupKey &group);
    /// Sends one message to every member, encoded once; to this one too if it is a member.
    void groupSendText(const GroupKey &group, QByteArrayView utf8);
    void groupSendBinary(const GroupKey &group, QByteArrayView data);

    /// Valid from connect() on.
    [[nodiscard]] Connection &connection() const { return *m_connection; }

    void opened() override { }
    void receivedAll() override { }
    void fannedOut(quint64, const FanoutResult &) override { }
    void caughtUp() override { }
    void missed(quint64) override { }
    [[nodiscard]] int messageRate() const override { return 0; }

private:
    void connectRequested(Connection &connection) final;
    void textReceived(const QString &text) final;
    void binaryReceived(const QByteArray &data) final;
    void closed(quint16 code, const QString &reason) final;

    Connection *m_connection = nullptr;
};

} // namespace Limpid
