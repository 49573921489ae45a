// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/gui/tablewords.h"
#include "app-server/models/ledgermodel.h"

#include <QCoreApplication>

namespace Limpid {

/// What a LedgerModel holds, as people read it.
class LedgerWords : public TableWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::LedgerWords)

public:
    /// The model is borrowed.
    explicit LedgerWords(const LedgerModel &model);

    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString cell(const QModelIndex &index) const override;
    [[nodiscard]] QColor ink(const QModelIndex &index, const Colors &colors) const override;
    [[nodiscard]] QString sample(int column) const override;
    [[nodiscard]] bool isFigure(int column) const override;

private:
    [[nodiscard]] static QString sender(const FanoutRecord &record);

    const LedgerModel &m_model;
};

} // namespace Limpid
