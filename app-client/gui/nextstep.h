// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace Limpid {

struct CloseVerdict;

/// What can be tried after a connection has ended, told by why it did.
struct NextStep
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::NextStep)

public:
    [[nodiscard]] static QString after(const CloseVerdict &verdict); ///< empty: nothing has to be

private:
    [[nodiscard]] static QString afterCode(quint16 code);
    [[nodiscard]] static QString afterStatus(int status);
};

} // namespace Limpid
