// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/process/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Limpid {

bool makePrivate(const QString &name)
{
    constexpr auto ownersAlone = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QFile file(name);
    if (file.exists())
        return file.setPermissions(ownersAlone);
    return QDir().mkpath(QFileInfo(name).path())
        && file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownersAlone);
}

} // namespace Limpid
