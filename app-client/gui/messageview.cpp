// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/messageview.h"

#include "app-client/gui/messagedelegate.h"
#include "common/gui/theme.h"
#include "common/models/messagelistmodel.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

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
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_follows)
            scrollToBottom();
    });
}

void MessageView::setMessages(MessageListModel *messages)
{
    if (model() == messages)
        return;
    if (const QAbstractItemModel *before = model()) {
        disconnect(before,
                   &QAbstractItemModel::rowsAboutToBeInserted,
                   this,
                   &MessageView::onRowsAboutToBeInserted);
        disconnect(before, &QAbstractItemModel::rowsInserted, this, &MessageView::onRowsInserted);
    }
    setModel(messages);
    m_unseen = 0;
    m_follows = true;
    m_newMessages->hide();
    if (!messages)
        return;
    connect(messages,
            &QAbstractItemModel::rowsAboutToBeInserted,
            this,
            &MessageView::onRowsAboutToBeInserted);
    connect(messages, &QAbstractItemModel::rowsInserted, this, &MessageView::onRowsInserted);
    scrollToBottom();
}

void MessageView::setOwnNick(const QString &nick)
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

void MessageView::onRowsAboutToBeInserted()
{
    m_follows = isAtEnd();
}

void MessageView::onRowsInserted(const QModelIndex &, int first, int last)
{
    const bool isAtTheEnd = last == model()->rowCount() - 1;
    const bool isOwn
        = model()->index(last, 0).data(MessageListModel::OwnRole).toBool() && isAtTheEnd;
    if (m_follows || isOwn) {
        m_follows = true;
        scrollToBottom();
    } else if (isAtTheEnd) {
        m_unseen += last - first + 1;
        m_newMessages->setText(tr("%n new", nullptr, m_unseen));
        m_newMessages->adjustSize();
        placeNewButton();
        m_newMessages->show();
    }
}

void MessageView::onScrolled()
{
    m_follows = isAtEnd();
    if (!m_follows)
        return;
    m_unseen = 0;
    m_newMessages->hide();
}

void MessageView::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    const bool follows = m_follows;
    QListView::resizeEvent(event);
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
