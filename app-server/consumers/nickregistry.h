// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"
#include "app-server/history/historystore.h"
#include "common/types/nick.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <deque>

namespace Limpid {

/// Who chats under which nick: each nick once in the whole server, whatever its case. Any thread.
///
/// Which token stands for which nick is kept by the history, so that a nick survives the server.
class NickRegistry
{
public:
    struct Grant
    {
        Nick nick; ///< the wanted one, or that with "-2", "-3", ... behind it
        QString resume; ///< shows later that it is the same person
        ConnectionId replaced = 0; ///< who had the nick until now; 0: nobody
    };

    /// reserved: nobody can have it. `store` is borrowed.
    NickRegistry(const Nick &reserved, HistoryStore &store);

    /// Gives a connection a nick. With the token of an earlier grant it is that grant's nick, even
    /// if the connection that had it is still there: it is a dead one whose end has not been
    /// noticed yet.
    [[nodiscard]] Grant claim(ConnectionId connection, const Nick &wanted, const QString &resume);
    /// The connection does not use the nick any more; of no effect if it has been replaced.
    void release(ConnectionId connection, const Nick &nick);

private:
    struct Holder
    {
        ConnectionId connection = 0;
        QString resume;
    };
    struct Known
    {
        Nick wanted;
        Nick nick;
    };

    void know(const Resumption &resumption);
    [[nodiscard]] Nick firstFree(const Nick &wanted) const;
    [[nodiscard]] static QString key(const Nick &nick) { return nick.toString().toCaseFolded(); }

    HistoryStore &m_store;
    QMutex m_mutex;
    QHash<QString, Holder> m_holders; ///< by key()
    QHash<QString, Known> m_known; ///< by token
    std::deque<QString> m_tokens; ///< of m_known, oldest first
};

} // namespace Limpid
