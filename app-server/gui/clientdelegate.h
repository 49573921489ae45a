// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Limpid {

class ClientFilter;
class Theme;

/// Draws a cell of the client table: words, shapes and colours of the raw values.
class ClientDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ClientDelegate(const ClientFilter &clients, const Theme &theme, QObject *parent = nullptr);

    [[nodiscard]] static bool isRightAligned(int column);
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QColor color(const QModelIndex &index) const;

    const ClientFilter &m_clients;
    const Theme &m_theme;
};

} // namespace Limpid
