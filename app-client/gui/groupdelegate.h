// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Limpid {

class Theme;

/// Paints a group: "# name", bold with its badges while messages are unread, dim while it is being
/// joined.
class GroupDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GroupDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Limpid
