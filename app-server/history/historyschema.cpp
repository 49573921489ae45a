// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/historyschema.h"

#include "app-server/history/searchtext.h"

#include <QSqlQuery>
#include <QVariant>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

bool runAll(QSqlQuery &query, std::initializer_list<QLatin1StringView> statements)
{
    for (const auto statement : statements) {
        if (!query.exec(statement))
            return false;
    }
    return true;
}

/// 1: what was said. The number of a message is its cursor; of numbers up to `gone` a group has, or
/// may have, lost some.
bool addMessages(QSqlQuery &query, qint64 base)
{
    return runAll(
               query,
               { "CREATE TABLE origin (base INTEGER NOT NULL)"_L1,
                 "CREATE TABLE chat_group (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, "
                 "gone INTEGER NOT NULL)"_L1,
                 "CREATE TABLE message (number INTEGER PRIMARY KEY, chat_group INTEGER NOT NULL, "
                 "sender TEXT NOT NULL, id BLOB NOT NULL, sent_at INTEGER NOT NULL, "
                 "text TEXT NOT NULL)"_L1,
                 "CREATE UNIQUE INDEX message_id ON message (id, chat_group, sender)"_L1,
                 "CREATE INDEX message_of_group ON message (chat_group)"_L1 })
        && query.exec(u"INSERT INTO origin VALUES (%1)"_s.arg(base));
}

/// 2: the words of it. The group is a word, too, so that only its own messages are gone through.
bool addSearch(QSqlDatabase &database, QSqlQuery &query)
{
    if (!query.exec(u"CREATE VIRTUAL TABLE message_text USING fts5 (chat_group, text, content='', "
                    "detail='full', tokenize='unicode61')"_s))
        return false;
    QSqlQuery insert(database);
    insert.prepare(u"INSERT INTO message_text (rowid, chat_group, text) VALUES (?, ?, ?)"_s);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT number, chat_group, text FROM message"_s))
        return false;
    while (query.next()) {
        insert.addBindValue(query.value(0));
        insert.addBindValue(u"g%1"_s.arg(query.value(1).toLongLong()));
        insert.addBindValue(SearchText::indexed(query.value(2).toString()));
        if (!insert.exec())
            return false;
    }
    query.finish();
    return true;
}

/// 3: whose nick a resume token stands for.
bool addResumptions(QSqlQuery &query)
{
    return query.exec(u"CREATE TABLE resumption (number INTEGER PRIMARY KEY, token TEXT NOT NULL "
                      "UNIQUE, wanted TEXT NOT NULL, nick TEXT NOT NULL)"_s);
}

} // namespace

QSqlError HistorySchema::migrate(QSqlDatabase &database, int version, qint64 base)
{
    if (version == Version)
        return {};
    QSqlQuery query(database);
    if (query.exec(u"BEGIN IMMEDIATE"_s) && (version >= 1 || addMessages(query, base))
        && (version >= 2 || addSearch(database, query)) && (version >= 3 || addResumptions(query))
        && query.exec(u"PRAGMA application_id = %1"_s.arg(ApplicationId))
        && query.exec(u"PRAGMA user_version = %1"_s.arg(Version)) && query.exec(u"COMMIT"_s))
        return {};
    auto error = query.lastError();
    if (error.type() == QSqlError::NoError)
        error = database.lastError();
    if (error.type() == QSqlError::NoError)
        error = QSqlError({}, u"its tables cannot be made"_s, QSqlError::UnknownError);
    query.exec(u"ROLLBACK"_s);
    return error;
}

} // namespace Limpid
