// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/history/historyschema.h"
#include "fulldisk.h"
#include "historydesk.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

/// Runs statements on a file, as another program would.
bool runOn(const QString &file, const QStringList &statements)
{
    bool isDone = false;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        database.setDatabaseName(file);
        isDone = database.open();
        QSqlQuery query(database);
        for (const auto &statement : statements)
            isDone = isDone && query.exec(statement);
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    return isDone;
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Writes nonsense over so many bytes of a file, as far as it has them.
void damage(const QString &name, qsizetype at, qsizetype size)
{
    auto bytes = contents(name);
    const auto length = std::min(size, bytes.size() - at);
    write(name, bytes.replace(at, length, QByteArray(length, '\x5a')));
}

} // namespace

/// What becomes of the store when its file, or the disk, is not as it should be.
class TestSqliteHistoryFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFileOfAnEarlierVersionIsMigrated_data();
    void aFileOfAnEarlierVersionIsMigrated();
    void wordsThatAreMissingInTheIndexAreAdded();
    void theLogIsCopiedToItsPlaceNowAndThen();
    void whatIsDeletedBeforeItIsInTheIndexIsNotFound();
    void aFileThatIsNotOursIsRefusedAndNotTouched_data();
    void aFileThatIsNotOursIsRefusedAndNotTouched();
    void aFileThatIsNoDatabaseIsRefusedAndNotTouched_data();
    void aFileThatIsNoDatabaseIsRefusedAndNotTouched();
    void aBrokenFileIsSetAside_data();
    void aBrokenFileIsSetAside();
    void twoBrokenFilesOfOneSecondAreBothKept();
    void aFileThatBreaksUnderwayIsSetAside();
    void aDamagedSearchIndexIsMadeAnew_data();
    void aDamagedSearchIndexIsMadeAnew();
    void anEmptyFileIsBegun();
    void aFileThatCannotBeOpenedIsSaid_data();
    void aFileThatCannotBeOpenedIsSaid();
    void aFileHasOneServer();
    void aFullDiskRejectsAndIsRecoveredFrom();
    void aBackupIsAWholeHistory();
    void aBackupNeverOverwrites();
    void onlyItsOwnerMayReadIt();
    void bothDurabilitiesKeepMessages_data();
    void bothDurabilitiesKeepMessages();

private:
    std::unique_ptr<HistoryDesk> m_desk;
};

void TestSqliteHistoryFile::init()
{
    m_desk = std::make_unique<HistoryDesk>();
}

void TestSqliteHistoryFile::cleanup()
{
    m_desk.reset();
}

void TestSqliteHistoryFile::aFileOfAnEarlierVersionIsMigrated_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<QStringList>("takenAway");
    const QStringList resumptions { u"DROP TABLE resumption"_s };
    QTest::newRow("1: neither search nor resumptions")
        << 1 << resumptions + QStringList { u"DROP TABLE message_text"_s };
    QTest::newRow("2: no resumptions") << 2 << resumptions;
}

void TestSqliteHistoryFile::aFileOfAnEarlierVersionIsMigrated()
{
    QFETCH(int, version);
    QFETCH(QStringList, takenAway);
    QCOMPARE(m_desk->open(), QString());
    const auto cursor = m_desk->say(u"old words 北京"_s);
    m_desk->close();
    QVERIFY(runOn(m_desk->config().file,
                  takenAway + QStringList { u"PRAGMA user_version = %1"_s.arg(version) }));

    for (int run = 0; run < 2; ++run) {
        QCOMPARE(m_desk->open(), QString());
        QCOMPARE(m_desk->page({}).messages.constFirst().cursor, cursor);
        QCOMPARE(HistoryDesk::texts(m_desk->search(u"京"_s)), QStringList { u"old words 北京"_s });
        QVERIFY(!m_desk->say(u"new"_s, u"h"_s).isNull());
    }
    const auto ada = *Nick::fromString(u"ada"_s);
    m_desk->store().remember({ u"t"_s, ada, ada });
    QCOMPARE(m_desk->open(), QString());
    QCOMPARE(m_desk->store().resumptions().size(), 1);
}

void TestSqliteHistoryFile::theLogIsCopiedToItsPlaceNowAndThen()
{
    QCOMPARE(m_desk->open(), QString());
    for (int i = 0; i < 1'500; ++i)
        m_desk->say(u"word %1"_s.arg(i));
    // Of SQLite's own accord it would have grown to 16 MB by now.
    QVERIFY(QFileInfo(m_desk->config().file + u"-wal"_s).size() < 10'000'000);
    QCOMPARE(m_desk->page({}, 1).messages.constFirst().text, u"word 1499"_s);
}

void TestSqliteHistoryFile::wordsThatAreMissingInTheIndexAreAdded()
{
    QCOMPARE(m_desk->open(), QString());
    for (int i = 0; i < 2 * SearchIndex::MaxAdded; ++i)
        m_desk->say(u"word %1"_s.arg(i));
    m_desk->close();
    // As if the program had ended before it came to that.
    QVERIFY(runOn(m_desk->config().file,
                  { u"INSERT INTO message_text (message_text) VALUES ('delete-all')"_s }));

    QCOMPARE(m_desk->open(), QString());
    m_desk->say(u"the last word"_s);
    QCOMPARE(m_desk->search(u"word"_s, 1'000).messages.size(), 2 * SearchIndex::MaxAdded + 1);
    QCOMPARE(HistoryDesk::texts(m_desk->search(u"0"_s)), QStringList { u"word 0"_s });
}

void TestSqliteHistoryFile::whatIsDeletedBeforeItIsInTheIndexIsNotFound()
{
    m_desk->config().keepMessages = 3;
    QCOMPARE(m_desk->open(), QString());
    for (int i = 0; i < 5; ++i)
        m_desk->say(u"word %1"_s.arg(i));
    QCOMPARE(m_desk->search(u"word"_s).messages.size(), 3);
    for (int i = 5; i < 10; ++i)
        m_desk->say(u"word %1"_s.arg(i));
    m_desk->close();
    QVERIFY(runOn(m_desk->config().file,
                  { u"INSERT INTO message_text (message_text) VALUES ('integrity-check')"_s }));
    QCOMPARE(m_desk->open(), QString());
    QCOMPARE(HistoryDesk::texts(m_desk->search(u"word"_s)),
             QStringList({ u"word 7"_s, u"word 8"_s, u"word 9"_s }));
}

void TestSqliteHistoryFile::aFileThatIsNotOursIsRefusedAndNotTouched_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QString>("word");
    QTest::newRow("of a later version")
        << QStringList { u"CREATE TABLE t (a)"_s,
                         u"PRAGMA application_id = %1"_s.arg(HistorySchema::ApplicationId),
                         u"PRAGMA user_version = %1"_s.arg(HistorySchema::Version + 1) }
        << u"later limpid-server"_s;
    QTest::newRow("of another program")
        << QStringList { u"CREATE TABLE t (a)"_s, u"PRAGMA application_id = 7"_s }
        << u"another program"_s;
    QTest::newRow("of a program without an id")
        << QStringList { u"CREATE TABLE t (a)"_s, u"PRAGMA user_version = 1"_s }
        << u"another program"_s;
    QTest::newRow("of a program with neither id nor version")
        << QStringList { u"CREATE TABLE t (a)"_s } << u"another program"_s;
    QTest::newRow("of one with a log beside it")
        << QStringList { u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE t (a)"_s }
        << u"another program"_s;
}

void TestSqliteHistoryFile::aFileThatIsNotOursIsRefusedAndNotTouched()
{
    QFETCH(QStringList, statements);
    QFETCH(QString, word);
    QVERIFY(runOn(m_desk->config().file, statements));
    const auto before = contents(m_desk->config().file);
    const auto problem = m_desk->open();
    QVERIFY2(problem.contains(word), qPrintable(problem));
    QVERIFY(problem.startsWith(m_desk->config().file));
    m_desk->close();
    QCOMPARE(contents(m_desk->config().file), before);
    QCOMPARE(m_desk->files(u"*"_s), QStringList { u"chat.db"_s });
}

void TestSqliteHistoryFile::aFileThatIsNoDatabaseIsRefusedAndNotTouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a short text") << QByteArray("notes");
    QTest::newRow("a long text") << QByteArray("What I wanted to remember. ").repeated(1'000);
    QTest::newRow("a text about SQLite")
        << QByteArray("SQLite format 3 is a file format").repeated(9);
    QTest::newRow("less than a header") << QByteArray("SQLite format 3\0and", 19);
}

void TestSqliteHistoryFile::aFileThatIsNoDatabaseIsRefusedAndNotTouched()
{
    QFETCH(QByteArray, bytes);
    write(m_desk->config().file, bytes);
    const auto problem = m_desk->open();
    QCOMPARE(problem, m_desk->config().file + u": this is no SQLite database; it is left alone"_s);
    m_desk->close();
    QCOMPARE(contents(m_desk->config().file), bytes);
    QCOMPARE(m_desk->files(u"*"_s), QStringList { u"chat.db"_s });
}

void TestSqliteHistoryFile::aBrokenFileIsSetAside_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("size");
    QTest::newRow("the size of its pages") << 16 << 2;
    QTest::newRow("its first table") << 100 << 2'000;
    QTest::newRow("all behind the header") << 100 << 1'000'000;
}

void TestSqliteHistoryFile::aBrokenFileIsSetAside()
{
    QFETCH(int, at);
    QFETCH(int, size);
    QCOMPARE(m_desk->open(), QString());
    const auto lost = m_desk->say(u"lost"_s);
    m_desk->close();
    damage(m_desk->config().file, at, size);
    const auto bytes = contents(m_desk->config().file);

    m_desk->advance(1);
    QCOMPARE(m_desk->open(), QString());
    QCOMPARE(m_desk->files(u"chat.db.broken-*"_s),
             QStringList { u"chat.db.broken-20261118T110640Z"_s });
    QCOMPARE(contents(m_desk->path(u"chat.db.broken-20261118T110640Z"_s)), bytes);
    QCOMPARE(m_desk->told().size(), 1);
    QVERIFY(m_desk->told().constFirst().contains(u"broken-20261118T110640Z"_s));
    QVERIFY(m_desk->say(u"new"_s).value > lost.value);
    // Who has seen what was lost is told so.
    QVERIFY(m_desk->after(lost).gap);
}

void TestSqliteHistoryFile::twoBrokenFilesOfOneSecondAreBothKept()
{
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_desk->open(), QString());
        m_desk->close();
        damage(m_desk->config().file, 16, 2);
    }
    QCOMPARE(m_desk->open(), QString());
    QCOMPARE(m_desk->files(u"chat.db.broken-*"_s).size(), 2);
}

void TestSqliteHistoryFile::aFileThatBreaksUnderwayIsSetAside()
{
    QCOMPARE(m_desk->open(), QString());
    for (int i = 0; i < 2'000; ++i)
        m_desk->say(QString(100, u'x'));
    QCOMPARE(m_desk->open(), QString()); // all of it is in the file, and little in memory
    QFile file(m_desk->config().file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.size() > 100'000);
    file.seek(3 * 4'096);
    file.write(QByteArray(int(file.size()) - 3 * 4'096, '\x5a'));
    file.close();
    QVERIFY(!m_desk->page({}).problem.isEmpty());
    QVERIFY(!m_desk->say(u"new"_s).isNull());
    QCOMPARE(m_desk->files(u"chat.db.broken-*"_s).size(), 1);
    QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList { u"new"_s });
}

void TestSqliteHistoryFile::aDamagedSearchIndexIsMadeAnew_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("isSearched"); // or else the oldest message is deleted, by retention
    const auto damage = u"UPDATE message_text_data SET block = %1 WHERE id %2"_s;
    for (const bool isSearched : { true, false }) {
        const auto row = [isSearched](const char *name) -> QTestData & {
            return QTest::addRow("%s, found by %s", name, isSearched ? "a search" : "retention");
        };
        row("its structure, nonsense")
            << damage.arg(u"x'5a5a5a5a5a5a5a5a5a5a'"_s, u"= 10"_s) << isSearched;
        row("its structure, empty") << damage.arg(u"zeroblob(12)"_s, u"= 10"_s) << isSearched;
        row("its words, nonsense")
            << damage.arg(u"x'5a5a5a5a5a5a5a5a5a5a'"_s, u"> 10"_s) << isSearched;
        row("its words, gone") << u"DELETE FROM message_text_data WHERE id > 10"_s << isSearched;
    }
    QTest::newRow("its figures, found by retention") << damage.arg(u"x'5a'"_s, u"= 1"_s) << false;
}

void TestSqliteHistoryFile::aDamagedSearchIndexIsMadeAnew()
{
    QFETCH(QString, statement);
    QFETCH(bool, isSearched);
    QCOMPARE(m_desk->open(), QString());
    for (int i = 0; i < 2 * SearchIndex::MaxAdded; ++i)
        m_desk->say(u"word %1"_s.arg(i));
    m_desk->close();
    QVERIFY(runOn(m_desk->config().file, { statement }));

    m_desk->config().keepMessages = isSearched ? 0 : 2 * SearchIndex::MaxAdded;
    QCOMPARE(m_desk->open(), QString());
    QVERIFY(!m_desk->say(u"one more"_s).isNull());
    QCOMPARE(HistoryDesk::texts(m_desk->search(u"word 300"_s)), QStringList { u"word 300"_s });
    QCOMPARE(m_desk->search(u"word"_s, 1'000).messages.size(),
             2 * SearchIndex::MaxAdded - (isSearched ? 0 : 1));
    QCOMPARE(m_desk->files(u"*.broken-*"_s), QStringList());
    QCOMPARE(m_desk->told().size(), 1);
    QVERIFY2(m_desk->told().constFirst().contains(u"search index"_s),
             qPrintable(m_desk->told().constFirst()));
    m_desk->close();
    QVERIFY(runOn(m_desk->config().file,
                  { u"INSERT INTO message_text (message_text) VALUES ('integrity-check')"_s }));
}

void TestSqliteHistoryFile::anEmptyFileIsBegun()
{
    QFile file(m_desk->config().file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(m_desk->open(), QString());
    QVERIFY(!m_desk->say(u"x"_s).isNull());
    QVERIFY(m_desk->told().isEmpty());
}

void TestSqliteHistoryFile::aFileThatCannotBeOpenedIsSaid_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a folder") << QString();
    QTest::newRow("in a folder that is not there") << u"nowhere/chat.db"_s;
}

void TestSqliteHistoryFile::aFileThatCannotBeOpenedIsSaid()
{
    QFETCH(QString, file);
    m_desk->config().file = m_desk->path(file);
    const auto problem = m_desk->open();
    QVERIFY2(problem.startsWith(m_desk->config().file + u": "_s), qPrintable(problem));
    QVERIFY(problem.size() > m_desk->config().file.size() + 10);
}

void TestSqliteHistoryFile::aFileHasOneServer()
{
    QCOMPARE(m_desk->open(), QString());
    m_desk->say(u"mine"_s);
    HistoryDesk second;
    second.config().file = m_desk->config().file;
    const auto problem = second.open();
    QVERIFY2(problem.endsWith(u"another program has it open"_s), qPrintable(problem));
    m_desk->close();
    QCOMPARE(second.open(), QString());
    QCOMPARE(HistoryDesk::texts(second.page({})), QStringList { u"mine"_s });
}

void TestSqliteHistoryFile::aFullDiskRejectsAndIsRecoveredFrom()
{
    QCOMPARE(m_desk->open(), QString());
    QList<Cursor> accepted { m_desk->say(u"before"_s) };
    const auto late = m_desk->message(u"late"_s);
    {
        const FullDisk full(1);
        const auto appended = m_desk->append(late);
        QVERIFY(std::holds_alternative<Rejected>(appended));
        const auto reason = std::get<Rejected>(appended).reason;
        QVERIFY2(reason.startsWith(m_desk->config().file + u": "_s), qPrintable(reason));
        // What is there can be read, and it is said once.
        QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList { u"before"_s });
        QVERIFY(std::holds_alternative<Rejected>(m_desk->append(m_desk->message(u"lost"_s))));
        QCOMPARE(m_desk->told().size(), 1);
    }
    const auto appended = std::get<Accepted>(m_desk->append(late));
    QVERIFY(!appended.isRepeat);
    QVERIFY(appended.cursor.value > accepted.constFirst().value);
    QCOMPARE(m_desk->told().size(), 2);
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList({ u"before"_s, u"late"_s }));
        QCOMPARE(m_desk->open(), QString());
    }
}

void TestSqliteHistoryFile::aBackupIsAWholeHistory()
{
    QCOMPARE(m_desk->open(), QString());
    const auto message = m_desk->message(u"kept 北京"_s);
    const auto first = std::get<Accepted>(m_desk->append(message));
    const auto ada = *Nick::fromString(u"ada"_s);
    m_desk->store().remember({ u"t"_s, ada, ada });
    QCOMPARE(m_desk->backup(m_desk->path(u"copy.db"_s)), QString());
    m_desk->say(u"later"_s);
    QCOMPARE(m_desk->page({}).messages.size(), 2);
    m_desk->config().file = m_desk->path(u"copy.db"_s);
    QCOMPARE(m_desk->open(), QString());
    QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList { u"kept 北京"_s });
    QCOMPARE(m_desk->search(u"北"_s).messages.size(), 1);
    QCOMPARE(m_desk->store().resumptions().size(), 1);
    QVERIFY(std::get<Accepted>(m_desk->append(message)).isRepeat);
    QCOMPARE(std::get<Accepted>(m_desk->append(message)).cursor, first.cursor);
}

void TestSqliteHistoryFile::aBackupNeverOverwrites()
{
    QCOMPARE(m_desk->open(), QString());
    m_desk->say(u"x"_s);
    QFile file(m_desk->path(u"copy.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QVERIFY(!m_desk->backup(file.fileName()).isEmpty());
    QCOMPARE(contents(file.fileName()), QByteArray("precious"));
    QVERIFY(!m_desk->say(u"y"_s).isNull());
}

void TestSqliteHistoryFile::onlyItsOwnerMayReadIt()
{
    QCOMPARE(m_desk->open(), QString());
    m_desk->say(u"between us"_s);
    QCOMPARE(m_desk->backup(m_desk->path(u"copy.db"_s)), QString());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const auto files = m_desk->files(u"*"_s);
    QVERIFY2(files.size() >= 3, "the history, its log, the backup");
    for (const auto &file : files)
        QVERIFY2(!(QFile::permissions(m_desk->path(file)) & others), qPrintable(file));
}

void TestSqliteHistoryFile::bothDurabilitiesKeepMessages_data()
{
    QTest::addColumn<Durability>("durability");
    QTest::newRow("normal") << Durability::Normal;
    QTest::newRow("full") << Durability::Full;
}

void TestSqliteHistoryFile::bothDurabilitiesKeepMessages()
{
    QFETCH(Durability, durability);
    m_desk->config().durability = durability;
    QCOMPARE(m_desk->open(), QString());
    for (int i = 0; i < 20; ++i)
        QVERIFY(!m_desk->say(QString::number(i)).isNull());
    QCOMPARE(m_desk->open(), QString());
    QCOMPARE(m_desk->page({}).messages.size(), 20);
}

QTEST_GUILESS_MAIN(TestSqliteHistoryFile)
#include "tst_sqlitehistoryfile.moc"
