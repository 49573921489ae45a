// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/ban.h"

#include <QMessageBox>

namespace Limpid {

/// Asks whether an address is to be banned, and says who that would hit; deletes itself when
/// closed.
class BanBox : public QMessageBox
{
    Q_OBJECT

public:
    /// clients: those of the address that are here.
    BanBox(const Ban &ban, int clients, QWidget *parent);

signals:
    void banChosen(const Limpid::Ban &ban);

private:
    Ban m_ban;
};

} // namespace Limpid
