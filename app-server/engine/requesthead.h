// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/httphead.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace Limpid {

/// An HTTP answer that ends a connection before any upgrade.
struct Refusal
{
    int status = 400; ///< 4xx or 5xx
    QString text; ///< one English sentence for who reads the body
    QByteArray extraHeader = {}; ///< a whole "Name: value", or empty
    QByteArray specialCause = {}; ///< for cause(), where the status does not say it

    /// One lower-case word for counting, like "origin" or "malformed".
    [[nodiscard]] QByteArray cause() const;
    /// The answer as it goes over the wire, with a text body and `Connection: close`.
    [[nodiscard]] QByteArray toHttp() const;
};

/// The head of an HTTP/1 request, read strictly (RFC 9112) from what a socket has received so far.
///
/// Bare LF, obsolete line folding, a target that is not a path, broken percent-encoding and a
/// missing Host are refused: what two programs could read in two ways is read in none. Pure values;
/// any thread.
class RequestHead
{
public:
    struct Incomplete
    {
    };
    using Result = std::variant<Incomplete, RequestHead, Refusal>;

    /// Reads the head at the beginning of `bytes`. More than `maxSize` bytes of head are refused
    /// with 431; what can no longer become a head is refused at once, not when it is complete.
    [[nodiscard]] static Result parse(QByteArrayView bytes, qsizetype maxSize);

    [[nodiscard]] const QByteArray &method() const { return m_method; }
    [[nodiscard]] const QByteArray &target() const { return m_target; } ///< as sent
    [[nodiscard]] const QString &path() const { return m_path; } ///< percent-decoded
    [[nodiscard]] const QByteArray &query() const { return m_query; } ///< as sent, without '?'
    /// A value of the query, decoded; empty if there is none of that name.
    [[nodiscard]] QString queryValue(const QString &name) const;
    [[nodiscard]] int minorVersion() const { return m_minorVersion; } ///< 1 of HTTP/1.1
    [[nodiscard]] qsizetype size() const { return m_size; } ///< bytes, the empty line included
    [[nodiscard]] const HttpHead &fields() const { return m_fields; }

    /// It asks for the WebSocket protocol (rightly or not).
    [[nodiscard]] bool isUpgrade() const { return m_fields.hasToken("upgrade", "websocket"); }
    /// What is offered in Sec-WebSocket-Protocol, in order of preference.
    [[nodiscard]] QStringList subprotocols() const;
    /// What is wrong with it as an opening handshake (RFC 6455, 4.2.1); nothing if it may be
    /// answered with 101.
    [[nodiscard]] std::optional<Refusal> upgradeFault() const;
    /// The same opening handshake in the plainest words: what QWebSocketServer has to read. It
    /// refuses some that are right (a list in Upgrade, over 100 headers), and without an answer.
    /// subprotocol: the one of those offered that was chosen, or empty.
    [[nodiscard]] QByteArray plainUpgrade(const QString &subprotocol) const;
    /// What is wrong with it as a request to a view: a method other than GET and HEAD, or a body.
    [[nodiscard]] std::optional<Refusal> viewFault() const;

private:
    [[nodiscard]] bool hasBody() const;
    [[nodiscard]] std::optional<Refusal> readRequestLine(QByteArrayView line);
    [[nodiscard]] std::optional<Refusal> readTarget();

    QByteArray m_method;
    QByteArray m_target;
    QString m_path;
    QByteArray m_query;
    HttpHead m_fields;
    int m_minorVersion = 1;
    qsizetype m_size = 0;
};

} // namespace Limpid
