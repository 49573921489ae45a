// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/httphead.h"

#include <algorithm>

namespace Limpid {

namespace {

// field-vchar, obs-text, SP and HTAB (RFC 9110, 5.5)
bool isFieldValue(QByteArrayView value)
{
    return std::none_of(value.begin(), value.end(), [](char c) {
        return (static_cast<uchar>(c) < 0x20 && c != '\t') || c == 0x7F;
    });
}

bool equal(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

qsizetype HttpHead::lengthIn(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return end < 0 ? -1 : end + 4;
}

std::optional<HttpHead> HttpHead::parse(QByteArrayView head)
{
    HttpHead result;
    qsizetype at = head.indexOf("\r\n");
    if (at <= 0 || !head.endsWith("\r\n\r\n") || !isFieldValue(head.first(at)))
        return {};
    result.m_startLine = head.first(at).toByteArray();
    for (at += 2; at + 2 < head.size();) {
        const qsizetype end = head.indexOf("\r\n", at);
        const QByteArrayView line = head.sliced(at, end - at);
        const qsizetype colon = line.indexOf(':');
        // A name is a token: this also refuses a folded line and space before the colon (RFC 9112,
        // 5).
        if (colon < 0 || !isHttpToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1)))
            return {};
        result.m_fields.append(
            { line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray() });
        at = end + 2;
    }
    return result;
}

bool HttpHead::has(QByteArrayView name) const
{
    return count(name) > 0;
}

QByteArray HttpHead::value(QByteArrayView name) const
{
    QByteArray all;
    for (const Field &field : m_fields) {
        if (!equal(field.name, name))
            continue;
        if (!all.isNull())
            all += ", ";
        all += field.value;
    }
    return all;
}

qsizetype HttpHead::count(QByteArrayView name) const
{
    return std::count_if(m_fields.begin(), m_fields.end(), [name](const Field &field) {
        return equal(field.name, name);
    });
}

bool HttpHead::hasToken(QByteArrayView name, QByteArrayView token) const
{
    const QList<QByteArray> list = splitHttpList(value(name));
    return std::any_of(
        list.begin(), list.end(), [token](const QByteArray &one) { return equal(one, token); });
}

int HttpHead::status() const
{
    // HTTP/1.1 SP 3DIGIT [SP reason] (RFC 9112, 4)
    const QByteArrayView line(m_startLine);
    if (!line.startsWith("HTTP/1.1 ") || line.size() < 12 || (line.size() > 12 && line[12] != ' '))
        return -1;
    bool digits = true;
    for (int i = 9; i < 12; ++i)
        digits = digits && line[i] >= '0' && line[i] <= '9';
    return digits ? line.sliced(9, 3).toInt() : -1;
}

bool isHttpToken(QByteArrayView text)
{
    static constexpr QByteArrayView others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || (c != 0 && others.contains(c));
    });
}

QList<QByteArray> splitHttpList(QByteArrayView value, char separator)
{
    QList<QByteArray> list;
    const auto add = [&list](QByteArrayView one) {
        if (!one.trimmed().isEmpty())
            list.append(one.trimmed().toByteArray());
    };
    bool quoted = false;
    qsizetype start = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (quoted && value[i] == '\\') {
            ++i; // quoted-pair
        } else if (value[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && value[i] == separator) {
            add(value.sliced(start, i - start));
            start = i + 1;
        }
    }
    add(value.sliced(start));
    return list;
}

} // namespace Limpid
