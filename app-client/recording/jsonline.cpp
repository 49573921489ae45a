// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/jsonline.h"

#include <utility>

namespace Limpid {

namespace {

// RFC 8259, 7: quotation mark, reverse solidus, U+0000 to U+001F. And U+007F, which terminals eat.
bool needsEscape(char c)
{
    return static_cast<uchar>(c) < 0x20 || c == '"' || c == '\\' || c == 0x7F;
}

void appendEscaped(QByteArray &json, char c)
{
    static constexpr auto digits = "0123456789abcdef";
    switch (c) {
    case '"':
    case '\\':
        json.append('\\').append(c);
        break;
    case '\n':
        json.append("\\n");
        break;
    case '\r':
        json.append("\\r");
        break;
    case '\t':
        json.append("\\t");
        break;
    default:
        json.append("\\u00").append(digits[c >> 4]).append(digits[c & 0xF]);
    }
}

} // namespace

JsonLine::JsonLine()
    : m_json("{")
{
}

void JsonLine::number(QByteArrayView name, qint64 value)
{
    begin(name);
    m_json.append(QByteArray::number(value));
}

void JsonLine::boolean(QByteArrayView name, bool value)
{
    begin(name);
    m_json.append(value ? "true" : "false");
}

void JsonLine::null(QByteArrayView name)
{
    begin(name);
    m_json.append("null");
}

void JsonLine::string(QByteArrayView name, QByteArrayView utf8)
{
    begin(name);
    m_json.append('"');
    const char *plain = utf8.begin();
    for (const char *c = utf8.begin(); c != utf8.end(); ++c) {
        if (!needsEscape(*c))
            continue;
        m_json.append(plain, c - plain);
        appendEscaped(m_json, *c);
        plain = c + 1;
    }
    m_json.append(plain, utf8.end() - plain);
    m_json.append('"');
}

void JsonLine::string(QByteArrayView name, const QString &value)
{
    string(name, QByteArrayView(value.toUtf8()));
}

void JsonLine::base64(QByteArrayView name, QByteArrayView bytes)
{
    begin(name);
    m_json.append('"');
    m_json.append(QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64());
    m_json.append('"');
}

void JsonLine::beginObject(QByteArrayView name)
{
    begin(name);
    m_json.append('{');
}

void JsonLine::endObject()
{
    m_json.append('}');
}

QByteArray JsonLine::take()
{
    m_json.append("}\n");
    return std::move(m_json);
}

void JsonLine::begin(QByteArrayView name)
{
    if (!m_json.endsWith('{'))
        m_json.append(',');
    m_json.append('"').append(name).append("\":");
}

} // namespace Limpid
