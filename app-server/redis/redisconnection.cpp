// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redis/redisconnection.h"

#include "app-server/redis/redissocket.h"

using namespace Qt::StringLiterals;

namespace Limpid {

RedisConnection::RedisConnection(RedisHost host, Mode mode, Timing timing, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_mode(mode)
    , m_timing(timing)
{
    m_retry.setSingleShot(true);
    m_silence.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RedisConnection::connectNow);
    connect(&m_silence, &QTimer::timeout, this, &RedisConnection::onSilence);
}

RedisConnection::RedisConnection(const RedisHost &host, Mode mode, QObject *parent)
    : RedisConnection(host, mode, Timing(), parent)
{
}

RedisConnection::~RedisConnection()
{
    close();
}

void RedisConnection::open()
{
    m_isFirstTry = true;
    connectNow();
}

void RedisConnection::close()
{
    drop();
    m_retry.stop();
    answerAll(u"the connection was closed"_s);
}

void RedisConnection::send(const QByteArrayList &command,
                           Answer answer,
                           std::chrono::milliseconds blocks)
{
    const auto isFull = m_isReady && m_socket->bytesToWrite() > MaxWaiting;
    if (m_isReady && !isFull) {
        write(command, { std::move(answer), blocks });
    } else if (m_isFirstTry) {
        m_early.push_back({ command, { std::move(answer), blocks } });
    } else if (answer) {
        const auto why = isFull ? "Redis does not read fast enough"_ba : "Redis is away"_ba;
        answer({ RedisReply::Type::Lost, 0, why, {} });
    }
}

void RedisConnection::connectNow()
{
    m_reader = std::make_unique<RespReader>();
    m_socket = new RedisSocket(m_host, this);
    connect(m_socket, &RedisSocket::connected, this, &RedisConnection::greet);
    connect(m_socket, &RedisSocket::received, this, &RedisConnection::onReceived);
    connect(m_socket, &RedisSocket::closed, this, &RedisConnection::lose);
    m_silence.start(m_timing.connect);
}

/// What has to be said before commands are obeyed; and PING, which is not as long as a password is
/// missing or the server still reads its file.
void RedisConnection::greet()
{
    const auto say = [this](const QByteArrayList &command, bool isLast) {
        if (!m_socket)
            return;
        const auto answer = [this, isLast](const auto &reply) { onGreeted(reply, isLast); };
        write(command, { answer, std::chrono::milliseconds(0) });
    };
    if (!m_host.password.isEmpty() && !m_host.user.isEmpty())
        say({ "AUTH", m_host.user.toUtf8(), m_host.password.toUtf8() }, false);
    else if (!m_host.password.isEmpty())
        say({ "AUTH", m_host.password.toUtf8() }, false);
    if (m_host.database != 0)
        say({ "SELECT", QByteArray::number(m_host.database) }, false);
    say({ "PING" }, true);
}

void RedisConnection::onGreeted(const RedisReply &reply, bool isLast)
{
    if (reply.type == RedisReply::Type::Error) {
        lose(QString::fromUtf8(reply.text));
    } else if (isLast && reply.type != RedisReply::Type::Lost) {
        m_isReady = true;
        m_isFirstTry = false;
        m_delay.reset();
        for (auto &[command, due] : std::exchange(m_early, {}))
            send(command, std::move(due.answer), due.blocks);
        emit ready();
    }
}

void RedisConnection::onReceived(const QByteArray &bytes)
{
    const auto *const from = m_socket;
    m_reader->feed(bytes);
    // An answer may lose this connection.
    while (m_socket && m_socket == from) {
        const auto reply = m_reader->next();
        if (!reply) {
            if (const auto problem = m_reader->problem(); !problem.isEmpty())
                lose(problem);
            break;
        }
        onReply(*reply);
    }
    if (m_socket)
        watch();
}

void RedisConnection::onReply(const RedisReply &reply)
{
    if (m_mode == Mode::Subscriber && reply.items.size() == 3
        && reply.items.constFirst().text == "message") {
        emit published(reply.items.at(1).text, reply.items.at(2).text);
        return;
    }
    if (m_due.empty()) {
        lose(u"an answer to nothing"_s);
        return;
    }
    const auto due = std::move(m_due.front());
    m_due.pop_front();
    if (due.answer)
        due.answer(reply);
}

void RedisConnection::onSilence()
{
    if (m_isReady && m_due.empty())
        write({ "PING" }, { {}, std::chrono::milliseconds(0) });
    else
        lose(u"no answer in time"_s);
}

void RedisConnection::write(const QByteArrayList &command, Due due)
{
    m_due.push_back(std::move(due));
    m_socket->write(RespReader::encode(command));
    if (!m_socket)
        return; // writing has found out that it is lost
    if (m_due.size() == 1)
        watch();
}

void RedisConnection::watch()
{
    if (!m_isReady)
        return; // the time to connect runs
    m_silence.start(m_due.empty() ? m_timing.idle : m_timing.reply + m_due.front().blocks);
}

void RedisConnection::lose(const QString &reason)
{
    if (!m_socket)
        return;
    drop();
    m_retry.start(m_delay.next());
    answerAll(reason);
    emit lost(reason);
}

void RedisConnection::drop()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    m_isReady = false;
    m_isFirstTry = false;
    m_silence.stop();
}

void RedisConnection::answerAll(const QString &reason)
{
    const RedisReply reply { RedisReply::Type::Lost, 0, reason.toUtf8(), {} };
    auto all = std::exchange(m_due, {});
    for (auto &[command, due] : std::exchange(m_early, {}))
        all.push_back(std::move(due));
    for (const auto &due : all) {
        if (due.answer)
            due.answer(reply);
    }
}

} // namespace Limpid
