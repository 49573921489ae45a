// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/objectwriter.h"

namespace Limpid {

namespace {

constexpr qsizetype UsualSize = 384; // holds most messages without growing

// RFC 8259, 7: quotation mark, reverse solidus and the controls must be escaped.
bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void appendEscaped(QByteArray &json, char c)
{
    constexpr char Hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
    case '\\':
        json += '\\';
        json += c;
        break;
    case '\n':
        json += "\\n";
        break;
    case '\r':
        json += "\\r";
        break;
    case '\t':
        json += "\\t";
        break;
    default:
        json += "\\u00";
        json += Hex[c >> 4];
        json += Hex[c & 0xf];
    }
}

} // namespace

ObjectWriter::ObjectWriter(QByteArrayView type)
{
    m_json.reserve(UsualSize);
    m_json += "{\"type\":\"";
    m_json += type;
    m_json += '"';
}

void ObjectWriter::addString(QByteArrayView name, QStringView value)
{
    addName(name);
    addQuoted(value);
}

void ObjectWriter::addInteger(QByteArrayView name, qint64 value)
{
    addName(name);
    m_json += QByteArray::number(value);
}

void ObjectWriter::addBool(QByteArrayView name, bool value)
{
    addName(name);
    m_json += value ? "true" : "false";
}

void ObjectWriter::addGroup(const GroupName &group)
{
    addString("group", group.toString());
}

void ObjectWriter::addNick(const Nick &nick)
{
    addString("nick", nick.toString());
}

void ObjectWriter::addId(const QUuid &id)
{
    addName("id");
    m_json += '"';
    m_json += id.toByteArray(QUuid::WithoutBraces);
    m_json += '"';
}

void ObjectWriter::addCursor(QByteArrayView name, const Cursor &cursor)
{
    addName(name);
    if (cursor.isNull()) {
        m_json += "null";
    } else {
        addQuoted(cursor.value);
    }
}

void ObjectWriter::addTime(QByteArrayView name, const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    const QDate day = utc.date();
    const QTime clock = utc.time();
    // By hand: QDateTime::toString() takes longer than all the rest of a message.
    const struct
    {
        char before;
        int value;
        int power; // of its first digit
    } parts[] = {
        { '"', day.year(), 1'000 }, { '-', day.month(), 10 },    { '-', day.day(), 10 },
        { 'T', clock.hour(), 10 },  { ':', clock.minute(), 10 }, { ':', clock.second(), 10 },
        { '.', clock.msec(), 100 },
    };
    addName(name);
    for (const auto &part : parts) {
        m_json += part.before;
        for (int power = part.power; power > 0; power /= 10) {
            m_json += char('0' + part.value / power % 10);
        }
    }
    m_json += "Z\"";
}

void ObjectWriter::beginObject(QByteArrayView name)
{
    addName(name);
    m_json += '{';
}

void ObjectWriter::beginArray(QByteArrayView name)
{
    addName(name);
    m_json += '[';
}

void ObjectWriter::beginElement()
{
    separate();
    m_json += '{';
}

void ObjectWriter::endObject()
{
    m_json += '}';
}

void ObjectWriter::endArray()
{
    m_json += ']';
}

QByteArray ObjectWriter::finish()
{
    m_json += '}';
    return std::move(m_json);
}

void ObjectWriter::addName(QByteArrayView name)
{
    separate();
    m_json += '"';
    m_json += name;
    m_json += "\":";
}

void ObjectWriter::addQuoted(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    m_json += '"';
    qsizetype written = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (needsEscape(utf8[i])) {
            m_json += QByteArrayView(utf8).sliced(written, i - written);
            appendEscaped(m_json, utf8[i]);
            written = i + 1;
        }
    }
    m_json += QByteArrayView(utf8).sliced(written);
    m_json += '"';
}

void ObjectWriter::separate()
{
    if (!m_json.endsWith('{') && !m_json.endsWith('[')) {
        m_json += ',';
    }
}

} // namespace Limpid
