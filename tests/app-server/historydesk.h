// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/sqlitehistorystore.h"

#include <QTemporaryDir>

/// A history in a directory of its own, asked one thing after the other; each call waits for its
/// answer.
class HistoryDesk
{
public:
    HistoryDesk();
    Q_DISABLE_COPY_MOVE(HistoryDesk)
    virtual ~HistoryDesk() = default;

    /// Closes what is open, and opens the file (again). Empty: it is open.
    [[nodiscard]] QString open();
    /// Closes it, and nothing that was said is there any more.
    virtual void loseAll();
    void close() { m_store.reset(); }

    [[nodiscard]] Limpid::Appended append(const Limpid::Message &message);
    /// The same for what has to be accepted; the null cursor: it was not.
    Limpid::Cursor say(const QString &text, const QString &group = QStringLiteral("g"));
    [[nodiscard]] Limpid::HistorySlice read(const Limpid::HistoryQuery &query);
    [[nodiscard]] Limpid::HistorySlice after(const Limpid::Cursor &cursor, int limit = 100);
    [[nodiscard]] Limpid::HistorySlice page(const Limpid::Cursor &before, int limit = 100);
    [[nodiscard]] Limpid::HistorySlice search(const QString &text, int limit = 100);
    [[nodiscard]] QString backup(const QString &file);

    [[nodiscard]] Limpid::HistoryConfig &config() { return m_config; } ///< for the next open()
    [[nodiscard]] Limpid::HistoryStore &store() { return *m_store; }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }
    [[nodiscard]] QStringList files(const QString &pattern) const;
    [[nodiscard]] QStringList told();
    void advance(qint64 milliseconds) { m_now += milliseconds; }

    [[nodiscard]] static Limpid::HistoryQuery inTheGroup(int limit); ///< 0: only how it stands
    [[nodiscard]] static Limpid::GroupName group(const QString &name = QStringLiteral("g"));
    [[nodiscard]] Limpid::Message message(const QString &text,
                                          const QString &group = QStringLiteral("g")) const;
    [[nodiscard]] static QStringList texts(const Limpid::HistorySlice &slice);

protected:
    /// Makes a store; answers what is wrong.
    [[nodiscard]] virtual QString make(std::unique_ptr<Limpid::HistoryStore> &store);

private:
    QTemporaryDir m_directory;
    Limpid::HistoryConfig m_config;
    std::atomic<qint64> m_now = 1'795'000'000'123; ///< milliseconds since the epoch
    QMutex m_mutex;
    QStringList m_told;
    std::unique_ptr<Limpid::HistoryStore> m_store;
};
