// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/engine/framefollower.h"

#include "common/websocket/closebody.h"
#include "common/websocket/closecode.h"

#include <algorithm>

namespace Limpid {

void FrameFollower::follow(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_unmasked) {
        const qsizetype taken = m_skip > 0 ? skipPayload(bytes) : takeHead(bytes);
        m_followed += taken;
        bytes = bytes.sliced(taken);
        if (m_inClose && m_skip == 0)
            finishClose();
    }
    m_followed += bytes.size();
}

qint64 FrameFollower::skip(qint64 size)
{
    const auto skipped = m_unmasked ? size
        : m_inClose                 ? 0
                                    : qint64(std::min(m_skip, quint64(size)));
    m_skip -= m_unmasked ? 0 : quint64(skipped);
    m_followed += skipped;
    return skipped;
}

qsizetype FrameFollower::takeHead(QByteArrayView bytes)
{
    const auto more = std::min(FrameHead::MaxLength - m_size, bytes.size());
    std::copy_n(bytes.cbegin(), more, m_bytes.begin() + m_size);
    if (!m_head.decode(QByteArrayView(m_bytes.data(), m_size + more))) {
        m_size += more;
        return more;
    }
    const auto taken = m_head.length - m_size;
    m_size = 0;
    m_unmasked = !m_head.masked;
    m_skip = m_head.payloadLength;
    m_inClose = !m_close && m_head.opcode == Opcode::Close && m_skip <= CloseBody::MaxReason + 2;
    return taken;
}

qsizetype FrameFollower::skipPayload(QByteArrayView bytes)
{
    const auto taken = qsizetype(std::min(m_skip, quint64(bytes.size())));
    if (m_inClose)
        m_closeBody += bytes.first(taken);
    m_skip -= quint64(taken);
    return taken;
}

void FrameFollower::finishClose()
{
    m_inClose = false;
    for (qsizetype i = 0; i < m_closeBody.size(); ++i)
        m_closeBody[i] = char(m_closeBody[i] ^ char(m_head.maskingKey >> (24 - 8 * (i & 3))));
    const auto decoded = CloseBody::decode(m_closeBody);
    const auto *close = std::get_if<CloseBody>(&decoded);
    if (!close)
        return;
    m_close
        = { close->code.value_or(quint16(CloseCode::NoStatus)), QString::fromUtf8(close->reason) };
    m_closeEnd = m_followed;
}

std::optional<FrameFollower::ReceivedClose> FrameFollower::closeWithin(qint64 consumed) const
{
    return m_close && m_closeEnd <= consumed ? m_close : std::nullopt;
}

} // namespace Limpid
