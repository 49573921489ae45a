// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/control/controlwire.h"

#include <QLocalServer>
#include <QObject>
#include <QSet>

#include <list>

namespace Limpid {

class ControlChannel;
class Engine;

/// Lets windows of this user attach to a server that runs without one, over a local socket.
///
/// A window that goes leaves the server as it is; clients it froze are read again. Log lines that a
/// window takes too slowly are left out, and it is told how many.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    /// engine has to outlive this; config: what it is started with.
    ControlServer(Engine &engine, EngineConfig config, QObject *parent = nullptr);
    ~ControlServer() override;

    /// file: where the socket is to be. Returns what is wrong; empty: nothing.
    [[nodiscard]] QString listen(const QString &file);

private:
    struct Window
    {
        ControlChannel *channel = nullptr;
        bool isWelcome = false;
        QSet<ConnectionId> frozen;
        bool isAccounted = false; ///< its ledger is in sight
        int recordsLost = 0;
        int linesLost = 0;
    };

    void onNewConnection();
    void onReceived(Window &window, ControlVerb verb, QDataStream &in);
    void obey(Window &window, ControlVerb verb, QDataStream &in);
    void ban(QDataStream &in);
    void welcome(Window &window, QDataStream &in);
    void onEnded(const ControlChannel *channel);
    void onNoted(const std::vector<SecurityEvent> &events);
    void onLogged(const std::vector<LogEntry> &entries);
    void onTapped(const std::vector<LogEntry> &frames);
    void account();
    void onAccounted(const std::vector<FanoutRecord> &records, int lost);
    void sendEntries(Window &window, ControlVerb verb, const std::vector<LogEntry> &entries);
    template<typename... Fields>
    void tellAll(ControlVerb verb, const Fields &...fields);
    void connectEngine();

    Engine &m_engine;
    EngineConfig m_config;
    QLocalServer m_server;
    std::list<Window> m_windows; // a reference to one stays good while others come and go
    Window *m_tapping = nullptr; ///< who is shown frames; in m_windows
};

} // namespace Limpid
