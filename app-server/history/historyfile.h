// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/historyconfig.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace Limpid {

/// The SQLite file a history is in: opened, brought to this version, and set aside when it is
/// broken. What is no SQLite file, or another program's, is refused and not touched. All on one
/// thread.
class HistoryFile
{
public:
    enum class State {
        Open,
        Unavailable, ///< not now: no space, no right to write, somebody else has it
        Refused, ///< never: it is not for this program; it has not been touched
    };

    explicit HistoryFile(const HistoryConfig &config);
    ~HistoryFile();
    Q_DISABLE_COPY_MOVE(HistoryFile)

    State open();
    void close();
    /// Has SQLite copy what is committed from its log to its place, when there is enough of it:
    /// that waits for the disk, and is better done now than within a commit that somebody waits
    /// for. committed: pages since the last call, about.
    void checkpoint(qsizetype committed);
    /// Closes it and gives it another name, with the time in it. Answers what is wrong; empty:
    /// nothing.
    [[nodiscard]] QString setAside();

    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< why it is not open
    /// What somebody should know although all is well; empty: nothing, or it was taken before.
    [[nodiscard]] QString takeNotice() { return std::exchange(m_notice, {}); }

    /// Makes a file that only its owner may read, for SQLite to write to. False: there is one, or
    /// it cannot be made.
    static bool makePrivate(const QString &file);

    /// The error says that what is in the file makes no sense.
    [[nodiscard]] static bool isCorrupt(const QSqlError &error);

private:
    [[nodiscard]] State judgeHeader();
    [[nodiscard]] State judgeVersion(int version, int applicationId);
    [[nodiscard]] State tryOpen();
    [[nodiscard]] State prepare();
    [[nodiscard]] State fail(const QSqlError &error);
    [[nodiscard]] State refuse(const QString &why);

    const HistoryConfig m_config;
    const QString m_connection;
    QSqlDatabase m_database;
    bool m_isCorrupt = false;
    qsizetype m_inLog = 0; ///< pages, about
    QString m_problem;
    QString m_notice;
};

} // namespace Limpid
