// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisserver.h"

#include <QStandardPaths>
#include <QTcpServer>

#include <signal.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Patience = 20'000; // milliseconds; the machine may be busy
constexpr int Tries = 5; // somebody else may take the port that was free

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

RedisServer::RedisServer(QStringList arguments)
    : m_arguments(std::move(arguments))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
#ifdef Q_OS_LINUX
    // Not left behind by a test that crashes.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
}

RedisServer::~RedisServer()
{
    kill();
}

bool RedisServer::isInstalled()
{
    return !QStandardPaths::findExecutable(u"redis-server"_s).isEmpty();
}

bool RedisServer::start()
{
    const auto isNew = m_port == 0;
    for (int i = 0; i < Tries; ++i) {
        if (isNew)
            m_port = freePort();
        if (tryStart())
            return true;
    }
    return false;
}

void RedisServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void RedisServer::freeze()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

void RedisServer::thaw()
{
    ::kill(pid_t(m_process.processId()), SIGCONT);
}

RedisHost RedisServer::tcp() const
{
    RedisHost host;
    host.address = u"127.0.0.1"_s;
    host.port = m_port;
    return host;
}

RedisHost RedisServer::unixSocket() const
{
    RedisHost host;
    host.transport = RedisHost::Transport::UnixSocket;
    host.address = file(u"redis.sock"_s);
    return host;
}

QString RedisServer::url() const
{
    return tcp().toText();
}

QString RedisServer::ask(const QStringList &command) const
{
    QProcess client;
    client.start(u"redis-cli"_s, QStringList { u"-s"_s, file(u"redis.sock"_s) } + command);
    client.waitForFinished(Patience);
    return QString::fromUtf8(client.readAllStandardOutput()).trimmed();
}

bool RedisServer::tryStart()
{
    const auto port = QString::number(m_port);
    m_process.start(u"redis-server"_s,
                    QStringList { u"--bind"_s, u"127.0.0.1"_s, u"--port"_s, port, u"--save"_s, {} }
                        + QStringList { u"--dir"_s, m_folder.path(), u"--unixsocket"_s }
                        + QStringList { file(u"redis.sock"_s) } + m_arguments);
    QByteArray said;
    while (!said.contains("Ready to accept connections")) {
        if (!m_process.waitForReadyRead(Patience)) {
            kill();
            return false;
        }
        said += m_process.readAll();
    }
    return true;
}

} // namespace Limpid
