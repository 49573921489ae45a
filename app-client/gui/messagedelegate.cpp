// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/messagedelegate.h"

#include "app-client/gui/deliverywords.h"
#include "app-client/gui/dividerpainter.h"
#include "app-client/gui/messagelinks.h"
#include "app-client/gui/messageprelude.h"
#include "app-client/gui/messagetime.h"
#include "app-client/gui/nickcolor.h"
#include "common/gui/theme.h"
#include "common/models/mentions.h"
#include "common/models/messagelistmodel.h"

#include <QDateTime>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Margin = 16;
constexpr int AvatarSide = 28;
constexpr int AvatarGap = 10;
constexpr int Corner = 6;
constexpr int MentionBar = 3;
constexpr int RunGap = 10; ///< above a header
constexpr int LineGap = 2; ///< between messages of a run, and under a header
constexpr qint64 RunSeconds = 300;
constexpr qsizetype MaximumHeights = 20'000;

/// The first character as people count them, so that an emoji or a Han character is not cut.
QString initial(const QString &nick)
{
    const bool isPair = nick.size() > 1 && nick[0].isHighSurrogate();
    return nick.left(isPair ? 2 : 1).toUpper();
}

/// As it is laid out: places in it are those in the message's own text.
QString textOf(const QModelIndex &message)
{
    QString text = message.data(MessageListModel::TextRole).toString();
    text.replace(u'\n', QChar(QChar::LineSeparator));
    return text;
}

/// A surface with a breath of the colour.
QColor tinted(const QColor &surface, const QColor &color)
{
    const auto mix = [](int a, int b) { return (a * 23 + b * 2) / 25; };
    return { mix(surface.red(), color.red()),
             mix(surface.green(), color.green()),
             mix(surface.blue(), color.blue()) };
}

QTextLayout::FormatRange range(qsizetype start, qsizetype length, const QColor &color)
{
    QTextLayout::FormatRange it;
    it.start = static_cast<int>(start);
    it.length = static_cast<int>(length);
    it.format.setForeground(color);
    return it;
}

} // namespace

MessageDelegate::MessageDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void MessageDelegate::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    forgetHeights();
}

void MessageDelegate::forgetHeight(const QModelIndex &index)
{
    m_heights.remove(index.data(MessageListModel::IdRole).toUuid());
}

void MessageDelegate::forgetHeights()
{
    m_heights.clear();
}

void MessageDelegate::setOwnNick(const Nick &nick)
{
    m_ownNick = nick;
}

void MessageDelegate::setBegin(const QUuid &id)
{
    if (id == m_begin)
        return;
    m_begin = id;
    forgetHeights();
}

bool MessageDelegate::beginsRun(const QModelIndex &index) const
{
    const QModelIndex before = index.siblingAtRow(index.row() - 1);
    const bool isFirst
        = !m_begin.isNull() && before.data(MessageListModel::IdRole).toUuid() == m_begin;
    return isFirst || hasHeader(index);
}

bool MessageDelegate::hasHeader(const QModelIndex &index)
{
    const QModelIndex before = index.siblingAtRow(index.row() - 1);
    if (!before.isValid() || MessagePrelude::height(index) > 0)
        return true;
    if (before.data(MessageListModel::SenderRole) != index.data(MessageListModel::SenderRole))
        return true;
    const QDateTime from = before.data(MessageListModel::SentAtRole).toDateTime();
    const QDateTime to = index.data(MessageListModel::SentAtRole).toDateTime();
    return std::abs(from.secsTo(to)) > RunSeconds;
}

int MessageDelegate::textWidth() const
{
    return std::max(80, m_width - 2 * Margin - AvatarSide - AvatarGap);
}

void MessageDelegate::layOut(QTextLayout &layout,
                             const QModelIndex &index,
                             Qt::LayoutDirection direction) const
{
    const Colors &colors = m_theme.colors();
    QString text = textOf(index);
    QList<QTextLayout::FormatRange> formats;
    for (const MessageLinks::Link &link : MessageLinks::find(text)) {
        formats += range(link.start, link.length, colors.accent);
        formats.last().format.setFontUnderline(true);
    }
    for (const Mentions::Span &mention : Mentions::find(text, m_ownNick)) {
        formats += range(mention.start, mention.length, colors.text);
        QColor tint = colors.warning;
        tint.setAlphaF(0.22F);
        formats.last().format.setBackground(tint);
    }
    const DeliveryWords delivery = DeliveryWords::of(index);
    if (!delivery.glyph.isEmpty()) {
        const QString words = delivery.text();
        text += u"  "_s;
        formats += range(text.size(), words.size(), delivery.failed ? colors.danger : colors.dim);
        text += words;
    }

    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(Qt::AlignAbsolute
                        | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setFont(Theme::font(1));
    layout.setTextOption(option);
    layout.setText(text);
    layout.setFormats(formats);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(textWidth());
        line.setPosition({ 0, y });
        y += line.height() + 1;
    }
    layout.endLayout();
}

int MessageDelegate::textHeight(const QModelIndex &index) const
{
    QTextLayout layout;
    layOut(layout, index, Qt::LeftToRight);
    return static_cast<int>(std::ceil(layout.boundingRect().height()));
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (DividerPainter::isDivider(index))
        return { m_width, DividerPainter::height() };
    // A list view asks for every row at each layout; the answer for a known one has to be cheap.
    const QUuid id = index.data(MessageListModel::IdRole).toUuid();
    const auto known = m_heights.constFind(id);
    if (known != m_heights.cend())
        return { m_width, *known };
    int height = textHeight(index) + 2 * LineGap;
    if (beginsRun(index)) {
        height += RunGap + QFontMetrics(Theme::font(1, true)).height();
        height = std::max(height, RunGap + AvatarSide + LineGap);
    }
    height += MessagePrelude::height(index);
    if (m_heights.size() >= MaximumHeights)
        m_heights.clear();
    m_heights.insert(id, height);
    return { m_width, height };
}

void MessageDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colors &colors = m_theme.colors();
    const bool isDivider = DividerPainter::isDivider(index);
    const int prelude = isDivider ? 0 : MessagePrelude::height(index);
    const QRect body = option.rect.adjusted(0, prelude, 0, 0);
    QColor surface = colors.base;
    if (option.state & QStyle::State_Selected)
        surface = colors.selection;
    else if (option.state & QStyle::State_HasFocus
             && option.state & QStyle::State_KeyboardFocusChange)
        surface = colors.alternate;
    const bool isMention = index.data(MessageListModel::MentionRole).toBool();
    if (isMention)
        surface = tinted(surface, colors.warning);
    if (surface != colors.base)
        painter->fillRect(body, surface);
    if (isMention) {
        const QRect bar(body.left(), body.top(), MentionBar, body.height());
        painter->fillRect(QStyle::visualRect(option.direction, body, bar), colors.warning);
    }

    QRect rect = body.adjusted(Margin, 0, -Margin, 0);
    if (isDivider) {
        DividerPainter::paint(*painter, rect, index, colors);
        painter->restore();
        return;
    }
    MessagePrelude::paint(*painter, option.rect.adjusted(Margin, 0, -Margin, 0), index, colors);
    if (beginsRun(index)) {
        rect.setTop(rect.top() + RunGap);
        paintHeader(*painter, rect, option.direction, index, surface);
        rect.setTop(rect.top() + QFontMetrics(Theme::font(1, true)).height());
    }
    QTextLayout layout;
    layOut(layout, index, option.direction);
    painter->setPen(colors.text);
    layout.draw(painter, textOrigin(index, option.rect, option.direction));
    painter->restore();
}

QPoint MessageDelegate::textOrigin(const QModelIndex &index,
                                   const QRect &row,
                                   Qt::LayoutDirection direction) const
{
    int top = row.top() + MessagePrelude::height(index) + LineGap;
    if (beginsRun(index))
        top += RunGap + QFontMetrics(Theme::font(1, true)).height();
    const bool mirrored = direction == Qt::RightToLeft;
    return { row.left() + Margin + (mirrored ? 0 : AvatarSide + AvatarGap), top };
}

QUrl MessageDelegate::linkAt(const QModelIndex &index,
                             const QRect &row,
                             Qt::LayoutDirection direction,
                             const QPoint &position) const
{
    const QList<MessageLinks::Link> links = MessageLinks::find(textOf(index));
    if (links.isEmpty())
        return {};
    QTextLayout layout;
    layOut(layout, index, direction);
    const QPointF inText = position - textOrigin(index, row, direction);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (!line.naturalTextRect().contains(inText))
            continue;
        const int at = line.xToCursor(inText.x(), QTextLine::CursorOnCharacter);
        for (const MessageLinks::Link &link : links) {
            if (at >= link.start && at < link.start + link.length)
                return link.url;
        }
    }
    return {};
}

void MessageDelegate::paintHeader(QPainter &painter,
                                  const QRect &rect,
                                  Qt::LayoutDirection direction,
                                  const QModelIndex &index,
                                  const QColor &surface) const
{
    const Colors &colors = m_theme.colors();
    const QString nick = index.data(MessageListModel::SenderRole).toString();
    const auto place = [&](const QRect &r) { return QStyle::visualRect(direction, rect, r); };

    const QRect avatar = place({ rect.left(), rect.top(), AvatarSide, AvatarSide });
    painter.setPen(Qt::NoPen);
    painter.setBrush(nickColor(nick));
    painter.drawRoundedRect(avatar, Corner, Corner);
    painter.setPen(Qt::white);
    painter.setFont(Theme::font(1, true));
    painter.drawText(avatar, Qt::AlignCenter, initial(nick));

    const QFontMetrics metrics(Theme::font(1, true));
    const int left = rect.left() + AvatarSide + AvatarGap;
    const int nickWidth = metrics.horizontalAdvance(nick);
    painter.setPen(nickColorOn(nick, surface));
    painter.drawText(
        place({ left, rect.top(), nickWidth + 2, metrics.height() }), Qt::AlignVCenter, nick);
    const QString time = messageMinutes(index.data(MessageListModel::SentAtRole).toDateTime());
    painter.setPen(colors.faint);
    painter.setFont(Theme::font(1));
    const int timeWidth = QFontMetrics(painter.font()).horizontalAdvance(time);
    painter.drawText(place({ left + nickWidth + 5, rect.top(), timeWidth + 2, metrics.height() }),
                     Qt::AlignVCenter,
                     time);
}

} // namespace Limpid
