// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/recordedmessages.h"
#include "app-client/recording/recording.h"
#include "app-client/recording/recordingexport.h"
#include "common/websocket/httphead.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr double Millisecond = 1'000; ///< in microseconds
constexpr double Second = 1'000'000;

/// What a HAR says of one connection.
struct Connection
{
    QString url;
    qint64 begin = 0; ///< microseconds since the epoch
    qint64 end = 0;
    QByteArray request;
    QByteArray response;
    ConnectTimes times;
    QString failure;
    QJsonArray messages;
};

std::vector<Connection> connectionsOf(const Recording &recording)
{
    std::vector<Connection> connections;
    for (std::size_t i = 0; i < recording.entries.size(); ++i) {
        const LogEntry entry = recording.entry(i);
        const bool begins = entry.kind == LogKind::State && entry.state == ReadyState::Connecting;
        if (begins || connections.empty()) {
            connections.emplace_back();
            connections.back().begin = entry.time;
            connections.back().url = begins ? entry.text : QString();
        }
        Connection &connection = connections.back();
        connection.end = std::max(connection.end, entry.time);
        if (entry.kind == LogKind::Handshake)
            (entry.direction == Direction::Sent ? connection.request : connection.response)
                = entry.payload;
        if (entry.kind == LogKind::Failure)
            connection.failure = entry.text;
        if (const auto opening = recording.openings.find(i); opening != recording.openings.end())
            connection.times = opening->second.times;
    }
    return connections;
}

/// As Chrome writes it: time in seconds, binary data in base64.
QJsonObject messageObject(const RecordedMessage &message, qint64 start)
{
    const bool isText
        = message.opcode == Opcode::Text && message.content != RecordedMessage::Content::Compressed;
    QJsonObject object {
        { u"type"_s, message.direction == Direction::Sent ? u"send"_s : u"receive"_s },
        { u"time"_s, double(start + message.time) / Second },
        { u"opcode"_s, int(message.opcode) },
        { u"data"_s,
          isText ? QString::fromUtf8(message.payload)
                 : QString::fromLatin1(message.payload.toBase64()) },
    };
    if (message.content == RecordedMessage::Content::Beginning)
        object.insert("_truncated"_L1, true);
    if (message.content == RecordedMessage::Content::Compressed)
        object.insert("_compressed"_L1, true);
    return object;
}

QJsonArray pairs(const HttpHead &head)
{
    QJsonArray array;
    for (const HttpHead::Field &field : head.fields()) {
        array.append(QJsonObject { { u"name"_s, QString::fromLatin1(field.name) },
                                   { u"value"_s, QString::fromLatin1(field.value) } });
    }
    return array;
}

QJsonObject requestObject(const Connection &connection)
{
    const auto head = HttpHead::parse(connection.request);
    QJsonArray query;
    const auto items = QUrlQuery(QUrl(connection.url)).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        query.append(QJsonObject { { u"name"_s, name }, { u"value"_s, value } });
    return {
        { u"method"_s, u"GET"_s },
        { u"url"_s, connection.url },
        { u"httpVersion"_s, u"HTTP/1.1"_s },
        { u"cookies"_s, QJsonArray() },
        { u"headers"_s, head ? pairs(*head) : QJsonArray() },
        { u"queryString"_s, query },
        { u"headersSize"_s, head ? connection.request.size() : -1 },
        { u"bodySize"_s, 0 },
    };
}

QJsonObject responseObject(const Connection &connection)
{
    const auto head = HttpHead::parse(connection.response);
    const QString line = head ? QString::fromLatin1(head->startLine()) : QString();
    QJsonObject object {
        { u"status"_s, head ? std::max(0, head->status()) : 0 },
        { u"statusText"_s, line.section(u' ', 2) },
        { u"httpVersion"_s, head ? line.section(u' ', 0, 0) : u"HTTP/1.1"_s },
        { u"cookies"_s, QJsonArray() },
        { u"headers"_s, head ? pairs(*head) : QJsonArray() },
        { u"content"_s, QJsonObject { { u"size"_s, 0 }, { u"mimeType"_s, u"x-unknown"_s } } },
        { u"redirectURL"_s, head ? QString::fromLatin1(head->value("Location")) : QString() },
        { u"headersSize"_s, head ? connection.response.size() : -1 },
        { u"bodySize"_s, -1 },
    };
    if (!connection.failure.isEmpty())
        object.insert("_error"_L1, connection.failure);
    return object;
}

double milliseconds(qint64 microseconds)
{
    return microseconds < 0 ? -1 : double(microseconds) / Millisecond;
}

/// HAR counts TLS into connect, too.
QJsonObject timingsObject(const ConnectTimes &times)
{
    const qint64 connect = times.tcp < 0 ? -1 : times.tcp + std::max<qint64>(0, times.tls);
    return {
        { u"blocked"_s, -1 },
        { u"dns"_s, milliseconds(times.dns) },
        { u"connect"_s, milliseconds(connect) },
        { u"ssl"_s, milliseconds(times.tls) },
        { u"send"_s, 0 },
        { u"wait"_s, std::max(0.0, milliseconds(times.upgrade)) },
        { u"receive"_s, 0 },
    };
}

QJsonObject entryObject(const Connection &connection)
{
    const QDateTime begin = QDateTime::fromMSecsSinceEpoch(connection.begin / 1000, Qt::UTC);
    return {
        { u"startedDateTime"_s, begin.toString(Qt::ISODateWithMs) },
        { u"time"_s, milliseconds(connection.end - connection.begin) },
        { u"request"_s, requestObject(connection) },
        { u"response"_s, responseObject(connection) },
        { u"cache"_s, QJsonObject() },
        { u"timings"_s, timingsObject(connection.times) },
        { u"_resourceType"_s, u"websocket"_s },
        { u"_webSocketMessages"_s, connection.messages },
    };
}

} // namespace

QByteArray toHar(const Recording &recording)
{
    std::vector<Connection> connections = connectionsOf(recording);
    for (const RecordedMessage &message : recordedMessages(recording)) {
        connections[std::size_t(message.connection)].messages.append(
            messageObject(message, recording.start));
    }
    QJsonArray entries;
    for (const Connection &connection : connections)
        entries.append(entryObject(connection));
    QJsonObject log {
        { u"version"_s, u"1.2"_s },
        { u"creator"_s,
          QJsonObject { { u"name"_s, u"Limpid"_s }, { u"version"_s, u"" LIMPID_VERSION ""_s } } },
        { u"pages"_s, QJsonArray() },
        { u"entries"_s, entries },
    };
    if (recording.lost > 0)
        log.insert(u"comment"_s,
                   u"%1 earlier lines of the log were not kept"_s.arg(recording.lost));
    return QJsonDocument(QJsonObject { { u"log"_s, log } }).toJson();
}

} // namespace Limpid
