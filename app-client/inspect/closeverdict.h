// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/net/closeevent.h"
#include "common/net/connecttimes.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace Limpid {

/// What was seen of a connection by the time it was closed.
struct CloseFacts
{
    CloseEvent event;
    ConnectTimes times;
    QByteArray response; ///< head of the handshake's answer, as far as it came
    QString failureReason; ///< English, for the log
    QByteArray refusedBody; ///< beginning of the body of an upgrade that was refused
    bool wasOpen = false;
    bool closedHere = false; ///< somebody here asked for the close, or dropped the connection
    bool peerClosedFirst = false; ///< a Close frame came before one of ours had left
    bool closeFrameSent = false;
    bool closeFrameReceived = false;
    QString url;
};

/// Why a connection came to its end, told apart by what was seen, not by the words of an error.
struct CloseVerdict
{
    enum class Cause : quint8 {
        Here, ///< closed or cancelled by this person
        Peer, ///< the peer sent a Close frame first: code and reason are its
        UnknownHost, ///< no address for the name
        NoConnection, ///< TCP was refused or not answered
        TlsFailed, ///< no TLS session
        RefusedUpgrade, ///< an HTTP answer other than 101, in httpStatus
        NotWebSocket, ///< something answered that is not a WebSocket server's handshake, or nothing
                      ///< did
        ProtocolError, ///< this end failed an open connection, with code
        Lost, ///< TCP ended without a Close frame
    };

    Cause cause = Cause::Here;
    quint16 code = 0;
    int httpStatus = 0; ///< 0: no HTTP answer
    QString reason; ///< of the Close frame, verbatim
    QString refusedBody; ///< what a refused upgrade was answered with, its beginning; a text
    QString failureReason; ///< English, for the log
    QString url; ///< of the connection that ended
    bool closeFrameSent = false;
    bool closeFrameReceived = false;
    bool peerClosedFirst = false;
    bool wasCut = false; ///< TCP was there, and ended before the handshake's answer was whole

    /// Whether the same may work in a while: the network or the server failed, rather than what
    /// this client is or said.
    [[nodiscard]] bool isWorthAnotherTry() const;
};

[[nodiscard]] CloseVerdict closeVerdict(const CloseFacts &facts);

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::CloseVerdict)
