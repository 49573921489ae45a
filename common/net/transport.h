// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/net/connecttimes.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpSocket>

#include <deque>
#include <memory>
#include <span>

class QSslSocket;

namespace Limpid {

/// A TCP or TLS connection with the times of its phases, and an account of what has left this
/// process.
///
/// Plain TCP is a QTcpSocket and not an unencrypted QSslSocket, which would put each byte through
/// two buffers.
class Transport : public QObject
{
    Q_OBJECT

public:
    explicit Transport(QObject *parent = nullptr);
    ~Transport() override;

    void connectPlain(const QString &host, quint16 port, const QNetworkProxy &proxy);
    void connectEncrypted(const QString &host,
                          quint16 port,
                          const QNetworkProxy &proxy,
                          const QSslConfiguration &ssl);

    /// DNS, TCP and TLS, so far.
    [[nodiscard]] ConnectTimes times() const { return m_times; }
    [[nodiscard]] qint64 microseconds() const
    {
        return m_clock.isValid() ? m_clock.nsecsElapsed() / 1000 : 0;
    } ///< since connecting began; 0 before

    [[nodiscard]] qsizetype read(std::span<char> to);
    [[nodiscard]] bool hasData() const;
    [[nodiscard]] bool isOpen() const; ///< connected, and nothing has ended it
    /// Gives the bytes to the socket and the kernel as much of them as it takes. Emits bytesTaken
    /// from the call.
    void write(const QByteArrayList &pieces);
    /// How many of the bytes written the network has taken; on TLS estimated inside of what was
    /// encrypted together.
    [[nodiscard]] qint64 takenPosition();
    /// Bytes that wait to leave this process, TLS included.
    [[nodiscard]] qint64 waiting() const;
    /// While paused no bytes are taken from the kernel: the peer feels it.
    void setReadingPaused(bool paused);
    /// Drops the connection; finished follows from the event loop.
    void abort();

signals:
    void connected(); ///< TLS included
    void readyRead();
    void bytesTaken(); ///< takenPosition() or waiting() has moved
    void finished(
        const QString &problem); ///< once and last: no connection (any more); all was read; English

private:
    void connectSignals();
    void begin();
    void onHostFound();
    void onTcpConnected();
    void onEncrypted();
    void onEncryptedBytesWritten(qint64 bytes);
    void onError();
    void onGone();
    void finish();
    [[nodiscard]] QString problem() const;

    // What was encrypted together: plain and encrypted bytes up to its end.
    struct Segment
    {
        qint64 plainEnd = 0;
        qint64 cipherEnd = 0;
    };

    std::unique_ptr<QTcpSocket> m_socket;
    QSslSocket *m_tls = nullptr; // m_socket, if it is one
    QElapsedTimer m_clock;
    ConnectTimes m_times;
    QString m_problem;
    qint64 m_written = 0; // plain bytes given to the socket
    qint64 m_cipherTaken = 0;
    std::deque<Segment> m_segments;
    Segment m_lastTaken;
    bool m_paused = false;
    bool m_ending = false;
    bool m_finished = false;
};

} // namespace Limpid
