// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/control/remoteengine.h"

#include "app-server/control/controlchannel.h"

#include <QDeadlineTimer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr std::chrono::milliseconds Patience { 5'000 };

} // namespace

std::variant<std::unique_ptr<RemoteEngine>, QString> RemoteEngine::attach(const QString &file)
{
    std::unique_ptr<RemoteEngine> engine(new RemoteEngine(file));
    if (const QString problem = engine->connectNow(); !problem.isEmpty())
        return problem;
    return engine;
}

RemoteEngine::RemoteEngine(const QString &file)
    : m_file(file)
{
    qRegisterMetaType<std::vector<LogEntry>>();
    qRegisterMetaType<std::vector<SecurityEvent>>();
    qRegisterMetaType<std::vector<FanoutRecord>>();
}

RemoteEngine::~RemoteEngine()
{
    if (m_channel)
        disconnect(m_channel.get(), nullptr, this, nullptr);
}

QString RemoteEngine::connectNow()
{
    m_isWelcome = false;
    m_channel = std::make_unique<ControlChannel>(new QLocalSocket);
    connect(m_channel.get(), &ControlChannel::received, this, &RemoteEngine::onReceived);
    QLocalSocket &socket = m_channel->socket();
    socket.connectToServer(m_file);
    const QDeadlineTimer deadline(Patience);
    if (!socket.waitForConnected(int(deadline.remainingTime())))
        return u"no server answers at %1: %2"_s.arg(m_file, socket.errorString());
    m_channel->send(ControlVerb::Hello, controlVersion());
    while (!m_isWelcome && m_refusal.isEmpty() && !deadline.hasExpired()
           && socket.state() == QLocalSocket::ConnectedState)
        socket.waitForReadyRead(int(deadline.remainingTime()));
    if (!m_refusal.isEmpty())
        return u"the server at %1 is of version %2, this is %3"_s.arg(
            m_file, std::exchange(m_refusal, {}), controlVersion());
    if (!m_isWelcome)
        return u"what answers at %1 is no server of Limpid"_s.arg(m_file);
    connect(m_channel.get(), &ControlChannel::ended, this, &RemoteEngine::onEnded);
    if (m_isAccounted) // by the window that is still open
        m_channel->send(ControlVerb::Account, true);
    return {};
}

EngineConfig RemoteEngine::config() const
{
    EngineConfig config;
    config.address = m_settings.address;
    config.port = m_settings.port;
    if (m_settings.tls)
        config.tls.emplace();
    config.joinCode = m_settings.joinCode;
    config.highWater = m_settings.highWater;
    config.maxBuffered = m_settings.maxBuffered;
    config.slowConsumer = m_settings.slowConsumer;
    return config;
}

EngineControl::State RemoteEngine::state() const
{
    return m_state;
}

QUrl RemoteEngine::url() const
{
    return m_url;
}

void RemoteEngine::start(const EngineConfig &config)
{
    if (!m_isWelcome) {
        // The process had ended; there may be another by now.
        if (const QString problem = connectNow(); !problem.isEmpty()) {
            emit failed(problem);
            return;
        }
        if (m_state != State::Stopped) {
            emit stateChanged(m_state);
            emit listening(m_url);
            return;
        }
    }
    m_channel->send(ControlVerb::Start, config.address, config.port);
}

void RemoteEngine::stop()
{
    m_channel->send(ControlVerb::Stop);
}

void RemoteEngine::closeConnection(ConnectionId id, quint16 code, const QString &reason)
{
    m_channel->send(ControlVerb::Close, id, code, reason);
}

void RemoteEngine::setReadingPaused(ConnectionId id, bool paused)
{
    m_channel->send(ControlVerb::PauseReading, id, paused);
}

void RemoteEngine::ping(ConnectionId id)
{
    m_channel->send(ControlVerb::Ping, id);
}

void RemoteEngine::setBans(const QList<Ban> &bans, const QString &reason)
{
    const auto before = std::exchange(m_bans, bans).value_or(QList<Ban>());
    m_banReason = reason;
    QList<Ban> banned = bans;
    banned.removeIf([&before](const Ban &ban) { return Ban::contains(before, ban.address); });
    QList<QHostAddress> lifted;
    for (const Ban &ban : before) {
        if (!Ban::contains(bans, ban.address))
            lifted.append(ban.address);
    }
    if (!banned.isEmpty() || !lifted.isEmpty())
        m_channel->send(ControlVerb::Ban, banned, lifted, reason);
}

void RemoteEngine::setTapped(ConnectionId id)
{
    m_channel->send(ControlVerb::Tap, id);
}

void RemoteEngine::setAccounted(bool accounted)
{
    m_isAccounted = accounted;
    m_channel->send(ControlVerb::Account, accounted);
}

void RemoteEngine::announce(const GroupName &group, const QString &text)
{
    m_channel->send(ControlVerb::Announce, group.toString(), text);
}

void RemoteEngine::onReceived(ControlVerb verb, QDataStream &in)
{
    if (verb == ControlVerb::Welcome)
        return onWelcome(in);
    if (verb == ControlVerb::Refused) {
        in >> m_refusal;
    } else if (verb == ControlVerb::State) {
        State state {};
        in >> state >> m_url;
        setState(state);
    } else if (verb == ControlVerb::Listening) {
        in >> m_url;
        emit listening(m_url);
    } else if (verb == ControlVerb::Stopped) {
        emit stopped();
    } else if (verb == ControlVerb::Failed) {
        QString why;
        in >> why;
        emit failed(why);
    } else if (verb == ControlVerb::Snapshot) {
        EngineSnapshot snapshot;
        in >> snapshot;
        emit snapshotTaken(snapshot);
    } else if (verb == ControlVerb::Noted) {
        QList<SecurityEvent> events;
        in >> events;
        emit noted({ events.cbegin(), events.cend() });
    } else if (verb == ControlVerb::Bans) {
        m_bans.emplace();
        in >> *m_bans;
        emit bansChanged();
    } else if (verb == ControlVerb::Accounted) {
        onAccounted(in);
    } else if (verb == ControlVerb::Logged || verb == ControlVerb::Tapped) {
        QList<LogEntry> lines;
        in >> lines;
        const std::vector<LogEntry> entries(lines.cbegin(), lines.cend());
        if (verb == ControlVerb::Logged)
            emit logged(entries);
        else
            emit tapped(entries);
    }
}

void RemoteEngine::onAccounted(QDataStream &in)
{
    QList<FanoutRecord> records;
    int lost = 0;
    in >> records >> lost;
    emit accounted(std::vector<FanoutRecord>(records.cbegin(), records.cend()), lost);
}

void RemoteEngine::onWelcome(QDataStream &in)
{
    bool isTold = false;
    QList<Ban> bans;
    in >> m_settings >> m_state >> m_url >> isTold >> bans;
    m_isWelcome = true;
    if (isTold) { // by another window: what this one knows is of the server before
        m_bans = bans;
        emit bansChanged();
    } else if (m_bans && !m_bans->isEmpty()) {
        m_channel->send(ControlVerb::Ban, *m_bans, QList<QHostAddress>(), m_banReason);
    }
}

void RemoteEngine::onEnded()
{
    m_isWelcome = false;
    m_url.clear();
    setState(State::Stopped);
    emit failed(u"the process at %1 has ended"_s.arg(m_file));
}

void RemoteEngine::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

} // namespace Limpid
