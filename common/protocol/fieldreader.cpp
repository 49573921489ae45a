// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/fieldreader.h"

#include "common/types/utf8size.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qsizetype UuidLength = 36; // RFC 4122, 3: 8-4-4-4-12
constexpr qsizetype TimeLength = 24; // 2026-11-23T10:42:55.031Z

// A UTF-16 unit takes 1 to 3 bytes of UTF-8, so most texts need not be converted to know.
bool fitsUtf8(const QString &text, qint64 limit)
{
    return text.size() <= limit && (text.size() * 3 <= limit || utf8Size(text) <= limit);
}

} // namespace

FieldReader::FieldReader(QJsonObject object)
    : m_object(std::move(object))
{
}

QString FieldReader::string(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString()) {
        refuse(FaultCode::BadField, name, "must be a string"_L1);
        return {};
    }
    const QString string = value.toString();
    if (!string.isValidUtf16()) {
        refuse(FaultCode::BadField, name, "has half a surrogate pair"_L1);
        return {};
    }
    return string;
}

QString FieldReader::optionalString(QLatin1StringView name)
{
    return has(name) ? string(name) : QString();
}

QString FieldReader::text(QLatin1StringView name, qint64 limit)
{
    QString text = string(name);
    if (text.isEmpty()) {
        refuse(FaultCode::BadField, name, "must not be empty"_L1);
    } else if (!fitsUtf8(text, limit)) {
        refuse(FaultCode::TextTooLong, name, "is too long"_L1);
    }
    return text;
}

GroupName FieldReader::group(QLatin1StringView name)
{
    const std::optional<GroupName> group = GroupName::fromString(string(name));
    if (!group) {
        refuse(FaultCode::BadGroup,
               name,
               "must be 1 to 99 ASCII letters, digits, hyphens, underscores or periods"_L1);
    }
    return group.value_or(GroupName());
}

Nick FieldReader::nick(QLatin1StringView name, int limit)
{
    const std::optional<Nick> nick = Nick::fromString(string(name));
    if (!nick || nick->toString().toUcs4().size() > limit) {
        refuse(FaultCode::BadNick,
               name,
               "is empty, too long or has characters a nick may not have"_L1);
        return {};
    }
    return *nick;
}

QUuid FieldReader::id(QLatin1StringView name)
{
    const QString text = string(name);
    // QUuid takes other spellings too, with braces for one; a second spelling would be a second id
    // elsewhere.
    const QUuid id = text.size() == UuidLength ? QUuid::fromString(text) : QUuid();
    if (id.isNull()) {
        refuse(FaultCode::BadField, name, "must be a UUID"_L1);
    }
    return id;
}

QUuid FieldReader::optionalId(QLatin1StringView name)
{
    return has(name) ? id(name) : QUuid();
}

Cursor FieldReader::cursor(QLatin1StringView name)
{
    Cursor cursor { string(name) };
    if (cursor.isNull()) {
        refuse(FaultCode::BadField, name, "must not be empty"_L1);
    }
    return cursor;
}

Cursor FieldReader::optionalCursor(QLatin1StringView name)
{
    return has(name) ? cursor(name) : Cursor();
}

QDateTime FieldReader::time(QLatin1StringView name)
{
    const QString text = string(name);
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (text.size() != TimeLength || !text.endsWith(u'Z') || !time.isValid()) {
        refuse(FaultCode::BadField, name, "must be a time such as 2026-11-23T10:42:55.031Z"_L1);
        return {};
    }
    return time;
}

bool FieldReader::boolean(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool()) {
        refuse(FaultCode::BadField, name, "must be true or false"_L1);
    }
    return value.toBool();
}

qint64 FieldReader::integer(QLatin1StringView name, qint64 minimum, qint64 maximum)
{
    Q_ASSERT(minimum >= 0);
    const qint64 value
        = m_object.value(name).toInteger(-1); // -1: no number, or one with a fraction
    if (value < minimum || value > maximum) {
        refuse(FaultCode::BadField, name, "must be a whole number within its limits"_L1);
        return minimum;
    }
    return value;
}

int FieldReader::count(QLatin1StringView name, int minimum)
{
    return int(integer(name, minimum, std::numeric_limits<int>::max()));
}

bool FieldReader::has(QLatin1StringView name) const
{
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

FieldReader FieldReader::object(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject()) {
        refuse(FaultCode::BadField, name, "must be an object"_L1);
    }
    return FieldReader(value.toObject());
}

QList<FieldReader> FieldReader::objects(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    QList<FieldReader> readers;
    bool allObjects = value.isArray();
    const QJsonArray array = value.toArray();
    for (const QJsonValue element : array) {
        allObjects = allObjects && element.isObject();
        readers.append(FieldReader(element.toObject()));
    }
    if (!allObjects) {
        refuse(FaultCode::BadField, name, "must be an array of objects"_L1);
        return {};
    }
    return readers;
}

void FieldReader::adopt(const FieldReader &part)
{
    if (!m_fault) {
        m_fault = part.m_fault;
    }
}

void FieldReader::setFaultId(const QUuid &id)
{
    if (m_fault) {
        m_fault->id = id;
    }
}

void FieldReader::refuse(FaultCode code, QLatin1StringView name, QLatin1StringView why)
{
    if (!m_fault) {
        m_fault = Fault { code, u"`%1` %2"_s.arg(name, why), {} };
    }
}

} // namespace Limpid
