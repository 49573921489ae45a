// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/nick.h"

#include <QHash>
#include <QListView>
#include <QTimer>
#include <QUrl>
#include <QUuid>

class QPushButton;

namespace Limpid {

class MessageDelegate;
class MessageListModel;
class Theme;

/// The conversation of one group: follows the newest message while that is in sight, else counts
/// what came.
class MessageView : public QListView
{
    Q_OBJECT

public:
    explicit MessageView(const Theme &theme, QWidget *parent = nullptr);

    void setMessages(MessageListModel *messages); ///< nullptr: none
    /// Hides what is shown, for as long as this lives; what waits to be sent stays.
    void clearShown();
    /// Marks a message and scrolls to it; ignored if it is not loaded. One that was hidden brings
    /// all of them back.
    void reveal(const QUuid &id);
    void setOwnNick(const Nick &nick);
    [[nodiscard]] QString
    selectedText() const; ///< the messages marked, a line each, as they are copied

signals:
    void topReached(); ///< scrolled to the oldest message: older ones may be wanted
    /// Scrolled to a divider where messages are missing that can be fetched, or it was chosen.
    void missedRequested(const QUuid &divider);
    void linkChosen(const QUrl &url); ///< MessageLinks::isOpenable()

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copySelection() const;
    [[nodiscard]] bool isAtEnd() const;
    void onRowsAboutToBeInserted(const QModelIndex &parent, int first);
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    void onRowsRemoved(const QModelIndex &parent, int first);
    void onRowsMoved(const QModelIndex &from, int first, int last, const QModelIndex &to, int row);
    [[nodiscard]] QModelIndex anchorFor(int first) const;
    void onChosen(const QModelIndex &row);
    void askForMissed();
    void countUnseen(int first, int last);
    void keepPlace();
    void forgetHeightsBehind(int row);
    void showPlace();
    void hideCleared(int first, int last);
    void showCleared();
    [[nodiscard]] QUrl linkAt(const QPoint &position) const;
    [[nodiscard]] bool openLinks(const QModelIndex &row);
    void onDataChanged(const QModelIndex &first, const QModelIndex &last);
    void onScrolled();
    void placeNewButton();

    MessageDelegate *m_delegate;
    QPushButton *m_newMessages;
    QTimer m_follow; ///< many messages at once are one scroll, and one layout
    QList<QMetaObject::Connection> m_connections; ///< to the model shown
    QPersistentModelIndex
        m_anchor; ///< the message that stays in place while others are put before it
    int m_anchorTop = 0; ///< where it is, in pixels of the viewport
    int m_layoutWidth = 0; ///< of the whole view, when it was resized last
    QHash<const QAbstractItemModel *, QUuid> m_cleared; ///< the last message hidden of each
    QUrl m_pressed; ///< the link under the mouse when its button went down
    bool m_follows = true;
    int m_unseen = 0;
};

} // namespace Limpid
