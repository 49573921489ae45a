// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Limpid {

/// Compares the messages of two recordings on the command line, as diff does files: the lines of
/// docs/NDJSON.md that only one has go to stdout, after "- " or "+ ", and the figures at the end.
/// Answers the exit code: 0 if all is the same, 1 if not, 2 if a file cannot be read, or
/// stdout not be written.
[[nodiscard]] int compareFiles(const QString &left, const QString &right);

} // namespace Limpid
