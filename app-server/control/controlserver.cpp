// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/control/controlserver.h"

#include "app-server/control/controlchannel.h"
#include "app-server/engine/engine.h"

#include <QLocalSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// Past this a window gets no more snapshots and lines until it has caught up.
constexpr qint64 MostWaiting = 8 << 20;

} // namespace

ControlServer::ControlServer(Engine &engine, EngineConfig config, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_config(std::move(config))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::onNewConnection);
    connectEngine();
}

ControlServer::~ControlServer()
{
    for (const Window &window : m_windows)
        disconnect(window.channel, nullptr, this, nullptr);
}

void ControlServer::connectEngine()
{
    connect(&m_engine, &Engine::stateChanged, this, [this](Engine::State state) {
        tellAll(ControlVerb::State, state, m_engine.url());
    });
    connect(&m_engine, &Engine::listening, this, [this](const QUrl &url) {
        tellAll(ControlVerb::Listening, url);
    });
    connect(&m_engine, &Engine::stopped, this, [this] { tellAll(ControlVerb::Stopped); });
    connect(&m_engine, &Engine::failed, this, [this](const QString &why) {
        tellAll(ControlVerb::Failed, why);
    });
    connect(&m_engine, &Engine::snapshotTaken, this, [this](const EngineSnapshot &snapshot) {
        tellAll(ControlVerb::Snapshot, snapshot);
    });
    connect(&m_engine, &Engine::logged, this, &ControlServer::onLogged);
    connect(&m_engine, &Engine::noted, this, &ControlServer::onNoted);
    connect(&m_engine, &Engine::tapped, this, &ControlServer::onTapped);
    connect(&m_engine, &Engine::accounted, this, &ControlServer::onAccounted);
}

QString ControlServer::listen(const QString &file)
{
    QLocalSocket other;
    other.connectToServer(file);
    if (other.waitForConnected(1000))
        return u"another server uses the control socket %1"_s.arg(file);
    QLocalServer::removeServer(file); // of one that was killed
    if (m_server.listen(file))
        return {};
    return u"cannot make the control socket %1: %2"_s.arg(file, m_server.errorString());
}

void ControlServer::onNewConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        Window &window = m_windows.emplace_back();
        window.channel = new ControlChannel(socket, this);
        const auto *channel = window.channel;
        connect(
            channel,
            &ControlChannel::received,
            this,
            [this, &window](ControlVerb verb, QDataStream &in) { onReceived(window, verb, in); });
        connect(channel, &ControlChannel::ended, this, [this, channel] { onEnded(channel); });
    }
}

void ControlServer::onReceived(Window &window, ControlVerb verb, QDataStream &in)
{
    if (window.isWelcome)
        obey(window, verb, in);
    else if (verb == ControlVerb::Hello)
        welcome(window, in);
    else
        window.channel->close();
}

void ControlServer::welcome(Window &window, QDataStream &in)
{
    QString version;
    in >> version;
    if (version != controlVersion()) {
        window.channel->send(ControlVerb::Refused, controlVersion());
        window.channel->close();
        return;
    }
    window.isWelcome = true;
    m_engine.setDetailed(true);
    const ControlSettings settings { m_config.address,         m_config.port,
                                     m_config.tls.has_value(), m_config.joinCode,
                                     m_config.highWater,       m_config.maxBuffered,
                                     m_config.slowConsumer };
    const auto bans = m_engine.bans();
    window.channel->send(ControlVerb::Welcome,
                         settings,
                         m_engine.state(),
                         m_engine.url(),
                         bans.has_value(),
                         bans.value_or(QList<Ban>()));
}

void ControlServer::obey(Window &window, ControlVerb verb, QDataStream &in)
{
    ConnectionId id = 0;
    if (verb == ControlVerb::Start) {
        in >> m_config.address >> m_config.port;
        if (m_engine.state() == Engine::State::Stopped)
            m_engine.start(m_config);
    } else if (verb == ControlVerb::Stop) {
        m_engine.stop();
    } else if (verb == ControlVerb::Close) {
        quint16 code = 0;
        QString reason;
        in >> id >> code >> reason;
        m_engine.closeConnection(id, code, reason);
    } else if (verb == ControlVerb::PauseReading) {
        bool paused = false;
        in >> id >> paused;
        if (paused)
            window.frozen.insert(id);
        else
            window.frozen.remove(id);
        m_engine.setReadingPaused(id, paused);
    } else if (verb == ControlVerb::Ping) {
        in >> id;
        m_engine.ping(id);
    } else if (verb == ControlVerb::Ban) {
        ban(in);
    } else if (verb == ControlVerb::Tap) {
        // The engine has one tap: who asks takes it from the others.
        in >> id;
        m_tapping = id == 0 ? nullptr : &window;
        m_engine.setTapped(id);
    } else if (verb == ControlVerb::Announce) {
        QString group;
        QString text;
        in >> group >> text;
        m_engine.announce(GroupName::fromString(group).value_or(GroupName()), text);
    } else if (verb == ControlVerb::Account) {
        in >> window.isAccounted;
        account();
    }
}

/// By what is new, not by a whole list: several windows may ban at the same time.
void ControlServer::ban(QDataStream &in)
{
    QList<Ban> banned;
    QList<QHostAddress> lifted;
    QString reason;
    in >> banned >> lifted >> reason;
    if (in.status() != QDataStream::Ok)
        return;
    QList<Ban> all = m_engine.bans().value_or(QList<Ban>());
    all.removeIf([&lifted](const Ban &ban) { return lifted.contains(ban.address); });
    for (const Ban &ban : std::as_const(banned)) {
        if (!Ban::contains(all, ban.address))
            all.append(ban);
    }
    m_engine.setBans(all, reason);
    tellAll(ControlVerb::Bans, all);
}

void ControlServer::onEnded(const ControlChannel *channel)
{
    const auto window = std::find_if(m_windows.begin(),
                                     m_windows.end(),
                                     [channel](const Window &w) { return w.channel == channel; });
    if (window == m_windows.end())
        return;
    for (const ConnectionId id : std::as_const(window->frozen))
        m_engine.setReadingPaused(id, false);
    if (m_tapping == &*window) {
        m_tapping = nullptr;
        m_engine.setTapped(0);
    }
    window->channel->deleteLater();
    m_windows.erase(window);
    account();
    m_engine.setDetailed(!m_windows.empty()); // or nobody looks any more
}

void ControlServer::account()
{
    const auto isAccounted = [](const Window &window) { return window.isAccounted; };
    m_engine.setAccounted(std::any_of(m_windows.cbegin(), m_windows.cend(), isAccounted));
}

template<typename... Fields>
void ControlServer::tellAll(ControlVerb verb, const Fields &...fields)
{
    for (Window &window : m_windows) {
        const bool isLate = (verb == ControlVerb::Snapshot || verb == ControlVerb::Noted)
            && window.channel->waiting() > MostWaiting;
        if (window.isWelcome && !isLate)
            window.channel->send(verb, fields...);
    }
}

void ControlServer::onLogged(const std::vector<LogEntry> &entries)
{
    for (Window &window : m_windows)
        sendEntries(window, ControlVerb::Logged, entries);
}

void ControlServer::onNoted(const std::vector<SecurityEvent> &events)
{
    tellAll(ControlVerb::Noted, QList<SecurityEvent>(events.begin(), events.end()));
}

void ControlServer::onTapped(const std::vector<LogEntry> &frames)
{
    if (m_tapping)
        sendEntries(*m_tapping, ControlVerb::Tapped, frames);
}

void ControlServer::onAccounted(const std::vector<FanoutRecord> &records, int lost)
{
    const QList<FanoutRecord> list(records.cbegin(), records.cend());
    for (Window &window : m_windows) {
        if (!window.isAccounted)
            continue;
        if (window.channel->waiting() > MostWaiting)
            window.recordsLost += int(records.size()) + lost;
        else
            window.channel->send(
                ControlVerb::Accounted, list, std::exchange(window.recordsLost, 0) + lost);
    }
}

void ControlServer::sendEntries(Window &window,
                                ControlVerb verb,
                                const std::vector<LogEntry> &entries)
{
    if (!window.isWelcome || entries.empty())
        return;
    if (window.channel->waiting() > MostWaiting) {
        window.linesLost += int(entries.size());
        return;
    }
    QList<LogEntry> lines(entries.begin(), entries.end());
    if (const int lost = std::exchange(window.linesLost, 0); lost > 0) {
        LogEntry gap;
        gap.kind = LogKind::LinesLost;
        gap.time = lines.constFirst().time;
        gap.dropped = lost;
        lines.prepend(gap);
    }
    window.channel->send(verb, lines);
}

} // namespace Limpid
