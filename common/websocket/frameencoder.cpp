// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/frameencoder.h"

namespace Limpid {

namespace {

// Appends in one growth and one pass over the payload.
void appendFrame(QByteArray &to, FrameHead &head, QByteArrayView payload)
{
    head.payloadLength = quint64(payload.size());
    char start[FrameHead::MaxLength];
    head.length = quint8(head.encode(start));
    const qsizetype before = to.size();
    to.resize(before + head.length + payload.size());
    char *at = to.data() + before;
    memcpy(at, start, head.length);
    if (payload.isEmpty())
        return;
    if (head.masked)
        copyMasked(at + head.length, payload.data(), payload.size(), head.maskingKey);
    else
        memcpy(at + head.length, payload.data(), size_t(payload.size()));
}

} // namespace

QByteArray encodeFrame(Opcode opcode, QByteArrayView payload, bool fin)
{
    return encodeFrame(FrameHead { .opcode = opcode, .fin = fin }, payload);
}

QByteArray encodeFrame(FrameHead head, QByteArrayView payload)
{
    QByteArray frame;
    appendFrame(frame, head, payload);
    return frame;
}

FrameEncoder::FrameEncoder(Role role)
    : m_role(role)
{
}

FrameHead
FrameEncoder::append(QByteArray &to, Opcode opcode, QByteArrayView payload, bool fin, quint8 rsv)
{
    FrameHead head { .opcode = opcode, .fin = fin, .rsv = rsv };
    head.masked = m_role == Role::Client; // 5.1
    if (head.masked)
        head.maskingKey = m_keys.next();
    appendFrame(to, head, payload);
    return head;
}

} // namespace Limpid
