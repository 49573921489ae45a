// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/protocol/command.h"
#include "common/protocol/event.h"

#include <QAbstractListModel>

namespace Limpid {

/// What the server has found in the history of one group, newest first; in pages.
///
/// The roles are those of MessageListModel that are about a message.
class HistorySearch : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class State : quint8 {
        None, ///< nothing was searched for
        Searching, ///< a page is on its way
        Found, ///< all that was asked for is here, perhaps nothing
        Refused, ///< the server keeps no history, or cannot read it now
        BrokenOff, ///< the connection ended before the answer
    };

    static constexpr int PageSize = 50;

    explicit HistorySearch(QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasMore() const { return m_hasMore; } ///< older ones
    [[nodiscard]] const GroupName &group() const { return m_request.group; }
    [[nodiscard]] const QString &text() const { return m_request.text; }

    // What the session does:
    /// Forgets the search before. Returns what to ask for.
    FetchHistory begin(const GroupName &group, const QString &text, int pageSize);
    FetchHistory beginMore(); ///< the page behind the last one; only in State::Found
    /// The answer to a request; ignored if it is to another one than the last.
    void take(const FetchHistory &request, const HistoryPage &page);
    void refuse(const FetchHistory &request);
    void breakOff();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void stateChanged();

private:
    [[nodiscard]] bool awaits(const FetchHistory &request) const;
    void setState(State state);

    State m_state = State::None;
    FetchHistory m_request;
    QList<Message> m_messages;
    bool m_hasMore = false;
};

} // namespace Limpid
