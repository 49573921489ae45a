// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Limpid {

class Theme;

/// Paints a message that was found on one line: who, what, when.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit HitDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// The text on one line, from a little before the first of the words it has.
    [[nodiscard]] static QString excerpt(const QString &text, const QString &words);

private:
    const Theme &m_theme;
};

} // namespace Limpid
