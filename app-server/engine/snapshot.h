// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"
#include "common/types/readystate.h"

#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace Limpid {

/// Names a connection for as long as the server runs; never used twice. 0 is none.
using ConnectionId = quint64;

/// One connection as it was at the moment of a snapshot.
struct ConnectionSnapshot
{
    ConnectionId id = 0;
    QString name; ///< the nick on "/", else empty
    QString path; ///< the route it came by, e.g. "/chat/x1/"
    QHostAddress address;
    quint16 port = 0;
    ReadyState state = ReadyState::Connecting;
    bool slow = false; ///< above the high-water mark
    bool readingPaused = false;
    qint64 bufferedAmount = 0; ///< bytes written and not yet taken by the kernel
    quint64 messagesReceived = 0;
    quint64 messagesSent = 0;
    quint64 bytesReceived = 0; ///< payload
    quint64 bytesSent = 0; ///< payload
    qint64 connectedAt = 0; ///< microseconds since the epoch, UTC
    quint16 closeCode = 0; ///< CLOSED: what it was closed with
    QString closeReason;

    friend bool operator==(const ConnectionSnapshot &, const ConnectionSnapshot &) = default;
};

/// One group as it was at the moment of a snapshot.
struct GroupSnapshot
{
    GroupName name;
    bool raw = false; ///< a group of the /chat/ routes: what one sends goes to all verbatim
    QList<ConnectionId> members;

    friend bool operator==(const GroupSnapshot &, const GroupSnapshot &) = default;
};

/// What the engine does, published four times a second; a value, made for the window.
struct EngineSnapshot
{
    qint64 time = 0; ///< microseconds since the epoch, UTC
    qint64 startedAt = 0; ///< the same; 0: not listening
    QList<ConnectionSnapshot> connections; ///< by id; those that closed stay for 30 s as CLOSED
    QList<GroupSnapshot> groups; ///< by name
    quint64 messagesReceived = 0; ///< since the start
    quint64 messagesSent = 0; ///< deliveries
    quint64 bytesReceived = 0; ///< payload
    quint64 bytesSent = 0;
    quint64 dropped = 0; ///< deliveries skipped
    quint64 refused = 0; ///< handshakes refused
    qint64 bufferedAmount = 0; ///< of all connections
    qint64 loopLag = 0; ///< microseconds the slowest worker was late for its last tick
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::EngineSnapshot)
