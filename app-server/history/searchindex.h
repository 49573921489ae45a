// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/statements.h"

namespace Limpid {

/// The words of the messages of an open history file. All on one thread.
///
/// It may be behind the messages: many that are added together cost less than each on its own, and
/// nobody waits for them meanwhile. Which ones are missing is seen from the file itself, so that it
/// goes on from there after any end of the program. What fails leaves its reason in the statements.
class SearchIndex
{
public:
    static constexpr int MaxAdded = 256; ///< messages, so that it never takes long

    /// `sql` is borrowed.
    explicit SearchIndex(Statements &sql);

    [[nodiscard]] bool prepare();

    /// The error says that what the index keeps makes no sense; the messages are all right.
    [[nodiscard]] static bool isDamaged(const QSqlError &error);
    /// Takes out all of them, whatever is there; in a transaction of the caller's. prepare() is to
    /// follow.
    [[nodiscard]] bool clear();

    /// Adds the oldest MaxAdded that are missing; in a transaction of the caller's.
    [[nodiscard]] bool catchUp();
    /// That transaction is on disk.
    void committed() { m_last = m_added; }
    /// It is not.
    void rolledBack() { m_added = m_last; }
    /// Takes a message out that is being deleted.
    [[nodiscard]] bool remove(qint64 number, qint64 group, const QString &text);

    [[nodiscard]] qint64 last() const { return m_last; } ///< number of the newest message it has

    /// The group as a word of each of its messages.
    [[nodiscard]] static QString groupWord(qint64 group);

private:
    Statements &m_sql;
    QSqlQuery m_newest;
    QSqlQuery m_missing;
    QSqlQuery m_insert;
    QSqlQuery m_delete;
    qint64 m_last = 0;
    qint64 m_added = 0; ///< like m_last, with what is not committed
};

} // namespace Limpid
