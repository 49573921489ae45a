// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Limpid {

struct ConnectTimes;
struct StateSegment;

/// What a segment of the ribbon says, in parts a narrow one can leave out.
struct RibbonWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::RibbonWords)

public:
    QString number; ///< "1"
    QString word; ///< "OPEN"
    QStringList details; ///< longest first: "DNS 0.2 ms · TCP 0.4 ms · upgrade 0.9 ms", "1.5 ms"

    /// dwell: microseconds.
    [[nodiscard]] static RibbonWords of(const StateSegment &segment, qint64 dwell);
    /// All of it on one line: "3 CLOSED 1006 · 2.1 s".
    [[nodiscard]] static QString line(const StateSegment &segment, qint64 dwell);
    /// A sentence or two for the tool tip: state, since when, how long, why.
    [[nodiscard]] static QString toolTip(const StateSegment &segment, qint64 dwell);

private:
    [[nodiscard]] static QString phases(const ConnectTimes &times);
};

} // namespace Limpid
