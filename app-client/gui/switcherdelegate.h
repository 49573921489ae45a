// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Limpid {

class Theme;

/// Paints a row of a SwitcherModel: "# name" with the typed letters bold, its badges; or that it
/// would be joined.
class SwitcherDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SwitcherDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Limpid
