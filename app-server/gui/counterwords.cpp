// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/counterwords.h"

#include "common/gui/words.h"

#include <QHash>

namespace Limpid {

QString CounterWords::name(const CounterModel::Row &row)
{
    using Figure = CounterModel::Figure;
    switch (row.figure) {
    case Figure::Accepted:
        return tr("Connections accepted");
    case Figure::Opened:
        return tr("WebSockets opened");
    case Figure::Refused:
        return tr("Refused: %1").arg(cause(row.cause));
    case Figure::MessagesReceived:
        return tr("Messages received");
    case Figure::Deliveries:
        return tr("Messages delivered");
    case Figure::SkippedSlow:
        return tr("Not delivered: client too slow");
    case Figure::SkippedClosing:
        return tr("Not delivered: client leaving");
    case Figure::RatePauses:
        return tr("Pauses for sending too fast");
    case Figure::Pings:
        return tr("Pings after silence");
    case Figure::GivenUp:
        return tr("Dropped without an answer");
    case Figure::CloseSent:
        return tr("Close sent: %1").arg(Words::closeCode(quint16(row.number)));
    case Figure::CloseReceived:
        return tr("Close received: %1").arg(Words::closeCode(quint16(row.number)));
    case Figure::LayerLost:
        return tr("Lost on the channel layer: %1").arg(lossCause(row.cause));
    case Figure::Buffered:
        return tr("Waiting for all clients");
    case Figure::LargestBuffer:
        return tr("Waiting for one client, at most");
    case Figure::LoopLag:
        return tr("Loop lag of worker %1").arg(row.number);
    }
    return {};
}

QString CounterWords::value(const CounterModel::Row &row)
{
    using Figure = CounterModel::Figure;
    if (row.figure == Figure::Buffered || row.figure == Figure::LargestBuffer)
        return Words::bytes(row.value);
    return row.figure == Figure::LoopLag ? Words::duration(row.value) : Words::count(row.value);
}

QString CounterWords::lossCause(const QByteArray &cause)
{
    const QHash<QByteArray, QString> words {
        { "early", tr("before the client was open") },
        { "expired", tr("received too late") },
        { "over_capacity", tr("a channel was full") },
        { "overflowed", tr("not received fast enough") },
        { "undecodable", tr("not readable") },
        { "undeliverable", tr("nobody there") },
        { "unhandled", tr("of an unknown type") },
        { "unsent", tr("the layer was away or full") },
    };
    return words.value(cause, QString::fromLatin1(cause));
}

QString CounterWords::cause(const QByteArray &cause)
{
    const QHash<QByteArray, QString> words {
        { "address_full", tr("too many from one address") },
        { "banned", tr("banned address") },
        { "forbidden", tr("forbidden") },
        { "full", tr("server full") },
        { "header_size", tr("head too large") },
        { "join_code", tr("wrong join code") },
        { "malformed", tr("malformed request") },
        { "not_found", tr("no such path") },
        { "origin", tr("origin not allowed") },
        { "server_error", tr("server error") },
        { "stopping", tr("server stopping") },
        { "timeout", tr("took too long") },
        { "version", tr("other version of WebSocket") },
    };
    return words.value(cause, QString::fromLatin1(cause));
}

} // namespace Limpid
