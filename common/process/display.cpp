// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/process/display.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace Limpid {

QStringList argumentsWithoutQt(int argc, const char *const *argv)
{
    static const QStringList qtOptions {
        u"-platform"_s, u"-style"_s, u"-display"_s, u"-geometry"_s
    };
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (qtOptions.contains(argument))
            ++i;
        else
            arguments += argument;
    }
    return arguments;
}

bool hasDisplay(int argc, const char *const *argv)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *variable : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" }) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    // With one of these Qt is told where to show its windows.
    return argumentsWithoutQt(argc, argv).size() < argc;
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return true;
#endif
}

QString noDisplayText(const QString &program)
{
    return u"%1: there is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is "
           u"set); "
           "--headless needs none.\n"_s.arg(program);
}

} // namespace Limpid
