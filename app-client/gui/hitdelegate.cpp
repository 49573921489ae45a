// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/hitdelegate.h"

#include "app-client/gui/messagetime.h"
#include "app-client/session/historysearch.h"
#include "common/gui/theme.h"
#include "common/models/messagelistmodel.h"

#include <QDateTime>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Margin = 16;
constexpr int Gap = 12;
constexpr int NickWidth = 110;
constexpr qsizetype Before = 30; // characters that may stand before the first word

} // namespace

HitDelegate::HitDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { 100, QFontMetrics(Theme::font(1, true)).height() + 10 };
}

QString HitDelegate::excerpt(const QString &text, const QString &words)
{
    const QString line = text.simplified();
    qsizetype first = line.size();
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = line.indexOf(word, 0, Qt::CaseInsensitive);
        first = at < 0 ? first : std::min(first, at);
    }
    if (first == line.size() || first <= Before)
        return line;
    const qsizetype space = line.indexOf(u' ', first - Before);
    return u"…"_s + line.mid(space >= 0 && space < first ? space + 1 : first);
}

void HitDelegate::paint(QPainter *painter,
                        const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    const Colors &colors = m_theme.colors();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colors.selection);
    const QRect row = option.rect.adjusted(Margin, 0, -Margin, 0);
    const auto draw = [&](const QRect &rect, const QString &text, const QColor &color) {
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(option.direction, row, rect),
                          Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };

    painter->setFont(Theme::font(1, true));
    draw({ row.left(), row.top(), NickWidth, row.height() },
         index.data(MessageListModel::SenderRole).toString(),
         colors.text);
    painter->setFont(Theme::font(1));
    const QString time = messageTime(index.data(MessageListModel::SentAtRole).toDateTime());
    const int timeWidth = painter->fontMetrics().horizontalAdvance(time) + 1;
    draw({ row.right() - timeWidth, row.top(), timeWidth, row.height() }, time, colors.faint);
    const auto *search = qobject_cast<const HistorySearch *>(index.model());
    const int left = row.left() + NickWidth + Gap;
    draw(
        { left, row.top(), row.right() - timeWidth - Gap - left, row.height() },
        excerpt(index.data(MessageListModel::TextRole).toString(), search ? search->text() : u""_s),
        colors.text);
    painter->restore();
}

} // namespace Limpid
