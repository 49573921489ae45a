// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"
#include "common/types/readystate.h"

#include <QHostAddress>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <array>

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
    qint64 roundTrip = -1; ///< microseconds of the last ping that was answered; -1: none yet
    bool asked = false; ///< a ping has not been answered yet
    quint64 skipped = 0; ///< group messages it did not get
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

/// What a server has done since its start, in numbers that only grow.
struct EngineCounters
{
    quint64 accepted = 0; ///< TCP connections
    quint64 opened = 0; ///< WebSockets
    quint64 messagesReceived = 0;
    quint64 messagesSent = 0; ///< deliveries
    quint64 bytesReceived = 0; ///< payload
    quint64 bytesSent = 0; ///< payload
    quint64 skippedSlow = 0; ///< deliveries to members that were over their limit
    quint64 skippedClosing = 0; ///< deliveries to members that were leaving
    quint64 paused = 0; ///< times a connection was not read for having sent too fast
    quint64 pings = 0; ///< of the keepalive
    quint64 givenUp = 0; ///< connections that did not answer one
    QMap<QByteArray, quint64> layerLost; ///< messages of a channel layer, by cause
    QMap<QByteArray, quint64> refused; ///< handshakes, by Refusal::cause()
    QMap<quint16, quint64> closesSent; ///< Close frames that began a closing handshake, by code
    QMap<quint16, quint64> closesReceived; ///< by code; 1006: TCP ended without one

    EngineCounters &operator+=(const EngineCounters &other);
    [[nodiscard]] quint64 skipped() const { return skippedSlow + skippedClosing; }
    [[nodiscard]] quint64 refusals() const; ///< of all causes
};

/// What the engine does, published four times a second; a value, made for the window.
struct EngineSnapshot
{
    qint64 time = 0; ///< microseconds since the epoch, UTC
    qint64 startedAt = 0; ///< the same; 0: not listening
    QList<ConnectionSnapshot>
        connections; ///< by id, if details are wanted; those that closed stay for 30 s as CLOSED
    QList<GroupSnapshot> groups; ///< by name, if details are wanted
    EngineCounters counters;
    std::array<int, 3> connectionCounts {}; ///< WebSockets by ReadyState: CONNECTING, OPEN, CLOSING
    int slow = 0; ///< connections above the high-water mark
    int groupCount = 0; ///< groups with members
    qint64 bufferedAmount = 0; ///< of all connections
    qint64 largestBuffer = 0; ///< of one connection
    QList<qint64> loopLags; ///< microseconds each worker was late for its last tick, by number
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::EngineSnapshot)
