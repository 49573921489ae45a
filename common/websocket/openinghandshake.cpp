// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/openinghandshake.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

void appendField(QByteArray &head, QByteArrayView name, QByteArrayView value)
{
    head.append(name).append(": ").append(value).append("\r\n");
}

bool isNamed(QByteArrayView name, QByteArrayView other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

OpeningHandshake::OpeningHandshake(HandshakeRequest request, QByteArray key)
    : m_request(std::move(request))
    , m_key(std::move(key))
{
}

QByteArray OpeningHandshake::requestHead() const
{
    const bool ownHost
        = std::none_of(m_request.headers.begin(), m_request.headers.end(), [](const auto &header) {
              return isNamed(header.first, "Host");
          });
    QByteArray head = "GET " + m_request.target + " HTTP/1.1\r\n"; // 4.1, 1 to 3
    if (ownHost)
        appendField(head, "Host", m_request.host); // 4.1, 4
    appendField(head, "Upgrade", "websocket"); // 4.1, 5
    appendField(head, "Connection", "Upgrade"); // 4.1, 6
    appendField(head, "Sec-WebSocket-Key", m_key); // 4.1, 7
    if (!m_request.origin.isEmpty())
        appendField(head, "Origin", m_request.origin); // 4.1, 8
    appendField(head, "Sec-WebSocket-Version", "13"); // 4.1, 9
    if (!m_request.protocols.isEmpty())
        appendField(head, "Sec-WebSocket-Protocol", m_request.protocols.join(", ")); // 4.1, 10
    if (m_request.deflate)
        appendField(
            head, "Sec-WebSocket-Extensions", m_request.deflate->toOffer().toHeader()); // 11
    for (const auto &[name, value] : m_request.headers) // 4.1, 12
        appendField(head, name, value);
    return head + "\r\n";
}

std::variant<HandshakeAnswer, ProtocolError> OpeningHandshake::judge(const HttpHead &response) const
{
    const auto refuse = [](const QString &why) {
        return ProtocolError { CloseCode::ProtocolError, why };
    };
    if (const QString rule = brokenRule(response); !rule.isEmpty())
        return refuse(rule);
    HandshakeAnswer answer;
    answer.protocol = response.value("Sec-WebSocket-Protocol");
    if (const QString why = judgeProtocol(response); !why.isEmpty())
        return refuse(why);
    if (const QString why = judgeExtensions(response, answer); !why.isEmpty())
        return refuse(why);
    return answer;
}

// 4.1, the numbered list of what the client must check in the response.
QString OpeningHandshake::brokenRule(const HttpHead &response) const
{
    if (response.status() != 101) // 1
        return u"the server answered "_s + QString::fromLatin1(response.startLine());
    if (!isNamed(response.value("Upgrade"), "websocket")) // 2
        return u"the answer's Upgrade field is not websocket"_s;
    if (!response.hasToken("Connection", "upgrade")) // 3
        return u"the answer's Connection field lacks upgrade"_s;
    if (response.count("Sec-WebSocket-Accept") != 1) // 4
        return u"the answer does not have one Sec-WebSocket-Accept"_s;
    if (response.value("Sec-WebSocket-Accept") != acceptFor(m_key)) // 4
        return u"the answer's Sec-WebSocket-Accept is wrong"_s;
    return {};
}

QString OpeningHandshake::judgeProtocol(const HttpHead &response) const
{
    const qsizetype count = response.count("Sec-WebSocket-Protocol");
    const QByteArray chosen = response.value("Sec-WebSocket-Protocol");
    // 4.1, 6: compared as they are; and Fetch: who asked for some must be given one.
    if (count == 0 && m_request.protocols.isEmpty())
        return {};
    if (count == 0)
        return u"the server chose none of the subprotocols"_s;
    if (count > 1 || !m_request.protocols.contains(chosen))
        return u"the server chose a subprotocol that was not asked for"_s;
    return {};
}

QString OpeningHandshake::judgeExtensions(const HttpHead &response, HandshakeAnswer &answer) const
{
    answer.extensions = response.value("Sec-WebSocket-Extensions");
    const auto extensions = WebSocketExtension::parse(answer.extensions);
    if (!extensions)
        return u"the answer's Sec-WebSocket-Extensions is malformed"_s;
    for (const WebSocketExtension &extension : *extensions) {
        // 4.1, 5: only what was offered; RFC 7692, 5.1: and that once
        if (!m_request.deflate || extension.name != "permessage-deflate" || answer.deflate)
            return u"the server chose an extension that was not offered: "_s
                + QString::fromLatin1(extension.name);
        const auto agreed = m_request.deflate->agree(extension);
        if (const auto *error = std::get_if<ProtocolError>(&agreed))
            return error->reason;
        answer.deflate = std::get<DeflateParameters>(agreed);
    }
    return {};
}

bool OpeningHandshake::isAllowedHeader(QByteArrayView name, QByteArrayView value)
{
    static constexpr std::array<QByteArrayView, 4> own
        = { "Upgrade", "Connection", "Content-Length", "Transfer-Encoding" };
    const bool reserved = std::any_of(
        own.begin(), own.end(), [name](QByteArrayView one) { return isNamed(name, one); });
    const bool section
        = name.size() >= 14 && isNamed(name.first(14), "Sec-WebSocket-"); // all of them
    const bool cleanValue = std::none_of(value.begin(), value.end(), [](char c) {
        return (static_cast<uchar>(c) < 0x20 && c != '\t') || c == 0x7F;
    });
    return isHttpToken(name) && cleanValue && !reserved && !section;
}

QByteArray OpeningHandshake::makeKey()
{
    std::array<quint32, 4> nonce;
    QRandomGenerator::system()->fillRange(nonce.data(), qsizetype(nonce.size()));
    return QByteArray::fromRawData(reinterpret_cast<const char *>(nonce.data()), sizeof nonce)
        .toBase64();
}

QByteArray OpeningHandshake::acceptFor(QByteArrayView key)
{
    const QByteArray joined = key.toByteArray() + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // 1.3
    return QCryptographicHash::hash(joined, QCryptographicHash::Sha1).toBase64();
}

} // namespace Limpid
