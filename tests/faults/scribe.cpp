// SPDX-License-Identifier: GPL-3.0-or-later
// Writes "ROUND.0", "ROUND.1", ... into the group "g" through a real session with an outbox on the
// disk, to be killed at any moment.
//
//   scribe PORT FOLDER ROUND    writes without end, and prints "queued TEXT" for each that counts
//   as queued scribe PORT FOLDER          writes nothing; prints "drained" when the server has
//   accepted all that was left
//
// Prints "in" when it is in the group, "heard TEXT" for each message, and "complaint TEXT" for what
// should not be.
#include "chatter.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

constexpr std::chrono::milliseconds Pause { 1 }; // between two messages
constexpr int MostWaiting = 300; // fewer than an outbox takes

void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// What the program does every moment.
struct Work
{
    Chatter &chatter;
    QString round;
    int next = 0;
    bool wasIn = false;
    bool wasFull = false;
    qsizetype heard = 0;
    qsizetype complained = 0;

    void report()
    {
        if (chatter.isIn() && !std::exchange(wasIn, true))
            say(u"in"_s);
        for (; heard < chatter.heard().size(); ++heard)
            say(u"heard "_s + chatter.heard().at(heard).section(u' ', 3));
        for (; complained < chatter.complaints().size(); ++complained)
            say(u"complaint "_s + chatter.complaints().at(complained));
    }

    void operator()()
    {
        report();
        const auto waiting = chatter.waiting();
        if (round.isEmpty()) {
            if (chatter.isIn() && waiting == 0)
                say(u"drained"_s);
            return;
        }
        const auto text = u"%1.%2"_s.arg(round).arg(next);
        if (waiting < MostWaiting && chatter.write(text)) {
            say(u"queued "_s + text);
            ++next;
        } else if (!std::exchange(wasFull, true)) {
            say(u"full"_s);
        }
    }
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    Chatter chatter(u"scribe"_s, arguments.at(2), [] { return 0.002; });
    chatter.connectTo(arguments.at(1).toUShort());
    Work work { chatter, arguments.value(3) };
    QTimer timer;
    timer.setInterval(Pause);
    QObject::connect(&timer, &QTimer::timeout, &application, [&work] { work(); });
    timer.start();
    // Who started it has ended, or wants no more.
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
