// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/recording/recording.h"
#include "app-client/recording/recordingproblem.h"

#include <memory>

namespace Limpid {

enum class RecordingFormat : quint8 { Ndjson, Har, Csv };

/// A file that was read as a recording.
struct OpenedRecording
{
    QString path;
    std::shared_ptr<const Recording> recording; ///< none if the problem is fatal
    RecordingProblem problem;
    qint64 unknownLines = 0; ///< of types this version does not know; they are not shown
};

/// Writes a file whole or leaves what was there. Answers why it was not written, in the system's
/// words; "": it was.
[[nodiscard]] QString
saveRecording(const Recording &recording, RecordingFormat format, const QString &path);

[[nodiscard]] OpenedRecording openRecording(const QString &path);

} // namespace Limpid
