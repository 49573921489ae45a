// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QWidget;

namespace Limpid {

/// What the server is, its version and its licence.
class AboutServer
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::AboutServer)

public:
    static void show(QWidget *parent); ///< until it is closed
};

} // namespace Limpid
