// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/sqlitehistorystore.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr std::chrono::milliseconds Minute { 60'000 }; // between two looks for what is too old
constexpr std::chrono::milliseconds Pause { 1'000 }; // of those who send, until words are indexed
constexpr qsizetype PagesOfCommit = 4; // beside one a message, about
constexpr int FullCode = 13; // SQLITE_FULL: the file is all right, and stays open

} // namespace

SqliteHistoryStore::SqliteHistoryStore(const HistoryConfig &config)
    : m_config(config)
    , m_queue(config.queue)
{
}

SqliteHistoryStore::~SqliteHistoryStore()
{
    m_queue.close();
    if (m_thread)
        m_thread->wait();
}

QString SqliteHistoryStore::open()
{
    m_thread.reset(QThread::create([this] { work(); }));
    m_thread->setObjectName(u"history"_s);
    m_thread->start();
    m_opened.acquire();
    return m_problem;
}

bool SqliteHistoryStore::append(std::vector<Posting> messages)
{
    return m_queue.put(std::move(messages));
}

void SqliteHistoryStore::read(const HistoryQuery &query,
                              std::function<void(const HistorySlice &)> answer)
{
    m_queue.put(HistoryRequest::Read { query, std::move(answer) });
}

void SqliteHistoryStore::backup(const QString &file, std::function<void(const QString &)> answer)
{
    m_queue.put(HistoryRequest::Backup { file, std::move(answer) });
}

void SqliteHistoryStore::remember(const Resumption &resumption)
{
    m_queue.put(resumption);
}

void SqliteHistoryStore::forget(const QString &token)
{
    m_queue.forget(token);
}

void SqliteHistoryStore::work()
{
    m_file.emplace(m_config);
    const bool isOpen = openFile();
    if (isOpen)
        m_resumptions = m_table->resumptions();
    m_opened.release();
    for (bool isLast = !isOpen; !isLast;) {
        const auto batch = m_queue.take(patience());
        store(batch);
        for (const auto &other : batch.others)
            std::visit([this](const auto &request) { handle(request); }, other);
        if (!batch.appends.empty())
            m_file->checkpoint(PagesOfCommit + qsizetype(batch.appends.size()));
        addToIndex(batch.isEmpty());
        isLast = batch.isLast;
    }
    // What is left over is added after the next start.
    if (m_table && !m_table->completeIndex())
        m_config.tell(u"%1: %2"_s.arg(m_config.file, m_table->error().databaseText()));
    m_table.reset();
    m_file.reset();
}

std::chrono::milliseconds SqliteHistoryStore::patience() const
{
    if (m_table && m_table->hasMoreToExpire())
        return std::chrono::milliseconds(0);
    return m_table && m_table->missingInIndex() > 0 ? Pause : Minute;
}

void SqliteHistoryStore::addToIndex(bool isIdle)
{
    if (!m_table || !m_problem.isEmpty())
        return;
    // As many as a batch has brought, lest it fall behind where much is sent.
    while (m_table->missingInIndex() >= (isIdle ? 1 : SearchIndex::MaxAdded)) {
        if (!m_table->addToIndex() && !mendIndex())
            return onFailed();
    }
}

/// True: the search index was all that is wrong, and is all right again.
bool SqliteHistoryStore::mendIndex()
{
    if (!m_table || !SearchIndex::isDamaged(m_table->error()))
        return false;
    m_table->rollBack();
    if (!m_table->rebuildIndex())
        return false;
    m_config.tell(u"the search index of %1 was damaged; it was made anew"_s.arg(m_config.file));
    return true;
}

bool SqliteHistoryStore::openFile()
{
    m_table.reset();
    if (m_file->open() != HistoryFile::State::Open) {
        m_problem = m_file->problem();
        return false;
    }
    if (const auto notice = m_file->takeNotice(); !notice.isEmpty())
        m_config.tell(notice);
    m_table.emplace(m_file->database(), m_config);
    if ((m_table->prepare() || mendIndex()) && m_table->remove(m_doubtful)) {
        m_doubtful = {};
        return true;
    }
    m_problem = u"%1: %2"_s.arg(m_config.file, m_table->error().databaseText());
    const bool isCorrupt = HistoryFile::isCorrupt(m_table->error());
    m_table.reset();
    m_file->close();
    // It opened, and is broken further in.
    if (!isCorrupt || !m_file->setAside().isEmpty())
        return false;
    m_problem.clear();
    return openFile();
}

bool SqliteHistoryStore::ensureOpen()
{
    return m_table || openFile();
}

void SqliteHistoryStore::store(const HistoryQueue::Batch &batch)
{
    const bool looks = isTimeToLook() || (m_table && m_table->hasMoreToExpire());
    if (!batch.isToWrite() && !looks)
        return;
    std::vector<Appended> answers;
    answers.reserve(batch.appends.size());
    const bool isWritten
        = ensureOpen() && (write(batch, answers) || (mendIndex() && write(batch, answers)));
    if (isWritten)
        onWritten();
    else
        onFailed();
    if (!isWritten)
        answers.assign(batch.appends.size(), Rejected { m_problem });
    answerAll(batch.appends, answers);
}

bool SqliteHistoryStore::write(const HistoryQueue::Batch &batch, std::vector<Appended> &answers)
{
    answers.clear();
    if (!m_table->begin())
        return false;
    for (const auto &append : batch.appends) {
        const auto accepted = m_table->append(append.message);
        if (!accepted)
            return false;
        answers.push_back(*accepted);
    }
    for (const auto &resumption : batch.resumptions) {
        if (!m_table->remember(resumption))
            return false;
    }
    for (const auto &token : batch.forgotten) {
        if (!m_table->forget(token))
            return false;
    }
    return m_table->expire(true) && m_table->commit();
}

bool SqliteHistoryStore::isTimeToLook()
{
    const auto now = m_config.clock().toMSecsSinceEpoch();
    if (m_config.keepDays == 0 || now < m_lookedAt + Minute.count())
        return false;
    m_lookedAt = now;
    return true;
}

void SqliteHistoryStore::onFailed()
{
    const auto before = m_problem;
    if (m_table) {
        const auto error = m_table->error();
        m_table->rollBack();
        m_problem = u"%1: %2"_s.arg(m_config.file, error.databaseText());
        if ((error.nativeErrorCode().toInt() & 0xff) != FullCode) {
            m_doubtful = m_table->doubtful();
            m_table.reset();
            m_file->close();
        }
        if (HistoryFile::isCorrupt(error)) {
            if (const auto why = m_file->setAside(); !why.isEmpty())
                m_problem = why;
        }
    }
    if (before.isEmpty())
        m_config.tell(u"messages are not accepted: %1"_s.arg(m_problem));
}

void SqliteHistoryStore::onWritten()
{
    if (!std::exchange(m_problem, {}).isEmpty())
        m_config.tell(u"messages are accepted again"_s);
}

void SqliteHistoryStore::handle(const HistoryRequest::Read &read)
{
    HistorySlice slice;
    if (!ensureOpen()) {
        slice.problem = m_problem;
    } else {
        slice = m_table->read(read.query);
        if (!slice.problem.isEmpty() && mendIndex())
            slice = m_table->read(read.query);
        if (!slice.problem.isEmpty() && HistoryFile::isCorrupt(m_table->error()))
            onFailed();
    }
    read.answer(slice);
}

void SqliteHistoryStore::handle(const HistoryRequest::Backup &backup)
{
    const bool isNew = HistoryFile::makePrivate(backup.file);
    const auto problem = ensureOpen() ? m_table->backup(backup.file) : m_problem;
    if (isNew && !problem.isEmpty())
        QFile::remove(backup.file);
    backup.answer(problem);
}

} // namespace Limpid
