// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydesk.h"

#include <QTest>

#include <atomic>
#include <cerrno>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

std::atomic<bool> DiskIsSick = false; // what it was given is there, but it will not say so

int sync(long call, int descriptor)
{
    if (!DiskIsSick)
        return int(::syscall(call, descriptor));
    errno = EIO;
    return -1;
}

} // namespace

// SQLite calls these instead of libc's.
extern "C" int fsync(int descriptor)
{
    return sync(SYS_fsync, descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    return sync(SYS_fdatasync, descriptor);
}

/// A disk that takes what is written and cannot promise to keep it: the end of a transaction fails,
/// and its messages are found in the file all the same.
class TestSqliteHistorySync : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatWasRejectedIsNotThere();
    void whatWasRejectedIsNewWhenItIsSentAgain();

private:
    [[nodiscard]] bool isRejected(const Message &message)
    {
        DiskIsSick = true;
        const auto appended = m_desk->append(message);
        DiskIsSick = false;
        return std::holds_alternative<Rejected>(appended);
    }

    std::unique_ptr<HistoryDesk> m_desk;
};

void TestSqliteHistorySync::init()
{
    m_desk = std::make_unique<HistoryDesk>();
    m_desk->config().durability = Durability::Full;
    QCOMPARE(m_desk->open(), QString());
}

void TestSqliteHistorySync::cleanup()
{
    DiskIsSick = false;
    m_desk.reset();
}

void TestSqliteHistorySync::whatWasRejectedIsNotThere()
{
    const auto before = m_desk->say(u"before"_s);
    QVERIFY(isRejected(m_desk->message(u"rejected"_s)));
    QVERIFY(isRejected(m_desk->message(u"rejected, too"_s)));
    QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList { u"before"_s });
    QCOMPARE(m_desk->search(u"rejected"_s).messages.size(), 0);
    const auto slice = m_desk->after(before);
    QVERIFY(!slice.gap);
    QCOMPARE(slice.newest, before);
}

void TestSqliteHistorySync::whatWasRejectedIsNewWhenItIsSentAgain()
{
    const auto before = m_desk->say(u"before"_s);
    const auto message = m_desk->message(u"late"_s);
    QVERIFY(isRejected(message));
    const auto other = m_desk->say(u"meanwhile"_s);
    QVERIFY(other.value > before.value);
    const auto accepted = std::get<Accepted>(m_desk->append(message));
    QVERIFY2(!accepted.isRepeat, "nobody has been told");
    QVERIFY(accepted.cursor.value > other.value);
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(HistoryDesk::texts(m_desk->page({})),
                 QStringList({ u"before"_s, u"meanwhile"_s, u"late"_s }));
        QCOMPARE(m_desk->open(), QString());
    }
    QVERIFY(std::get<Accepted>(m_desk->append(message)).isRepeat);
}

QTEST_GUILESS_MAIN(TestSqliteHistorySync)
#include "tst_sqlitehistorysync.moc"
