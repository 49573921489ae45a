// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/messageview.h"

#include "app-client/gui/dividerpainter.h"
#include "app-client/gui/messagedelegate.h"
#include "common/gui/theme.h"
#include "common/models/messagelistmodel.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Limpid {

MessageView::MessageView(const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_delegate(new MessageDelegate(theme, this))
    , m_newMessages(new QPushButton(this))
{
    setObjectName(u"messages"_s);
    setAccessibleName(tr("Messages"));
    setItemDelegate(m_delegate);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    viewport()->setMouseTracking(true); // for the links
    verticalScrollBar()->setSingleStep(20);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));

    auto *copy = new QAction(tr("&Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &MessageView::copySelection);

    m_newMessages->setObjectName(u"newMessages"_s);
    m_newMessages->setProperty("primary", true);
    m_newMessages->hide();
    connect(m_newMessages, &QPushButton::clicked, this, &QListView::scrollToBottom);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &MessageView::onScrolled);
    connect(this, &QListView::clicked, this, &MessageView::onChosen);
    connect(this, &QListView::activated, this, &MessageView::onChosen);
    m_follow.setSingleShot(true);
    m_follow.setInterval(15ms); // a frame
    connect(&m_follow, &QTimer::timeout, this, &QListView::scrollToBottom);
}

void MessageView::setMessages(MessageListModel *messages)
{
    if (model() == messages)
        return;
    for (const QMetaObject::Connection &connection : m_connections)
        disconnect(connection);
    m_connections.clear();
    setModel(messages);
    m_unseen = 0;
    m_follows = true;
    m_newMessages->hide();
    m_delegate->setBegin(m_cleared.value(messages));
    if (!messages)
        return;
    hideCleared(0, messages->rowCount() - 1);
    using Model = QAbstractItemModel;
    m_connections = {
        connect(
            messages, &Model::rowsAboutToBeInserted, this, &MessageView::onRowsAboutToBeInserted),
        connect(messages, &Model::rowsInserted, this, &MessageView::onRowsInserted),
        connect(messages, &Model::rowsRemoved, this, &MessageView::onRowsRemoved),
        connect(messages, &Model::rowsMoved, this, &MessageView::onRowsMoved),
        connect(messages, &Model::dataChanged, this, &MessageView::onDataChanged),
    };
    showPlace();
}

/// The end, or where reading stopped if that is further up.
void MessageView::showPlace()
{
    scrollToBottom();
    const auto *messages = qobject_cast<const MessageListModel *>(model());
    const QModelIndex stopped = messages->index(messages->rowOf(messages->firstNew()));
    if (stopped.isValid() && visualRect(stopped).top() < 0)
        scrollTo(stopped, PositionAtTop);
}

void MessageView::reveal(const QUuid &id)
{
    const auto *messages = qobject_cast<const MessageListModel *>(model());
    const QModelIndex row = messages ? messages->index(messages->rowOf(id)) : QModelIndex();
    if (!row.isValid())
        return;
    setCurrentIndex(row);
    scrollTo(row, PositionAtCenter);
}

void MessageView::setOwnNick(const Nick &nick)
{
    m_delegate->setOwnNick(nick);
    viewport()->update();
}

QString MessageView::selectedText() const
{
    QModelIndexList rows
        = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows) {
        if (DividerPainter::isDivider(row))
            continue;
        const QDateTime at = row.data(MessageListModel::SentAtRole).toDateTime().toLocalTime();
        lines += u"[%1] %2: %3"_s.arg(QLocale().toString(at, QLocale::ShortFormat),
                                      row.data(MessageListModel::SenderRole).toString(),
                                      row.data(MessageListModel::TextRole).toString());
    }
    return lines.join(u'\n');
}

void MessageView::copySelection() const
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

bool MessageView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
}

void MessageView::onRowsAboutToBeInserted(const QModelIndex &, int first)
{
    // Until the scroll that is due, the end is further down than what is shown.
    m_follows = isAtEnd() || m_follow.isActive();
    m_anchor = m_follows ? QModelIndex() : anchorFor(first);
    m_anchorTop = m_anchor.isValid() ? visualRect(m_anchor).top() : 0;
}

/// What is to stay where it is while rows are put before `first`; invalid: they come behind all
/// that is in sight.
QModelIndex MessageView::anchorFor(int first) const
{
    const QModelIndex top = indexAt({ 1, 1 });
    if (!top.isValid() || top.row() >= first)
        return top;
    // What was missed comes in between: those who read what follows it go on reading.
    const QModelIndex next = model()->index(first, 0);
    const bool isInSight = viewport()->rect().intersects(visualRect(next));
    return isInSight && DividerPainter::isDivider(model()->index(first - 1, 0)) ? next
                                                                                : QModelIndex();
}

void MessageView::onRowsInserted(const QModelIndex &, int first, int last)
{
    const bool isAtTheEnd = last == model()->rowCount() - 1;
    const bool isOwn
        = model()->index(last, 0).data(MessageListModel::OwnRole).toBool() && isAtTheEnd;
    forgetHeightsBehind(last + 1);
    hideCleared(first, last);
    if (m_follows || isOwn) {
        m_follows = true;
        m_follow.start();
    } else if (m_anchor.isValid()) {
        keepPlace();
    } else {
        countUnseen(first, last);
    }
}

/// What stands before the row has changed, and with it who has a header and begins a day.
void MessageView::forgetHeightsBehind(int row)
{
    QModelIndex index = model()->index(row, 0);
    while (DividerPainter::isDivider(index))
        index = index.siblingAtRow(index.row() + 1);
    m_delegate->forgetHeight(index);
}

void MessageView::countUnseen(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_unseen += DividerPainter::isDivider(model()->index(row, 0)) ? 0 : 1;
    if (m_unseen == 0)
        return;
    m_newMessages->setText(tr("%n new", nullptr, m_unseen));
    m_newMessages->adjustSize();
    placeNewButton();
    m_newMessages->show();
}

void MessageView::keepPlace()
{
    doItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + visualRect(m_anchor).top() - m_anchorTop);
    m_anchor = QModelIndex();
}

void MessageView::onRowsMoved(
    const QModelIndex &, int first, int last, const QModelIndex &, int row)
{
    const int end = std::max(last + 1, row);
    for (int changed = std::min(first, row); changed < end; ++changed)
        m_delegate->forgetHeight(model()->index(changed, 0));
    forgetHeightsBehind(end);
}

void MessageView::onRowsRemoved(const QModelIndex &, int first)
{
    forgetHeightsBehind(first);
}

void MessageView::onDataChanged(const QModelIndex &first, const QModelIndex &last)
{
    for (int row = first.row(); row <= last.row(); ++row)
        m_delegate->forgetHeight(model()->index(row, 0));
    scheduleDelayedItemsLayout();
}

void MessageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_delegate->forgetHeights();
    QListView::changeEvent(event);
}

void MessageView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // An item view's own copy takes one cell.
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (isEnter && openLinks(currentIndex()))
        event->accept();
    else
        QListView::keyPressEvent(event);
}

void MessageView::onScrolled()
{
    m_follows = isAtEnd();
    if (!m_follows) {
        m_follow.stop();
        const bool isTop = verticalScrollBar()->value() == verticalScrollBar()->minimum();
        if (isTop && !m_cleared.contains(model()))
            emit topReached();
        askForMissed();
        return;
    }
    m_unseen = 0;
    m_newMessages->hide();
}

void MessageView::askForMissed()
{
    for (QModelIndex row = indexAt({ 1, 1 });
         row.isValid() && visualRect(row).top() < viewport()->height();
         row = row.siblingAtRow(row.row() + 1))
        onChosen(row);
}

void MessageView::onChosen(const QModelIndex &row)
{
    if (DividerPainter::isUnfetched(row))
        emit missedRequested(row.data(MessageListModel::IdRole).toUuid());
}

void MessageView::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    const bool follows = m_follows;
    QListView::resizeEvent(event);
    // The scroll bar comes while the rows are laid out, when a list view does not lay them out
    // anew.
    if (std::exchange(m_layoutWidth, width()) == width())
        scheduleDelayedItemsLayout();
    placeNewButton();
    if (follows)
        scrollToBottom();
}

void MessageView::placeNewButton()
{
    m_newMessages->move((width() - m_newMessages->width()) / 2,
                        height() - m_newMessages->height() - 8);
}

} // namespace Limpid
