// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/messagetime.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Limpid {

QString messageMinutes(const QDateTime &utc)
{
    const QLocale locale;
    QString minutes = locale.timeFormat(QLocale::ShortFormat);
    minutes.remove(u":ss"_s); // the C locale has seconds even in its short format
    return locale.toString(utc.toLocalTime().time(), minutes);
}

QString messageTime(const QDateTime &utc)
{
    const QDate day = utc.toLocalTime().date();
    if (day == QDate::currentDate())
        return messageMinutes(utc);
    return u"%1 %2"_s.arg(QLocale().toString(day, QLocale::ShortFormat), messageMinutes(utc));
}

} // namespace Limpid
