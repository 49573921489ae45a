// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/groupevent.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Limpid {

class Connection;

/// What became of one group message, in members.
struct FanoutResult
{
    int sent = 0; ///< given to the kernel, or to a socket that had nothing waiting
    int queued = 0; ///< waits behind other bytes of that member
    int dropped = 0; ///< skipped: the member was over its limit, or leaving
};

/// Whoever sits on a connection and takes what comes: a consumer, as the engine sees it.
///
/// All calls come on the worker thread of the connection, one at a time: connectRequested() first,
/// then opened() if it was accepted, then what is received, and closed() last, exactly once and on
/// every path. It is destroyed with the connection, on the same thread.
///
/// An exception from any of them is logged, and closes this one connection with 1011 (or refuses it
/// with 500); of the others only closed() follows then.
class Receiver
{
public:
    virtual ~Receiver() = default;

    /// A client asks for the path this was made for. Answer now or later, within the handshake's
    /// timeout, with Connection::accept() or Connection::refuse(). `connection` outlives the
    /// receiver.
    virtual void connectRequested(Connection &connection) = 0;
    /// Messages a second it takes; who sends more is not read for a while. 0: any number.
    [[nodiscard]] virtual int messageRate() const = 0;
    /// The WebSocket is open.
    virtual void opened() = 0;
    virtual void textReceived(const QString &text) = 0;
    virtual void binaryReceived(const QByteArray &data) = 0;
    /// Something has happened to a group this is a member of, or to this one; also before opened().
    /// What is written meanwhile goes out as a group message: who takes too little may miss it.
    virtual void eventReceived(const std::shared_ptr<const GroupEvent> &event) = 0;
    /// Receivers of one kind write the same of what happens to a group, so that one of them is
    /// asked for all; unless it calls Connection::writesItsOwn() meanwhile. Null: it is the only
    /// one.
    [[nodiscard]] virtual const void *kind() const { return nullptr; }
    /// Nothing more is here to be received now: a chance to deal with all of it at once.
    virtual void receivedAll() = 0;
    /// All members have been dealt with that a groupSend() with this (not 0) tag was for.
    virtual void fannedOut(quint64 tag, const FanoutResult &result) = 0;
    /// The peer has caught up after group messages that were not for somebody so slow: a chance to
    /// leave groups. What they have told it already is skipped, too; missed() follows.
    virtual void caughtUp() = 0;
    /// It hears what it is told again; so many group messages were skipped.
    virtual void missed(quint64 messages) = 0;
    /// Nothing is received any more. code: the peer's; 1005 if its Close had none, 1006 if there
    /// was no Close.
    virtual void closed(quint16 code, const QString &reason) = 0;
};

} // namespace Limpid
