// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/words.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qint64 Millisecond = 1'000;
constexpr qint64 Second = 1'000'000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qsizetype PreviewLength = 300;

/// One line of at most PreviewLength characters; control characters become visible.
QString oneLine(const QByteArray &payload)
{
    QString text = QString::fromUtf8(payload.first(qMin(payload.size(), PreviewLength * 4)));
    text.truncate(PreviewLength);
    for (QChar &c : text) {
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode());
        else if (c.unicode() == 0x7f)
            c = QChar(0x2421);
    }
    return text;
}

QString hexPreview(const QByteArray &payload)
{
    return QString::fromLatin1(payload.first(qMin<qsizetype>(payload.size(), 48)).toHex(' '));
}

QString closeBody(const QByteArray &payload)
{
    if (payload.size() < 2)
        return {};
    const auto code = quint16(quint8(payload[0]) << 8 | quint8(payload[1]));
    const QString reason = oneLine(payload.sliced(2));
    return reason.isEmpty() ? Words::closeCode(code) : Words::closeCode(code) + u" · "_s + reason;
}

} // namespace

QString Words::state(ReadyState state)
{
    switch (state) {
    case ReadyState::Connecting:
        return u"CONNECTING"_s;
    case ReadyState::Open:
        return u"OPEN"_s;
    case ReadyState::Closing:
        return u"CLOSING"_s;
    case ReadyState::Closed:
        break;
    }
    return u"CLOSED"_s;
}

QString Words::stateWithNumber(ReadyState readyState)
{
    return u"%1 %2"_s.arg(state(readyState)).arg(int(readyState));
}

QString Words::bytes(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1'000)
        return tr("%1 B").arg(bytes);
    if (bytes < 1'000'000)
        return tr("%1 kB").arg(locale.toString(double(bytes) / 1e3, 'f', bytes < 100'000 ? 1 : 0));
    if (bytes < 1'000'000'000)
        return tr("%1 MB").arg(locale.toString(double(bytes) / 1e6, 'f', 1));
    return tr("%1 GB").arg(locale.toString(double(bytes) / 1e9, 'f', 2));
}

QString Words::count(qint64 count)
{
    return QLocale().toString(count);
}

QString Words::duration(qint64 microseconds)
{
    const QLocale locale;
    if (microseconds < Millisecond)
        return tr("%1 µs").arg(microseconds);
    if (microseconds < Second) {
        const int digits = microseconds < 10 * Millisecond ? 1 : 0;
        return tr("%1 ms").arg(locale.toString(double(microseconds) / Millisecond, 'f', digits));
    }
    if (microseconds < Minute)
        return tr("%1 s").arg(locale.toString(double(microseconds) / Second, 'f', 1));
    if (microseconds < Hour) {
        return tr("%1 m %2 s")
            .arg(microseconds / Minute)
            .arg(microseconds % Minute / Second, 2, 10, '0'_L1);
    }
    return tr("%1 h %2 m")
        .arg(microseconds / Hour)
        .arg(microseconds % Hour / Minute, 2, 10, '0'_L1);
}

QString Words::timeOfDay(qint64 microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / Millisecond).toString(u"HH:mm:ss.zzz"_s);
}

QString Words::closeCode(quint16 code)
{
    const QString name = closeCodeName(code);
    return name.isEmpty() ? QString::number(code) : u"%1 %2"_s.arg(code).arg(name);
}

QString Words::closeCodeName(quint16 code)
{
    switch (code) {
    case 1000:
        return tr("normal closure");
    case 1001:
        return tr("going away");
    case 1002:
        return tr("protocol error");
    case 1003:
        return tr("unsupported data");
    case 1005:
        return tr("no code in the Close frame");
    case 1006:
        return tr("lost without a Close frame");
    case 1007:
        return tr("invalid payload");
    case 1008:
        return tr("policy violation");
    case 1009:
        return tr("message too big");
    case 1010:
        return tr("extension missing");
    case 1011:
        return tr("internal error");
    case 1012:
        return tr("service restart");
    case 1013:
        return tr("try again later");
    case 1014:
        return tr("bad gateway");
    case 1015:
        return tr("TLS handshake failed");
    default:
        break;
    }
    if (code >= 3000 && code < 4000)
        return tr("registered use");
    return code >= 4000 && code < 5000 ? tr("private use") : QString();
}

QString Words::opcode(Opcode opcode)
{
    switch (opcode) {
    case Opcode::Continuation:
        return u"CONT"_s;
    case Opcode::Text:
        return u"TEXT"_s;
    case Opcode::Binary:
        return u"BINARY"_s;
    case Opcode::Close:
        return u"CLOSE"_s;
    case Opcode::Ping:
        return u"PING"_s;
    case Opcode::Pong:
        return u"PONG"_s;
    }
    return u"0x%1"_s.arg(int(opcode), 0, 16);
}

QString Words::logKind(const LogEntry &entry)
{
    switch (entry.kind) {
    case LogKind::Frame:
        return opcode(entry.opcode);
    case LogKind::State:
        return tr("state");
    case LogKind::Handshake:
        return u"HTTP"_s;
    case LogKind::Failure:
        return tr("failed");
    case LogKind::Message:
        return tr("message");
    case LogKind::Listening:
        return tr("listening");
    case LogKind::Stopped:
        return tr("stopped");
    case LogKind::Connected:
        return tr("connected");
    case LogKind::Refused:
        return tr("refused");
    case LogKind::Opened:
        return tr("open");
    case LogKind::Joined:
        return tr("joined");
    case LogKind::Left:
        return tr("left");
    case LogKind::GroupSend:
        return tr("group.send");
    case LogKind::HighWater:
        return tr("high water");
    case LogKind::Closed:
        return tr("closed");
    case LogKind::Fault:
        return tr("fault");
    case LogKind::Announced:
        return tr("announced");
    case LogKind::LayerLost:
        return tr("layer away");
    case LogKind::LayerBack:
        return tr("layer back");
    case LogKind::LinesLost:
        return tr("not shown");
    }
    return {};
}

QString Words::logPreview(const LogEntry &entry)
{
    switch (entry.kind) {
    case LogKind::Frame:
        return framePreview(entry);
    case LogKind::State:
        return statePreview(entry);
    case LogKind::Handshake:
        return oneLine(entry.payload.left(entry.payload.indexOf('\r')));
    case LogKind::Message:
        return oneLine(entry.payload);
    case LogKind::Refused:
        return tr("%1, %2").arg(entry.code).arg(entry.text);
    case LogKind::Joined:
    case LogKind::Left:
        return u'#' + entry.group;
    case LogKind::GroupSend:
        return groupSendPreview(entry);
    case LogKind::HighWater:
        return tr("%1 wait to be read").arg(bytes(entry.wireLength));
    case LogKind::Closed:
        return entry.text.isEmpty() ? closeCode(entry.code)
                                    : closeCode(entry.code) + u" · "_s + entry.text;
    case LogKind::Announced:
        return entry.group.isEmpty() ? entry.text : u"#%1 · %2"_s.arg(entry.group, entry.text);
    case LogKind::LayerBack:
        return tr("messages may have been missed");
    case LogKind::LinesLost:
        return tr("%n line(s) came too fast to be shown", nullptr, entry.dropped);
    case LogKind::Failure:
    case LogKind::Listening:
    case LogKind::Stopped:
    case LogKind::Connected:
    case LogKind::Opened:
    case LogKind::Fault:
    case LogKind::LayerLost:
        break;
    }
    return entry.text;
}

QString Words::framePreview(const LogEntry &entry)
{
    if (entry.rsv & 4)
        return tr("compressed: %1").arg(hexPreview(entry.payload));
    switch (entry.opcode) {
    case Opcode::Close:
        return entry.payload.isEmpty() ? tr("no code") : closeBody(entry.payload);
    case Opcode::Text:
        return oneLine(entry.payload);
    default:
        return hexPreview(entry.payload);
    }
}

QString Words::statePreview(const LogEntry &entry)
{
    if (entry.state == ReadyState::Connecting)
        return entry.text.isEmpty() ? state(entry.state)
                                    : u"%1 · %2"_s.arg(state(entry.state), entry.text);
    QString words = entry.microseconds > 0
        ? tr("%1 after %2").arg(state(entry.state), duration(entry.microseconds))
        : state(entry.state);
    if (entry.state == ReadyState::Closed && entry.code != 0)
        words += u" · "_s + closeCode(entry.code);
    if (!entry.text.isEmpty())
        words += u" · "_s + entry.text;
    return words;
}

QString Words::groupSendPreview(const LogEntry &entry)
{
    return tr("#%1 · %2 · %3 sent, %4 queued, %5 dropped · %6")
        .arg(entry.group, bytes(entry.payloadLength))
        .arg(entry.sent)
        .arg(entry.queued)
        .arg(entry.dropped)
        .arg(duration(entry.microseconds));
}

} // namespace Limpid
