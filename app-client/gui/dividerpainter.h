// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QRect>
#include <QString>

class QModelIndex;
class QPainter;
class QPen;

namespace Limpid {

struct Colors;

/// A divider between messages: a line with words in its middle.
struct DividerPainter
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::DividerPainter)

public:
    [[nodiscard]] static bool isDivider(const QModelIndex &row); ///< of a MessageListModel
    /// A divider where messages are missing that can be fetched.
    [[nodiscard]] static bool isUnfetched(const QModelIndex &row);
    [[nodiscard]] static QString words(const QModelIndex &row); ///< with a glyph before them
    [[nodiscard]] static int height(); ///< in pixels
    static void
    paint(QPainter &painter, const QRect &rect, const QModelIndex &row, const Colors &colors);
    /// A line with any words in its middle.
    static void paintLine(QPainter &painter,
                          const QRect &rect,
                          const QString &words,
                          const QPen &line,
                          const QColor &color);
};

} // namespace Limpid
