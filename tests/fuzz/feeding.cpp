// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeding.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace Limpid {

namespace {

QByteArray describe(const HandshakeDone &event)
{
    return "done " + event.answer.protocol + ' ' + event.answer.extensions
        + (event.answer.deflate ? " deflate" : "");
}

QByteArray describe(const HandshakeRefused &event)
{
    return "refused " + QByteArray::number(event.status) + ' ' + event.body;
}

QByteArray describe(const MessageReceived &event)
{
    return (event.opcode == Opcode::Text ? "text " : "binary ") + event.payload;
}

QByteArray describe(const PongReceived &event)
{
    return "pong " + event.payload;
}

QByteArray describe(const CloseReceived &event)
{
    return "close " + QByteArray::number(event.body.code.value_or(0)) + ' ' + event.body.reason;
}

QByteArray describe(const ConnectionFailed &)
{
    return "failed";
}

QByteArray describe(const FrameInfo &frame)
{
    return QByteArray::number(int(frame.opcode)) + (frame.fin ? " fin " : " ")
        + QByteArray::number(frame.rsv) + ' ' + QByteArray::number(frame.payloadLength) + ' '
        + QByteArray::number(frame.wireLength) + ' ' + frame.payload;
}

} // namespace

void require(bool condition, const char *rule)
{
    if (condition)
        return;
    std::fprintf(stderr, "broken: %s\n", rule);
    std::abort();
}

std::vector<char> Feeding::next(QByteArrayView &left)
{
    qsizetype size = left.size();
    if (m_seed % 2) {
        size = 1;
    } else if (m_seed) {
        m_state = m_state * 1664525 + 1013904223; // Numerical Recipes
        size = qsizetype(m_state >> 26);
    }
    size = std::min(size, left.size());
    const QByteArrayView piece = left.first(size);
    left = left.sliced(size);
    return { piece.begin(), piece.end() };
}

void Feeding::feed(ClientProtocol &protocol, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        std::vector<char> piece = next(bytes);
        std::span<char> rest(piece);
        while (!rest.empty())
            rest = protocol.receiveData(rest);
    }
}

void Outcome::add(const std::vector<ProtocolEvent> &more)
{
    for (const ProtocolEvent &event : more) {
        const QByteArray words = std::visit([](const auto &e) { return describe(e); }, event);
        (std::holds_alternative<FrameInfo>(event) ? frames : events).append(words);
        failed = failed || std::holds_alternative<ConnectionFailed>(event);
    }
}

void requireSame(const Outcome &whole, const Outcome &pieces)
{
    require(whole.events == pieces.events, "the same events in pieces");
    const qsizetype untold = whole.frames.size() - pieces.frames.size();
    require(untold == 0 || (untold == 1 && whole.failed), "the same frames in pieces");
    require(whole.frames.first(pieces.frames.size()) == pieces.frames, "the same frames in pieces");
}

} // namespace Limpid
