// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/logentry.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace Limpid {

/// Gathers what a thread has to log into batches, at most 30 a second, and bounded: a busy moment
/// costs its later lines, never memory, and a line says how many.
class LogQueue : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t MaxBatch = 1'000;

    explicit LogQueue(QObject *parent = nullptr);

    /// Whether anybody reads it; off, entries cost nothing. On at first.
    void setEnabled(bool enabled) { m_enabled = enabled; }
    [[nodiscard]] bool isEnabled() const { return m_enabled; }

    /// Stamps the entry with the time, unless it has one.
    void add(LogEntry entry);
    /// Emits what there is.
    void flush();

signals:
    void logged(const std::vector<Limpid::LogEntry> &entries);

private:
    QTimer m_timer;
    std::vector<LogEntry> m_entries;
    int m_lost = 0; ///< since the last batch
    bool m_enabled = true;
};

} // namespace Limpid
