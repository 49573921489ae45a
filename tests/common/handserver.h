// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/frameparser.h"
#include "common/websocket/openinghandshake.h"

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace Limpid {

/// A frame as the server got it.
struct SeenFrame
{
    FrameHead head;
    QByteArray payload;
};

/// One connection of a server that a test plays by hand: nothing is answered unless the test says
/// so.
class HandPeer : public QObject
{
    Q_OBJECT

public:
    explicit HandPeer(QTcpSocket *socket);

    [[nodiscard]] bool hasRequest() const
    {
        return HttpHead::lengthIn(m_received) > 0 || m_upgraded;
    }
    [[nodiscard]] QByteArray request() const { return m_request; } ///< the head, once it is there
    [[nodiscard]] QByteArray received() const { return m_received; } ///< before a request is there
    [[nodiscard]] QByteArray requestField(QByteArrayView name) const;
    /// The usual 101 with more fields ("Name: value\r\n"); the accept key is right.
    [[nodiscard]] QByteArray acceptance(const QByteArray &fields = {}) const;
    void accept(const QByteArray &fields = {}) { send(acceptance(fields)); }
    void send(const QByteArray &bytes);
    void startAgain(); ///< what comes next is a request
    void setReading(bool on); ///< off: nothing is taken from the kernel
    void setRsv1Allowed(bool allowed) { m_parser.setRsv1Allowed(allowed); } ///< compressed frames
    void sendText(const QByteArray &text) { send(encodeText(text)); }
    [[nodiscard]] static QByteArray encodeText(const QByteArray &text);
    /// A Close frame: code 0 is one without a body.
    [[nodiscard]] static QByteArray encodeClose(int code, const QByteArray &reason = {});

    [[nodiscard]] const std::vector<SeenFrame> &frames() const { return m_frames; }
    [[nodiscard]] QByteArrayList messages() const; ///< payloads of the data frames
    [[nodiscard]] QByteArray closePayload() const; ///< of the first Close; null: none has come
    [[nodiscard]] bool hasClose() const;
    [[nodiscard]] bool brokeRules() const { return m_broken; }
    [[nodiscard]] bool isGone() const { return m_socket->state() == QTcpSocket::UnconnectedState; }
    [[nodiscard]] QTcpSocket *socket() const { return m_socket; }

signals:
    void requested();
    void frameSeen(const Limpid::SeenFrame &frame);

private:
    void onReadyRead();
    void takeFrames();

    QTcpSocket *m_socket;
    QByteArray m_received;
    QByteArray m_request;
    bool m_reading = true;
    bool m_upgraded = false;
    bool m_broken = false;
    FrameParser m_parser { Role::Client };
    QByteArray m_partial;
    std::vector<SeenFrame> m_frames;
};

/// A listening socket on a free loopback port whose connections the test plays.
class HandServer : public QTcpServer
{
    Q_OBJECT

public:
    /// How peers behave by themselves.
    enum class Manner : quint8 {
        Silent,
        Accept, ///< answers the request with a plain 101
        Echo, ///< also sends messages back, answers a Close and then closes TCP
    };

    explicit HandServer(Manner manner = Manner::Silent, const QByteArray &fields = {});

    void useTls(const QSslConfiguration &configuration);
    [[nodiscard]] QString url(const QString &target = QStringLiteral("/")) const;
    [[nodiscard]] bool hasPeer() const { return !m_peers.empty(); }
    [[nodiscard]] HandPeer *peer() const { return m_peers.back().get(); } ///< the newest
    [[nodiscard]] size_t peerCount() const { return m_peers.size(); }

signals:
    void peerRequested(Limpid::HandPeer *peer);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onRequested(HandPeer *peer);
    void echo(HandPeer *peer, const SeenFrame &frame);

    Manner m_manner;
    QByteArray m_fields;
    std::optional<QSslConfiguration> m_tls;
    std::vector<std::unique_ptr<HandPeer>> m_peers;
};

} // namespace Limpid
