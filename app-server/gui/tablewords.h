// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QColor;
class QModelIndex;

namespace Limpid {

struct Colors;

/// What a WordedTable says of a model that holds raw values.
class TableWords
{
public:
    TableWords() = default;
    virtual ~TableWords() = default;
    Q_DISABLE_COPY_MOVE(TableWords)

    [[nodiscard]] virtual QString title(int column) const = 0;
    [[nodiscard]] virtual QString cell(const QModelIndex &index) const = 0;
    [[nodiscard]] virtual QColor ink(const QModelIndex &index, const Colors &colors) const = 0;
    /// A text as wide as those of the column usually are.
    [[nodiscard]] virtual QString sample(int column) const = 0;
    /// Figures stand at the right.
    [[nodiscard]] virtual bool isFigure(int column) const = 0;
    /// These columns share what room is left.
    [[nodiscard]] virtual bool takesRoom(int column) const { return !isFigure(column); }
};

} // namespace Limpid
