// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/composer.h"

#include "app-client/gui/composeredit.h"
#include "common/gui/words.h"
#include "common/types/utf8size.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Limpid {

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_edit(new ComposerEdit(this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_hint(new QLabel(this))
{
    m_edit->setObjectName(u"composer"_s);
    m_edit->setAccessibleName(tr("Message"));
    m_send->setObjectName(u"sendButton"_s);
    m_send->setProperty("primary", true);
    m_hint->setObjectName(u"composerHint"_s);
    m_hint->setProperty("dim", true);
    m_hint->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(4);
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(m_send, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_hint, 1, 0, 1, 2);

    connect(m_edit, &ComposerEdit::submitted, this, &Composer::submit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::onTextChanged);
    connect(m_send, &QPushButton::clicked, this, &Composer::submit);
    setFocusProxy(m_edit);
    refresh();
}

void Composer::setGroupName(const QString &name)
{
    m_edit->setPlaceholderText(tr("Message #%1").arg(name));
    m_edit->setAccessibleName(tr("Message to #%1").arg(name));
}

void Composer::setTextLimit(qint64 bytes)
{
    m_limit = bytes;
    refresh();
}

void Composer::setObstacle(const QString &why)
{
    m_obstacle = why;
    refresh();
}

void Composer::setNote(const QString &words)
{
    m_note = words;
    refresh();
}

void Composer::setMembers(const QAbstractItemModel *members)
{
    m_edit->setMembers(members);
}

void Composer::setHistory(InputHistory *history)
{
    m_edit->setHistory(history);
}

void Composer::setText(const QString &text)
{
    m_isSetting = true;
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
    m_isSetting = false;
    refresh();
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::submit()
{
    if (m_send->isEnabled())
        emit sendRequested(text());
}

void Composer::onTextChanged()
{
    refresh();
    if (!m_isSetting)
        emit edited();
}

void Composer::refresh()
{
    const qint64 bytes = size();
    const bool tooLong = bytes > m_limit;
    QString hint;
    if (tooLong)
        hint = tr("%1 of at most %2 bytes: shorten the text to send it")
                   .arg(Words::count(bytes), Words::count(m_limit));
    else if (bytes > m_limit - m_limit / 10)
        hint = tr("%n byte(s) left", nullptr, int(m_limit - bytes));
    else if (bytes > 0)
        hint = m_obstacle.isEmpty() ? m_note : m_obstacle;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_hint->setProperty("danger", tooLong);
    m_hint->style()->unpolish(m_hint);
    m_hint->style()->polish(m_hint);
    m_send->setEnabled(!text().trimmed().isEmpty() && !tooLong && m_obstacle.isEmpty());
    m_send->setToolTip(m_obstacle);
}

qint64 Composer::size() const
{
    return utf8Size(text());
}

} // namespace Limpid
