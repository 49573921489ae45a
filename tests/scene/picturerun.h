// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scene/scene.h"

#include <QDir>

#include <functional>

namespace Limpid {

/// Takes pictures of windows as they are, and prints where they went.
class Pictures
{
public:
    /// suffix: behind the name of each.
    Pictures(QDir directory, QString suffix);

    [[nodiscard]] bool take(QWidget *window, const QString &name) const; ///< false: not written

private:
    QDir m_directory;
    QString m_suffix;
};

/// What a program does that plays something in a scene off screen and takes pictures of it:
/// `[--dark] [--language LOCALE] DIRECTORY`. play returns what did not come about; empty: nothing.
[[nodiscard]] int runForPictures(int argc,
                                 char **argv,
                                 const QString &description,
                                 const std::function<QString(Scene &, const Pictures &)> &play);

} // namespace Limpid
