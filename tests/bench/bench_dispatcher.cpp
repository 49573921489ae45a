// SPDX-License-Identifier: GPL-3.0-or-later
// Two sockets talk on a thread beside many idle ones: what does a turn cost with each dispatcher?
#include "app-server/dispatch/workerdispatcher.h"

#include <QAbstractEventDispatcher>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSocketNotifier>
#include <QThread>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

enum class Kind { Poll, Glib, Worker };

struct Plan
{
    std::chrono::milliseconds time {};
    int rounds = 0;
    int idle = 0; ///< sockets
};

Plan planFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Compares event dispatchers beside idle sockets."_s);
    parser.addHelpOption();
    const QCommandLineOption time(
        u"milliseconds"_s, u"How long a run counts."_s, u"MS"_s, u"100"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Runs of each."_s, u"N"_s, u"3"_s);
    const QCommandLineOption idle(u"idle"_s, u"Idle sockets, in pairs."_s, u"N"_s, u"10000"_s);
    parser.addOptions({ time, rounds, idle });
    parser.process(arguments);
    return { std::chrono::milliseconds(qMax(1, parser.value(time).toInt())),
             qMax(1, parser.value(rounds).toInt()),
             qMax(0, parser.value(idle).toInt()) };
}

/// A pair of sockets with a notifier on either end.
class Pair
{
public:
    explicit Pair(qint64 *turns = nullptr)
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, m_ends.data())
            != 0)
            qFatal("no descriptors left: see ulimit -n");
        for (size_t i = 0; i < 2; ++i) {
            m_notifiers[i] = std::make_unique<QSocketNotifier>(m_ends[i], QSocketNotifier::Read);
            const int descriptor = m_ends[i];
            QObject::connect(m_notifiers[i].get(),
                             &QSocketNotifier::activated,
                             m_notifiers[i].get(),
                             [descriptor, turns] { answer(descriptor, turns); });
        }
    }
    ~Pair()
    {
        m_notifiers = {};
        for (const int descriptor : m_ends)
            ::close(descriptor);
    }
    Q_DISABLE_COPY_MOVE(Pair)

    void begin() const { (void)!::write(m_ends[0], "x", 1); }

private:
    static void answer(int descriptor, qint64 *turns)
    {
        char byte = 0;
        if (::read(descriptor, &byte, 1) == 1 && ::write(descriptor, &byte, 1) == 1 && turns)
            ++*turns;
    }

    std::array<int, 2> m_ends { -1, -1 };
    std::array<std::unique_ptr<QSocketNotifier>, 2> m_notifiers;
};

/// Talks for a while on a thread of its own; turns a second.
class Talk : public QThread
{
public:
    Talk(Kind kind, int idle, std::chrono::milliseconds time)
        : m_idle(idle)
        , m_time(time)
    {
        qputenv("QT_NO_THREADED_GLIB", kind == Kind::Glib ? "" : "1");
        if (auto *dispatcher = kind == Kind::Worker ? newWorkerDispatcher() : nullptr)
            setEventDispatcher(dispatcher);
    }

    double turnsPerSecond()
    {
        start();
        wait();
        return m_turnsPerSecond;
    }

protected:
    void run() override
    {
        std::vector<std::unique_ptr<Pair>> idle;
        for (int i = 0; i < m_idle / 2; ++i)
            idle.push_back(std::make_unique<Pair>());
        qint64 turns = 0;
        const Pair talking(&turns);
        talking.begin();
        auto *dispatcher = QAbstractEventDispatcher::instance();
        for (int warm = 0; warm < 10; ++warm)
            dispatcher->processEvents(QEventLoop::WaitForMoreEvents);
        turns = 0;
        QElapsedTimer clock;
        clock.start();
        while (clock.elapsed() < m_time.count())
            dispatcher->processEvents(QEventLoop::WaitForMoreEvents);
        m_turnsPerSecond = double(turns) * 1e9 / double(clock.nsecsElapsed());
    }

private:
    const int m_idle;
    const std::chrono::milliseconds m_time;
    double m_turnsPerSecond = 0;
};

struct Line
{
    const char *name;
    Kind kind;
    std::vector<double> alone; ///< turns a second, by round
    std::vector<double> beside;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Plan plan = planFrom(app.arguments());
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);

    std::array lines { Line { "Qt's, poll", Kind::Poll, {}, {} },
                       Line { "Qt's, GLib", Kind::Glib, {}, {} },
                       Line { "Limpid's", Kind::Worker, {}, {} } };
    // By turns, so that what disturbs the machine for a while disturbs all.
    for (int round = 0; round < plan.rounds; ++round) {
        for (auto &line : lines) {
            line.alone.push_back(Talk(line.kind, 0, plan.time).turnsPerSecond());
            line.beside.push_back(Talk(line.kind, plan.idle, plan.time).turnsPerSecond());
        }
    }
    bool isComplete = true;
    std::printf("| dispatcher | alone, turns/s | beside %d idle, turns/s | ratio |\n", plan.idle);
    std::printf("|------------|---------------:|--------------------------:|------:|\n");
    for (auto &line : lines) {
        const double alone = median(line.alone);
        const double beside = median(line.beside);
        isComplete = isComplete && alone > 0 && beside > 0;
        std::printf(
            "| %-10s | %14.0f | %25.0f | %.3f |\n", line.name, alone, beside, beside / alone);
    }
#ifndef NDEBUG
    std::printf("This is not a release build: the figures say nothing.\n");
#endif
    return isComplete ? 0 : 1;
}
