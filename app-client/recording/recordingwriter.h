// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace Limpid {

struct Recording;

/// Writes a recording as docs/NDJSON.md says, as --headless would have written it but for whole
/// messages, which a log of frames does not have. False if the device does not take it all.
[[nodiscard]] bool writeNdjson(const Recording &recording, QIODevice &device);

} // namespace Limpid
