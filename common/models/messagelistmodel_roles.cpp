// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/mentions.h"
#include "common/models/messagelistmodel.h"

namespace Limpid {

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

void MessageListModel::setOwnNick(const Nick &nick)
{
    if (nick == m_ownNick) {
        return;
    }
    m_ownNick = nick;
    if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1), { MentionRole });
    }
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case MessageRole:
        return QVariant::fromValue(row.message);
    case IdRole:
        return row.message.id;
    case SenderRole:
        return row.message.sender.toString();
    case Qt::DisplayRole:
    case TextRole:
        return row.message.text;
    case SentAtRole:
        return row.message.sentAt;
    case OwnRole:
        return row.own;
    case DeliveryRole:
        return QVariant::fromValue(row.state);
    case FailureRole:
        return row.failure;
    case SentCountRole:
        return row.sent;
    case QueuedCountRole:
        return row.queued;
    case DroppedCountRole:
        return row.dropped;
    case DividerRole:
        return QVariant::fromValue(row.divider);
    case DividerCountRole:
        return row.dividerCount;
    case MentionRole:
        return !row.own && row.message.sender != m_ownNick
            && Mentions::isIn(row.message.text, m_ownNick);
    case FirstNewRole:
        return row.message.id == m_firstNew;
    default:
        return {};
    }
}

QHash<int, QByteArray> MessageListModel::roleNames() const
{
    return { { MessageRole, "message" },
             { IdRole, "id" },
             { SenderRole, "sender" },
             { TextRole, "text" },
             { SentAtRole, "sentAt" },
             { OwnRole, "own" },
             { DeliveryRole, "delivery" },
             { FailureRole, "failure" },
             { SentCountRole, "sentCount" },
             { QueuedCountRole, "queuedCount" },
             { DroppedCountRole, "droppedCount" },
             { DividerRole, "divider" },
             { DividerCountRole, "dividerCount" },
             { MentionRole, "mention" },
             { FirstNewRole, "firstNew" } };
}

} // namespace Limpid
