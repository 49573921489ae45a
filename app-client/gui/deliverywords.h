// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

class QModelIndex;

namespace Limpid {

/// How far a message of ours has come, as a glyph and words.
struct DeliveryWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::DeliveryWords)

public:
    QString glyph; ///< a shape of its own for each state
    QString words;
    bool failed = false;

    /// message: of a MessageListModel. Nothing for messages of others.
    [[nodiscard]] static DeliveryWords of(const QModelIndex &message);
    [[nodiscard]] QString text() const; ///< both, or empty
};

} // namespace Limpid
