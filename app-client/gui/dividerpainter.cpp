// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/dividerpainter.h"

#include "common/gui/theme.h"
#include "common/models/messagelistmodel.h"

#include <QModelIndex>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Gap = 12; ///< between words and line
constexpr int Around = 9; ///< above and below

MessageDivider kindOf(const QModelIndex &row)
{
    return row.data(MessageListModel::DividerRole).value<MessageDivider>();
}

} // namespace

bool DividerPainter::isDivider(const QModelIndex &row)
{
    return kindOf(row) != MessageDivider::None;
}

bool DividerPainter::isUnfetched(const QModelIndex &row)
{
    return kindOf(row) == MessageDivider::Unfetched;
}

QString DividerPainter::words(const QModelIndex &row)
{
    const int count = row.data(MessageListModel::DividerCountRole).toInt();
    switch (kindOf(row)) {
    case MessageDivider::Recovered:
        return u"↻ "_s + tr("%n message(s) recovered", nullptr, count);
    case MessageDivider::Fetching:
        return u"… "_s + tr("Messages that were missed are being fetched");
    case MessageDivider::Unfetched:
        return u"⇡ "_s + tr("More messages were missed here");
    case MessageDivider::Gap:
        return u"⚠ "_s + tr("Messages are missing here");
    case MessageDivider::None:
        break;
    }
    return {};
}

int DividerPainter::height()
{
    return QFontMetrics(Theme::font(1)).height() + 2 * Around;
}

void DividerPainter::paint(QPainter &painter,
                           const QRect &rect,
                           const QModelIndex &row,
                           const Colors &colors)
{
    const MessageDivider kind = kindOf(row);
    const bool isGap = kind == MessageDivider::Gap;
    const bool isMissing = kind != MessageDivider::Recovered;
    // What is missing is a broken line, not only another colour.
    const QPen line(
        isGap ? colors.warning : colors.line, 1, isMissing ? Qt::DashLine : Qt::SolidLine);
    QColor color = isGap ? colors.text : colors.dim;
    if (kind == MessageDivider::Unfetched)
        color = colors.accent; // it can be chosen
    paintLine(painter, rect, words(row), line, color);
}

void DividerPainter::paintLine(QPainter &painter,
                               const QRect &rect,
                               const QString &words,
                               const QPen &line,
                               const QColor &color)
{
    painter.setFont(Theme::font(1));
    const int width = painter.fontMetrics().horizontalAdvance(words);
    const int y = rect.center().y();
    const int left = rect.center().x() - width / 2 - Gap;
    painter.setPen(line);
    painter.drawLine(rect.left(), y, left, y);
    painter.drawLine(left + width + 2 * Gap, y, rect.right(), y);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignCenter, words);
}

} // namespace Limpid
