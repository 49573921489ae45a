// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Limpid {

struct Recording;

/// HAR 1.2: one entry a connection, its messages under `_webSocketMessages` as Chrome's developer
/// tools write and read them.
[[nodiscard]] QByteArray toHar(const Recording &recording);

/// A table for a spreadsheet (RFC 4180, UTF-8), one row an entry. A text that a spreadsheet would
/// take for a formula gets an apostrophe before it; who wants the bytes takes the NDJSON.
[[nodiscard]] QByteArray toCsv(const Recording &recording);

} // namespace Limpid
