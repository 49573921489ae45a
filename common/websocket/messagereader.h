// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/frameparser.h"
#include "common/websocket/utf8validator.h"

#include <QByteArray>

namespace Limpid {

class PermessageDeflate;

/// Joins data frames into messages (RFC 6455, 5.4), judging text as it comes (8.1) and within
/// limits.
class MessageReader
{
public:
    enum class Result : quint8 { Incomplete, Complete, Failed };

    /// maxMessage: bytes of a message, inflated; maxFragments: frames of one message.
    MessageReader(qint64 maxMessage, qint64 maxFragments);

    /// Messages may come compressed from now on; the deflate must outlive the reader.
    void setDeflate(PermessageDeflate *deflate) { m_deflate = deflate; }

    /// A part of a text, binary or continuation frame.
    [[nodiscard]] Result add(const FramePart &part);

    [[nodiscard]] Opcode opcode() const { return m_opcode; } ///< of the message: Text or Binary
    [[nodiscard]] QByteArray takeMessage(); ///< after Complete
    /// A message that nobody kept: its memory is used for the next.
    void recycle(QByteArray &&message);
    [[nodiscard]] const ProtocolError &error() const { return m_error; } ///< after Failed

private:
    [[nodiscard]] bool beginFrame(const FrameHead &head);
    [[nodiscard]] bool addPayload(QByteArrayView payload, bool last);
    [[nodiscard]] bool fail(CloseCode code, const QString &reason);

    qint64 m_maxMessage;
    qint64 m_maxFragments;
    qint64 m_fragments = 0; // of the current message
    PermessageDeflate *m_deflate = nullptr;
    QByteArray m_message;
    QByteArray m_spare; // memory for the next message; empty
    Utf8Validator m_utf8;
    Opcode m_opcode = Opcode::Text;
    bool m_inMessage = false;
    bool m_compressed = false;
    ProtocolError m_error;
};

} // namespace Limpid
