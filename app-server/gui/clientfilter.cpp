// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/clientfilter.h"

#include "app-server/gui/clientdelegate.h"
#include "app-server/gui/serverwords.h"

#include <cstring>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

using Row = ConnectionTableModel::Row;

bool addressLess(const ConnectionSnapshot &a, const ConnectionSnapshot &b)
{
    const Q_IPV6ADDR left = a.address.toIPv6Address();
    const Q_IPV6ADDR right = b.address.toIPv6Address();
    const int order = std::memcmp(&left, &right, sizeof left);
    return order != 0 ? order < 0 : a.port < b.port;
}

bool stateLess(const ConnectionSnapshot &a, const ConnectionSnapshot &b)
{
    return std::tuple(a.state, !a.slow, a.closeCode) < std::tuple(b.state, !b.slow, b.closeCode);
}

bool rowLess(const Row &a, const Row &b, int column)
{
    switch (column) {
    case ConnectionTableModel::Nick:
        return a.connection.name.compare(b.connection.name, Qt::CaseInsensitive) < 0;
    case ConnectionTableModel::Address:
        return addressLess(a.connection, b.connection);
    case ConnectionTableModel::State:
        return stateLess(a.connection, b.connection);
    case ConnectionTableModel::RoundTrip:
        return a.connection.roundTrip < b.connection.roundTrip;
    case ConnectionTableModel::BufferedAmount:
        return a.connection.bufferedAmount < b.connection.bufferedAmount;
    case ConnectionTableModel::Received:
        return a.connection.messagesReceived < b.connection.messagesReceived;
    case ConnectionTableModel::Sent:
        return a.connection.messagesSent < b.connection.messagesSent;
    case ConnectionTableModel::Skipped:
        return a.connection.skipped < b.connection.skipped;
    case ConnectionTableModel::InRate:
        return a.inRate < b.inRate;
    case ConnectionTableModel::OutRate:
        return a.outRate < b.outRate;
    default:
        return a.connection.connectedAt < b.connection.connectedAt;
    }
}

} // namespace

ClientFilter::ClientFilter(ConnectionTableModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void ClientFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

const ConnectionTableModel::Row &ClientFilter::row(const QModelIndex &index) const
{
    return m_model.row(mapToSource(index).row());
}

QModelIndex ClientFilter::indexOf(ConnectionId id) const
{
    const int row = m_model.rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_model.index(row, 0));
}

QVariant ClientFilter::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole)
        return ServerWords::cell(row(index), index.column(), now());
    if (role == Qt::ToolTipRole && index.column() == ConnectionTableModel::State)
        return row(index).connection.closeReason;
    return QSortFilterProxyModel::data(index, role);
}

QVariant ClientFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return ServerWords::columnTitle(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((ClientDelegate::isRightAligned(section) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

bool ClientFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_text.isEmpty())
        return true;
    const Row &r = m_model.row(row);
    const auto has
        = [this](const QString &words) { return words.contains(m_text, Qt::CaseInsensitive); };
    return has(r.connection.name) || has(r.address) || has(r.connection.path)
        || has(ServerWords::state(r.connection));
}

bool ClientFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return rowLess(m_model.row(left.row()), m_model.row(right.row()), left.column());
}

} // namespace Limpid
