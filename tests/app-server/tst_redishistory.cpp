// SPDX-License-Identifier: GPL-3.0-or-later
// What a history has in Redis only; what all stores promise is in tst_historystores.
#include "app-server/redishistory/streamid.h"
#include "app-server/redishistory/streamsearch.h"
#include "redisdesk.h"

#include <QRegularExpression>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

/// Notes what it hears.
class Listener : public HistoryFollower
{
public:
    void heard(const Message &message, bool) override
    {
        const QMutexLocker locker(&m_mutex);
        m_texts.append(message.text);
    }
    void missedSome() override { note(u"(some)"_s); }
    void note(const QString &text)
    {
        const QMutexLocker locker(&m_mutex);
        m_texts.append(text);
    }
    [[nodiscard]] QStringList texts()
    {
        const QMutexLocker locker(&m_mutex);
        return m_texts;
    }

private:
    QMutex m_mutex;
    QStringList m_texts;
};

} // namespace

class TestRedisHistory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cursorsAreEntryIds_data();
    void cursorsAreEntryIds();
    void keysBeginWithThePrefix();
    void whatOthersSayIsHeardInItsPlace();
    void whoeverHasGoneHearsNothing();
    void whatWasGoneBeforeItWasHeardIsSaid();
    void aScriptThatRedisHasForgottenIsSentAgain();
    void withoutRedisMessagesAreRejectedAndTheReasonIsTold();
    void aRedisThatSaysNothingRejects();
    void whatWasKeptWithoutAnAnswerIsARepeatLater();
    void aHistoryThatIsLostIsAGapAndBegunAnew();
    void aSearchGoesBackOnlySoFar();
    void whatIsDeletedLeavesNoIds();
    void whatNoKeyOpensStopsNothing();
    void whatIsNoMessageStopsNothing();
    void whatIsNoMessageIsDeletedAsMessagesAre_data();
    void whatIsNoMessageIsDeletedAsMessagesAre();
    void aBackupIsRedisOwn();

private:
    /// A second server's.
    [[nodiscard]] std::unique_ptr<RedisHistoryStore> another();
    static Appended append(HistoryStore &store, const Message &message);
    /// So many messages by so few scripts as can be.
    void fill(HistoryStore &store, int count);
    /// How often Redis was asked for what is new.
    [[nodiscard]] int tailReads();

    std::unique_ptr<RedisDesk> m_desk;
};

void TestRedisHistory::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
}

void TestRedisHistory::init()
{
    m_desk = std::make_unique<RedisDesk>(false);
    QCOMPARE(m_desk->open(), QString());
}

void TestRedisHistory::cleanup()
{
    m_desk.reset();
}

std::unique_ptr<RedisHistoryStore> TestRedisHistory::another()
{
    return std::make_unique<RedisHistoryStore>(m_desk->redisConfig());
}

Appended TestRedisHistory::append(HistoryStore &store, const Message &message)
{
    const auto answer = std::make_shared<std::promise<Appended>>();
    store.append(message, [answer](const Appended &appended) { answer->set_value(appended); });
    return answer->get_future().get();
}

void TestRedisHistory::fill(HistoryStore &store, int count)
{
    std::vector<Posting> postings;
    std::atomic<int> left = count;
    for (int i = 0; i < count; ++i)
        postings.push_back(
            { m_desk->message(QString::number(i)), [&left](const Appended &, bool) { --left; } });
    store.append(std::move(postings));
    QTRY_COMPARE(left.load(), 0);
}

int TestRedisHistory::tailReads()
{
    static const QRegularExpression calls(u"cmdstat_xread:calls=(\\d+)"_s);
    const auto stats = m_desk->redis().ask({ u"INFO"_s, u"commandstats"_s });
    return calls.match(stats).captured(1).toInt();
}

void TestRedisHistory::cursorsAreEntryIds_data()
{
    QTest::addColumn<QString>("cursor");
    QTest::addColumn<QByteArray>("id"); // empty: none
    QTest::newRow("an entry") << u"001795000000123-0000000007"_s << "1795000000123-7"_ba;
    QTest::newRow("without zeros") << u"1795000000123-7"_s << QByteArray();
    QTest::newRow("signs") << u"+01795000000123-0000000007"_s << QByteArray();
    QTest::newRow("white space") << u" 01795000000123-0000000007"_s << QByteArray();
    QTest::newRow("two dashes") << u"001795000000123--000000007"_s << QByteArray();
    QTest::newRow("other digits") << u"٠01795000000123-0000000007"_s << QByteArray();
    QTest::newRow("of SQLite") << u"01795000000123456789"_s << QByteArray();
    QTest::newRow("null") << QString() << QByteArray();
}

void TestRedisHistory::cursorsAreEntryIds()
{
    QFETCH(QString, cursor);
    QFETCH(QByteArray, id);
    const auto found = StreamId::fromCursor({ cursor });
    QCOMPARE(found.has_value(), !id.isEmpty());
    if (!found)
        return;
    QCOMPARE(found->toRedis(), id);
    QCOMPARE(StreamId::fromRedis(id)->toCursor().value, cursor);
}

void TestRedisHistory::keysBeginWithThePrefix()
{
    m_desk->say(u"x"_s);
    const auto ada = *Nick::fromString(u"ada"_s);
    m_desk->store().remember({ u"t"_s, ada, ada });
    QCOMPARE(m_desk->store().resumptions().size(), 1);
    const auto keys = m_desk->redis().ask({ u"KEYS"_s, u"*"_s }).split(u'\n');
    QVERIFY(keys.contains(u"limpid:asgi:said:g"_s));
    for (const auto &key : keys)
        QVERIFY2(key.startsWith(u"limpid:asgi:"_s), qPrintable(key));
}

void TestRedisHistory::whatOthersSayIsHeardInItsPlace()
{
    const auto listener = std::make_shared<Listener>();
    m_desk->store().follow(HistoryDesk::group(), listener);
    QCOMPARE(m_desk->page({}).problem, QString()); // from here on
    const auto other = another();
    for (int i = 0; i < 20; ++i) {
        const auto theirs = m_desk->message(u"theirs %1"_s.arg(i));
        const auto theirCursor = std::get<Accepted>(append(*other, theirs)).cursor;
        m_desk->store().append(
            m_desk->message(u"ours %1"_s.arg(i)),
            [listener, i](const Appended &) { listener->note(u"ours %1"_s.arg(i)); });
        // Sees all that it has heard, and nothing else.
        const auto slice = m_desk->page({}, 1'000);
        QCOMPARE(HistoryDesk::texts(slice), listener->texts());
        QVERIFY(slice.newest.value > theirCursor.value);
    }
}

void TestRedisHistory::whoeverHasGoneHearsNothing()
{
    auto listener = std::make_shared<Listener>();
    m_desk->store().follow(HistoryDesk::group(), listener);
    QCOMPARE(m_desk->page({}).problem, QString());
    listener.reset();
    QVERIFY(!m_desk->say(u"x"_s).isNull());
    const auto other = another();
    QVERIFY(std::holds_alternative<Accepted>(append(*other, m_desk->message(u"y"_s))));
    listener = std::make_shared<Listener>();
    m_desk->store().follow(HistoryDesk::group(), listener);
    QVERIFY(!m_desk->page({}).newest.isNull());
    QVERIFY(std::holds_alternative<Accepted>(append(*other, m_desk->message(u"z"_s))));
    QTRY_COMPARE(listener->texts().value(listener->texts().size() - 1), u"z"_s);
    QVERIFY(!listener->texts().contains(u"x"_s));
}

void TestRedisHistory::whatWasGoneBeforeItWasHeardIsSaid()
{
    const auto listener = std::make_shared<Listener>();
    m_desk->store().follow(HistoryDesk::group(), listener);
    QVERIFY(!m_desk->say(u"0"_s).isNull());
    m_desk->config().keepMessages = 2;
    const auto other = another();
    std::vector<Posting> postings;
    std::atomic<int> answers = 0;
    // All by one script.
    for (int i = 1; i <= 5; ++i)
        postings.push_back({ m_desk->message(QString::number(i)),
                             [&answers](const Appended &, bool) { ++answers; } });
    QVERIFY(static_cast<HistoryStore &>(*other).append(std::move(postings)));
    QTRY_COMPARE(answers.load(), 5);
    QTRY_COMPARE(listener->texts().size() > 1, true);
    QTRY_COMPARE(listener->texts().constLast(), u"5"_s);
    QVERIFY(listener->texts().contains(u"(some)"_s));
    QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList({ u"4"_s, u"5"_s }));
}

void TestRedisHistory::aScriptThatRedisHasForgottenIsSentAgain()
{
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!m_desk->say(QString::number(i)).isNull());
        QCOMPARE(m_desk->redis().ask({ u"SCRIPT"_s, u"FLUSH"_s }), u"OK"_s);
        QCOMPARE(m_desk->page({}).messages.size(), i + 1);
    }
}

void TestRedisHistory::withoutRedisMessagesAreRejectedAndTheReasonIsTold()
{
    QVERIFY(!m_desk->say(u"before"_s).isNull());
    m_desk->redis().kill();
    const auto message = m_desk->message(u"late"_s);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(std::holds_alternative<Rejected>(m_desk->append(message)));
        QVERIFY(!m_desk->page({}).problem.isEmpty());
    }
    QTRY_COMPARE(m_desk->told().size(), 1);
    QVERIFY(m_desk->told().constFirst().startsWith(u"messages are not accepted: "_s));
    QVERIFY(m_desk->redis().start());
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->told().size(), 2, 20'000);
    QVERIFY(!std::get<Accepted>(m_desk->append(message)).isRepeat);
}

void TestRedisHistory::aRedisThatSaysNothingRejects()
{
    auto config = m_desk->redisConfig();
    config.timing.reply = std::chrono::milliseconds(200);
    RedisHistoryStore store(config);
    const auto message = m_desk->message(u"x"_s);
    QVERIFY(std::holds_alternative<Accepted>(append(store, m_desk->message(u"before"_s))));
    m_desk->redis().freeze();
    QVERIFY(std::holds_alternative<Rejected>(append(store, message)));
    m_desk->redis().thaw();
    // It was on its way, and arrived, or did not.
    const auto isAccepted
        = [&] { return std::holds_alternative<Accepted>(append(store, message)); };
    QVERIFY(QTest::qWaitFor(isAccepted, 20'000));
    QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList({ u"before"_s, u"x"_s }));
}

void TestRedisHistory::whatWasKeptWithoutAnAnswerIsARepeatLater()
{
    // As if the answer had been lost: another connection has written it.
    const auto message = m_desk->message(u"once"_s);
    const auto other = another();
    const auto first = std::get<Accepted>(append(*other, message));
    const auto second = std::get<Accepted>(m_desk->append(message));
    QVERIFY(second.isRepeat);
    QCOMPARE(second.cursor, first.cursor);
}

void TestRedisHistory::aHistoryThatIsLostIsAGapAndBegunAnew()
{
    const auto listener = std::make_shared<Listener>();
    m_desk->store().follow(HistoryDesk::group(), listener);
    const auto old = m_desk->say(u"lost"_s);
    QVERIFY(!old.isNull());
    m_desk->redis().kill();
    QVERIFY(m_desk->redis().start()); // with nothing
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->told().contains(u"messages are accepted again"_s), 20'000);
    const auto other = another();
    QVERIFY(std::holds_alternative<Accepted>(append(*other, m_desk->message(u"theirs"_s))));
    QTRY_VERIFY(listener->texts().contains(u"theirs"_s));
    const auto cursor = m_desk->say(u"ours"_s);
    QVERIFY(cursor.value > old.value);
    QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList({ u"theirs"_s, u"ours"_s }));
    QVERIFY(m_desk->after(old).gap);
}

void TestRedisHistory::aSearchGoesBackOnlySoFar()
{
    constexpr int portion = 250;
    m_desk->say(u"needle 0"_s);
    m_desk->say(u"needle 1"_s);
    std::atomic<int> left = StreamSearch::MaxScanned - 1;
    while (left > 0) {
        std::vector<Posting> postings;
        for (int i = 0; i < std::min(portion, left.load()); ++i)
            postings.push_back(
                { m_desk->message(u"hay"_s), [&left](const Appended &, bool) { --left; } });
        const auto after = left - int(postings.size());
        m_desk->store().append(std::move(postings));
        QTRY_COMPARE(left.load(), after);
    }
    QCOMPARE(HistoryDesk::texts(m_desk->search(u"needle"_s)), QStringList { u"needle 1"_s });
    m_desk->say(u"hay"_s);
    QVERIFY(m_desk->search(u"needle"_s).messages.isEmpty());
    QVERIFY(!m_desk->search(u"needle"_s).more);
    // Behind something that was found it goes on.
    m_desk->say(u"needle 2"_s);
    const auto hit = m_desk->search(u"needle"_s);
    QCOMPARE(HistoryDesk::texts(hit), QStringList { u"needle 2"_s });
    QVERIFY(hit.more);
    auto query = HistoryDesk::inTheGroup(10);
    query.text = u"needle"_s;
    query.before = m_desk->page({}, 2).messages.constFirst().cursor;
    QCOMPARE(HistoryDesk::texts(m_desk->read(query)), QStringList { u"needle 1"_s });
}

void TestRedisHistory::whatIsDeletedLeavesNoIds()
{
    m_desk = std::make_unique<RedisDesk>(false, QStringList { u"a key"_s });
    m_desk->config().keepMessages = 2;
    QCOMPARE(m_desk->open(), QString());
    // An older server's, without a digest.
    const auto ask = [this](const QStringList &command) { return m_desk->redis().ask(command); };
    const auto id = ask({ u"XADD"_s,
                          u"limpid:asgi:said:g"_s,
                          u"1-1"_s,
                          u"i"_s,
                          u"id"_s,
                          u"s"_s,
                          u"ada"_s,
                          u"x"_s,
                          u"abc"_s,
                          u"t"_s,
                          u"1"_s,
                          u"n"_s,
                          u"1"_s });
    QCOMPARE(id, u"1-1"_s);
    QCOMPARE(ask({ u"HSET"_s,
                   u"limpid:asgi:ids:g"_s,
                   u"sidada"_s,
                   id,
                   u"tida9993e364706816aba3e"_s,
                   id }),
             u"2"_s);
    for (int i = 0; i < 5; ++i)
        QVERIFY(!m_desk->say(QString::number(i)).isNull());
    QCOMPARE(m_desk->page({}).messages.size(), 2);
    QCOMPARE(ask({ u"HLEN"_s, u"limpid:asgi:ids:g"_s }), u"4"_s); // two for each
}

void TestRedisHistory::whatNoKeyOpensStopsNothing()
{
    constexpr int unreadable = 250; // more than the tail reads at a time
    m_desk = std::make_unique<RedisDesk>(false, QStringList { u"a key"_s });
    QCOMPARE(m_desk->open(), QString());
    const auto first = m_desk->say(u"needle first"_s);
    auto config = m_desk->redisConfig();
    config.symmetricEncryptionKeys = QStringList { u"another key"_s };
    RedisHistoryStore others(config);
    const auto listener = std::make_shared<Listener>();
    m_desk->store().follow(HistoryDesk::group(), listener);
    QCOMPARE(m_desk->page({}).problem, QString()); // from here on

    fill(others, unreadable);
    const auto ours = m_desk->message(u"needle ours"_s);
    const auto last = std::get<Accepted>(m_desk->append(ours)).cursor;
    QVERIFY(last.value > first.value);
    QVERIFY(listener->texts().contains(u"(some)"_s));
    RedisHistoryStore readable(m_desk->redisConfig());
    QVERIFY(std::holds_alternative<Accepted>(append(readable, m_desk->message(u"theirs"_s))));
    QTRY_COMPARE(listener->texts().constLast(), u"theirs"_s);
    QVERIFY(listener->texts().size() < unreadable);

    // The newest page, and what is behind it; whatever the tail does.
    auto page = m_desk->page({}, 2);
    QCOMPARE(HistoryDesk::texts(page), QStringList({ u"needle ours"_s, u"theirs"_s }));
    QVERIFY(page.more);
    page = m_desk->page(last, 2);
    QCOMPARE(HistoryDesk::texts(page), QStringList { u"needle first"_s });
    QVERIFY(!page.more);
    QCOMPARE(m_desk->search(u"needle"_s).messages.size(), 2);
    const auto resumed = m_desk->after(first);
    QCOMPARE(HistoryDesk::texts(resumed), QStringList({ u"needle ours"_s, u"theirs"_s }));
    QVERIFY(resumed.gap);
    QVERIFY(!m_desk->after(last).gap);

    // Nothing is left to be read, also when the last is not to be opened.
    fill(others, 1);
    QTRY_COMPARE(listener->texts().constLast(), u"(some)"_s);
    const auto before = tailReads();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(m_desk->page({}, 1).messages.size(), 1);
    QVERIFY(tailReads() - before < 10);
}

void TestRedisHistory::whatIsNoMessageStopsNothing()
{
    const auto listener = std::make_shared<Listener>();
    m_desk->store().follow(HistoryDesk::group(), listener);
    QCOMPARE(m_desk->page({}).problem, QString());
    // Entries of some other program.
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_desk->redis()
                    .ask({ u"XADD"_s, u"limpid:asgi:said:g"_s, u"*"_s, u"what"_s, u"ever"_s })
                    .contains(u'-'));
    QVERIFY(!m_desk->say(u"x"_s).isNull());
    QVERIFY(listener->texts().contains(u"(some)"_s));
    QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList { u"x"_s });
}

void TestRedisHistory::whatIsNoMessageIsDeletedAsMessagesAre_data()
{
    QTest::addColumn<int>("keepMessages");
    QTest::addColumn<int>("keepDays");
    QTest::newRow("too many") << 1 << 0;
    QTest::newRow("too old") << 0 << 1;
}

void TestRedisHistory::whatIsNoMessageIsDeletedAsMessagesAre()
{
    QFETCH(int, keepMessages);
    QFETCH(int, keepDays);
    m_desk->config().keepMessages = keepMessages;
    m_desk->config().keepDays = keepDays;
    QCOMPARE(m_desk->open(), QString());
    const auto stream = u"limpid:asgi:said:g"_s;
    QVERIFY(m_desk->redis().ask({ u"XADD"_s, stream, u"*"_s, u"a"_s, u"b"_s }).contains(u'-'));
    QVERIFY(!m_desk->say(u"x"_s).isNull());
    QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList { u"x"_s });
    QCOMPARE(m_desk->redis().ask({ u"XLEN"_s, stream }), u"1"_s);
}

void TestRedisHistory::aBackupIsRedisOwn()
{
    QVERIFY(m_desk->backup(m_desk->path(u"copy"_s)).contains(u"BGSAVE"_s));
}

QTEST_GUILESS_MAIN(TestRedisHistory)
#include "tst_redishistory.moc"
