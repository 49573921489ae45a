// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisdesk.h"

#include <QTest>

#include <algorithm>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

constexpr qint64 Day = 86'400'000; // milliseconds

} // namespace

/// What every store that keeps messages promises about them, without a server.
class TestHistoryStores : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();
    void aMessageComesBackAsItWas_data();
    void aMessageComesBackAsItWas();
    void cursorsOfAGroupSortAsTextAndNeverComeAgain();
    void aResendHasTheFirstCursor();
    void aResendIsKnownAfterARestart();
    void whatMakesAMessageAnother_data();
    void whatMakesAMessageAnother();
    void ofManyResendsAtOnceOneIsTheFirst();
    void theNewestBehindACursorAreRead();
    void pagesLeadBackToTheFirstMessage();
    void aPageHoldsOnlySoManyBytes();
    void anEmptyGroupHasNothing();
    void aGapIsToldTruthfully_data();
    void aGapIsToldTruthfully();
    void onlySoManyMessagesOfEachGroupAreKept();
    void messagesAreKeptForSoManyDays();
    void whatIsGoneIsNotFoundEither();
    void wordsAreFound_data();
    void wordsAreFound();
    void aSearchIsPagedAndStaysInItsGroup();
    void answersToAppendsComeInTheOrderOfCursors();
    void answersToMessagesKeptTogetherSayWhatFollows();
    void aReaderSeesAllThatWasAcceptedBefore();
    void aFullQueueIsSaid();
    void whatIsWaitingIsWrittenBeforeTheEnd();
    void resumptionsSurvive();
    void aForgottenResumptionIsGone();

private:
    std::unique_ptr<HistoryDesk> m_desk;
};

void TestHistoryStores::initTestCase_data()
{
    QTest::addColumn<QString>("store");
    QTest::newRow("SQLite") << u"SQLite"_s;
    if (!RedisServer::isInstalled())
        return qWarning("redis-server is not installed");
    QTest::newRow("Redis") << u"Redis"_s;
    QTest::newRow("Redis, and its groups are followed") << u"Redis, followed"_s;
    QTest::newRow("Redis, and its texts are sealed") << u"Redis, sealed"_s;
}

void TestHistoryStores::init()
{
    QFETCH_GLOBAL(QString, store);
    if (store == u"SQLite"_s)
        m_desk = std::make_unique<HistoryDesk>();
    else
        m_desk = std::make_unique<RedisDesk>(
            store.endsWith(u"followed"_s),
            store.endsWith(u"sealed"_s) ? QStringList { u"a key"_s } : QStringList());
    QCOMPARE(m_desk->open(), QString());
}

void TestHistoryStores::cleanup()
{
    m_desk.reset();
}

void TestHistoryStores::aMessageComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"hello"_s;
    QTest::newRow("all planes") << u"你好 👋 ñ"_s;
    QTest::newRow("lines and quotes") << u"a\n\"b\"\t'; DROP TABLE message; --"_s;
    QTest::newRow("a NUL") << u"a\0b"_s;
    QTest::newRow("no word in it") << u"..."_s;
    QTest::newRow("long") << QString(16'384, u'x');
}

void TestHistoryStores::aMessageComesBackAsItWas()
{
    QFETCH(QString, text);
    auto message = m_desk->message(text);
    const auto appended = m_desk->append(message);
    QVERIFY(std::holds_alternative<Accepted>(appended));
    message.cursor = std::get<Accepted>(appended).cursor;
    QCOMPARE(m_desk->open(), QString());
    const auto slice = m_desk->page({});
    QCOMPARE(slice.messages, QList { message });
    QCOMPARE(slice.newest, message.cursor);
}

void TestHistoryStores::cursorsOfAGroupSortAsTextAndNeverComeAgain()
{
    QHash<QString, QString> before; // by group
    for (int i = 0; i < 30; ++i) {
        const auto group = i % 2 ? u"g"_s : u"h"_s;
        const auto cursor = m_desk->say(u"x"_s, group).value;
        QVERIFY(cursor > before.value(group));
        before.insert(group, cursor);
        if (i % 10 == 0)
            QCOMPARE(m_desk->open(), QString());
    }
    // Another history in its place: a cursor of the first means nothing there.
    m_desk->loseAll();
    QCOMPARE(m_desk->open(), QString());
    QVERIFY(m_desk->say(u"x"_s).value > before.value(u"g"_s));
}

void TestHistoryStores::aResendHasTheFirstCursor()
{
    const auto message = m_desk->message(u"once"_s);
    const auto first = std::get<Accepted>(m_desk->append(message));
    QVERIFY(!first.isRepeat);
    m_desk->say(u"another"_s);
    const auto second = std::get<Accepted>(m_desk->append(message));
    QVERIFY(second.isRepeat);
    QCOMPARE(second.cursor, first.cursor);
    QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList({ u"once"_s, u"another"_s }));
}

void TestHistoryStores::aResendIsKnownAfterARestart()
{
    const auto message = m_desk->message(u"once"_s);
    const auto first = std::get<Accepted>(m_desk->append(message));
    QCOMPARE(m_desk->open(), QString());
    const auto second = std::get<Accepted>(m_desk->append(message));
    QVERIFY(second.isRepeat);
    QCOMPARE(second.cursor, first.cursor);
}

void TestHistoryStores::whatMakesAMessageAnother_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<bool>("sameId");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAnother");
    QTest::newRow("its group") << u"h"_s << u"ada"_s << true << u"x"_s << true;
    QTest::newRow("its id") << u"g"_s << u"ada"_s << false << u"x"_s << true;
    QTest::newRow("its sender and text") << u"g"_s << u"eve"_s << true << u"y"_s << true;
    QTest::newRow("not its sender alone") << u"g"_s << u"eve"_s << true << u"x"_s << false;
    QTest::newRow("not its text alone") << u"g"_s << u"ada"_s << true << u"y"_s << false;
}

void TestHistoryStores::whatMakesAMessageAnother()
{
    QFETCH(QString, group);
    QFETCH(QString, sender);
    QFETCH(bool, sameId);
    QFETCH(QString, text);
    QFETCH(bool, isAnother);
    const auto first = m_desk->message(u"x"_s);
    auto second = first;
    second.group = HistoryDesk::group(group);
    second.sender = *Nick::fromString(sender);
    second.text = text;
    if (!sameId)
        second.id = QUuid::createUuid();
    const auto a = std::get<Accepted>(m_desk->append(first));
    const auto b = std::get<Accepted>(m_desk->append(second));
    QCOMPARE(b.isRepeat, !isAnother);
    if (second.group == first.group)
        QCOMPARE(a.cursor != b.cursor, isAnother);
}

void TestHistoryStores::ofManyResendsAtOnceOneIsTheFirst()
{
    const auto message = m_desk->message(u"once"_s);
    std::vector<std::promise<Appended>> promises(40);
    std::vector<std::thread> threads;
    for (size_t t = 0; t < 4; ++t) {
        threads.emplace_back([&, t] {
            for (size_t i = t; i < promises.size(); i += 4)
                m_desk->store().append(message,
                                       [&, i](const Appended &a) { promises[i].set_value(a); });
        });
    }
    int firsts = 0;
    QSet<QString> cursors;
    for (auto &promise : promises) {
        const auto accepted = std::get<Accepted>(promise.get_future().get());
        firsts += !accepted.isRepeat;
        cursors.insert(accepted.cursor.value);
    }
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(firsts, 1);
    QCOMPARE(cursors.size(), 1);
    QCOMPARE(m_desk->page({}).messages.size(), 1);
}

void TestHistoryStores::theNewestBehindACursorAreRead()
{
    QList<Cursor> cursors;
    for (int i = 0; i < 10; ++i) {
        cursors.append(m_desk->say(QString::number(i)));
        m_desk->say(u"elsewhere"_s, u"h"_s);
    }
    auto slice = m_desk->after(cursors[6]);
    QCOMPARE(HistoryDesk::texts(slice), QStringList({ u"7"_s, u"8"_s, u"9"_s }));
    QVERIFY(!slice.more && !slice.gap);
    QCOMPARE(slice.newest, cursors[9]);
    slice = m_desk->after(cursors[6], 2);
    QCOMPARE(HistoryDesk::texts(slice), QStringList({ u"8"_s, u"9"_s }));
    QVERIFY(slice.more);
    slice = m_desk->after(cursors[9]);
    QVERIFY(slice.messages.isEmpty() && !slice.more && !slice.gap);

    HistoryQuery between;
    between.group = HistoryDesk::group();
    between.after = cursors[2];
    between.before = cursors[8];
    between.limit = 3;
    slice = m_desk->read(between);
    QCOMPARE(HistoryDesk::texts(slice), QStringList({ u"5"_s, u"6"_s, u"7"_s }));
    QVERIFY(slice.more);
    between.before = cursors[5];
    slice = m_desk->read(between);
    QCOMPARE(HistoryDesk::texts(slice), QStringList({ u"3"_s, u"4"_s }));
    QVERIFY(!slice.more);
}

void TestHistoryStores::pagesLeadBackToTheFirstMessage()
{
    QStringList said;
    for (int i = 0; i < 23; ++i) {
        said.append(QString::number(i));
        m_desk->say(said.constLast());
    }
    QStringList read;
    Cursor before;
    for (bool more = true; more;) {
        const auto slice = m_desk->page(before, 5);
        QVERIFY(!slice.messages.isEmpty() && slice.messages.size() <= 5);
        read = HistoryDesk::texts(slice) + read;
        before = slice.messages.constFirst().cursor;
        more = slice.more;
    }
    QCOMPARE(read, said);
    QVERIFY(m_desk->page(before).messages.isEmpty());
    QVERIFY(m_desk->page({ u"no cursor of ours"_s }).messages.isEmpty());
}

void TestHistoryStores::aPageHoldsOnlySoManyBytes()
{
    for (int i = 0; i < 4; ++i)
        m_desk->say(QString(400, u'é'));
    HistoryQuery query;
    query.group = HistoryDesk::group();
    query.bytes = 1'700;
    auto slice = m_desk->read(query);
    QCOMPARE(slice.messages.size(), 2);
    QVERIFY(slice.more);
    query.bytes = 1;
    slice = m_desk->read(query);
    QCOMPARE(slice.messages.size(), 1);
    QVERIFY(slice.more);
}

void TestHistoryStores::anEmptyGroupHasNothing()
{
    const auto slice = m_desk->page({});
    QVERIFY(slice.messages.isEmpty());
    QVERIFY(!slice.more && !slice.gap);
    QCOMPARE(slice.problem, QString());
    // Who was there when nothing had been said yet misses nothing either.
    m_desk->say(u"elsewhere"_s, u"h"_s);
    m_desk->say(u"first"_s);
    const auto missed = m_desk->after(slice.newest);
    QCOMPARE(HistoryDesk::texts(missed), QStringList { u"first"_s });
    QVERIFY(!missed.gap);
}

void TestHistoryStores::aGapIsToldTruthfully_data()
{
    QTest::addColumn<int>("after");
    QTest::addColumn<bool>("gap");
    QTest::newRow("the message before the first that is left") << 6 << false;
    QTest::newRow("the first that is left") << 7 << false;
    QTest::newRow("the newest") << 9 << false;
    QTest::newRow("the one before the last that is gone") << 5 << true;
    QTest::newRow("the first of all") << 0 << true;
    QTest::newRow("a cursor of another history") << -1 << true;
    QTest::newRow("a cursor nobody made") << -2 << true;
}

void TestHistoryStores::aGapIsToldTruthfully()
{
    QFETCH(int, after);
    QFETCH(bool, gap);
    m_desk->config().keepMessages = 3;
    QCOMPARE(m_desk->open(), QString());
    QList<Cursor> cursors;
    for (int i = 0; i < 10; ++i)
        cursors.append(m_desk->say(QString::number(i)));
    auto cursor = after >= 0 ? cursors[after] : Cursor { QString(20, u'1') };
    if (after == -2)
        cursor = { u"nonsense"_s };
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(m_desk->after(cursor).gap, gap);
        QCOMPARE(m_desk->open(), QString());
    }
}

void TestHistoryStores::onlySoManyMessagesOfEachGroupAreKept()
{
    m_desk->config().keepMessages = 3;
    QCOMPARE(m_desk->open(), QString());
    m_desk->say(u"rare"_s, u"h"_s);
    for (int i = 0; i < 10; ++i)
        m_desk->say(QString::number(i));
    QCOMPARE(HistoryDesk::texts(m_desk->page({})), QStringList({ u"7"_s, u"8"_s, u"9"_s }));
    HistoryQuery query;
    query.group = HistoryDesk::group(u"h"_s);
    QCOMPARE(m_desk->read(query).messages.size(), 1);
}

void TestHistoryStores::messagesAreKeptForSoManyDays()
{
    m_desk->config().keepDays = 2;
    QCOMPARE(m_desk->open(), QString());
    const auto old = m_desk->say(u"old"_s);
    const auto last = m_desk->say(u"last of the old"_s);
    m_desk->advance(Day);
    m_desk->say(u"yesterday's"_s, u"h"_s);
    m_desk->advance(Day + 1);
    m_desk->say(u"kick"_s, u"other"_s);
    const auto slice = m_desk->page({});
    QVERIFY(slice.messages.isEmpty());
    QCOMPARE(slice.newest, last);
    QVERIFY(m_desk->after(old).gap);
    QVERIFY(!m_desk->after(last).gap);
    HistoryQuery query;
    query.group = HistoryDesk::group(u"h"_s);
    QCOMPARE(m_desk->read(query).messages.size(), 1);
    QCOMPARE(m_desk->open(), QString());
    QCOMPARE(m_desk->page({}).newest, last);
}

void TestHistoryStores::whatIsGoneIsNotFoundEither()
{
    m_desk->config().keepMessages = 1;
    QCOMPARE(m_desk->open(), QString());
    m_desk->say(u"green apples"_s);
    QCOMPARE(m_desk->search(u"apples"_s).messages.size(), 1);
    m_desk->say(u"green pears"_s);
    QVERIFY(m_desk->search(u"apples"_s).messages.isEmpty());
    QCOMPARE(HistoryDesk::texts(m_desk->search(u"green"_s)), QStringList { u"green pears"_s });
}

void TestHistoryStores::wordsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const auto tea = u"Green tea, please"_s;
    const auto cafe = u"Café at nine"_s;
    const auto chinese = u"我们明天去北京大学"_s;
    QTest::newRow("a word") << u"tea"_s << QStringList { tea };
    QTest::newRow("whatever its case") << u"GREEN"_s << QStringList { tea };
    QTest::newRow("without its accent") << u"cafe"_s << QStringList { cafe };
    QTest::newRow("all of several") << u"please green"_s << QStringList { tea };
    QTest::newRow("not one of several") << u"green nine"_s << QStringList {};
    QTest::newRow("not its beginning") << u"ple"_s << QStringList {};
    QTest::newRow("not its end") << u"ease"_s << QStringList {};
    QTest::newRow("two characters of Chinese") << u"北京"_s << QStringList { chinese };
    QTest::newRow("one of them") << u"去"_s << QStringList { chinese };
    QTest::newRow("not in that order") << u"京北"_s << QStringList {};
    QTest::newRow("quotes and operators are words") << u"\"green\" OR nine*"_s << QStringList {};
    QTest::newRow("a column of the index") << u"chat_group:g1"_s << QStringList {};
    QTest::newRow("brackets and a caret") << u"^(green) {tea}"_s << QStringList { tea };
    QTest::newRow("one quote") << u"tea\""_s << QStringList { tea };
    QTest::newRow("a NUL") << u"tea"_s + QChar(QChar::Null) + u"green"_s << QStringList { tea };
    QTest::newRow("an emoji") << u"👋"_s << QStringList {};
    QTest::newRow("Chinese beside a word") << u"北京 tea"_s << QStringList {};
    QTest::newRow("no word") << u"\" * ( -"_s << QStringList {};
}

void TestHistoryStores::wordsAreFound()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    m_desk->say(u"Green tea, please"_s);
    m_desk->say(u"Café at nine"_s);
    m_desk->say(u"我们明天去北京大学"_s);
    const auto slice = m_desk->search(typed);
    QCOMPARE(slice.problem, QString());
    QCOMPARE(HistoryDesk::texts(slice), found);
}

void TestHistoryStores::aSearchIsPagedAndStaysInItsGroup()
{
    for (int i = 0; i < 5; ++i) {
        m_desk->say(u"word %1"_s.arg(i));
        m_desk->say(u"word elsewhere"_s, u"h"_s);
    }
    auto slice = m_desk->search(u"word"_s, 2);
    QCOMPARE(HistoryDesk::texts(slice), QStringList({ u"word 3"_s, u"word 4"_s }));
    QVERIFY(slice.more);
    HistoryQuery query;
    query.group = HistoryDesk::group();
    query.text = u"word"_s;
    query.before = slice.messages.constFirst().cursor;
    slice = m_desk->read(query);
    QCOMPARE(HistoryDesk::texts(slice), QStringList({ u"word 0"_s, u"word 1"_s, u"word 2"_s }));
    QVERIFY(!slice.more);
}

void TestHistoryStores::answersToMessagesKeptTogetherSayWhatFollows()
{
    QMap<QString, QStringList> answered; // by group
    int left = 4;
    std::promise<void> all;
    std::vector<Posting> postings;
    for (const auto &group : { u"g"_s, u"h"_s, u"g"_s, u"g"_s }) {
        const auto message = m_desk->message(QString::number(postings.size()), group);
        postings.push_back({ message, [&, group, text = message.text](const Appended &, bool more) {
                                answered[group].append(more ? text + u" and more"_s : text);
                                if (--left == 0)
                                    all.set_value();
                            } });
    }
    m_desk->store().append(std::move(postings));
    all.get_future().wait();
    QCOMPARE(answered.value(u"g"_s), QStringList({ u"0 and more"_s, u"2 and more"_s, u"3"_s }));
    QCOMPARE(answered.value(u"h"_s), QStringList { u"1"_s });
}

void TestHistoryStores::answersToAppendsComeInTheOrderOfCursors()
{
    QStringList answered;
    std::atomic<int> left = 4'000;
    std::promise<void> all;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < 1'000; ++i)
                m_desk->store().append(m_desk->message(u"x"_s), [&](const Appended &appended) {
                    answered.append(std::get<Accepted>(appended).cursor.value);
                    if (--left == 0)
                        all.set_value();
                });
        });
    }
    all.get_future().wait();
    for (auto &thread : threads)
        thread.join();
    QCOMPARE(answered.size(), 4'000);
    QVERIFY(std::is_sorted(answered.cbegin(), answered.cend()));
    QCOMPARE(std::adjacent_find(answered.cbegin(), answered.cend()), answered.cend());
}

void TestHistoryStores::aReaderSeesAllThatWasAcceptedBefore()
{
    // A slice ends with what was answered last, however reads and appends are mixed.
    Cursor last;
    bool isExact = true;
    std::promise<void> all;
    for (int i = 0; i < 3'000; ++i) {
        m_desk->store().append(m_desk->message(u"x"_s), [&last](const Appended &appended) {
            last = std::get<Accepted>(appended).cursor;
        });
        if (i % 3 == 0)
            m_desk->store().read(HistoryDesk::inTheGroup(0), [&](const HistorySlice &slice) {
                isExact = isExact && slice.newest == last;
            });
    }
    m_desk->store().read(HistoryDesk::inTheGroup(0),
                         [&](const HistorySlice &) { all.set_value(); });
    all.get_future().wait();
    QVERIFY(isExact);
}

void TestHistoryStores::aFullQueueIsSaid()
{
    m_desk->config().queue = 10;
    QCOMPARE(m_desk->open(), QString());
    // The storage thread is in an answer as long as this holds it there.
    std::promise<void> entered;
    std::promise<void> letGo;
    m_desk->store().read(HistoryDesk::inTheGroup(0), [&](const HistorySlice &) {
        entered.set_value();
        letGo.get_future().wait();
    });
    entered.get_future().wait();
    std::atomic<int> answers = 0;
    int roomLeft = 0;
    for (int i = 0; i < 20; ++i)
        roomLeft += m_desk->store().append(m_desk->message(u"x"_s),
                                           [&answers](const Appended &) { ++answers; });
    QCOMPARE(roomLeft, 9);
    letGo.set_value();
    QTRY_COMPARE(answers.load(), 20);
    QCOMPARE(m_desk->page({}).messages.size(), 20);
}

void TestHistoryStores::whatIsWaitingIsWrittenBeforeTheEnd()
{
    std::atomic<int> accepted = 0;
    for (int i = 0; i < 2'000; ++i)
        m_desk->store().append(m_desk->message(u"x"_s), [&accepted](const Appended &appended) {
            accepted += std::holds_alternative<Accepted>(appended);
        });
    m_desk->close();
    QCOMPARE(accepted.load(), 2'000);
    QCOMPARE(m_desk->open(), QString());
    QCOMPARE(m_desk->page({}, 5'000).messages.size(), 2'000);
}

void TestHistoryStores::resumptionsSurvive()
{
    const auto ada = *Nick::fromString(u"ada"_s);
    const auto ada2 = *Nick::fromString(u"ada-2"_s);
    const QList<Resumption> all { { u"t1"_s, ada, ada }, { u"t2"_s, ada, ada2 } };
    QVERIFY(m_desk->store().resumptions().isEmpty());
    for (const auto &resumption : all)
        m_desk->store().remember(resumption);
    QCOMPARE(m_desk->open(), QString());
    QCOMPARE(m_desk->store().resumptions(), all);
}

void TestHistoryStores::aForgottenResumptionIsGone()
{
    const auto ada = *Nick::fromString(u"ada"_s);
    for (const auto &token : { u"t1"_s, u"t2"_s, u"t3"_s })
        m_desk->store().remember({ token, ada, ada });
    m_desk->store().forget(u"t2"_s);
    m_desk->store().forget(u"never known"_s);
    QCOMPARE(m_desk->open(), QString());
    const QList<Resumption> left { { u"t1"_s, ada, ada }, { u"t3"_s, ada, ada } };
    QCOMPARE(m_desk->store().resumptions(), left);
}

QTEST_GUILESS_MAIN(TestHistoryStores)
#include "tst_historystores.moc"
