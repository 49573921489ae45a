// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/engineconfig.h"
#include "app-server/engine/enginecontrol.h"

#include <QDataStream>

namespace Limpid {

/// What a window and the server it is attached to say to each other. Both are of one version, so
/// that fields need no versions of their own.
enum class ControlVerb : quint8 {
    Hello, ///< window: its version
    Start, ///< window: ControlSettings::address and port
    Stop, ///< window
    Close, ///< window: id, code, reason
    PauseReading, ///< window: id, whether
    Ping, ///< window: id
    Ban, ///< window: bans, addresses to let in again, reason
    Tap, ///< window: id
    Announce, ///< window: group, text
    Account, ///< window: whether
    Welcome, ///< server: ControlSettings, state, URL, whether it was told of bans, all bans
    Bans, ///< server: all bans
    Refused, ///< server: its version; then it hangs up
    State, ///< server: state, URL
    Listening, ///< server: URL
    Stopped, ///< server
    Failed, ///< server: why
    Snapshot, ///< server: EngineSnapshot
    Logged, ///< server: LogEntry, several
    Noted, ///< server: SecurityEvent, several
    Tapped, ///< server: LogEntry, to who asked for them
    Accounted, ///< server: FanoutRecord, several, and how many were lost; to who asked for them
};

/// What a window has to know of how the server was started.
struct ControlSettings
{
    QHostAddress address;
    quint16 port = 0;
    bool tls = false;
    QString joinCode;
    qint64 highWater = 0;
    qint64 maxBuffered = 0;
    SlowConsumer slowConsumer = SlowConsumer::Close;
};

/// "0.1.0 1": the program's and that of these messages.
[[nodiscard]] QString controlVersion();

QDataStream &operator<<(QDataStream &out, const ControlSettings &settings);
QDataStream &operator>>(QDataStream &in, ControlSettings &settings);
QDataStream &operator<<(QDataStream &out, const Ban &ban);
QDataStream &operator>>(QDataStream &in, Ban &ban);
QDataStream &operator<<(QDataStream &out, const EngineSnapshot &snapshot);
QDataStream &operator>>(QDataStream &in, EngineSnapshot &snapshot);
QDataStream &operator<<(QDataStream &out, const LogEntry &entry);
QDataStream &operator>>(QDataStream &in, LogEntry &entry);
QDataStream &operator<<(QDataStream &out, const SecurityEvent &event);
QDataStream &operator>>(QDataStream &in, SecurityEvent &event);
QDataStream &operator<<(QDataStream &out, const FanoutRecord &record);
QDataStream &operator>>(QDataStream &in, FanoutRecord &record);

} // namespace Limpid
