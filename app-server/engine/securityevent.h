// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QMetaType>
#include <QString>

#include <vector>

namespace Limpid {

/// What somebody did who may mean no good, or what the operator did about it.
enum class SecurityKind : quint8 {
    Refused, ///< an opening handshake, or bytes that are none; cause, and code: HTTP status
    WrongCode, ///< a join code; code: HTTP status, or 0 where it was said in the chat
    TooFast, ///< is read more slowly for sending more than it may; at most once in 10 s each
    Violation, ///< broke the protocol; code: 1002, 1007 or 1009; text: what was wrong
    Banned, ///< by the operator
    Lifted, ///< a ban, by the operator
    EventsLost, ///< so many (count) came too fast to be told
};

/// One line of the security log, as raw values; a view makes the words.
struct SecurityEvent
{
    /// Characters of what a peer may choose: more is no use, and costs memory.
    static constexpr qsizetype MaxText = 256;

    qint64 time = 0; ///< microseconds since the epoch, UTC
    SecurityKind kind = SecurityKind::Refused;
    quint16 code = 0;
    QByteArray cause = {}; ///< as of Refusal::cause()
    QHostAddress address = {};
    quint16 port = 0; ///< 0: the address as a whole
    QString who = {}; ///< the nick, if it has one
    QString path = {}; ///< that was asked for, if it came so far
    QString origin = {}; ///< of the page that asked, if it was one
    QString text = {}; ///< English
    int count = 0;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::SecurityEvent)
