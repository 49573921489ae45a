// SPDX-License-Identifier: GPL-3.0-or-later
// How many messages a second does the history accept, and does a long one make reading it slower?
#include "app-server/history/sqlitehistorystore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>
#include <future>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

constexpr int FirstMessages = 1'000; // what the small history has; a page is full there, too
constexpr int PageSize = 200;

struct Plan
{
    std::chrono::milliseconds time {};
    int rounds = 0;
    int messages = 0;
    QString folder;
};

Plan planFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the history: accepting, joining, reading."_s);
    parser.addHelpOption();
    parser.addOption(
        { u"milliseconds"_s, u"How long each row of accepting takes."_s, u"N"_s, u"2000"_s });
    parser.addOption(
        { u"rounds"_s, u"Readings of which the median is shown."_s, u"N"_s, u"101"_s });
    parser.addOption({ u"messages"_s, u"How long the long history is."_s, u"N"_s, u"1000000"_s });
    parser.addOption(
        { u"folder"_s, u"Where the files are; the disk matters."_s, u"PATH"_s, u"."_s });
    parser.process(arguments);
    return { std::chrono::milliseconds(parser.value(u"milliseconds"_s).toInt()),
             std::max(1, parser.value(u"rounds"_s).toInt()),
             std::max(FirstMessages, parser.value(u"messages"_s).toInt()),
             parser.value(u"folder"_s) };
}

GroupName group()
{
    return *GroupName::fromString(u"g"_s);
}

Message makeMessage(quint64 number)
{
    static const std::array words { u"green"_s, u"tea"_s,    u"tomorrow"_s, u"server"_s,
                                    u"frame"_s, u"please"_s, u"北京"_s,     u"socket"_s };
    auto text = u"number%1 some words people say to each other, of which one is often said:"_s.arg(
        number);
    for (int i = 0; i < 4; ++i)
        text += u' ' + words[(number >> (3 * i)) % words.size()];
    return { group(),
             {},
             QUuid::createUuid(),
             *Nick::fromString(u"ada"_s),
             text,
             QDateTime::currentDateTimeUtc() };
}

/// Each sender has one message underway and sends the next when that is accepted.
class Senders
{
public:
    explicit Senders(HistoryStore &store)
        : m_store(store)
    {
    }

    /// Messages a second.
    [[nodiscard]] double run(int senders, std::chrono::milliseconds time)
    {
        QSemaphore answered;
        QElapsedTimer timer;
        timer.start();
        const auto send = [&] {
            m_store.append(makeMessage(++m_count), [&answered, this](const Appended &appended) {
                m_accepted += std::holds_alternative<Accepted>(appended);
                answered.release();
            });
        };
        for (int i = 0; i < senders; ++i)
            send();
        while (timer.elapsed() < time.count()) {
            answered.acquire();
            send();
        }
        answered.acquire(senders);
        return double(std::exchange(m_accepted, 0)) * 1e9 / double(timer.nsecsElapsed());
    }

private:
    HistoryStore &m_store;
    quint64 m_count = 0;
    int m_accepted = 0; ///< of the store's thread, until all are answered
};

std::unique_ptr<SqliteHistoryStore> openStore(const QString &file, Durability durability)
{
    HistoryConfig config;
    config.file = file;
    config.durability = durability;
    auto store = std::make_unique<SqliteHistoryStore>(config);
    const auto problem = store->open();
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
    return store;
}

void measureAccepting(const Plan &plan, const QTemporaryDir &folder)
{
    std::puts(
        "| messages accepted a second | 1 sender | 10 senders | 100 senders |\n|---|---|---|---|");
    const std::pair<const char *, Durability> rows[]
        = { { "normal", Durability::Normal }, { "full", Durability::Full } };
    for (const auto &[name, durability] : rows) {
        const auto store
            = openStore(folder.filePath(QString::fromLatin1(name) + u".db"_s), durability);
        Senders senders(*store);
        std::printf("| `--durability %s` |", name);
        for (const int count : { 1, 10, 100 }) {
            std::printf(" %.0f |", senders.run(count, plan.time));
            std::fflush(stdout);
        }
        std::puts("");
    }
}

void fill(SqliteHistoryStore &store, int from, int to)
{
    QSemaphore room(2'000);
    for (int number = from; number < to; ++number) {
        room.acquire();
        store.append(makeMessage(quint64(number)), [&room](const Appended &) { room.release(); });
    }
    room.acquire(2'000);
}

HistorySlice ask(SqliteHistoryStore &store, const HistoryQuery &query)
{
    std::promise<HistorySlice> promise;
    auto future = promise.get_future();
    store.read(query, [&promise](const HistorySlice &slice) { promise.set_value(slice); });
    return future.get();
}

/// What a reading is asked, by its name; the same in a short and in a long history.
std::vector<std::pair<const char *, HistoryQuery>> readings(SqliteHistoryStore &store)
{
    HistoryQuery newest;
    newest.group = group();
    newest.limit = PageSize;
    auto older = newest;
    older.before = ask(store, newest).messages.constFirst().cursor;
    auto join = newest;
    join.after = ask(store, older).messages.at(PageSize / 2).cursor;
    auto joinAnew = newest;
    joinAnew.limit = 0;
    auto common = newest;
    common.text = u"tea"_s;
    common.limit = 50;
    auto several = common;
    several.text = u"green tea please"_s;
    auto rare = common;
    rare.text = u"number777"_s;
    return { { "join without a past", joinAnew }, { "join with a page missed", join },
             { "a page, the newest", newest },    { "a page, before a cursor", older },
             { "search, a common word", common }, { "search, three words", several },
             { "search, a rare word", rare } };
}

double medianMicroseconds(SqliteHistoryStore &store, const HistoryQuery &query, int rounds)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto slice = ask(store, query);
        times.push_back(double(timer.nsecsElapsed()) / 1e3);
        if (!slice.problem.isEmpty() || (query.limit > 0 && slice.messages.isEmpty()))
            qFatal("nothing was read");
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measureReading(const Plan &plan, const QTemporaryDir &folder)
{
    const auto store = openStore(folder.filePath(u"long.db"_s), Durability::Normal);
    fill(*store, 0, FirstMessages);
    std::vector<double> before;
    for (const auto &[name, query] : readings(*store))
        before.push_back(medianMicroseconds(*store, query, plan.rounds));
    fill(*store, FirstMessages, plan.messages);
    std::printf(
        "\n| median, microseconds | %d messages | %d messages | ratio |\n|---|---|---|---|\n",
        FirstMessages,
        plan.messages);
    size_t row = 0;
    for (const auto &[name, query] : readings(*store)) {
        const auto after = medianMicroseconds(*store, query, plan.rounds);
        std::printf("| %s | %.0f | %.0f | %.2f |\n", name, before[row], after, after / before[row]);
        std::fflush(stdout);
        ++row;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto plan = planFrom(QCoreApplication::arguments());
    const QTemporaryDir folder(plan.folder + u"/bench_history-XXXXXX"_s);
    measureAccepting(plan, folder);
    measureReading(plan, folder);
    return 0;
}
