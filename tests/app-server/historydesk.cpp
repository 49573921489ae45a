// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydesk.h"

#include <QDir>
#include <QFile>

#include <future>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

/// What `ask` hands to the function it is given, from whatever thread.
template<typename Answer, typename Ask>
Answer waitFor(Ask ask)
{
    std::promise<Answer> promise;
    ask([&promise](const Answer &answer) { promise.set_value(answer); });
    return promise.get_future().get();
}

} // namespace

HistoryDesk::HistoryDesk()
{
    m_config.file = path(u"chat.db"_s);
    m_config.clock = [this] { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); };
    m_config.tell = [this](const QString &text) {
        const QMutexLocker locker(&m_mutex);
        m_told.append(text);
    };
}

QString HistoryDesk::open()
{
    m_store.reset();
    return make(m_store);
}

QString HistoryDesk::make(std::unique_ptr<HistoryStore> &store)
{
    auto sqlite = std::make_unique<SqliteHistoryStore>(m_config);
    const auto problem = sqlite->open();
    store = std::move(sqlite);
    return problem;
}

void HistoryDesk::loseAll()
{
    close();
    QFile::remove(m_config.file);
    advance(1);
}

Appended HistoryDesk::append(const Message &message)
{
    return waitFor<Appended>([&](auto answer) { m_store->append(message, answer); });
}

Cursor HistoryDesk::say(const QString &text, const QString &group)
{
    const auto appended = append(message(text, group));
    const auto *accepted = std::get_if<Accepted>(&appended);
    return accepted && !accepted->isRepeat ? accepted->cursor : Cursor();
}

HistorySlice HistoryDesk::read(const HistoryQuery &query)
{
    return waitFor<HistorySlice>([&](auto answer) { m_store->read(query, answer); });
}

HistorySlice HistoryDesk::after(const Cursor &cursor, int limit)
{
    auto query = inTheGroup(limit);
    query.after = cursor;
    return read(query);
}

HistorySlice HistoryDesk::page(const Cursor &before, int limit)
{
    auto query = inTheGroup(limit);
    query.before = before;
    return read(query);
}

HistorySlice HistoryDesk::search(const QString &text, int limit)
{
    auto query = inTheGroup(limit);
    query.text = text;
    return read(query);
}

HistoryQuery HistoryDesk::inTheGroup(int limit)
{
    HistoryQuery query;
    query.group = group();
    query.limit = limit;
    return query;
}

QString HistoryDesk::backup(const QString &file)
{
    return waitFor<QString>([&](auto answer) { m_store->backup(file, answer); });
}

QStringList HistoryDesk::files(const QString &pattern) const
{
    return QDir(m_directory.path()).entryList({ pattern }, QDir::Files);
}

QStringList HistoryDesk::told()
{
    const QMutexLocker locker(&m_mutex);
    return m_told;
}

GroupName HistoryDesk::group(const QString &name)
{
    return *GroupName::fromString(name);
}

Message HistoryDesk::message(const QString &text, const QString &groupName) const
{
    return { group(groupName),
             {},
             QUuid::createUuid(),
             *Nick::fromString(u"ada"_s),
             text,
             QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC) };
}

QStringList HistoryDesk::texts(const HistorySlice &slice)
{
    QStringList texts;
    for (const auto &message : slice.messages)
        texts.append(message.text);
    return texts;
}
