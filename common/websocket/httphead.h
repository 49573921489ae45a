// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace Limpid {

/// The head of an HTTP/1.1 message: start line and fields (RFC 9112), parsed strictly.
///
/// By hand because Qt 6.4 has no public parser of heads, and the head is to be kept verbatim.
class HttpHead
{
public:
    struct Field
    {
        QByteArray name; ///< as it came
        QByteArray value; ///< without the white space around it
    };

    /// The length of the head at the beginning of the bytes, its empty line included; -1: it has
    /// not all come.
    [[nodiscard]] static qsizetype lengthIn(QByteArrayView bytes);
    /// Nothing if it is malformed: no colon, space before it, control characters, a folded line,
    /// bare LF.
    [[nodiscard]] static std::optional<HttpHead> parse(QByteArrayView head);

    [[nodiscard]] QByteArray startLine() const { return m_startLine; }
    [[nodiscard]] QList<Field> fields() const { return m_fields; }
    [[nodiscard]] bool has(QByteArrayView name) const;
    /// All fields of the name (any case), joined by ", " as RFC 9110, 5.3 allows.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] qsizetype count(QByteArrayView name) const;
    /// Whether a comma-separated field holds the token, in any case (RFC 9110, 5.6.1).
    [[nodiscard]] bool hasToken(QByteArrayView name, QByteArrayView token) const;
    /// The status of a response; -1 unless the start line is that of an HTTP/1.1 response.
    [[nodiscard]] int status() const;

private:
    QByteArray m_startLine;
    QList<Field> m_fields;
};

/// Whether it is a token (RFC 9110, 5.6.2).
[[nodiscard]] bool isHttpToken(QByteArrayView text);
/// The elements of a comma-separated field, trimmed; commas in quoted strings do not part.
[[nodiscard]] QList<QByteArray> splitHttpList(QByteArrayView value, char separator = ',');

} // namespace Limpid
