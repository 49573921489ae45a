// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Limpid {

class Theme;
class WordedModel;

/// Draws the cells of a WordedModel with the words it has for them.
class WordedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model and the theme are borrowed.
    WordedDelegate(const WordedModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const WordedModel &m_model;
    const Theme &m_theme;
};

} // namespace Limpid
