// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/messagedelegate.h"
#include "app-client/gui/messagelinks.h"
#include "app-client/gui/messageview.h"
#include "common/models/messagelistmodel.h"

#include <QMenu>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Limpid {

QUrl MessageView::linkAt(const QPoint &position) const
{
    const QModelIndex row = indexAt(position);
    return row.isValid() ? m_delegate->linkAt(row, visualRect(row), layoutDirection(), position)
                         : QUrl();
}

void MessageView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const bool isLink = !event->buttons() && !linkAt(event->position().toPoint()).isEmpty();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MessageView::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = isPlain ? linkAt(event->position().toPoint()) : QUrl();
}

void MessageView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QUrl pressed = std::exchange(m_pressed, QUrl());
    if (!pressed.isEmpty() && linkAt(event->position().toPoint()) == pressed)
        emit linkChosen(pressed);
}

/// The only link of a message, or a menu of them; false if it has none.
bool MessageView::openLinks(const QModelIndex &row)
{
    const QString text = row.data(MessageListModel::TextRole).toString();
    const QList<MessageLinks::Link> links = MessageLinks::find(text);
    if (links.size() == 1)
        emit linkChosen(links.first().url);
    if (links.size() < 2)
        return !links.isEmpty();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"links"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const MessageLinks::Link &link : links) {
        QString words = link.url.toDisplayString().replace(u'&', u"&&"_s);
        QAction *action = menu->addAction(fontMetrics().elidedText(words, Qt::ElideMiddle, 480));
        connect(
            action, &QAction::triggered, this, [this, url = link.url] { emit linkChosen(url); });
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(viewport()->mapToGlobal(visualRect(row).bottomLeft() + QPoint(54, 0)));
    return true;
}

void MessageView::clearShown()
{
    const auto *messages = qobject_cast<const MessageListModel *>(model());
    int last = messages ? messages->rowCount() - 1 : -1;
    const auto waits = [messages](int row) {
        const QVariant state = messages->index(row).data(MessageListModel::DeliveryRole);
        return state.value<DeliveryState>() != DeliveryState::Accepted;
    };
    while (last >= 0 && waits(last))
        --last;
    if (last < 0)
        return;
    const QUuid id = messages->index(last).data(MessageListModel::IdRole).toUuid();
    m_cleared.insert(messages, id);
    m_delegate->setBegin(id);
    hideCleared(0, last);
    clearSelection();
}

void MessageView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (current.isValid() && isRowHidden(current.row())) // it was searched for
        showCleared();
    QListView::currentChanged(current, previous);
}

/// Those of the rows that stand before what was hidden.
void MessageView::hideCleared(int first, int last)
{
    const auto cleared = m_cleared.constFind(model());
    if (cleared == m_cleared.cend())
        return;
    const int end = qobject_cast<const MessageListModel *>(model())->rowOf(*cleared);
    for (int row = first; row <= std::min(last, end); ++row)
        setRowHidden(row, true);
}

void MessageView::showCleared()
{
    m_cleared.remove(model());
    m_delegate->setBegin({});
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHidden(row, false);
}

} // namespace Limpid
