// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/gui/tablewords.h"
#include "app-server/models/deliverymodel.h"

#include <QCoreApplication>

namespace Limpid {

/// What a DeliveryModel holds, as people read it.
class DeliveryTableWords : public TableWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::DeliveryTableWords)

public:
    /// The model is borrowed.
    explicit DeliveryTableWords(const DeliveryModel &model);

    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString cell(const QModelIndex &index) const override;
    [[nodiscard]] QColor ink(const QModelIndex &index, const Colors &colors) const override;
    [[nodiscard]] QString sample(int column) const override;
    [[nodiscard]] bool isFigure(int column) const override;

private:
    [[nodiscard]] static QString outcome(MemberDelivery::Outcome outcome);

    const DeliveryModel &m_model;
};

} // namespace Limpid
