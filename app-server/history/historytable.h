// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/historyconfig.h"
#include "app-server/history/historystore.h"
#include "app-server/history/searchindex.h"
#include "app-server/history/statements.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace Limpid {

/// The statements on an open history file, prepared once. All on one thread.
///
/// What fails leaves its reason in error(); rollBack() has to be called then.
class HistoryTable
{
public:
    HistoryTable(QSqlDatabase database, const HistoryConfig &config);
    Q_DISABLE_COPY_MOVE(HistoryTable)

    [[nodiscard]] bool prepare();
    [[nodiscard]] bool begin();
    [[nodiscard]] bool commit();
    /// Undoes what was done since begin(), here, too.
    void rollBack();

    /// Numbers of messages whose transaction has failed, behind one and up to another. They can be
    /// in the file all the same: a commit that cannot promise to be kept fails, too.
    struct Doubtful
    {
        qint64 after = 0;
        qint64 last = 0;
    };
    [[nodiscard]] Doubtful doubtful() const { return { m_committed, m_last }; }
    /// Takes those out that an earlier opening of the file has left.
    [[nodiscard]] bool remove(const Doubtful &doubtful);

    /// Nothing: it failed.
    [[nodiscard]] std::optional<Accepted> append(const Message &message);
    [[nodiscard]] bool remember(const Resumption &resumption);
    [[nodiscard]] bool forget(const QString &token);
    /// Deletes some of what is too old or too much; a few hundred at most, so that it never takes
    /// long. isTimeToLook: go through the oldest, too.
    [[nodiscard]] bool expire(bool isTimeToLook);
    [[nodiscard]] bool hasMoreToExpire() const { return m_hasMoreToExpire; }

    /// Messages that cannot be searched for yet, about; read() with a text adds them first.
    [[nodiscard]] int missingInIndex() const { return m_missingInIndex; }
    /// Adds some hundred of them, in a transaction of its own.
    [[nodiscard]] bool addToIndex();
    /// Adds all of them.
    [[nodiscard]] bool completeIndex();
    /// Begins the index anew, and adds all messages; outside of a transaction.
    [[nodiscard]] bool rebuildIndex();

    [[nodiscard]] HistorySlice read(const HistoryQuery &query);
    [[nodiscard]] QList<Resumption> resumptions();
    [[nodiscard]] QString backup(const QString &file);

    [[nodiscard]] const QSqlError &error() const { return m_sql.error(); }

private:
    struct Group
    {
        qint64 number = 0; ///< 0: it has none yet
        qint64 gone = 0;
        qint64 newest = 0;
        qint64 count = 0;
    };
    struct Expired
    {
        qint64 number = 0;
        qint64 group = 0;
        QString text;
    };

    [[nodiscard]] Group *group(const GroupName &name);
    [[nodiscard]] bool create(const GroupName &name, Group &group);
    /// Does nothing if it is there already.
    [[nodiscard]] bool insert(const Message &message, const Group &group);
    [[nodiscard]] std::optional<Accepted> findFirst(const Message &message, const Group &group);
    [[nodiscard]] bool expireGroup(const GroupName &name, Group &group);
    [[nodiscard]] bool expireOld();
    [[nodiscard]] bool expire(const std::vector<Expired> &expired);
    void collect(QSqlQuery &rows, const HistoryQuery &query, HistorySlice &slice);

    Statements m_sql;
    const HistoryConfig m_config;
    QSqlQuery m_find;
    QSqlQuery m_insert;
    QSqlQuery m_delete;
    QSqlQuery m_gone;
    QSqlQuery m_groupOf;
    QSqlQuery m_groupFigures;
    QSqlQuery m_page;
    QSqlQuery m_search;
    SearchIndex m_index;
    int m_missingInIndex = 0;
    qint64 m_base = 0;
    qint64 m_last = 0; ///< number of the newest message of all
    qint64 m_committed = 0; ///< of the newest one that is kept
    bool m_hasMoreToExpire = false;
    QHash<GroupName, Group> m_groups;
    QSet<GroupName> m_grown; ///< past what is to be kept of them
};

} // namespace Limpid
