// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/gui/tablewords.h"

#include <QIdentityProxyModel>

#include <memory>

namespace Limpid {

/// A model of raw values with the words of a table beside them: titles, and for the delegate and a
/// screen reader (AccessibleTextRole) what is in each cell.
class WordedModel : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// The model is borrowed.
    WordedModel(QAbstractItemModel &model,
                std::unique_ptr<TableWords> words,
                QObject *parent = nullptr);

    [[nodiscard]] const TableWords &words() const { return *m_words; }
    [[nodiscard]] Qt::Alignment alignment(int column) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::unique_ptr<TableWords> m_words;
};

} // namespace Limpid
