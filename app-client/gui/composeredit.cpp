// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/composeredit.h"

#include "app-client/session/inputhistory.h"
#include "common/models/memberlistmodel.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace Limpid {

namespace {
constexpr int VerticalPadding
    = 14; ///< of the style sheet's field: padding and border, above and below
} // namespace

ComposerEdit::ComposerEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerEdit::fitHeight);
    fitHeight();
}

void ComposerEdit::setMembers(const QAbstractItemModel *members)
{
    m_members = members;
}

void ComposerEdit::setHistory(InputHistory *history)
{
    m_history = history;
}

bool ComposerEdit::event(QEvent *event)
{
    // Before Tab leads to the next widget.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && completeNick()) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

bool ComposerEdit::completeNick()
{
    QStringList nicks;
    for (int row = 0; m_members && row < m_members->rowCount(); ++row) {
        const QModelIndex member = m_members->index(row, 0);
        if (!member.data(MemberListModel::OwnRole).toBool())
            nicks += member.data(MemberListModel::NickRole).toString();
    }
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return false;
    const auto completed = m_completion.next(toPlainText(), cursor.position(), nicks);
    if (completed)
        put(completed->text, completed->cursor);
    return completed.has_value();
}

bool ComposerEdit::recall(int key)
{
    if (!m_history || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    const QString shown = toPlainText();
    const auto text = key == Qt::Key_Up ? m_history->older(shown) : m_history->newer(shown);
    if (text)
        put(*text, text->size());
    return text.has_value();
}

/// So that it can be undone.
void ComposerEdit::put(const QString &text, qsizetype cursor)
{
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
    all.setPosition(int(cursor));
    setTextCursor(all);
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier)) {
        event->accept();
        emit submitted();
        return;
    }
    if (!(event->modifiers() & ~Qt::KeypadModifier) && recall(event->key())) {
        event->accept();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void ComposerEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void ComposerEdit::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.lineCount());
    setVerticalScrollBarPolicy(lines > MaximumLines ? Qt::ScrollBarAsNeeded
                                                    : Qt::ScrollBarAlwaysOff);
    lines = std::clamp(lines, 1, MaximumLines);
    const int height = lines * fontMetrics().lineSpacing() + VerticalPadding;
    if (height != maximumHeight())
        setFixedHeight(height);
}

} // namespace Limpid
