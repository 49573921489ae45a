// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/gui/tablewords.h"

#include <QCoreApplication>

namespace Limpid {

class SecurityLogModel;

/// The cells of a SecurityLogModel, as people read them.
class SecurityTableWords : public TableWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::SecurityTableWords)

public:
    explicit SecurityTableWords(const SecurityLogModel &log); ///< borrowed

    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString cell(const QModelIndex &index) const override;
    [[nodiscard]] QColor ink(const QModelIndex &index, const Colors &colors) const override;
    [[nodiscard]] QString sample(int column) const override;
    [[nodiscard]] bool isFigure(int column) const override;
    [[nodiscard]] bool takesRoom(int column) const override;

private:
    const SecurityLogModel &m_log;
};

} // namespace Limpid
