// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/banlistmodel.h"

#include <QStyledItemDelegate>

namespace Limpid {

class Theme;

/// Makes words of a BanListModel's cells: which address, who was there, and since when.
class BanDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model and the theme are borrowed.
    BanDelegate(const BanListModel &bans, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString words(const Ban &ban, int column);

    const BanListModel &m_bans;
    const Theme &m_theme;
};

} // namespace Limpid
