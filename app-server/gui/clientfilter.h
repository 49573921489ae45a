// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/connectiontablemodel.h"

#include <QSortFilterProxyModel>

namespace Limpid {

/// The connections whose nick, address, path or state contains a text, in the order of any column.
///
/// Compares the raw values themselves, so that 10,000 rows are sorted without a QVariant. Gives the
/// titles of the columns, and the words of each cell to screen readers.
class ClientFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ClientFilter(ConnectionTableModel &model, QObject *parent = nullptr);

    void setText(const QString &text);

    [[nodiscard]] const ConnectionTableModel::Row &row(const QModelIndex &index) const;
    [[nodiscard]] qint64 now() const { return m_model.time(); } ///< of the last snapshot
    [[nodiscard]] QModelIndex indexOf(ConnectionId id) const; ///< invalid: not there, or filtered

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ConnectionTableModel &m_model;
    QString m_text;
};

} // namespace Limpid
