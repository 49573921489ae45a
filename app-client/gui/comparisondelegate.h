// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Limpid {

class Theme;

/// The rows of a ComparisonModel in words; the word says on which side a row is, colour comes last.
class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ComparisonDelegate(const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] static QStringList sideWords(); ///< in the order of ComparisonModel::Side
    [[nodiscard]] static QString cellText(const QModelIndex &index);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Limpid
