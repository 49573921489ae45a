// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/frameinfo.h"

#include <QByteArray>

#include <vector>

namespace Limpid {

struct Recording;

/// One whole message of a recording.
struct RecordedMessage
{
    enum class Content : quint8 {
        Whole,
        Beginning, ///< the recording has no more of it
        Compressed, ///< what it was compressed with is not in the recording (RFC 7692)
    };

    qint64 time = 0; ///< microseconds since the recording's start
    int connection = 0; ///< in the order in which they begin, 0 is the first
    Direction direction = Direction::None;
    Opcode opcode = Opcode::Text; ///< Text or Binary
    Content content = Content::Whole;
    QByteArray payload; ///< inflated, but for Compressed

    friend bool operator==(const RecordedMessage &, const RecordedMessage &) = default;
};

/// The messages of a recording in its order: those it has as such, otherwise put together from
/// frames, and inflated.
[[nodiscard]] std::vector<RecordedMessage> recordedMessages(const Recording &recording);

} // namespace Limpid
