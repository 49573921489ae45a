// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/deflateparameters.h"
#include "common/websocket/httphead.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <optional>
#include <utility>
#include <variant>

namespace Limpid {

/// What a client asks for in the opening handshake (RFC 6455, 4.1).
struct HandshakeRequest
{
    QByteArray target = "/"; ///< path and query, percent-encoded
    QByteArray host; ///< with the port unless it is the scheme's default
    QByteArrayList protocols; ///< in order of preference
    QByteArray origin; ///< empty: no Origin field
    QList<std::pair<QByteArray, QByteArray>>
        headers; ///< more fields; a Host here replaces the usual one
    std::optional<DeflateParameters>
        deflate; ///< the offer of permessage-deflate; none: not offered
};

/// What the server agreed to.
struct HandshakeAnswer
{
    QByteArray protocol;
    QByteArray extensions; ///< as the server wrote them
    std::optional<DeflateParameters> deflate;
};

/// The opening handshake of a client: its request, and judging the answer (RFC 6455, 4.1
/// and 4.2.2).
class OpeningHandshake
{
public:
    /// key: Sec-WebSocket-Key, 16 random bytes in base64.
    explicit OpeningHandshake(HandshakeRequest request, QByteArray key = makeKey());

    [[nodiscard]] QByteArray requestHead() const;
    /// Judges a response with status 101; others never come to an agreement.
    [[nodiscard]] std::variant<HandshakeAnswer, ProtocolError>
    judge(const HttpHead &response) const;

    /// Whether a caller may set this field: a token, no line breaks, none of the handshake's own.
    [[nodiscard]] static bool isAllowedHeader(QByteArrayView name, QByteArrayView value);
    [[nodiscard]] static QByteArray makeKey();
    /// Sec-WebSocket-Accept for a Sec-WebSocket-Key (4.2.2, 5.4).
    [[nodiscard]] static QByteArray acceptFor(QByteArrayView key);

private:
    [[nodiscard]] QString brokenRule(const HttpHead &response) const;
    [[nodiscard]] QString judgeProtocol(const HttpHead &response) const;
    [[nodiscard]] QString judgeExtensions(const HttpHead &response, HandshakeAnswer &answer) const;

    HandshakeRequest m_request;
    QByteArray m_key;
};

} // namespace Limpid
