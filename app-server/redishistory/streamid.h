// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/cursor.h"

#include <QByteArray>

#include <compare>
#include <optional>

namespace Limpid {

/// The id of an entry of a Redis stream: a time and a number within it.
struct StreamId
{
    quint64 milliseconds = 0; ///< since the epoch, of Redis' clock
    quint64 number = 0;

    /// "MILLISECONDS-NUMBER"; nothing if it is not that.
    [[nodiscard]] static std::optional<StreamId> fromRedis(const QByteArray &text);
    [[nodiscard]] QByteArray toRedis() const;

    /// With leading zeros, so that cursors sort as text.
    [[nodiscard]] static std::optional<StreamId> fromCursor(const Cursor &cursor);
    [[nodiscard]] Cursor toCursor() const; ///< null: of the null id

    friend bool operator==(const StreamId &, const StreamId &) = default;
    friend auto operator<=>(const StreamId &, const StreamId &) = default;
};

} // namespace Limpid
