// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/gui/tablewords.h"
#include "app-server/models/minutemodel.h"

#include <QCoreApplication>

namespace Limpid {

/// What a MinuteModel holds, as people read it.
class MinuteWords : public TableWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::MinuteWords)

public:
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString cell(const QModelIndex &index) const override;
    [[nodiscard]] QColor ink(const QModelIndex &index, const Colors &colors) const override;
    [[nodiscard]] QString sample(int column) const override;
    [[nodiscard]] bool isFigure(int column) const override;
};

} // namespace Limpid
