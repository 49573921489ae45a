// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/nick.h"

#include <QHash>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QUuid>

class QTextLayout;

namespace Limpid {

class Theme;

/// Paints a chat message: the day it begins and the place where reading stopped (MessagePrelude),
/// avatar, nick and minutes, the text wrapped, and how far one of ours has come.
///
/// Messages of one sender within five minutes share a header. Heights are kept by message, so that
/// a long conversation is laid out once a width.
class MessageDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit MessageDelegate(const Theme &theme, QObject *parent = nullptr);

    void setWidth(int width); ///< of the view's viewport, in pixels
    void
    forgetHeight(const QModelIndex &index); ///< what it says, or the message before it, changed
    void forgetHeights(); ///< the font changed
    void setOwnNick(const Nick &nick); ///< mentions of it are marked

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Where the view begins: what follows the message of that id has a header. Null: anywhere.
    void setBegin(const QUuid &id);
    /// The link of a message at a position in the viewport; empty if there is none. row: of the
    /// message, there.
    [[nodiscard]] QUrl linkAt(const QModelIndex &index,
                              const QRect &row,
                              Qt::LayoutDirection direction,
                              const QPoint &position) const;
    /// True if the message begins a run of its sender's: it shows avatar, nick and time.
    [[nodiscard]] static bool hasHeader(const QModelIndex &index);

private:
    [[nodiscard]] bool beginsRun(const QModelIndex &index) const;
    [[nodiscard]] QPoint
    textOrigin(const QModelIndex &index, const QRect &row, Qt::LayoutDirection direction) const;
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] int textHeight(const QModelIndex &index) const;
    /// Lines begin on the side of the avatar, whatever direction their words have.
    void layOut(QTextLayout &layout, const QModelIndex &index, Qt::LayoutDirection direction) const;
    void paintHeader(QPainter &painter,
                     const QRect &rect,
                     Qt::LayoutDirection direction,
                     const QModelIndex &index,
                     const QColor &surface) const;

    const Theme &m_theme;
    int m_width = 600;
    Nick m_ownNick;
    QUuid m_begin;
    mutable QHash<QUuid, int> m_heights; ///< at m_width
};

} // namespace Limpid
