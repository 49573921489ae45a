// SPDX-License-Identifier: GPL-3.0-or-later
// Compares Limpid::WebSocket with QWebSocket as clients of one server in one run.
#include "benchserver.h"
#include "figures.h"
#include "limpidrun.h"
#include "qtrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

struct Plan
{
    int rounds = 0;
    std::chrono::milliseconds time {};
    QString only;
};

Plan planFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Compares Limpid::WebSocket with QWebSocket as clients."_s);
    parser.addHelpOption();
    const QCommandLineOption rounds(u"rounds"_s, u"Runs of each client a line."_s, u"N"_s, u"5"_s);
    const QCommandLineOption time(
        u"milliseconds"_s, u"How long a run counts."_s, u"MS"_s, u"200"_s);
    const QCommandLineOption only(u"only"_s, u"Only lines with TEXT in their name."_s, u"TEXT"_s);
    parser.addOptions({ rounds, time, only });
    parser.process(arguments);
    return { qMax(1, parser.value(rounds).toInt()),
             std::chrono::milliseconds(qMax(1, parser.value(time).toInt())),
             parser.value(only) };
}

std::vector<Figures> workloads(const QString &only)
{
    std::vector<Figures> all;
    const auto add = [&](const Workload &workload) {
        if (workload.name.contains(only))
            all.push_back({ workload, {}, {} });
    };
    add({ u"receive 64 B"_s, u"/flood"_s, 64, 0 });
    for (const int inFlight : { 1, 32 }) {
        add({ u"echo 64 B, %1 in flight"_s.arg(inFlight), u"/echo"_s, 64, inFlight });
        add({ u"echo 4 KiB, %1 in flight"_s.arg(inFlight), u"/echo"_s, 4 << 10, inFlight });
        add({ u"echo 64 KiB, %1 in flight"_s.arg(inFlight), u"/echo"_s, 64 << 10, inFlight });
    }
    return all;
}

// By turns, so that what disturbs the machine for a while disturbs both.
void measure(std::vector<Figures> &all, const BenchServer &server, const Plan &plan)
{
    for (int round = 0; round < plan.rounds; ++round) {
        for (Figures &figures : all) {
            const QString url = server.url(figures.workload.path);
            figures.limpid.push_back(LimpidRun(figures.workload).measure(url, plan.time));
            figures.qt.push_back(QtRun(figures.workload).measure(url, plan.time));
        }
    }
}

bool isComplete(const std::vector<Figures> &all)
{
    const auto counted = [](const Sample &sample) { return sample.messagesPerSecond > 0; };
    return std::all_of(all.begin(), all.end(), [&](const Figures &figures) {
        return std::all_of(figures.limpid.begin(), figures.limpid.end(), counted)
            && std::all_of(figures.qt.begin(), figures.qt.end(), counted);
    });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const Plan plan = planFrom(app.arguments());
    std::vector<Figures> all = workloads(plan.only);

    QThread thread;
    BenchServer server;
    if (!server.listen(QHostAddress::LocalHost, 0))
        qFatal("no loopback port");
    server.moveToThread(&thread);
    thread.start();
    measure(all, server, plan);
    QObject::connect(
        &thread, &QThread::finished, &server, &QTcpServer::close, Qt::DirectConnection);
    thread.quit();
    thread.wait();

    std::printf("%s\n", qPrintable(tableOf(all)));
#ifndef NDEBUG
    std::printf("This is not a release build: the figures say nothing.\n");
#endif
    if (!isComplete(all)) {
        std::fprintf(stderr, "a run has received nothing\n");
        return 1;
    }
    return 0;
}
