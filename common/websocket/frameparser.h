// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/framehead.h"
#include "common/websocket/protocolerror.h"
#include "common/websocket/role.h"

#include <array>
#include <span>

namespace Limpid {

/// A frame, or the part of a data frame that has come. Control frames come whole.
struct FramePart
{
    FrameHead head;
    QByteArrayView payload; ///< unmasked; lives until the next call of the parser or its buffer
    bool first = true; ///< nothing of this frame was given before
    bool last = true; ///< the frame ends here
};

/// Cuts a stream of bytes into frames (RFC 6455, 5.2), strictly, without copying what lies whole in
/// the buffer.
///
/// - Data frames are given as far as they have come, so that a wrong byte is seen before the
/// frame's end.
/// - Takes no memory but its own: a head and a control frame's payload at most.
/// - After Failed it must not be used again.
class FrameParser
{
public:
    enum class Result : quint8 { Part, NeedMore, Failed };

    /// peer: whose frames these are, so whether they must be masked (5.1).
    explicit FrameParser(Role peer);

    /// RSV1 on the first frame of a message is legal (RFC 7692, 6); off until negotiated.
    void setRsv1Allowed(bool allowed) { m_rsv1Allowed = allowed; }
    /// bytes: payload of a single frame; longer is MessageTooBig as soon as its head has come.
    void setMaxPayload(qint64 bytes) { m_maxPayload = quint64(bytes); }

    /// Takes what it can from the beginning of the input (unmasking it there) and moves the input
    /// on. Part: part() is set; NeedMore: the input is used up; Failed: error() says why.
    [[nodiscard]] Result next(std::span<char> &input);

    [[nodiscard]] const FramePart &part() const { return m_part; }
    [[nodiscard]] const ProtocolError &error() const { return m_error; }

private:
    [[nodiscard]] Result takeHead(std::span<char> &input);
    [[nodiscard]] Result takePayload(std::span<char> &input);
    [[nodiscard]] Result takeControl(std::span<char> &input);
    [[nodiscard]] Result beginFrame();
    [[nodiscard]] QString brokenRule() const;
    [[nodiscard]] Result fail(CloseCode code, const QString &reason);

    Role m_peer;
    bool m_rsv1Allowed = false;
    bool m_inFrame = false;
    bool m_begun = false; // a part of the current frame was given
    quint64 m_maxPayload = Q_UINT64_C(1) << 62;
    quint64 m_taken = 0; // of the current frame's payload
    std::array<char, FrameHead::MaxLength> m_headBytes {};
    std::array<char, 125> m_control {};
    quint8 m_headSize = 0; // bytes of a head that has not all come
    FramePart m_part;
    ProtocolError m_error;
};

} // namespace Limpid
