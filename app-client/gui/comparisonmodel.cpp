// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/comparisonmodel.h"

#include <utility>

namespace Limpid {

ComparisonModel::ComparisonModel(Comparison comparison,
                                 const QString &leftName,
                                 const QString &rightName,
                                 QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(std::move(comparison))
    , m_leftName(leftName)
    , m_rightName(rightName)
{
}

ComparisonModel::Side ComparisonModel::side(int row) const
{
    const Comparison::Row &at = m_comparison.rows()[std::size_t(row)];
    return at.isSame() ? Side::Both : at.left >= 0 ? Side::Left : Side::Right;
}

const RecordedMessage *ComparisonModel::left(int row) const
{
    const int at = m_comparison.rows()[std::size_t(row)].left;
    return at < 0 ? nullptr : &m_comparison.left()[std::size_t(at)];
}

const RecordedMessage *ComparisonModel::right(int row) const
{
    const int at = m_comparison.rows()[std::size_t(row)].right;
    return at < 0 ? nullptr : &m_comparison.right()[std::size_t(at)];
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.rows().size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const RecordedMessage *onLeft = left(index.row());
    const RecordedMessage *onRight = right(index.row());
    const RecordedMessage &any = onLeft ? *onLeft : *onRight;
    switch (index.column()) {
    case Where:
        return QVariant::fromValue(side(index.row()));
    case Way:
        return QVariant::fromValue(any.direction);
    case Kind:
        return QVariant::fromValue(any.opcode);
    case LeftTime:
        return onLeft ? QVariant(onLeft->time) : QVariant();
    case Left:
        return onLeft ? QVariant(onLeft->payload) : QVariant();
    case RightTime:
        return onRight ? QVariant(onRight->time) : QVariant();
    case Right:
        return onRight ? QVariant(onRight->payload) : QVariant();
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isTime = section == LeftTime || section == RightTime;
        return int((isTime ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where:
        return tr("where");
    case Way:
        return tr("dir");
    case Kind:
        return tr("op");
    case LeftTime:
    case RightTime:
        return tr("s");
    case Left:
        return m_leftName;
    case Right:
        return m_rightName;
    default:
        return {};
    }
}

} // namespace Limpid
