// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Limpid {

/// The program's arguments without those that are Qt's (-platform, -style, ...), which only
/// QApplication could take out.
[[nodiscard]] QStringList argumentsWithoutQt(int argc, const char *const *argv);

/// Whether a window can be shown: asked before there is a QApplication, which would end the program
/// where it cannot.
[[nodiscard]] bool hasDisplay(int argc, const char *const *argv);

/// One sentence for who started the program without a display; says what to do.
[[nodiscard]] QString noDisplayText(const QString &program);

} // namespace Limpid
