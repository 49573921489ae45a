// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"
#include "app-server/history/historystore.h"
#include "common/types/nick.h"

#include <QHash>
#include <QMutex>
#include <QString>

#include <map>

namespace Limpid {

/// Who chats under which nick: each nick once in the whole server, whatever its case. Any thread.
///
/// Which token stands for which nick is kept by the history, so that a nick survives the server.
class NickRegistry
{
public:
    /// People who are not connected. Who went first is forgotten, and gets a nick like anybody.
    static constexpr size_t MaxAway = 10'000;

    struct Grant
    {
        Nick nick; ///< the wanted one, or that with "-2", "-3", ... behind it
        QString resume; ///< shows later that it is the same person
        ConnectionId replaced = 0; ///< who had the nick until now; 0: nobody
    };

    /// reserved: nobody can have them. `store` is borrowed.
    NickRegistry(const QList<Nick> &reserved, HistoryStore &store);

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
        quint64 away = 0; ///< its place in m_away; 0: it is connected
    };

    void goAway(Known &known, const QString &token);
    void comeBack(Known &known);
    void forgetFirst();
    [[nodiscard]] Nick firstFree(const Nick &wanted) const;

    HistoryStore &m_store;
    QMutex m_mutex;
    QHash<QString, Holder> m_holders; ///< by Nick::folded()
    QHash<QString, Known> m_known; ///< by token
    std::map<quint64, QString> m_away; ///< tokens of people who are not connected, as they went
    quint64 m_lastAway = 0;
};

} // namespace Limpid
