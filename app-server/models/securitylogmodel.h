// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/securityevent.h"

#include <QAbstractTableModel>

#include <deque>
#include <vector>

namespace Limpid {

/// What may have been attacks, and what was done about them, oldest first; the oldest go when there
/// are too many. Holds raw values; a view makes the words.
class SecurityLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time, ///< qint64, microseconds since the epoch, UTC
        Kind, ///< int, a SecurityKind
        Address, ///< QString, "192.168.1.22:55102", or without a port
        Who, ///< QString, a nick
        Detail, ///< QString, the cause
        ColumnCount
    };

    static constexpr int MaxEvents = 10'000;

    explicit SecurityLogModel(int maxEvents = MaxEvents, QObject *parent = nullptr);

    void append(const std::vector<SecurityEvent> &events);
    [[nodiscard]] const SecurityEvent &event(int row) const { return m_events[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const int m_maxEvents;
    std::deque<SecurityEvent> m_events;
};

} // namespace Limpid
