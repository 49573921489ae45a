// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/findbar.h"

#include "common/models/messagelistmodel.h"
#include "common/protocol/protocollimits.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int MaximumLength = ProtocolLimits::Search / 3; // bytes of UTF-8 a UTF-16 unit takes

} // namespace

FindBar::FindBar(QAbstractItemView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    m_words->setObjectName(u"findWords"_s);
    m_words->setAccessibleName(tr("Find in this group"));
    m_words->setPlaceholderText(tr("Find in this group"));
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(m_words->placeholderText())
                             + 24);
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(MaximumLength);
    m_count->setObjectName(u"findCount"_s);
    m_count->setProperty("dim", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(6);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_count);
    const auto addButton = [&](Qt::ArrowType arrow, const QString &words, auto slot) {
        auto *button = new QToolButton(this);
        button->setArrowType(arrow);
        button->setToolTip(words);
        button->setAccessibleName(words);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, slot);
    };
    addButton(Qt::UpArrow, tr("Older"), &FindBar::findOlder);
    addButton(Qt::DownArrow, tr("Newer"), &FindBar::findNewer);
    auto *all = new QPushButton(tr("Search all"), this);
    all->setObjectName(u"findAll"_s);
    all->setToolTip(tr("Asks the server for everything in this group that has these words"));
    layout->addWidget(all);
    connect(all, &QPushButton::clicked, this, &FindBar::search);
    auto *close = new QToolButton(this);
    close->setText(u"✕"_s);
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close"));
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &FindBar::closeBar);
    connect(m_words, &QLineEdit::textEdited, this, &FindBar::onEdited);
    setFocusProxy(m_words);
    hide();
}

void FindBar::open()
{
    QWidget::show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    onEdited();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else if (event->key() == Qt::Key_Down)
        emit left();
    else if (isEnter && (event->modifiers() & Qt::ShiftModifier))
        findNewer();
    else if (isEnter && matches().isEmpty())
        search();
    else if (isEnter)
        findOlder();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::onEdited()
{
    const QList<int> rows = matches();
    show(rows, rows.size() - 1);
}

void FindBar::findOlder()
{
    const QList<int> rows = matches();
    const int current = m_view.currentIndex().row();
    const auto it = std::lower_bound(rows.begin(), rows.end(), current);
    show(rows, (it == rows.begin() ? rows.size() : it - rows.begin()) - 1);
}

void FindBar::findNewer()
{
    const QList<int> rows = matches();
    const int current = m_view.currentIndex().row();
    const auto it = std::upper_bound(rows.begin(), rows.end(), current);
    show(rows, it == rows.end() ? 0 : it - rows.begin());
}

void FindBar::search()
{
    if (m_words->text().trimmed().isEmpty())
        return;
    m_count->clear(); // what was found is said by the answer
    emit searchRequested(m_words->text().trimmed());
}

void FindBar::closeBar()
{
    hide();
    emit closed();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::show(const QList<int> &rows, qsizetype match)
{
    if (m_words->text().isEmpty())
        m_count->clear();
    else if (rows.isEmpty())
        m_count->setText(tr("not loaded here; Enter searches all by words"));
    else
        m_count->setText(tr("%1 of %2").arg(match + 1).arg(rows.size()));
    if (match < 0 || match >= rows.size())
        return;
    const QModelIndex index = m_view.model()->index(rows[match], 0);
    m_view.setCurrentIndex(index);
    m_view.scrollTo(index, QAbstractItemView::PositionAtCenter);
}

QList<int> FindBar::matches() const
{
    QList<int> rows;
    const QAbstractItemModel *model = m_view.model();
    const QString words = m_words->text();
    for (int row = 0; model && !words.isEmpty() && row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        if (index.data(MessageListModel::TextRole).toString().contains(words, Qt::CaseInsensitive))
            rows += row;
    }
    return rows;
}

} // namespace Limpid
