// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/messagelistmodel.h"

#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

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
        insert(rowCount(), Row { .message = message, .state = state, .own = true });
    }
}

bool MessageListModel::receive(const Message &message)
{
    const int index = rowOf(message.id);
    if (index < 0) {
        insert(m_placed, Row { .message = message, .received = true });
        place(m_placed);
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
    place(index);
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
    const bool wasTold = sent == 0 && queued == 0 && dropped == 0;
    emitChanged(index);
    if (wasTold && index >= m_placed) {
        place(index);
    }
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

void MessageListModel::removeOwn(const QUuid &id)
{
    const int row = rowOf(id);
    if (row >= m_placed && m_rows[std::size_t(row)].state != DeliveryState::Accepted) {
        remove(row);
    }
}

QUuid MessageListModel::addDivider(MessageDivider kind, int count)
{
    const bool isReplacing = kind == MessageDivider::Recovered || kind == MessageDivider::Gap;
    if (isReplacing && m_placed > 0 && m_rows[std::size_t(m_placed - 1)].divider == kind) {
        const QUuid id = m_rows[std::size_t(m_placed - 1)].message.id;
        changeDivider(id, kind, count);
        return id;
    }
    const QUuid id = QUuid::createUuid();
    insert(m_placed, divider(id, kind, count));
    place(m_placed);
    return id;
}

QUuid MessageListModel::insertDivider(const QUuid &behind, MessageDivider kind, int count)
{
    if (rowOf(behind) < 0) {
        return {};
    }
    const QUuid id = QUuid::createUuid();
    insert(rowOf(behind) + 1, divider(id, kind, count));
    ++m_placed;
    return id;
}

void MessageListModel::changeDivider(const QUuid &id, MessageDivider kind, int count)
{
    const int index = rowOf(id);
    if (index < 0) {
        return;
    }
    Row &row = m_rows[std::size_t(index)];
    row.divider = kind;
    row.dividerCount = count;
    emitChanged(index);
}

void MessageListModel::removeDivider(const QUuid &id)
{
    if (rowOf(id) >= 0) {
        remove(rowOf(id));
    }
}

void MessageListModel::prepend(const QList<Message> &page)
{
    QList<Message> fresh; // newest first
    QSet<QUuid> ids;
    for (auto it = page.crbegin(); it != page.crend(); ++it) {
        const int row = rowOf(it->id);
        if (row >= 0 && m_rows[std::size_t(row)].received) {
            fresh.clear();
            ids.clear();
        } else if (!ids.contains(it->id)) {
            ids.insert(it->id);
            fresh.append(*it);
        }
    }
    insertReceived(0, fresh);
}

int MessageListModel::insertBehind(const QUuid &id, const QList<Message> &page)
{
    if (rowOf(id) < 0) {
        return 0;
    }
    QList<Message> fresh; // newest first
    QSet<QUuid> ids;
    for (auto it = page.crbegin(); it != page.crend(); ++it) {
        const int row = rowOf(it->id);
        const bool isHere = row >= 0 && m_rows[std::size_t(row)].received;
        if (!isHere && !ids.contains(it->id)) {
            ids.insert(it->id);
            fresh.append(*it);
        }
    }
    while (rowCount() + fresh.size() > m_maximumCount && rowOf(id) > 0) {
        trim();
    }
    return insertReceived(rowOf(id) + 1, fresh);
}

void MessageListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_serials.clear();
    m_lastCursor = {};
    m_firstNew = {};
    m_placed = 0;
    m_removed = 0;
    endResetModel();
}

void MessageListModel::setFirstNew(const QUuid &id)
{
    const QUuid before = std::exchange(m_firstNew, id);
    if (before == id) {
        return;
    }
    for (const int row : { rowOf(before), rowOf(id) }) {
        if (row >= 0) {
            emitChanged(row);
        }
    }
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

QList<QUuid> MessageListModel::failed() const
{
    QList<QUuid> ids;
    for (int row = m_placed; row < rowCount(); ++row) {
        if (m_rows[std::size_t(row)].state == DeliveryState::Failed) {
            ids.append(m_rows[std::size_t(row)].message.id);
        }
    }
    return ids;
}

MessageListModel::Row MessageListModel::divider(const QUuid &id, MessageDivider kind, int count)
{
    Row row;
    row.message.id = id;
    row.divider = kind;
    row.dividerCount = count;
    return row;
}

void MessageListModel::insert(int at, Row row)
{
    if (rowCount() >= m_maximumCount) {
        trim();
        at = std::max(0, at - 1);
    }
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, std::move(row));
    renumber(at, rowCount() - 1);
    endInsertRows();
}

// Those of ours among them are told with this, and this is their place.
int MessageListModel::insertReceived(int at, const QList<Message> &newestFirst)
{
    QSet<QUuid> own;
    for (const Message &message : newestFirst) {
        const int row = rowOf(message.id);
        if (row >= 0) {
            own.insert(message.id);
            at -= row < at ? 1 : 0;
            remove(row);
        }
    }
    const int room = std::max(0, m_maximumCount - rowCount());
    const int count = std::min(room, int(newestFirst.size()));
    if (count == 0) {
        return 0;
    }
    std::vector<Row> rows;
    for (int i = count - 1; i >= 0; --i) {
        const bool isOwn = own.contains(newestFirst[i].id);
        rows.push_back(Row { .message = newestFirst[i], .own = isOwn, .received = true });
    }
    beginInsertRows({}, at, at + count - 1);
    m_rows.insert(m_rows.begin() + at, rows.begin(), rows.end());
    m_placed += count;
    m_removed -= at == 0 ? count : 0; // the rows behind keep their serials
    renumber(at, at == 0 ? count - 1 : rowCount() - 1);
    endInsertRows();
    return count;
}

void MessageListModel::remove(int at)
{
    beginRemoveRows({}, at, at);
    m_serials.remove(m_rows[std::size_t(at)].message.id);
    m_rows.erase(m_rows.begin() + at);
    m_placed -= at < m_placed ? 1 : 0;
    renumber(at, rowCount() - 1);
    endRemoveRows();
}

void MessageListModel::move(int from, int to)
{
    if (from == to) {
        return;
    }
    beginMoveRows({}, from, from, {}, from < to ? to + 1 : to);
    Row row = std::move(m_rows[std::size_t(from)]);
    m_rows.erase(m_rows.begin() + from);
    m_rows.insert(m_rows.begin() + to, std::move(row));
    renumber(std::min(from, to), std::max(from, to));
    endMoveRows();
}

// Behind all that is in the server's order.
void MessageListModel::place(int row)
{
    m_placed += row >= m_placed ? 1 : 0;
    move(row, m_placed - 1);
}

void MessageListModel::renumber(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        m_serials.insert(m_rows[std::size_t(row)].message.id, m_removed + row);
    }
}

void MessageListModel::emitChanged(int row)
{
    emit dataChanged(index(row), index(row));
}

// Makes room for one row.
void MessageListModel::trim()
{
    beginRemoveRows({}, 0, 0);
    m_serials.remove(m_rows.front().message.id);
    m_rows.pop_front();
    m_placed = std::max(0, m_placed - 1);
    ++m_removed;
    endRemoveRows();
}

} // namespace Limpid
