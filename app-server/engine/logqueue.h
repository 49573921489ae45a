// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/securityevent.h"
#include "common/models/logentry.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace Limpid {

/// Gathers what a thread has to log, and security events, into batches, at most 30 a second, and
/// bounded: a busy moment costs its later lines, never memory, and a line says how many.
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
    void add(SecurityEvent event); ///< the same
    /// Emits what there is.
    void flush();

signals:
    void logged(const std::vector<Limpid::LogEntry> &entries);
    void noted(const std::vector<Limpid::SecurityEvent> &events);

private:
    QTimer m_timer;
    std::vector<LogEntry> m_entries;
    std::vector<SecurityEvent> m_events;
    int m_lost = 0; ///< entries since the last batch
    int m_lostEvents = 0;
    bool m_enabled = true;
};

} // namespace Limpid
