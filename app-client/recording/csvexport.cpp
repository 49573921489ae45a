// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/ndjsonlines.h"
#include "app-client/recording/recording.h"
#include "app-client/recording/recordingexport.h"
#include "common/websocket/utf8validator.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QByteArray quoted(QByteArray text)
{
    if (!text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front()))
        text.prepend('\'');
    const bool isPlain = !text.contains('"') && !text.contains(',') && !text.contains('\n')
        && !text.contains('\r');
    return isPlain ? text : '"' + text.replace('"', "\"\"") + '"';
}

QByteArray timeText(qint64 microseconds)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(microseconds / 1'000, Qt::UTC);
    return time.toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz"_s).toLatin1()
        + QByteArray::number(microseconds % 1'000).rightJustified(3, '0') + 'Z';
}

QByteArrayView kindOf(LogKind kind)
{
    switch (kind) {
    case LogKind::State:
        return "state";
    case LogKind::Handshake:
        return "handshake";
    case LogKind::Failure:
        return "error";
    case LogKind::Message:
        return "message";
    default:
        return "frame";
    }
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

QByteArray row(const LogEntry &entry)
{
    const bool isFrame = entry.kind == LogKind::Frame;
    const bool hasPayload = isFrame || entry.kind == LogKind::Message;
    const bool isText = !(hasPayload && entry.opcode == Opcode::Binary) && entry.rsv == 0
        && Utf8Validator::isValid(entry.payload);
    const QByteArray about = entry.kind == LogKind::State
        ? NdjsonLines::nameOf(entry.state).toByteArray()
        : hasPayload ? NdjsonLines::nameOf(entry.opcode).toByteArray()
                     : QByteArray();
    const QByteArrayList cells {
        timeText(entry.time),
        kindOf(entry.kind).toByteArray(),
        entry.direction == Direction::None ? QByteArray()
                                           : NdjsonLines::nameOf(entry.direction).toByteArray(),
        about,
        isFrame ? number(int(entry.fin)) : QByteArray(),
        isFrame ? number(entry.rsv) : QByteArray(),
        isFrame ? number(int(entry.masked)) : QByteArray(),
        hasPayload ? number(entry.payloadLength) : QByteArray(),
        isFrame || entry.kind == LogKind::Handshake ? number(entry.wireLength) : QByteArray(),
        entry.code != 0 ? number(entry.code) : QByteArray(),
        entry.microseconds > 0 ? number(entry.microseconds) : QByteArray(),
        quoted(entry.text.toUtf8()),
        isText ? quoted(entry.payload) : QByteArray(),
        isText ? QByteArray() : entry.payload.toBase64(),
    };
    return cells.join(',') + "\r\n";
}

} // namespace

QByteArray toCsv(const Recording &recording)
{
    QByteArray table = "time,type,direction,name,fin,rsv,mask,payloadLength,wireLength,code,"
                       "microseconds,about,text,base64\r\n";
    for (std::size_t i = 0; i < recording.entries.size(); ++i)
        table += row(recording.entry(i));
    return table;
}

} // namespace Limpid
