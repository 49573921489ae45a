// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/unsentbar.h"

#include "common/models/messagelistmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Limpid {

UnsentBar::UnsentBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
{
    auto *retry = new QPushButton(tr("&Send again"), this);
    auto *discard = new QPushButton(tr("&Discard"), this);
    m_words->setObjectName(u"unsentWords"_s);
    retry->setObjectName(u"unsentRetry"_s);
    discard->setObjectName(u"unsentDiscard"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(8);
    layout->addWidget(m_words, 1);
    layout->addWidget(retry);
    layout->addWidget(discard);
    connect(retry, &QPushButton::clicked, this, &UnsentBar::onRetry);
    connect(discard, &QPushButton::clicked, this, &UnsentBar::onDiscard);
    hide();
}

void UnsentBar::setMessages(MessageListModel *messages)
{
    if (m_messages)
        disconnect(m_messages, nullptr, this, nullptr);
    m_messages = messages;
    if (messages) {
        connect(messages, &QAbstractItemModel::dataChanged, this, &UnsentBar::refresh);
        connect(messages, &QAbstractItemModel::rowsInserted, this, &UnsentBar::refresh);
        connect(messages, &QAbstractItemModel::rowsRemoved, this, &UnsentBar::refresh);
        connect(messages, &QAbstractItemModel::modelReset, this, &UnsentBar::refresh);
    }
    refresh();
}

void UnsentBar::refresh()
{
    const auto count = m_messages ? int(m_messages->failed().size()) : 0;
    m_words->setText(u"✕ "_s + tr("%n message(s) not sent", nullptr, count));
    setVisible(count > 0);
}

void UnsentBar::onRetry()
{
    emit retryRequested(m_messages->failed());
}

void UnsentBar::onDiscard()
{
    emit discardRequested(m_messages->failed());
}

} // namespace Limpid
