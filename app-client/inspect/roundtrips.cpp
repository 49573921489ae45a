// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/roundtrips.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr std::size_t MostWaiting = 256;

/// Empty: the frame carries no whole JSON object with an id.
QByteArray idOf(const FrameInfo &frame)
{
    const bool isWhole = frame.opcode == Opcode::Text && frame.fin && frame.rsv == 0
        && frame.payload.size() == frame.payloadLength;
    if (!isWhole || !frame.payload.contains("\"id\""))
        return {};
    const QJsonValue id = QJsonDocument::fromJson(frame.payload).object().value("id"_L1);
    if (id.isString())
        return 's' + id.toString().toUtf8();
    return id.isDouble() ? 'n' + QByteArray::number(id.toDouble(), 'g', 17) : QByteArray();
}

} // namespace

void RoundTrips::clear()
{
    *this = {};
}

void RoundTrips::sent(const FrameInfo &frame, qint64 now)
{
    if (frame.opcode == Opcode::Ping)
        m_pings.add(frame.payload, now);
    else if (const QByteArray id = idOf(frame); !id.isEmpty())
        m_messages.add(id, now);
}

qint64 RoundTrips::received(const FrameInfo &frame, qint64 now)
{
    if (frame.opcode == Opcode::Pong)
        return m_pings.take(frame.payload, now);
    const QByteArray id = idOf(frame);
    return id.isEmpty() ? -1 : m_messages.take(id, now);
}

void RoundTrips::Waiting::add(const QByteArray &key, qint64 now)
{
    if (!since.contains(key))
        order.push_back(key);
    since[key] = now;
    if (order.size() > MostWaiting) {
        since.remove(order.front());
        order.pop_front();
    }
}

qint64 RoundTrips::Waiting::take(const QByteArray &key, qint64 now)
{
    const auto found = since.constFind(key);
    if (found == since.constEnd())
        return -1;
    const qint64 microseconds = now - *found;
    since.erase(found);
    std::erase(order, key);
    return microseconds;
}

} // namespace Limpid
