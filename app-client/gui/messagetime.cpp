// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/messagetime.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Limpid {

QString messageTime(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    QString minutes = locale.timeFormat(QLocale::ShortFormat);
    minutes.remove(u":ss"_s); // the C locale has seconds even in its short format
    const QString time = locale.toString(local.time(), minutes);
    if (local.date() == QDate::currentDate())
        return time;
    return u"%1 %2"_s.arg(locale.toString(local.date(), QLocale::ShortFormat), time);
}

} // namespace Limpid
