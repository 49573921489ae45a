// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/historyfile.h"

#include "app-server/history/historyschema.h"

#include <QFile>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int BusyCode = 5; // SQLITE_BUSY
constexpr int CorruptCode = 11; // SQLITE_CORRUPT
constexpr int NotADatabaseCode = 26; // SQLITE_NOTADB
constexpr qsizetype MaxInLog = 1'000; // pages; SQLite's own measure

// SQLite's file format, 1.3 and 1.6: of the first page, its header and the b-tree of its tables.
constexpr char Magic[] = "SQLite format 3"; // with the 0 behind it
constexpr qsizetype HeaderSize = 105; // bytes
constexpr qsizetype VersionPlace = 60;
constexpr qsizetype ApplicationIdPlace = 68;
constexpr qsizetype PageTypePlace = 100;
constexpr qsizetype CellCountPlace = 103;
constexpr char LeafPage = 0x0d;

bool hasTables(const QByteArray &header)
{
    return header[PageTypePlace] != LeafPage
        || qFromBigEndian<quint16>(header.constData() + CellCountPlace) > 0;
}

} // namespace

HistoryFile::HistoryFile(const HistoryConfig &config)
    : m_config(config)
    , m_connection(u"history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

HistoryFile::~HistoryFile()
{
    close();
}

bool HistoryFile::isCorrupt(const QSqlError &error)
{
    const auto code = error.nativeErrorCode().toInt() & 0xff;
    return code == CorruptCode || code == NotADatabaseCode;
}

HistoryFile::State HistoryFile::refuse(const QString &why)
{
    m_problem = u"%1: %2"_s.arg(m_config.file, why);
    return State::Refused;
}

HistoryFile::State HistoryFile::judgeVersion(int version, int applicationId)
{
    if (applicationId != HistorySchema::ApplicationId && (applicationId != 0 || version != 0))
        return refuse(u"this is a database of another program; it is left alone"_s);
    if (version > HistorySchema::Version)
        return refuse(u"it was written by a later limpid-server (its schema is %1, this one knows "
                      "up to %2); it is left alone"_s.arg(version)
                          .arg(HistorySchema::Version));
    return State::Open;
}

HistoryFile::State HistoryFile::judgeHeader()
{
    // With our own eyes, before SQLite sees it: to open a file is to write to it.
    QFile file(m_config.file);
    if (!file.exists() || file.size() == 0)
        return State::Open;
    if (!file.open(QIODevice::ReadOnly)) {
        m_problem = u"%1: %2"_s.arg(m_config.file, file.errorString());
        return State::Unavailable;
    }
    const auto header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayView(Magic, sizeof(Magic))))
        return refuse(u"this is no SQLite database; it is left alone"_s);
    const auto applicationId = qFromBigEndian<qint32>(header.constData() + ApplicationIdPlace);
    // Ours has got its id together with its tables.
    if (applicationId == 0 && hasTables(header))
        return refuse(u"this is a database of another program; it is left alone"_s);
    return judgeVersion(qFromBigEndian<qint32>(header.constData() + VersionPlace), applicationId);
}

HistoryFile::State HistoryFile::open()
{
    m_problem.clear();
    m_isCorrupt = false;
    if (const auto state = judgeHeader(); state != State::Open)
        return state;
    const auto state = tryOpen();
    if (!m_isCorrupt)
        return state;
    if (m_problem = setAside(); !m_problem.isEmpty())
        return State::Unavailable;
    m_isCorrupt = false;
    return tryOpen();
}

bool HistoryFile::makePrivate(const QString &file)
{
    return QFile(file).open(QIODevice::WriteOnly | QIODevice::NewOnly,
                            QFile::ReadOwner | QFile::WriteOwner);
}

HistoryFile::State HistoryFile::tryOpen()
{
    makePrivate(m_config.file); // what SQLite makes beside it is as private
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s);
    m_database.setDatabaseName(m_config.file);
    const auto state = m_database.open() ? prepare() : fail(m_database.lastError());
    if (state != State::Open)
        close();
    return state;
}

HistoryFile::State HistoryFile::prepare()
{
    QSqlQuery query(m_database);
    // One server, one file: the lock is kept until it ends.
    for (const auto &pragma : { u"locking_mode = EXCLUSIVE"_s, u"user_version"_s }) {
        if (!query.exec(u"PRAGMA "_s + pragma) || !query.next())
            return fail(query.lastError());
    }
    const auto version = query.value(0).toInt();
    if (!query.exec(u"PRAGMA application_id"_s) || !query.next())
        return fail(query.lastError());
    const auto applicationId = query.value(0).toInt();
    if (const auto state = judgeVersion(version, applicationId); state != State::Open)
        return state;
    if (!query.exec(u"SELECT count(*) FROM sqlite_schema"_s) || !query.next())
        return fail(query.lastError());
    if (applicationId == 0 && query.value(0).toInt() > 0)
        return refuse(u"this is a database of another program; it is left alone"_s);
    const auto synchronous = m_config.durability == Durability::Full ? u"FULL"_s : u"NORMAL"_s;
    for (const auto &pragma : { u"journal_mode = WAL"_s,
                                u"synchronous = "_s + synchronous,
                                u"wal_autocheckpoint = 4000"_s, // pages; seldom: see checkpoint()
                                u"cache_size = -16384"_s }) {
        if (!query.exec(u"PRAGMA "_s + pragma))
            return fail(query.lastError());
    }
    query.finish();
    const auto base = m_config.clock().toMSecsSinceEpoch() * 1'000;
    const auto error = HistorySchema::migrate(m_database, version, base);
    return error.type() == QSqlError::NoError ? State::Open : fail(error);
}

void HistoryFile::checkpoint(qsizetype committed)
{
    m_inLog += committed;
    if (m_inLog < MaxInLog || !isOpen())
        return;
    m_inLog = 0;
    QSqlQuery(m_database).exec(u"PRAGMA wal_checkpoint"_s); // if it fails, at another time
}

HistoryFile::State HistoryFile::fail(const QSqlError &error)
{
    m_isCorrupt = isCorrupt(error);
    const auto isBusy = (error.nativeErrorCode().toInt() & 0xff) == BusyCode;
    m_problem = u"%1: %2"_s.arg(m_config.file,
                                isBusy ? u"another program has it open"_s : error.databaseText());
    return State::Unavailable;
}

void HistoryFile::close()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

QString HistoryFile::setAside()
{
    close();
    const auto time = m_config.clock().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    auto name = u"%1.broken-%2"_s.arg(m_config.file, time);
    for (int number = 2; QFile::exists(name); ++number)
        name = u"%1.broken-%2-%3"_s.arg(m_config.file, time).arg(number);
    QFile file(m_config.file);
    if (!file.rename(name))
        return u"%1: it is broken and cannot be renamed: %2"_s.arg(m_config.file,
                                                                   file.errorString());
    // What SQLite had not yet put into it belongs to it.
    for (const auto &suffix : { u"-wal"_s, u"-shm"_s })
        QFile::rename(m_config.file + suffix, name + suffix);
    m_notice = u"the history %1 is broken; it was renamed to %2, and a new one begun"_s.arg(
        m_config.file, name);
    return {};
}

} // namespace Limpid
