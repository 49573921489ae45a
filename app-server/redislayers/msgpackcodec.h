// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/layermessage.h"

#include <optional>

namespace Limpid {

/// A message as msgpack, byte for byte as Python's packer writes it (msgpack 1.0, its defaults).
///
/// Numbers and texts take the smallest form, every double is a float64, and keys keep their order.
/// Any form is read, if keys are text, text is UTF-8, nothing follows, and at most MaxDepth maps
/// and lists are in each other. Any thread.
class MsgpackCodec
{
public:
    static constexpr int MaxDepth = 100;

    [[nodiscard]] static QByteArray encode(const LayerMessage &message);
    /// Nothing if it is no map, or breaks a rule.
    [[nodiscard]] static std::optional<LayerMessage> decode(const QByteArray &bytes);
};

} // namespace Limpid
