// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/historytable.h"

#include "app-server/history/historycursor.h"
#include "app-server/history/searchtext.h"
#include "common/types/utf8size.h"

#include <QSet>
#include <QVariant>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int MaxExpired = 500; // messages deleted at a time
constexpr qsizetype MaxGroups = 100'000; // whose figures are remembered
constexpr qint64 Day = 86'400'000; // milliseconds

} // namespace

HistoryTable::HistoryTable(QSqlDatabase database, const HistoryConfig &config)
    : m_sql(std::move(database))
    , m_config(config)
    , m_find(m_sql.query())
    , m_insert(m_sql.query())
    , m_delete(m_sql.query())
    , m_gone(m_sql.query())
    , m_groupOf(m_sql.query())
    , m_groupFigures(m_sql.query())
    , m_page(m_sql.query())
    , m_search(m_sql.query())
    , m_index(m_sql)
{
}

bool HistoryTable::prepare()
{
    const bool isPrepared = m_sql.prepare({
        { &m_find,
          u"SELECT number FROM message WHERE id = ? AND chat_group = ? "
          "AND (sender = ? OR text = ?) ORDER BY number LIMIT 1"_s },
        { &m_insert,
          u"INSERT INTO message SELECT ?, ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM message "
          "WHERE id = ? AND chat_group = ? AND (sender = ? OR text = ?))"_s },
        { &m_delete, u"DELETE FROM message WHERE number = ?"_s },
        { &m_gone, u"UPDATE chat_group SET gone = max(gone, ?) WHERE number = ?"_s },
        { &m_groupOf, u"SELECT number, gone FROM chat_group WHERE name = ?"_s },
        { &m_groupFigures, u"SELECT count(*), max(number) FROM message WHERE chat_group = ?"_s },
        { &m_page,
          u"SELECT number, sender, id, sent_at, text FROM message WHERE chat_group = ? AND "
          "number < ? AND number > ? ORDER BY number DESC LIMIT ?"_s },
        { &m_search,
          u"SELECT number, sender, id, sent_at, text FROM message WHERE number IN (SELECT rowid "
          "FROM message_text WHERE message_text MATCH ? AND rowid < ? AND rowid > ? "
          "ORDER BY rowid DESC LIMIT ?) ORDER BY number DESC"_s },
    });
    if (!isPrepared || !m_index.prepare())
        return false;
    auto figures = m_sql.query();
    if (!figures.exec(
            u"SELECT base, (SELECT max(number) FROM message), "
            "(SELECT count(*) FROM message WHERE number > %1) FROM origin"_s.arg(m_index.last()))
        || !figures.next())
        return m_sql.fail(figures);
    m_missingInIndex = figures.value(2).toInt();
    m_base = figures.value(0).toLongLong();
    // What was lost with the machine's power has been shown perhaps: its cursors are never used
    // again. Nobody posts a million messages a second.
    m_last = std::max({ m_last,
                        m_base,
                        figures.value(1).toLongLong(),
                        m_config.clock().toMSecsSinceEpoch() * 1'000 });
    m_committed = m_last;
    return true;
}

bool HistoryTable::begin()
{
    return m_sql.run(u"BEGIN IMMEDIATE"_s);
}

bool HistoryTable::commit()
{
    if (!m_sql.run(u"COMMIT"_s))
        return false;
    m_index.committed();
    m_committed = m_last;
    return true;
}

void HistoryTable::rollBack()
{
    m_sql.query().exec(u"ROLLBACK"_s);
    m_index.rolledBack();
    m_groups.clear();
    m_grown.clear();
}

bool HistoryTable::remove(const Doubtful &doubtful)
{
    if (doubtful.after == doubtful.last)
        return true;
    auto query = m_sql.query();
    query.prepare(u"DELETE FROM message WHERE number > ? AND number <= ?"_s);
    return m_sql.run(query, { doubtful.after, doubtful.last });
}

HistoryTable::Group *HistoryTable::group(const GroupName &name)
{
    if (const auto known = m_groups.find(name); known != m_groups.end())
        return &*known;
    if (m_groups.size() >= MaxGroups)
        m_groups.clear();
    Group group;
    group.gone = m_base;
    if (!m_sql.run(m_groupOf, { name.toString() }))
        return nullptr;
    if (m_groupOf.next()) {
        group.number = m_groupOf.value(0).toLongLong();
        group.gone = m_groupOf.value(1).toLongLong();
        if (!m_sql.run(m_groupFigures, { group.number }) || !m_groupFigures.next())
            return nullptr;
        group.count = m_groupFigures.value(0).toLongLong();
        group.newest = m_groupFigures.value(1).toLongLong();
        m_groupFigures.finish();
    }
    m_groupOf.finish();
    // Of a group without messages: the place behind which its first one will be.
    group.newest = std::max(group.newest, group.gone);
    return &*m_groups.insert(name, group);
}

bool HistoryTable::create(const GroupName &name, Group &group)
{
    auto query = m_sql.query();
    query.prepare(u"INSERT INTO chat_group (name, gone) VALUES (?, ?)"_s);
    if (!m_sql.run(query, { name.toString(), m_base }))
        return false;
    group.number = query.lastInsertId().toLongLong();
    return true;
}

std::optional<Accepted> HistoryTable::append(const Message &message)
{
    auto *group = this->group(message.group);
    if (!group || (group->number == 0 && !create(message.group, *group)))
        return std::nullopt;
    if (!insert(message, *group))
        return std::nullopt;
    if (m_insert.numRowsAffected() == 0)
        return findFirst(message, *group);
    group->newest = ++m_last;
    ++group->count;
    ++m_missingInIndex;
    if (m_config.keepMessages > 0 && group->count > m_config.keepMessages)
        m_grown.insert(message.group);
    return Accepted { HistoryCursor::fromNumber(m_last), false };
}

bool HistoryTable::insert(const Message &message, const Group &group)
{
    const auto in = group.number;
    const auto from = message.sender.toString();
    const auto id = message.id.toRfc4122();
    const auto at = message.sentAt.toMSecsSinceEpoch();
    const auto &text = message.text;
    return m_sql.run(m_insert, { m_last + 1, in, from, id, at, text, id, in, from, text });
}

std::optional<Accepted> HistoryTable::findFirst(const Message &message, const Group &group)
{
    if (!m_sql.run(
            m_find,
            { message.id.toRfc4122(), group.number, message.sender.toString(), message.text })
        || !m_find.next())
        return std::nullopt;
    const auto number = m_find.value(0).toLongLong();
    m_find.finish();
    return Accepted { HistoryCursor::fromNumber(number), true };
}

bool HistoryTable::addToIndex()
{
    if (!begin() || !m_index.catchUp() || !commit())
        return false;
    m_missingInIndex = std::max(0, m_missingInIndex - SearchIndex::MaxAdded);
    return true;
}

bool HistoryTable::completeIndex()
{
    while (m_missingInIndex > 0) {
        if (addToIndex())
            continue;
        rollBack();
        return false;
    }
    return true;
}

bool HistoryTable::rebuildIndex()
{
    if (!begin() || !m_index.clear() || !commit() || !prepare() || !completeIndex())
        return false;
    m_sql.forgetError(); // it is dealt with
    return true;
}

bool HistoryTable::remember(const Resumption &resumption)
{
    auto query = m_sql.query();
    query.prepare(u"INSERT OR REPLACE INTO resumption (token, wanted, nick) VALUES (?, ?, ?)"_s);
    return m_sql.run(
        query, { resumption.token, resumption.wanted.toString(), resumption.nick.toString() });
}

bool HistoryTable::forget(const QString &token)
{
    auto query = m_sql.query();
    query.prepare(u"DELETE FROM resumption WHERE token = ?"_s);
    return m_sql.run(query, { token });
}

QList<Resumption> HistoryTable::resumptions()
{
    QList<Resumption> all;
    auto query = m_sql.query();
    query.exec(u"SELECT token, wanted, nick FROM resumption ORDER BY number"_s);
    while (query.next()) {
        const auto wanted = Nick::fromString(query.value(1).toString());
        const auto nick = Nick::fromString(query.value(2).toString());
        if (wanted && nick)
            all.append({ query.value(0).toString(), *wanted, *nick });
    }
    return all;
}

bool HistoryTable::expire(bool isTimeToLook)
{
    m_hasMoreToExpire = false;
    for (const auto &name : std::exchange(m_grown, {})) {
        auto *known = group(name);
        if (!known || !expireGroup(name, *known))
            return false;
    }
    return !isTimeToLook || m_config.keepDays == 0 || expireOld();
}

bool HistoryTable::expireGroup(const GroupName &name, Group &group)
{
    const auto surplus = group.count - m_config.keepMessages;
    if (surplus <= 0)
        return true;
    auto query = m_sql.query();
    query.prepare(
        u"SELECT number, text FROM message WHERE chat_group = ? ORDER BY number LIMIT ?"_s);
    if (!m_sql.run(query, { group.number, std::min<qint64>(surplus, MaxExpired) }))
        return false;
    std::vector<Expired> expired;
    while (query.next())
        expired.push_back({ query.value(0).toLongLong(), group.number, query.value(1).toString() });
    query.finish();
    if (!expire(expired))
        return false;
    group.count -= qint64(expired.size());
    group.gone = std::max(group.gone, expired.empty() ? 0 : expired.back().number);
    if (group.count > m_config.keepMessages) {
        m_grown.insert(name);
        m_hasMoreToExpire = true;
    }
    return true;
}

bool HistoryTable::expireOld()
{
    const auto oldest = m_config.clock().toMSecsSinceEpoch() - m_config.keepDays * Day;
    auto query = m_sql.query();
    query.prepare(
        u"SELECT number, chat_group, text, sent_at FROM message ORDER BY number LIMIT ?"_s);
    if (!m_sql.run(query, { MaxExpired }))
        return false;
    std::vector<Expired> expired;
    while (query.next() && query.value(3).toLongLong() < oldest)
        expired.push_back({ query.value(0).toLongLong(),
                            query.value(1).toLongLong(),
                            query.value(2).toString() });
    query.finish();
    m_hasMoreToExpire = m_hasMoreToExpire || expired.size() == MaxExpired;
    if (!expired.empty())
        m_groups.clear(); // their figures are read anew
    return expire(expired);
}

bool HistoryTable::expire(const std::vector<Expired> &expired)
{
    for (const auto &[number, group, text] : expired) {
        if (!m_index.remove(number, group, text) || !m_sql.run(m_delete, { number })
            || !m_sql.run(m_gone, { number, group }))
            return false;
    }
    return true;
}

HistorySlice HistoryTable::read(const HistoryQuery &query)
{
    HistorySlice slice;
    const auto *known = group(query.group);
    if (!known) {
        slice.problem = error().databaseText();
        return slice;
    }
    slice.newest = HistoryCursor::fromNumber(known->newest);
    const auto after = HistoryCursor::toNumber(query.after);
    if (!query.after.isNull())
        slice.gap = !after || *after < known->gone || *after > known->newest;
    const auto before = query.before.isNull() ? std::numeric_limits<qint64>::max()
                                              : HistoryCursor::toNumber(query.before);
    if (query.limit == 0 || known->number == 0 || !before)
        return slice;
    auto *rows = &m_page;
    QVariant what = known->number;
    if (!query.text.isEmpty()) {
        const auto words = SearchText::expression(query.text);
        if (words.isEmpty())
            return slice;
        if (!completeIndex()) {
            slice.problem = error().databaseText();
            return slice;
        }
        rows = &m_search;
        what = u"chat_group : %1 AND text : (%2)"_s.arg(SearchIndex::groupWord(known->number),
                                                        words);
    }
    if (!m_sql.run(*rows, { what, *before, after.value_or(0), query.limit + 1 }))
        slice.problem = error().databaseText();
    else
        collect(*rows, query, slice);
    rows->finish();
    return slice;
}

void HistoryTable::collect(QSqlQuery &rows, const HistoryQuery &query, HistorySlice &slice)
{
    qint64 bytes = 0;
    while (rows.next()) {
        const auto text = rows.value(4).toString();
        bytes += utf8Size(text);
        if (slice.messages.size() == query.limit
            || (bytes > query.bytes && !slice.messages.isEmpty())) {
            slice.more = true;
            break;
        }
        const auto sender = Nick::fromString(rows.value(1).toString());
        slice.messages.append(
            { query.group,
              HistoryCursor::fromNumber(rows.value(0).toLongLong()),
              QUuid::fromRfc4122(rows.value(2).toByteArray()),
              sender.value_or(Nick()),
              text,
              QDateTime::fromMSecsSinceEpoch(rows.value(3).toLongLong(), Qt::UTC) });
    }
    if (rows.lastError().type() != QSqlError::NoError) {
        m_sql.fail(rows);
        slice.problem = error().databaseText();
    }
    std::reverse(slice.messages.begin(), slice.messages.end());
}

QString HistoryTable::backup(const QString &file)
{
    auto query = m_sql.query();
    query.prepare(u"VACUUM INTO ?"_s);
    return m_sql.run(query, { file }) ? QString() : u"%1: %2"_s.arg(file, error().databaseText());
}

} // namespace Limpid
