// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Limpid {

class Theme;

/// Draws a JsonTreeModel: keys in the accent's colour, values as JSON writes them, what has
/// children by its brackets.
class JsonTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit JsonTreeDelegate(const Theme &theme, QObject *parent = nullptr);

    /// "hello" in quotes, 42, null, { 3 }: three members, [ 2 ]: two elements.
    [[nodiscard]] static QString valueText(const QModelIndex &index);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Limpid
