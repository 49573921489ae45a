// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/memoryhistorystore.h"

/// A history that is always very busy: it holds whoever sends, and reads when it is told to.
class BusyStore : public Limpid::HistoryStore
{
public:
    bool append(std::vector<Limpid::Posting> messages) override;
    void read(const Limpid::HistoryQuery &query,
              std::function<void(const Limpid::HistorySlice &)> answer) override;
    void backup(const QString &, std::function<void(const QString &)>) override { }
    [[nodiscard]] bool keepsMessages() const override { return false; }
    void remember(const Limpid::Resumption &) override { }
    void forget(const QString &) override { }
    [[nodiscard]] QList<Limpid::Resumption> resumptions() const override { return {}; }

    [[nodiscard]] qsizetype reads(); ///< that wait
    void answerReads();

private:
    struct Read
    {
        Limpid::HistoryQuery query;
        std::function<void(const Limpid::HistorySlice &)> answer;
    };

    Limpid::MemoryHistoryStore m_store { 1 };
    QMutex m_mutex;
    QList<Read> m_reads;
};
