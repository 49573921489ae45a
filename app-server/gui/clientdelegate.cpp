// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/clientdelegate.h"

#include "app-server/gui/clientfilter.h"
#include "app-server/gui/serverwords.h"
#include "common/gui/cellpainting.h"
#include "common/gui/stateshape.h"
#include "common/gui/theme.h"

#include <QWidget>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int ShapeSide = 10;
using Column = ConnectionTableModel::Column;
} // namespace

ClientDelegate::ClientDelegate(const ClientFilter &clients, const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clients(clients)
    , m_theme(theme)
{
}

bool ClientDelegate::isRightAligned(int column)
{
    return column >= Column::RoundTrip && column <= Column::OutRate;
}

void ClientDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    paintCell(*painter, cell, m_theme.colors());
}

void ClientDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const ConnectionTableModel::Row &row = m_clients.row(index);
    const ConnectionSnapshot &connection = row.connection;
    const int column = index.column();
    option->text = ServerWords::cell(row, column, m_clients.now());
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->displayAlignment
        = (isRightAligned(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;

    const QColor ink = color(index);
    option->palette.setColor(QPalette::Text, ink);
    if (column == Column::Address)
        option->font = Theme::wireFont();
    const bool named = column == Column::Nick && !connection.name.isEmpty()
        && connection.state != ReadyState::Closed;
    const bool full = column == Column::BufferedAmount && connection.slow;
    option->font.setBold(named || full);
    if (column == Column::State) {
        const qreal ratio = option->widget ? option->widget->devicePixelRatioF() : 1;
        const StateShape shape = stateShape(connection.state, connection.slow);
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(ShapeSide, ShapeSide);
        option->icon = QIcon(stateShapePixmap(shape, ink, ShapeSide, ratio));
    }
}

QColor ClientDelegate::color(const QModelIndex &index) const
{
    const Colors &colors = m_theme.colors();
    const ConnectionTableModel::Row &row = m_clients.row(index);
    const ConnectionSnapshot &connection = row.connection;
    if (index.column() == Column::State) {
        const bool slow = connection.state == ReadyState::Open && connection.slow;
        return slow ? colors.warning : colors.state(connection.state);
    }
    if (connection.state == ReadyState::Closed || index.column() == Column::Connected)
        return colors.dim;
    switch (index.column()) {
    case Column::Nick:
        return connection.name.isEmpty() ? colors.dim : colors.text;
    case Column::RoundTrip:
        return connection.roundTrip < 0 ? colors.faint : colors.text;
    case Column::BufferedAmount:
        return connection.bufferedAmount == 0 ? colors.faint : colors.text;
    case Column::Skipped:
        return connection.skipped == 0 ? colors.faint : colors.warning;
    case Column::InRate:
        return row.inRate == 0 ? colors.faint : colors.text;
    case Column::OutRate:
        return row.outRate == 0 ? colors.faint : colors.text;
    default:
        return colors.text;
    }
}

} // namespace Limpid
