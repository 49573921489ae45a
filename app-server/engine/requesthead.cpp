// SPDX-License-Identifier: GPL-3.0-or-later
// Read here, before QWebSocketServer reads it again: it decides on an upgrade alone and shows
// nobody the request.
#include "app-server/engine/requesthead.h"

#include <QStringDecoder>
#include <QUrlQuery>

#include <algorithm>
#include <cctype>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qsizetype MaxMethod
    = 16; // letters; the longest registered method has 17, none of ours has

Refusal badRequest(const QString &text)
{
    return { 400, text };
}

QByteArrayView reasonPhrase(int status)
{
    switch (status) {
    case 400:
        return "Bad Request";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return status < 500 ? "Refused" : "Internal Server Error";
    }
}

/// What has come of the request line cannot be the beginning of one.
bool isHopeless(QByteArrayView start)
{
    const auto letters = start.first(std::min(start.size(), MaxMethod));
    const auto end
        = std::find_if(letters.begin(), letters.end(), [](char c) { return c < 'A' || c > 'Z'; });
    if (end == letters.end())
        return start.size() > MaxMethod;
    return end == letters.begin() || *end != ' ';
}

/// Somewhere in it a line ends with LF alone.
bool hasBareLineFeed(QByteArrayView bytes)
{
    for (auto at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (at == 0 || bytes[at - 1] != '\r')
            return true;
    }
    return false;
}

/// The characters of `uri-host [":" port]` (RFC 9110, 7.2).
bool isHost(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char c) {
        return isalnum(uchar(c)) || (c != '\0' && strchr("-._~!$&'()*+;=%:[]", c));
    });
}

} // namespace

QByteArray Refusal::cause() const
{
    if (!specialCause.isEmpty())
        return specialCause;
    switch (status) {
    case 403:
        return "forbidden";
    case 404:
        return "not_found";
    case 408:
        return "timeout";
    case 426:
        return "version";
    case 431:
        return "header_size";
    default:
        return status < 500 ? "malformed" : "server_error";
    }
}

QByteArray Refusal::toHttp() const
{
    const auto body = text.toUtf8() + '\n';
    auto head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status).toByteArray()
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n";
    if (!extraHeader.isEmpty())
        head += extraHeader + "\r\n";
    return head + "\r\n" + body;
}

RequestHead::Result RequestHead::parse(QByteArrayView bytes, qsizetype maxSize)
{
    RequestHead head;
    const auto size = HttpHead::lengthIn(bytes.first(std::min(bytes.size(), maxSize)));
    const auto seen = bytes.first(size >= 0 ? size : std::min(bytes.size(), maxSize));
    const auto lineEnd = seen.indexOf('\n');
    if (hasBareLineFeed(seen))
        return badRequest(u"A line of the request does not end with CR LF."_s);
    if (lineEnd < 0 && isHopeless(seen))
        return badRequest(u"This is not an HTTP request."_s);
    if (lineEnd >= 0) {
        if (auto fault = head.readRequestLine(seen.first(lineEnd - 1)))
            return *fault;
    }
    if (size < 0 && bytes.size() >= maxSize)
        return Refusal {
            431, u"The head of the request is larger than %1 bytes."_s.arg(maxSize), {}, {}
        };
    if (size < 0)
        return Incomplete {};

    auto fields = HttpHead::parse(seen);
    if (!fields)
        return badRequest(u"A header of the request is malformed."_s);
    head.m_fields = *std::move(fields);
    head.m_size = size;
    const auto hosts = head.m_fields.count("host");
    if (hosts > 1 || (hosts == 0 && head.m_minorVersion > 0))
        return badRequest(u"The request has to have one Host header."_s);
    if (!isHost(head.m_fields.value("host")))
        return badRequest(u"The Host header is malformed."_s);
    return head;
}

std::optional<Refusal> RequestHead::readRequestLine(QByteArrayView line)
{
    const auto first = line.indexOf(' ');
    const auto second = first < 0 ? first : line.indexOf(' ', first + 1);
    if (second < 0 || isHopeless(line))
        return badRequest(u"This is not an HTTP request."_s);
    const auto version = line.sliced(second + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return badRequest(u"The version of HTTP has to be 1.1."_s);
    m_minorVersion = version.back() - '0';
    m_method = line.first(first).toByteArray();
    m_target = line.sliced(first + 1, second - first - 1).toByteArray();
    return readTarget();
}

std::optional<Refusal> RequestHead::readTarget()
{
    const auto isVisible = [](char c) { return c > ' ' && c < '\x7f' && c != '#'; };
    if (!m_target.startsWith('/') || !std::all_of(m_target.cbegin(), m_target.cend(), isVisible))
        return badRequest(u"The target of the request has to be a path."_s);
    const auto question = m_target.indexOf('?');
    const auto encoded = question < 0 ? m_target : m_target.first(question);
    m_query = question < 0 ? QByteArray() : m_target.sliced(question + 1);

    const auto isHex
        = [&encoded](qsizetype i) { return i < encoded.size() && isxdigit(uchar(encoded[i])); };
    for (auto i = encoded.indexOf('%'); i >= 0; i = encoded.indexOf('%', i + 1)) {
        if (!isHex(i + 1) || !isHex(i + 2))
            return badRequest(u"The path of the request has a broken percent-encoding."_s);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    m_path = decoder.decode(QByteArray::fromPercentEncoding(encoded));
    const auto isControl = [](QChar c) { return c.category() == QChar::Other_Control; };
    if (decoder.hasError() || std::any_of(m_path.cbegin(), m_path.cend(), isControl))
        return badRequest(u"The path of the request is not UTF-8 text."_s);
    return std::nullopt;
}

QString RequestHead::queryValue(const QString &name) const
{
    return QUrlQuery(QString::fromLatin1(m_query)).queryItemValue(name, QUrl::FullyDecoded);
}

bool RequestHead::hasBody() const
{
    return m_fields.has("transfer-encoding")
        || (m_fields.has("content-length") && m_fields.value("content-length") != "0");
}

std::optional<Refusal> RequestHead::viewFault() const
{
    if (m_method != "GET" && m_method != "HEAD")
        return Refusal { 405, u"Only GET and HEAD are understood here."_s, "Allow: GET, HEAD", {} };
    if (hasBody())
        return Refusal { 413, u"A request has no body here."_s };
    return std::nullopt;
}

QStringList RequestHead::subprotocols() const
{
    QStringList subprotocols;
    for (const auto &element : splitHttpList(m_fields.value("sec-websocket-protocol")))
        subprotocols.append(QString::fromLatin1(element));
    return subprotocols;
}

std::optional<Refusal> RequestHead::upgradeFault() const
{
    if (!isUpgrade())
        return badRequest(u"This address speaks WebSocket: connect with a WebSocket client."_s);
    if (m_method != "GET" || m_minorVersion != 1)
        return badRequest(u"A WebSocket is opened with GET over HTTP/1.1."_s);
    if (!m_fields.hasToken("connection", "upgrade"))
        return badRequest(u"The Connection header has to contain Upgrade."_s);
    if (hasBody())
        return badRequest(u"An opening handshake has no body."_s);
    if (!m_fields.has("sec-websocket-version"))
        return badRequest(u"The Sec-WebSocket-Version header is missing."_s);
    if (m_fields.value("sec-websocket-version") != "13")
        return Refusal {
            426, u"The server speaks version 13 of WebSocket."_s, "Sec-WebSocket-Version: 13", {}
        };
    const auto key = QByteArray::fromBase64Encoding(m_fields.value("sec-websocket-key"),
                                                    QByteArray::AbortOnBase64DecodingErrors);
    if (!key || key.decoded.size() != 16)
        return badRequest(u"The Sec-WebSocket-Key header has to be 16 bytes in base64."_s);
    const auto offered = splitHttpList(m_fields.value("sec-websocket-protocol"));
    if (!std::all_of(
            offered.cbegin(), offered.cend(), [](const QByteArray &p) { return isHttpToken(p); }))
        return badRequest(u"The Sec-WebSocket-Protocol header is malformed."_s);
    return std::nullopt;
}

QByteArray RequestHead::plainUpgrade(const QString &subprotocol) const
{
    auto head = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
        + m_fields.value("sec-websocket-key") + "\r\n";
    if (!subprotocol.isEmpty())
        head += "Sec-WebSocket-Protocol: " + subprotocol.toLatin1() + "\r\n";
    return head + "\r\n";
}

} // namespace Limpid
