// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the QtExample until standard input ends.
#include "qtexample.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

int main(int argc, char *argv[])
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);

    const QCoreApplication application(argc, argv);
    Limpid::QtExample server;
    const quint16 port = server.listen();
    if (port == 0)
        return 1;
    std::printf("listening on ws://127.0.0.1:%d/\n", int(port));
    std::fflush(stdout);
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
