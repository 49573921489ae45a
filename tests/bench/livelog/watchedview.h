// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QTableView;

namespace Limpid {

/// Counts how often a table paints, and the longest time between two paints.
class WatchedView : public QObject
{
    Q_OBJECT

public:
    explicit WatchedView(QTableView &table);

    void restart();
    [[nodiscard]] int paints() const { return m_paints; }
    [[nodiscard]] double longestGap() const { return m_longest; } ///< milliseconds

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_since;
    int m_paints = 0;
    double m_longest = 0;
};

} // namespace Limpid
