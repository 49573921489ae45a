// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/searchindex.h"

#include "app-server/history/searchtext.h"

using namespace Qt::StringLiterals;

namespace Limpid {

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
