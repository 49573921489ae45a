// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Limpid {

/// One message that is sent in raw mode.
struct RawMessage
{
    bool isBinary = false;
    QByteArray payload; ///< of a text: UTF-8

    friend bool operator==(const RawMessage &, const RawMessage &) = default;
};

} // namespace Limpid
