// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/frametap.h"

#include "app-server/engine/logqueue.h"
#include "app-server/engine/wallclock.h"

#include <algorithm>

namespace Limpid {

FrameTap::FrameTap(const FrameFollower::Position &unfinished, QString subject, LogQueue &log)
    : m_subject(std::move(subject))
    , m_log(log)
    , m_skip(unfinished.payload)
    , m_received { FrameParser(Role::Client), Direction::Received, false, {} }
    , m_sent { FrameParser(Role::Server), Direction::Sent, false, {} }
{
    received(unfinished.head);
}

void FrameTap::received(QByteArrayView bytes)
{
    const auto skipped = qsizetype(std::min(m_skip, quint64(bytes.size())));
    m_skip -= quint64(skipped);
    decode(m_received, bytes.sliced(skipped));
}

void FrameTap::sent(QByteArrayView bytes)
{
    decode(m_sent, bytes);
}

void FrameTap::decode(Stream &stream, QByteArrayView bytes)
{
    // A copy: the parser takes the mask off where the bytes are, and they are still to be read.
    auto copy = bytes.toByteArray();
    std::span<char> rest(copy.data(), size_t(copy.size()));
    while (!stream.hasFailed) {
        switch (stream.parser.next(rest)) {
        case FrameParser::Result::NeedMore:
            return;
        case FrameParser::Result::Failed:
            stream.hasFailed = true;
            return;
        case FrameParser::Result::Part:
            add(stream, stream.parser.part());
        }
    }
}

void FrameTap::add(Stream &stream, const FramePart &part)
{
    auto &frame = stream.frame;
    if (part.first) {
        frame = frameInfo(stream.direction, part.head);
        frame.payloadLength = qint64(part.head.payloadLength);
        frame.wireLength = frame.payloadLength + part.head.length;
    }
    const auto room = MaxPayload - frame.payload.size();
    frame.payload.append(part.payload.first(std::min(room, part.payload.size())));
    if (!part.last)
        return;
    frame.time = microsecondsSinceEpoch();
    auto entry = logEntry(frame);
    entry.subject = m_subject;
    m_log.add(std::move(entry));
}

} // namespace Limpid
