// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/models/connectiontablemodel.h"

#include <QCoreApplication>
#include <QString>

namespace Limpid {

/// What the server's models hold, as people read it.
class ServerWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::ServerWords)

public:
    /// A cell of the client table. now: microseconds since the epoch, UTC.
    [[nodiscard]] static QString cell(const ConnectionTableModel::Row &row, int column, qint64 now);
    [[nodiscard]] static QString columnTitle(int column);

    /// Nick; without one the path it came by.
    [[nodiscard]] static QString name(const ConnectionSnapshot &connection);
    /// "192.168.1.22"; of IPv6 the network, "fd00:1::/64", as it is one place for the server.
    [[nodiscard]] static QString place(const QHostAddress &address);
    /// "OPEN 1, slow", "CLOSED 3 · 1006"
    [[nodiscard]] static QString state(const ConnectionSnapshot &connection);
    /// "12 s", "41 m", "2 h 05 m", "3 d 4 h": no finer than one watches it
    [[nodiscard]] static QString age(qint64 microseconds);
    /// "0", "0.8", "41", "1,204"
    [[nodiscard]] static QString rate(double perSecond);
};

} // namespace Limpid
