// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/messageprelude.h"

#include "app-client/gui/dividerpainter.h"
#include "common/gui/theme.h"
#include "common/models/messagelistmodel.h"

#include <QDateTime>
#include <QLocale>
#include <QModelIndex>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QDate localDay(const QModelIndex &message)
{
    return message.data(MessageListModel::SentAtRole).toDateTime().toLocalTime().date();
}

bool isFirstNew(const QModelIndex &message)
{
    return message.data(MessageListModel::FirstNewRole).toBool();
}

} // namespace

QDate MessagePrelude::day(const QModelIndex &message)
{
    QModelIndex before = message.siblingAtRow(message.row() - 1);
    while (before.isValid() && DividerPainter::isDivider(before))
        before = before.siblingAtRow(before.row() - 1);
    const QDate day = localDay(message);
    return before.isValid() && localDay(before) == day ? QDate() : day;
}

QString MessagePrelude::dayWords(QDate day, QDate today, const QLocale &locale)
{
    // The year, with what joins it to the rest: ", 2026", " de 2026", "2026年".
    static const QRegularExpression year(u"(,|\\s+'de')?\\s*y{2,4}年?\\s*"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    if (day.year() == today.year())
        format.remove(year);
    return locale.toString(day, format);
}

int MessagePrelude::height(const QModelIndex &message)
{
    const int lines = (day(message).isValid() ? 1 : 0) + (isFirstNew(message) ? 1 : 0);
    return lines * DividerPainter::height();
}

void MessagePrelude::paint(QPainter &painter,
                           const QRect &rect,
                           const QModelIndex &message,
                           const Colors &colors)
{
    QRect line(rect.left(), rect.top(), rect.width(), DividerPainter::height());
    if (const QDate begun = day(message); begun.isValid()) {
        const QString words = dayWords(begun, QDate::currentDate(), QLocale());
        DividerPainter::paintLine(painter, line, words, QPen(colors.line), colors.dim);
        line.translate(0, line.height());
    }
    if (isFirstNew(message)) {
        const QString words = u"↓ "_s + tr("New messages");
        DividerPainter::paintLine(painter, line, words, QPen(colors.accent), colors.accent);
    }
}

} // namespace Limpid
