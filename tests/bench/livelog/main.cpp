// SPDX-License-Identifier: GPL-3.0-or-later
// The live log at a steady rate beside a plain table of items, and with few lines beside a million.
#include "common/gui/logfilter.h"
#include "common/gui/logview.h"
#include "common/gui/theme.h"
#include "logfeed.h"
#include "watchedview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

using Column = EventLogModel::Column;

const QList<Column> Columns { Column::Time, Column::Delta,   Column::Way,  Column::Kind,
                              Column::Fin,  Column::Payload, Column::Wire, Column::Preview };

constexpr int Kept = 100'000; // lines, in either table
constexpr std::chrono::milliseconds Tick { 5 };

struct Plan
{
    int rate = 0; // lines a second
    double seconds = 0;
    int lines = 0; // of the long log
};

struct Result
{
    double shown = 0; // lines a second that could be kept up with
    double paints = 0; // a second
    double gap = 0; // milliseconds
    double cpu = 0; // microseconds a line
    double memory = 0; // MB more than before
};

double cpuSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// Appends lines at the rate for so long, the event loop turning between two portions.
template<typename Append>
Result atRate(const Plan &plan, QTableView &table, Append append)
{
    WatchedView watched(table);
    LogFeed feed;
    const double memory = residentMegabytes();
    const double cpu = cpuSeconds();
    QTimer tick;
    tick.start(Tick);
    QElapsedTimer clock;
    clock.start();
    watched.restart();
    qint64 done = 0;
    while (clock.elapsed() < plan.seconds * 1000) {
        const qint64 due = qint64(double(clock.nsecsElapsed()) / 1e9 * plan.rate);
        const qint64 most = done + 2 * plan.rate * qint64(Tick.count()) / 1000;
        for (; done < qMin(due, most); ++done)
            append(feed.next());
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    const double seconds = double(clock.elapsed()) / 1000;
    return { double(done) / seconds,
             watched.paints() / seconds,
             watched.longestGap(),
             (cpuSeconds() - cpu) / double(done) * 1e6,
             residentMegabytes() - memory };
}

Result limpidAtRate(const Plan &plan, const Theme &theme)
{
    EventLogModel model({ Kept, 1 << 30 });
    LogView view(model, theme, Columns);
    view.resize(1240, 300);
    view.show();
    return atRate(plan, view.table(), [&](LogEntry entry) { model.append(std::move(entry)); });
}

/// As one would write it at first: a row of items a line, scrolled to its end.
Result itemsAtRate(const Plan &plan)
{
    QStandardItemModel model(0, int(Columns.size()));
    QTableView table;
    table.setModel(&model);
    table.horizontalHeader()->setStretchLastSection(true);
    table.resize(1240, 300);
    table.show();
    return atRate(plan, table, [&](const LogEntry &entry) {
        QList<QStandardItem *> row;
        for (const QString &words : { QString::number(entry.time),
                                      QString::number(entry.microseconds),
                                      QString::number(int(entry.direction)),
                                      QString::number(int(entry.opcode)),
                                      QString::number(int(entry.fin)),
                                      QString::number(entry.payloadLength),
                                      QString::number(entry.wireLength),
                                      QString::fromUtf8(entry.payload) })
            row += new QStandardItem(words);
        model.appendRow(row);
        if (model.rowCount() > Kept)
            model.removeRow(0);
        table.scrollToBottom();
    });
}

void print(const char *name, const Result &result)
{
    std::printf("| %-34s | %8.0f | %7.1f | %8.1f | %7.2f | %7.0f |\n",
                name,
                result.shown,
                result.paints,
                result.gap,
                result.cpu,
                result.memory);
    std::fflush(stdout);
}

template<typename Work>
double milliseconds(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    QCoreApplication::processEvents(QEventLoop::AllEvents);
    return double(clock.nsecsElapsed()) / 1e6;
}

/// Times of a full log of so many lines.
void measureLength(int lines, const Theme &theme)
{
    const double before = residentMegabytes();
    EventLogModel model({ lines, qint64(2) << 30 });
    LogView view(model, theme, Columns);
    view.resize(1240, 300);
    view.show();
    LogFeed feed;
    for (int i = 0; i < lines; ++i)
        model.append(feed.next());
    const double fill = milliseconds([&] { model.flush(); });
    const double memory = residentMegabytes() - before;
    const double batch = milliseconds([&] {
        for (int i = 0; i < 667; ++i) // what 20,000 a second bring in 33 ms
            model.append(feed.next());
        model.flush();
    });
    const double top = milliseconds([&] { view.table().verticalScrollBar()->setValue(0); });
    const double filter = milliseconds([&] { view.filterEdit().setText(u"lab-3"_s); });
    const double clear = milliseconds([&] { view.filterEdit().clear(); });
    std::printf("| %9d | %8.0f | %8.1f | %8.2f | %8.1f | %8.1f | %8.1f |\n",
                lines,
                memory,
                fill,
                batch,
                top,
                filter,
                clear);
    std::fflush(stdout);
}

Plan planFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The live log beside a table of items."_s);
    parser.addHelpOption();
    const QCommandLineOption rate(u"rate"_s, u"Lines a second."_s, u"N"_s, u"20000"_s);
    const QCommandLineOption seconds(u"seconds"_s, u"How long a run is."_s, u"S"_s, u"10"_s);
    const QCommandLineOption lines(u"lines"_s, u"Of the long log."_s, u"N"_s, u"1000000"_s);
    parser.addOptions({ rate, seconds, lines });
    parser.process(arguments);
    return { qMax(1, parser.value(rate).toInt()),
             qMax(0.05, parser.value(seconds).toDouble()),
             qMax(1000, parser.value(lines).toInt()) };
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const Plan plan = planFrom(QCoreApplication::arguments());
    Theme theme(application);
    std::printf("%d lines a second for %.1f s, %d kept\n\n", plan.rate, plan.seconds, Kept);
    std::printf("|                                    | lines/s  | paints/s | longest gap, ms | "
                "CPU us a line | MB |\n"
                "|---|--:|--:|--:|--:|--:|\n");
    const Result ours = limpidAtRate(plan, theme);
    print("Limpid's live log", ours);
    const Result items = itemsAtRate(plan);
    print("a table of items, a row a line", items);
    std::printf("\nCPU time a line: %.1f times less; paints: %.1f times as many\n",
                items.cpu / ours.cpu,
                ours.paints / qMax(items.paints, 0.01));
    std::printf("\n| lines kept | MB | fill, ms | 667 more, ms | to the top, ms | filter, ms | no "
                "filter, ms |\n"
                "|--:|--:|--:|--:|--:|--:|--:|\n");
    measureLength(1000, theme);
    measureLength(plan.lines, theme);
    return 0;
}
