// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/outbox.h"

#include "app-client/session/durablefile.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

Outbox::Outbox() = default;

Outbox::Outbox(std::unique_ptr<DurableFile> file)
    : m_file(std::move(file))
{
    load();
}

Outbox::~Outbox()
{
    noteDiscarded();
}

void Outbox::load()
{
    bool ok = false;
    const QByteArray journal = m_file->readAll(&ok);
    m_contents = OutboxCodec::read(journal);
    m_isUsable = ok && (m_contents.damaged == 0 || copyAside());
    const QByteArray wanted = OutboxCodec::write(m_contents);
    m_live = wanted.size();
    // Behind a line that was cut short nothing may be written.
    if (m_isUsable && journal != wanted) {
        m_isUsable = m_file->replace(wanted);
    }
    m_problem = m_file->problem();
    if (!m_isUsable && m_problem.isEmpty()) {
        m_problem = u"%1 is damaged and cannot be copied aside"_s.arg(m_file->path());
    }
}

bool Outbox::copyAside() const
{
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    return QFile::copy(m_file->path(), u"%1.damaged-%2"_s.arg(m_file->path(), time));
}

bool Outbox::add(const OutboxEntry &entry)
{
    if (!m_isUsable) {
        return false;
    }
    if (entries().size() >= MaximumEntries) {
        m_problem = u"%1 messages wait to be sent already"_s.arg(MaximumEntries);
        return false;
    }
    noteDiscarded();
    const QByteArray record = OutboxCodec::put(entry);
    if (!write(record, Urgency::Synced)) {
        return false;
    }
    m_live += record.size();
    m_contents.entries.append(entry);
    return true;
}

void Outbox::remove(const QUuid &id)
{
    OutboxEntry *entry = find(id);
    if (!entry) {
        return;
    }
    take(entry);
    note(OutboxCodec::remove(id), Urgency::Lazy); // else it is sent once more, and shown once
}

bool Outbox::discard(const QUuid &id)
{
    OutboxEntry *entry = find(id);
    if (!entry) {
        return true;
    }
    take(entry);
    m_discarded.append(id);
    const bool done = noteDiscarded();
    compact();
    return done;
}

void Outbox::fail(const QUuid &id, const QString &why)
{
    if (OutboxEntry *entry = find(id)) {
        change(*entry, true, why);
    }
}

void Outbox::retry(const QUuid &id)
{
    if (OutboxEntry *entry = find(id)) {
        change(*entry, false, {});
    }
}

void Outbox::setResumeToken(const QString &token)
{
    if (token == m_contents.resumeToken) {
        return;
    }
    const QByteArray record = OutboxCodec::resume(token);
    if (!resumeToken().isEmpty()) {
        m_live -= OutboxCodec::resume(resumeToken()).size();
    }
    m_live += record.size();
    m_contents.resumeToken = token;
    note(record, Urgency::Lazy);
}

void Outbox::adopt(Outbox &other)
{
    for (const OutboxEntry &entry : other.entries()) {
        if (!contains(entry.id) && !add(entry)) {
            return; // what is not here stays there
        }
    }
    if (resumeToken().isEmpty()) {
        setResumeToken(other.resumeToken());
    }
    m_contents.damaged += other.damaged();
    other.m_contents = {};
    other.m_live = 0;
    if (other.m_file && !other.m_file->replace({})) {
        other.m_problem = other.m_file->problem();
    }
}

bool Outbox::contains(const QUuid &id) const
{
    const auto isIt = [&id](const OutboxEntry &entry) { return entry.id == id; };
    return std::any_of(entries().begin(), entries().end(), isIt);
}

QString Outbox::problem() const
{
    return m_problem;
}

OutboxEntry *Outbox::find(const QUuid &id)
{
    const auto isIt = [&id](const OutboxEntry &entry) { return entry.id == id; };
    const auto found = std::find_if(m_contents.entries.begin(), m_contents.entries.end(), isIt);
    return found == m_contents.entries.end() ? nullptr : &*found;
}

void Outbox::take(OutboxEntry *entry)
{
    m_live -= OutboxCodec::put(*entry).size();
    m_contents.entries.removeAt(entry - m_contents.entries.data());
}

void Outbox::change(OutboxEntry &entry, bool failed, const QString &failure)
{
    m_live -= OutboxCodec::put(entry).size();
    entry.failed = failed;
    entry.failure = failure;
    const QByteArray record = OutboxCodec::put(entry);
    m_live += record.size();
    note(record, Urgency::Synced);
}

void Outbox::note(const QByteArray &record, Urgency urgency)
{
    noteDiscarded();
    (void)write(record, urgency);
    compact();
}

/// True: the file says what was discarded.
bool Outbox::noteDiscarded()
{
    while (!m_discarded.isEmpty()) {
        if (!write(OutboxCodec::remove(m_discarded.first()), Urgency::Synced)) {
            return false;
        }
        m_discarded.removeFirst();
    }
    return true;
}

bool Outbox::write(const QByteArray &record, Urgency urgency)
{
    if (!m_file) {
        return true;
    }
    const bool done = m_isUsable
        && (urgency == Urgency::Synced ? m_file->append(record) : m_file->appendLazily(record));
    if (!done && m_isUsable) {
        m_problem = m_file->problem();
    }
    return done;
}

void Outbox::compact()
{
    // At least as much is old as is written, so that it costs each change the same in the end.
    if (!m_file || !m_isUsable || m_file->size() < m_compactFrom || m_live > m_file->size() / 2) {
        return;
    }
    if (m_file->replace(OutboxCodec::write(m_contents))) {
        m_discarded.clear();
        m_compactFrom = CompactionSize;
    } else {
        m_problem = m_file->problem();
        m_compactFrom = 2 * m_file->size();
    }
}

} // namespace Limpid
