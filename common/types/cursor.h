// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace Limpid {

/// A place in a group's history: opaque to the client, made by the server's store.
///
/// Cursors of one group can be compared for equality only by who did not make them; their order is
/// the order in which messages arrive. The null cursor means "before the first message".
struct Cursor
{
    QString value;

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }

    friend bool operator==(const Cursor &, const Cursor &) = default;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::Cursor)
