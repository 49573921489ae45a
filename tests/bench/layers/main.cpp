// SPDX-License-Identifier: GPL-3.0-or-later
// One end of a channel layer on Redis: receives until standard input ends, or sends for some
// seconds to whoever receives, and prints one JSON object of figures.
#include "app-server/options/layeroptions.h"
#include "layerreceiver.h"
#include "layersender.h"
#include "load/serverprocess.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <unistd.h>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 5s; // until what was not answered is missing

struct Options
{
    LayerChoice layer;
    LayerSender::Plan plan;
    bool isSender = false;
    std::chrono::milliseconds warmUp {};
    std::chrono::milliseconds time {};
    int receiverPid = 0;
    int besidePid = 0;
};

Options optionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    LayerOptions::addTo(parser);
    parser.addOption({ u"send"_s, u"Sends; without it, receives."_s });
    parser.addOption({ u"group"_s, u"The receiver's."_s, u"GROUP"_s, u"bench"_s });
    parser.addOption({ u"window"_s, u"Messages not answered."_s, u"N"_s, u"64"_s });
    parser.addOption({ u"size"_s, u"Characters a message."_s, u"N"_s, u"128"_s });
    parser.addOption({ u"warm-up"_s, u"Not counted."_s, u"SECONDS"_s, u"0.5"_s });
    parser.addOption({ u"seconds"_s, u"Counted."_s, u"SECONDS"_s, u"2"_s });
    parser.addOption({ u"receiver-pid"_s, u"Whose CPU time is read."_s, u"PID"_s, u"0"_s });
    parser.addOption({ u"beside-pid"_s, u"Redis', the same."_s, u"PID"_s, u"0"_s });
    parser.process(arguments);
    const auto layer = LayerOptions::read(parser);
    if (const auto *problem = std::get_if<QString>(&layer))
        qFatal("%s", qPrintable(*problem));
    const auto milliseconds = [&parser](const QString &name) {
        return std::chrono::milliseconds(qRound(1e3 * parser.value(name).toDouble()));
    };
    return { std::get<LayerChoice>(layer),
             { GroupName::fromString(parser.value(u"group"_s)).value(),
               parser.value(u"window"_s).toInt(),
               parser.value(u"size"_s).toInt() },
             parser.isSet(u"send"_s),
             milliseconds(u"warm-up"_s),
             milliseconds(u"seconds"_s),
             parser.value(u"receiver-pid"_s).toInt(),
             parser.value(u"beside-pid"_s).toInt() };
}

/// Turns the event loop for a time, or until something is so.
void turn(std::chrono::milliseconds time, const std::function<bool()> &isOver = {})
{
    QEventLoop loop;
    QTimer check;
    QTimer::singleShot(time, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (isOver && isOver())
            loop.quit();
    });
    if (isOver)
        check.start(10ms);
    loop.exec();
}

struct Used
{
    double receiver = 0; // CPU seconds
    double beside = 0;
    double own = 0;
    qint64 received = 0;
};

int send(const Options &options)
{
    auto layer = options.layer.make();
    LayerSender sender(*layer, options.plan);
    const ServerProcess receiver({ options.receiverPid });
    const ServerProcess beside({ options.besidePid });
    const ServerProcess own({ int(::getpid()) });
    const auto used = [&] {
        return Used {
            receiver.cpuSeconds(), beside.cpuSeconds(), own.cpuSeconds(), sender.received()
        };
    };
    sender.start();
    turn(options.warmUp);
    QElapsedTimer timer;
    const auto before = used();
    timer.start();
    turn(options.time);
    const auto seconds = double(timer.nsecsElapsed()) / 1e9;
    const auto after = used();
    sender.stop();
    turn(Patience, [&sender] { return sender.isDone(); });
    const auto count = double(after.received - before.received);
    std::printf("{\"received_per_second\": %.0f, \"receiver_cpu_ns\": %.0f, "
                "\"receiver_busy\": %.3f, \"beside_busy\": %.3f, \"own_busy\": %.3f, "
                "\"wrong\": %lld, \"missing\": %d}\n",
                count / seconds,
                count > 0 ? 1e9 * (after.receiver - before.receiver) / count : 0,
                (after.receiver - before.receiver) / seconds,
                (after.beside - before.beside) / seconds,
                (after.own - before.own) / seconds,
                static_cast<long long>(sender.wrong()),
                int(!sender.isDone()));
    layer.reset();
    return 0;
}

int receive(const QCoreApplication &application, const Options &options)
{
    auto layer = options.layer.make();
    LayerReceiver receiver(*layer, options.plan.group);
    receiver.start([] {
        std::puts("ready");
        std::fflush(stdout);
    });
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    const auto code = QCoreApplication::exec();
    layer.reset();
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = optionsFrom(QCoreApplication::arguments());
    if (options.layer.kind == LayerChoice::Kind::Memory)
        qFatal("--layer has to be on Redis");
    return options.isSender ? send(options) : receive(application, options);
}
