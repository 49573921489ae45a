// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Limpid {

class Theme;

/// Draws a group ("# lab-3", how many are in it) or one of its members.
class GroupTreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit GroupTreeDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString countWords(const QModelIndex &group);

    const Theme &m_theme;
};

} // namespace Limpid
