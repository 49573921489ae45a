// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/historyfile.h"
#include "app-server/history/historyqueue.h"
#include "app-server/history/historytable.h"

#include <QSemaphore>
#include <QThread>

namespace Limpid {

/// A history in an SQLite file, behind one thread that does all that waits for the disk.
///
/// What came while a transaction was being written is the next one, so that the disk is waited for
/// once a batch. A message is answered when its transaction is on disk, as far as
/// HistoryConfig::durability demands. What cannot be written is rejected, and the next batch tries
/// again. A file that turns out to be broken gets another name, and a new one is begun; if it is
/// the search index alone, that is made anew.
class SqliteHistoryStore : public HistoryStore
{
public:
    explicit SqliteHistoryStore(const HistoryConfig &config);
    /// Answers what is waiting, first.
    ~SqliteHistoryStore() override;

    /// Opens the file; once, before all else. Waits. Answers what is wrong; empty: nothing.
    [[nodiscard]] QString open();

    using HistoryStore::append;
    bool append(std::vector<Posting> messages) override;
    void read(const HistoryQuery &query, std::function<void(const HistorySlice &)> answer) override;
    void backup(const QString &file, std::function<void(const QString &)> answer) override;
    [[nodiscard]] bool keepsMessages() const override { return true; }
    void remember(const Resumption &resumption) override;
    void forget(const QString &token) override;
    [[nodiscard]] QList<Resumption> resumptions() const override { return m_resumptions; }

private:
    void work();
    [[nodiscard]] bool openFile();
    [[nodiscard]] bool ensureOpen();
    void store(const HistoryQueue::Batch &batch);
    [[nodiscard]] bool write(const HistoryQueue::Batch &batch, std::vector<Appended> &answers);
    [[nodiscard]] std::chrono::milliseconds patience() const;
    void addToIndex(bool isIdle);
    [[nodiscard]] bool mendIndex();
    [[nodiscard]] bool isTimeToLook();
    void onFailed();
    void onWritten();
    void handle(const HistoryRequest::Read &read);
    void handle(const HistoryRequest::Backup &backup);

    const HistoryConfig m_config;
    HistoryQueue m_queue;
    std::unique_ptr<QThread> m_thread;
    QSemaphore m_opened; ///< released once the file is open, or is not
    QList<Resumption> m_resumptions;

    // Of the storage thread.
    std::optional<HistoryFile> m_file;
    std::optional<HistoryTable> m_table;
    HistoryTable::Doubtful m_doubtful; ///< were rejected, and are to be taken out
    qint64 m_lookedAt = 0; ///< milliseconds of the clock
    QString m_problem; ///< why nothing can be written now; empty: it can
};

} // namespace Limpid
