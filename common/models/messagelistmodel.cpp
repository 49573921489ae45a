// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/messagelistmodel.h"

#include <QSet>

#include <algorithm>

namespace Limpid {

MessageListModel::MessageListModel(int maximumCount, QObject *parent)
    : QAbstractListModel(parent)
    , m_maximumCount(maximumCount)
{
    Q_ASSERT(maximumCount > 0);
}

void MessageListModel::appendOwn(const Message &message, DeliveryState state)
{
    if (rowOf(message.id) < 0) {
        append(Row { .message = message, .state = state, .own = true });
    }
}

bool MessageListModel::receive(const Message &message)
{
    const int index = rowOf(message.id);
    if (index < 0) {
        append(Row { .message = message, .received = true });
        m_lastCursor = message.cursor;
        return true;
    }
    Row &row = m_rows[std::size_t(index)];
    if (row.received) {
        return false;
    }
    row.message = message;
    row.state = DeliveryState::Accepted;
    row.received = true;
    row.failure.clear();
    m_lastCursor = message.cursor;
    emitChanged(index);
    return true;
}

void MessageListModel::accept(
    const QUuid &id, const Cursor &cursor, int sent, int queued, int dropped)
{
    if (!isOwn(id)) {
        return;
    }
    const int index = rowOf(id);
    Row &row = m_rows[std::size_t(index)];
    row.message.cursor = cursor;
    row.state = DeliveryState::Accepted;
    row.sent = sent;
    row.queued = queued;
    row.dropped = dropped;
    row.failure.clear();
    emitChanged(index);
}

void MessageListModel::fail(const QUuid &id, const QString &why)
{
    const int index = rowOf(id);
    if (index < 0 || m_rows[std::size_t(index)].state == DeliveryState::Accepted) {
        return;
    }
    m_rows[std::size_t(index)].state = DeliveryState::Failed;
    m_rows[std::size_t(index)].failure = why;
    emitChanged(index);
}

void MessageListModel::setDeliveryState(const QUuid &id, DeliveryState state)
{
    const int index = rowOf(id);
    if (index < 0 || m_rows[std::size_t(index)].state == DeliveryState::Accepted) {
        return;
    }
    m_rows[std::size_t(index)].state = state;
    m_rows[std::size_t(index)].failure.clear();
    emitChanged(index);
}

void MessageListModel::prepend(const QList<Message> &page)
{
    QList<Message> fresh; // newest first
    QSet<QUuid> ids;
    const qsizetype space = m_maximumCount - rowCount();
    for (auto it = page.crbegin(); it != page.crend() && fresh.size() < space; ++it) {
        if (rowOf(it->id) < 0 && !ids.contains(it->id)) {
            ids.insert(it->id);
            fresh.append(*it);
        }
    }
    if (fresh.isEmpty()) {
        return;
    }
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    for (const Message &message : std::as_const(fresh)) {
        --m_removed;
        m_rows.push_front(Row { .message = message, .received = true });
        m_serials.insert(message.id, m_removed);
    }
    endInsertRows();
}

void MessageListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_serials.clear();
    m_lastCursor = {};
    m_removed = 0;
    endResetModel();
}

Cursor MessageListModel::firstCursor() const
{
    const auto isReceived = [](const Row &row) { return row.received; };
    const auto first = std::find_if(m_rows.begin(), m_rows.end(), isReceived);
    return first == m_rows.end() ? Cursor() : first->message.cursor;
}

Cursor MessageListModel::lastCursor() const
{
    return m_lastCursor;
}

int MessageListModel::rowOf(const QUuid &id) const
{
    const auto found = m_serials.constFind(id);
    return found == m_serials.constEnd() ? -1 : int(*found - m_removed);
}

bool MessageListModel::isOwn(const QUuid &id) const
{
    const int row = rowOf(id);
    return row >= 0 && m_rows[std::size_t(row)].own;
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
             { DroppedCountRole, "droppedCount" } };
}

void MessageListModel::append(Row row)
{
    trim();
    beginInsertRows({}, rowCount(), rowCount());
    m_serials.insert(row.message.id, m_removed + rowCount());
    m_rows.push_back(std::move(row));
    endInsertRows();
}

void MessageListModel::emitChanged(int row)
{
    emit dataChanged(index(row), index(row));
}

// Makes room for one row.
void MessageListModel::trim()
{
    if (rowCount() < m_maximumCount) {
        return;
    }
    beginRemoveRows({}, 0, 0);
    m_serials.remove(m_rows.front().message.id);
    m_rows.pop_front();
    ++m_removed;
    endRemoveRows();
}

} // namespace Limpid
