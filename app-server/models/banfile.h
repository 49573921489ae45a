// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/ban.h"

#include <QList>
#include <QSettings>

namespace Limpid {

/// Where bans are kept from one run to the next.
class BanFile
{
public:
    /// file: an INI file; empty: where the desktop keeps the program's settings.
    explicit BanFile(const QString &file = {});

    /// What is no address in it is left out.
    [[nodiscard]] QList<Ban> read();
    void write(const QList<Ban> &bans);

private:
    QSettings m_settings;
};

} // namespace Limpid
