// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/countermodel.h"

#include <QCoreApplication>
#include <QString>

namespace Limpid {

/// What a CounterModel holds, as people read it.
class CounterWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::CounterWords)

public:
    [[nodiscard]] static QString name(const CounterModel::Row &row);
    [[nodiscard]] static QString value(const CounterModel::Row &row);

    [[nodiscard]] static QString cause(const QByteArray &cause); ///< of a refusal

private:
    [[nodiscard]] static QString lossCause(const QByteArray &cause);
};

} // namespace Limpid
