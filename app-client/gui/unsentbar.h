// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QUuid>
#include <QWidget>

class QLabel;

namespace Limpid {

class MessageListModel;

/// Asks what is to become of messages the server has refused; hidden while there are none.
class UnsentBar : public QWidget
{
    Q_OBJECT

public:
    explicit UnsentBar(QWidget *parent = nullptr);

    void setMessages(MessageListModel *messages); ///< nullptr: none

signals:
    void retryRequested(const QList<QUuid> &ids);
    void discardRequested(const QList<QUuid> &ids);

private:
    void refresh();
    void onRetry();
    void onDiscard();

    QPointer<MessageListModel> m_messages;
    QLabel *m_words;
};

} // namespace Limpid
