// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/redishost.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace Limpid {

/// A real redis-server on the loopback address and on a socket of its own, as long as it lives.
class RedisServer
{
public:
    explicit RedisServer(QStringList arguments = {});
    ~RedisServer();
    Q_DISABLE_COPY_MOVE(RedisServer)

    [[nodiscard]] static bool isInstalled();

    /// Returns when it takes connections; again on the same port. False if it does not.
    [[nodiscard]] bool start();
    void kill(); ///< all that it knew is gone
    /// It lives, and says nothing.
    void freeze();
    void thaw();

    [[nodiscard]] RedisHost tcp() const;
    [[nodiscard]] RedisHost unixSocket() const;
    [[nodiscard]] QString url() const; ///< of the port
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    /// What the server answers to a command, on a connection of its own.
    [[nodiscard]] QString ask(const QStringList &command) const;

private:
    [[nodiscard]] bool tryStart();

    QTemporaryDir m_folder;
    QStringList m_arguments;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace Limpid
