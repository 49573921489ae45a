// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace Limpid {

/// The formats of other programs a recording can be written in; the window connects them.
class ExportMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ExportMenu(QWidget *parent = nullptr);

    QAction *har;
    QAction *csv;
};

} // namespace Limpid
