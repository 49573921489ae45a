// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/countermodel.h"

#include <QTableView>

namespace Limpid {

class Theme;

/// The server's figures as a table: what it is on the left, how much on the right.
class CounterView : public QTableView
{
    Q_OBJECT

public:
    /// The model and the theme are borrowed.
    CounterView(CounterModel &model, const Theme &theme, QWidget *parent = nullptr);
};

} // namespace Limpid
