// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/hitspane.h"

#include "app-client/gui/hitdelegate.h"
#include "app-client/gui/rule.h"
#include "app-client/session/historysearch.h"
#include "common/models/messagelistmodel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int MaximumRows = 7; // in sight at a time

} // namespace

HitsPane::HitsPane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_list(new QListView(this))
{
    m_words->setObjectName(u"hitsWords"_s);
    m_words->setProperty("dim", true);
    m_words->setContentsMargins(16, 0, 16, 6);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setBuddy(m_list);
    m_list->setObjectName(u"hits"_s);
    m_list->setAccessibleName(tr("Messages found"));
    m_list->setItemDelegate(new HitDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list, &QListView::clicked, this, &HitsPane::onChosen);
    connect(m_list, &QListView::activated, this, &HitsPane::onChosen);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &HitsPane::onScrolled);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_words);
    column->addWidget(m_list);
    column->addWidget(new Rule(Qt::Horizontal, this));
    hide();
}

void HitsPane::setSearch(HistorySearch &search)
{
    m_search = &search;
    m_list->setModel(&search);
    connect(&search, &HistorySearch::stateChanged, this, &HitsPane::onStateChanged);
    onStateChanged();
}

void HitsPane::say(Problem problem)
{
    m_problem = problem;
    updateWords();
}

void HitsPane::enter()
{
    if (!isVisible() || !m_search || m_search->rowCount() == 0)
        return;
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_search->index(0));
    m_list->setFocus(Qt::TabFocusReason);
}

void HitsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void HitsPane::onStateChanged()
{
    m_problem = Problem::None;
    updateHeight();
    updateWords();
}

void HitsPane::onChosen(const QModelIndex &row)
{
    m_problem = Problem::None;
    updateWords();
    emit chosen(row.data(MessageListModel::MessageRole).value<Message>());
}

void HitsPane::onScrolled()
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    if (m_search && m_search->hasMore() && bar->value() == bar->maximum())
        emit moreRequested();
}

void HitsPane::updateHeight()
{
    const int rows = std::min(m_search->rowCount(), MaximumRows);
    m_list->setFixedHeight(rows == 0 ? 0 : rows * m_list->sizeHintForRow(0));
    m_list->setVisible(rows > 0);
}

void HitsPane::updateWords()
{
    m_words->setText(words());
}

QString HitsPane::words() const
{
    if (m_problem == Problem::NotConnected)
        return tr("Searching needs a connection to the server");
    if (m_problem == Problem::TooFarBack)
        return tr("This message is too far back to be shown in the conversation");
    const int count = m_search->rowCount();
    switch (m_search->state()) {
    case HistorySearch::State::None:
        break;
    case HistorySearch::State::Searching:
        return tr("Searching everything that was said…");
    case HistorySearch::State::Refused:
        return tr("The server keeps no history, or cannot search it now");
    case HistorySearch::State::BrokenOff:
        return tr("The connection ended before the answer came");
    case HistorySearch::State::Found:
        if (count == 0)
            return tr("Nothing found: only whole words are looked for");
        if (m_search->hasMore())
            return tr("The newest %n message(s) found; more follow at the end", nullptr, count);
        return tr("%n message(s) found", nullptr, count);
    }
    return {};
}

} // namespace Limpid
