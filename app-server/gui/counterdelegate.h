// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/countermodel.h"

#include <QStyledItemDelegate>

namespace Limpid {

class Theme;

/// Makes words of a CounterModel's cells: what it is, and how much.
class CounterDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model and the theme are borrowed.
    CounterDelegate(const CounterModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const CounterModel &m_model;
    const Theme &m_theme;
};

} // namespace Limpid
