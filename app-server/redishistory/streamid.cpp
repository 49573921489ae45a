// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/streamid.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int TimeDigits = 15; // some 30,000 years
constexpr int NumberDigits = 10;

} // namespace

std::optional<StreamId> StreamId::fromRedis(const QByteArray &text)
{
    const auto dash = text.indexOf('-');
    bool isTime = false;
    bool isNumber = false;
    const StreamId id { text.first(std::max<qsizetype>(dash, 0)).toULongLong(&isTime),
                        text.sliced(dash + 1).toULongLong(&isNumber) };
    return isTime && isNumber ? std::optional(id) : std::nullopt;
}

QByteArray StreamId::toRedis() const
{
    return QByteArray::number(milliseconds) + '-' + QByteArray::number(number);
}

std::optional<StreamId> StreamId::fromCursor(const Cursor &cursor)
{
    const auto isOurs = cursor.value.size() == TimeDigits + 1 + NumberDigits
        && cursor.value.at(TimeDigits) == u'-';
    const auto id = isOurs ? fromRedis(cursor.value.toLatin1()) : std::nullopt;
    return id && id->toCursor() == cursor ? id : std::nullopt;
}

Cursor StreamId::toCursor() const
{
    if (*this == StreamId())
        return {};
    return {
        u"%1-%2"_s.arg(milliseconds, TimeDigits, 10, '0'_L1).arg(number, NumberDigits, 10, '0'_L1)
    };
}

} // namespace Limpid
