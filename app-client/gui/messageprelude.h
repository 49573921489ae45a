// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QRect>

class QLocale;
class QModelIndex;
class QPainter;

namespace Limpid {

struct Colors;

/// What stands above a message in its row: the day that begins with it, and that reading stopped
/// before it. message: of a MessageListModel, no divider.
struct MessagePrelude
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::MessagePrelude)

public:
    /// Of this computer's time zone; null if the message before is of the same day.
    [[nodiscard]] static QDate day(const QModelIndex &message);
    /// As "Monday, 30 November", in the locale's order; with the year if that is not this one.
    [[nodiscard]] static QString dayWords(QDate day, QDate today, const QLocale &locale);
    [[nodiscard]] static int height(const QModelIndex &message); ///< in pixels; 0: there is none
    /// rect: of the row; the prelude takes its height from the top.
    static void
    paint(QPainter &painter, const QRect &rect, const QModelIndex &message, const Colors &colors);
};

} // namespace Limpid
