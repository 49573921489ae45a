// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/consumers/chatgroup.h"
#include "app-server/consumers/joincode.h"
#include "app-server/consumers/nickregistry.h"
#include "common/protocol/protocollimits.h"

#include <QDateTime>

#include <functional>
#include <memory>

namespace Limpid {

/// What all chat consumers of a server share: the nicks, the groups, the limits and the clock. Any
/// thread.
///
/// A group that empties is kept for a while, for those who come back after a broken connection.
class ChatDirectory
{
public:
    static constexpr size_t MaxIdleGroups = 1'000;

    /// clock: the time now, UTC; called on any thread.
    explicit ChatDirectory(std::function<QDateTime()> clock);

    [[nodiscard]] NickRegistry &nicks() { return m_nicks; }
    [[nodiscard]] JoinCode &joinCode() { return m_joinCode; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] ProtocolLimits limits() const;
    [[nodiscard]] int messageRate() const; ///< messages a second a connection; 0: no limit
    void setLimits(const ProtocolLimits &limits, int messageRate);

    /// Its group of that name, made if there is none. Call groupLeft() whenever somebody has gone
    /// out of it.
    [[nodiscard]] std::shared_ptr<ChatGroup> group(Fanout &fanout, const GroupName &name);
    void groupLeft(const std::shared_ptr<ChatGroup> &group);

    /// Tells one group (null: all that have members) what the server has to say.
    void announce(const GroupName &group, const QString &text);

private:
    const std::function<QDateTime()> m_clock;
    const Nick m_server;
    NickRegistry m_nicks;
    JoinCode m_joinCode;
    mutable QMutex m_mutex;
    ProtocolLimits m_limits;
    int m_messageRate = 0;
    quint64 m_sequence; ///< no group that is forgotten got further
    QHash<GroupName, std::shared_ptr<ChatGroup>> m_groups;
    std::deque<GroupName> m_idle; ///< they were empty at some time; oldest first
};

} // namespace Limpid
