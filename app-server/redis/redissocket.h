// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redishost.h"

#include <QObject>

class QIODevice;
class QSslSocket;

namespace Limpid {

/// One connection to a Redis server, over TCP, TLS or the socket of a path: bytes in, bytes out.
///
/// It begins when made and ends once: with closed(), or when deleted.
class RedisSocket : public QObject
{
    Q_OBJECT

public:
    explicit RedisSocket(const RedisHost &host, QObject *parent = nullptr);

    void write(const QByteArray &bytes);
    [[nodiscard]] qint64 bytesToWrite() const; ///< that the kernel has not taken

signals:
    void connected(); ///< TLS included
    void received(const QByteArray &bytes);
    void closed(const QString &reason); ///< perhaps several times; English

private:
    void openTcp(const RedisHost &host);
    void openTls(const RedisHost &host);
    void openUnixSocket(const RedisHost &host);
    void onReadyRead();
    void onError();

    QIODevice *m_device = nullptr;
};

} // namespace Limpid
