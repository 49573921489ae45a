// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/historysearch.h"

#include "common/models/messagelistmodel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

HistorySearch::HistorySearch(QObject *parent)
    : QAbstractListModel(parent)
{
}

FetchHistory HistorySearch::begin(const GroupName &group, const QString &text, int pageSize)
{
    beginResetModel();
    m_messages.clear();
    m_hasMore = false;
    m_request = { group, {}, std::min(PageSize, pageSize), {}, text };
    endResetModel();
    setState(State::Searching);
    return m_request;
}

FetchHistory HistorySearch::beginMore()
{
    m_request.before = m_messages.last().cursor;
    setState(State::Searching);
    return m_request;
}

void HistorySearch::take(const FetchHistory &request, const HistoryPage &page)
{
    if (!awaits(request)) {
        return;
    }
    m_hasMore = page.more && !page.messages.isEmpty();
    if (!page.messages.isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + int(page.messages.size()) - 1);
        std::copy(page.messages.crbegin(), page.messages.crend(), std::back_inserter(m_messages));
        endInsertRows();
    }
    setState(State::Found);
}

void HistorySearch::refuse(const FetchHistory &request)
{
    if (awaits(request)) {
        setState(State::Refused);
    }
}

void HistorySearch::breakOff()
{
    if (m_state == State::Searching) {
        setState(State::BrokenOff);
    }
}

int HistorySearch::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

QVariant HistorySearch::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Message &message = m_messages[index.row()];
    switch (role) {
    case MessageListModel::MessageRole:
        return QVariant::fromValue(message);
    case MessageListModel::IdRole:
        return message.id;
    case MessageListModel::SenderRole:
        return message.sender.toString();
    case Qt::DisplayRole:
    case MessageListModel::TextRole:
        return message.text;
    case MessageListModel::SentAtRole:
        return message.sentAt;
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(
            message.sender.toString(),
            QLocale().toString(message.sentAt.toLocalTime(), QLocale::ShortFormat),
            message.text);
    default:
        return {};
    }
}

bool HistorySearch::awaits(const FetchHistory &request) const
{
    return m_state == State::Searching && request == m_request;
}

void HistorySearch::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace Limpid
