// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace Limpid {

struct Colors;

/// The badges at the end of a group's row: how many messages are unread, and before that, with an
/// "@", in how many of them one is mentioned.
struct GroupBadges
{
    /// group: with the roles of GroupListModel. Answers how many pixels it took from the end.
    static int paint(QPainter &painter,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &group,
                     const Colors &colors);
};

} // namespace Limpid
