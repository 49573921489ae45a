// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/wordedmodel.h"

namespace Limpid {

WordedModel::WordedModel(QAbstractItemModel &model,
                         std::unique_ptr<TableWords> words,
                         QObject *parent)
    : QIdentityProxyModel(parent)
    , m_words(std::move(words))
{
    setSourceModel(&model);
}

Qt::Alignment WordedModel::alignment(int column) const
{
    return (m_words->isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant WordedModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.isValid())
        return m_words->cell(mapToSource(index));
    return QIdentityProxyModel::data(index, role);
}

QVariant WordedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_words->title(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(alignment(section));
    return QIdentityProxyModel::headerData(section, orientation, role);
}

} // namespace Limpid
