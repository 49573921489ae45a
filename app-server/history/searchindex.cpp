// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/searchindex.h"

#include "app-server/history/searchtext.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace Limpid {

SearchIndex::SearchIndex(const QSqlDatabase &database)
    : m_newest(database)
    , m_missing(database)
    , m_insert(database)
    , m_delete(database)
{
}

QString SearchIndex::groupWord(qint64 group)
{
    return u"g%1"_s.arg(group);
}

bool SearchIndex::run(QSqlQuery &query, std::initializer_list<QVariant> values)
{
    int place = 0;
    for (const auto &value : values)
        query.bindValue(place++, value);
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

bool SearchIndex::prepare()
{
    const std::pair<QSqlQuery *, QString> statements[] = {
        { &m_newest, u"SELECT rowid FROM message_text ORDER BY rowid DESC LIMIT 1"_s },
        { &m_missing,
          u"SELECT number, chat_group, text FROM message WHERE number > ? ORDER BY number "
          "LIMIT ?"_s },
        { &m_insert, u"INSERT INTO message_text (rowid, chat_group, text) VALUES (?, ?, ?)"_s },
        { &m_delete,
          u"INSERT INTO message_text (message_text, rowid, chat_group, text) "
          "VALUES ('delete', ?, ?, ?)"_s },
    };
    for (const auto &[query, text] : statements) {
        query->setForwardOnly(true);
        if (!query->prepare(text)) {
            m_error = query->lastError();
            return false;
        }
    }
    if (!run(m_newest, {}))
        return false;
    m_last = m_newest.next() ? m_newest.value(0).toLongLong() : 0;
    m_added = m_last;
    m_newest.finish();
    return true;
}

bool SearchIndex::catchUp()
{
    if (!run(m_missing, { m_last, MaxAdded }))
        return false;
    bool isAdded = true;
    while (isAdded && m_missing.next()) {
        const auto number = m_missing.value(0);
        isAdded = run(m_insert,
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
        || run(m_delete, { number, groupWord(group), SearchText::indexed(text) });
}

} // namespace Limpid
