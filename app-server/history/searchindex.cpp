// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/searchindex.h"

#include "app-server/history/searchtext.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int DamagedCode = 267; // SQLITE_CORRUPT_VTAB
constexpr int ConflictCode = 19; // SQLITE_CONSTRAINT: FTS5 found a row that it did not expect

} // namespace

SearchIndex::SearchIndex(Statements &sql)
    : m_sql(sql)
    , m_newest(sql.query())
    , m_missing(sql.query())
    , m_insert(sql.query())
    , m_delete(sql.query())
{
}

QString SearchIndex::groupWord(qint64 group)
{
    return u"g%1"_s.arg(group);
}

bool SearchIndex::prepare()
{
    const bool isPrepared = m_sql.prepare({
        { &m_newest, u"SELECT rowid FROM message_text ORDER BY rowid DESC LIMIT 1"_s },
        { &m_missing,
          u"SELECT number, chat_group, text FROM message WHERE number > ? ORDER BY number "
          "LIMIT ?"_s },
        { &m_insert, u"INSERT INTO message_text (rowid, chat_group, text) VALUES (?, ?, ?)"_s },
        { &m_delete,
          u"INSERT INTO message_text (message_text, rowid, chat_group, text) "
          "VALUES ('delete', ?, ?, ?)"_s },
    });
    if (!isPrepared || !m_sql.run(m_newest, {}))
        return false;
    m_last = m_newest.next() ? m_newest.value(0).toLongLong() : 0;
    m_added = m_last;
    m_newest.finish();
    return true;
}

bool SearchIndex::isDamaged(const QSqlError &error)
{
    const auto code = error.nativeErrorCode().toInt();
    return code == DamagedCode || (code & 0xff) == ConflictCode;
}

bool SearchIndex::clear()
{
    // FTS5 does not even open a table whose structure (row 10) makes no sense: this is an empty
    // one.
    return m_sql.run(u"REPLACE INTO message_text_data (id, block) VALUES (10, zeroblob(7))"_s)
        && m_sql.run(u"INSERT INTO message_text (message_text) VALUES ('delete-all')"_s);
}

bool SearchIndex::catchUp()
{
    if (!m_sql.run(m_missing, { m_last, MaxAdded }))
        return false;
    bool isAdded = true;
    while (isAdded && m_missing.next()) {
        const auto number = m_missing.value(0);
        isAdded = m_sql.run(m_insert,
                            { number,
                              groupWord(m_missing.value(1).toLongLong()),
                              SearchText::indexed(m_missing.value(2).toString()) });
        m_added = number.toLongLong();
    }
    m_missing.finish();
    return isAdded;
}

bool SearchIndex::remove(qint64 number, qint64 group, const QString &text)
{
    // It is asked to forget exactly what it was given.
    return number > m_last
        || m_sql.run(m_delete, { number, groupWord(group), SearchText::indexed(text) });
}

} // namespace Limpid
