// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/ndjsonfields.h"

#include "app-client/recording/ndjsonlines.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// A number without a fraction in the range; nothing else.
std::optional<qint64> whole(const QJsonValue &value, qint64 minimum, qint64 maximum)
{
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    if (number == none || number < minimum || number > maximum)
        return {};
    return number;
}

} // namespace

NdjsonFields::NdjsonFields(QJsonObject line)
    : m_line(std::move(line))
{
}

bool NdjsonFields::has(QLatin1StringView name) const
{
    return m_line.contains(name);
}

QString NdjsonFields::string(QLatin1StringView name)
{
    const QJsonValue value = m_line.value(name);
    if (!value.isString() || !value.toString().isValidUtf16())
        refuse(name);
    return value.toString();
}

bool NdjsonFields::boolean(QLatin1StringView name)
{
    const QJsonValue value = m_line.value(name);
    if (!value.isBool())
        refuse(name);
    return value.toBool();
}

qint64 NdjsonFields::number(QLatin1StringView name, qint64 minimum, qint64 maximum)
{
    const auto number = whole(m_line.value(name), minimum, maximum);
    if (!number)
        refuse(name);
    return number.value_or(minimum);
}

Direction NdjsonFields::direction()
{
    const QString name = string("direction"_L1);
    if (name == "sent"_L1)
        return Direction::Sent;
    if (name != "received"_L1)
        refuse("direction"_L1);
    return Direction::Received;
}

ReadyState NdjsonFields::state()
{
    const QByteArray name = string("state"_L1).toUtf8();
    for (const auto state :
         { ReadyState::Connecting, ReadyState::Open, ReadyState::Closing, ReadyState::Closed }) {
        if (name == NdjsonLines::nameOf(state))
            return state;
    }
    refuse("state"_L1);
    return ReadyState::Closed;
}

std::optional<quint32> NdjsonFields::mask()
{
    if (m_line.value("mask"_L1).isNull())
        return {};
    const QString digits = string("mask"_L1);
    bool isNumber = false;
    const uint key = digits.toUInt(&isNumber, 16);
    if (!isNumber || digits.size() != 8)
        refuse("mask"_L1);
    return key;
}

ConnectTimes NdjsonFields::times()
{
    const QJsonValue times = m_line.value("times"_L1);
    if (!times.isObject())
        refuse("times"_L1);
    const auto phase = [&](QLatin1StringView name) -> qint64 {
        const QJsonValue value = times.toObject().value(name);
        const auto number = whole(value, 0, Most);
        if (!number && !value.isNull() && !value.isUndefined())
            refuse("times"_L1);
        return number.value_or(-1);
    };
    return { phase("dns"_L1), phase("tcp"_L1), phase("tls"_L1), phase("upgrade"_L1) };
}

NdjsonFields::Payload NdjsonFields::payload(qint64 length)
{
    Payload payload;
    payload.truncated = has("truncated"_L1) && boolean("truncated"_L1);
    const auto name = has("base64"_L1) ? "base64"_L1 : "text"_L1;
    payload.bytes = string(name).toUtf8();
    if (has("base64"_L1)) {
        const auto decoded = QByteArray::fromBase64Encoding(
            payload.bytes, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            refuse(name);
        payload.bytes = *decoded;
    }
    const bool isWhole = payload.bytes.size() == length;
    const bool isPossible = payload.truncated ? payload.bytes.size() <= length : isWhole;
    if (length >= 0 && !isPossible)
        refuse(name);
    return payload;
}

void NdjsonFields::refuse(QLatin1StringView name)
{
    if (m_problem.isEmpty())
        m_problem = name;
}

} // namespace Limpid
