// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Limpid {

/// What is wrong with a file that was to be a recording.
struct RecordingProblem
{
    enum class Kind {
        None,
        Unreadable, ///< the file itself: what the system says is in detail
        Empty, ///< nothing is recorded in it
        NotJson, ///< the line is not a JSON object
        Version, ///< the line is of another version of the schema
        Field, ///< detail: a field that the line has to have is missing, or cannot be
        Cut, ///< the file ends in the middle of the line; what stands before it was read
        TooLarge, ///< more than is kept in memory: what stands before the line was read
    };

    Kind kind = Kind::None;
    qint64 line = 0; ///< from 1 on; 0: of no line
    QString detail;

    /// Whether nothing can be shown.
    [[nodiscard]] bool isFatal() const
    {
        return kind != Kind::None && kind != Kind::Cut && kind != Kind::TooLarge;
    }

    friend bool operator==(const RecordingProblem &, const RecordingProblem &) = default;
};

} // namespace Limpid
