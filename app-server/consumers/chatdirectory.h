// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/consumers/joincode.h"
#include "app-server/consumers/nickregistry.h"
#include "app-server/consumers/servedgroup.h"
#include "common/protocol/protocollimits.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>

namespace Limpid {

/// What all chat consumers of a server share: the nicks, the groups, the limits and the clock. Any
/// thread.
///
/// A group is there as long as somebody is in it; what was said in it is the history's.
class ChatDirectory
{
public:
    /// clock: the time now, UTC; called on any thread.
    ChatDirectory(std::function<QDateTime()> clock, const ServedGroup::Ground &ground);

    /// Who announces.
    [[nodiscard]] static Nick serverNick();
    /// Who says what comes from elsewhere, see ChatOutlet.
    [[nodiscard]] static Nick siteNick();

    /// Of a server that is the only one.
    [[nodiscard]] NickRegistry &nicks() { return *m_nicks; }
    [[nodiscard]] Presence *presence() { return m_ground.presence; }
    [[nodiscard]] JoinCode &joinCode() { return m_joinCode; }
    [[nodiscard]] HistoryStore &store() { return m_ground.store; }
    [[nodiscard]] QDateTime now() const { return m_clock(); }
    [[nodiscard]] ProtocolLimits limits() const;
    [[nodiscard]] int messageRate() const; ///< messages a second a connection; 0: no limit
    void setLimits(const ProtocolLimits &limits, int messageRate);

    /// Its group of that name, made if there is none; keep it as long as you are in it.
    [[nodiscard]] std::shared_ptr<ServedGroup> group(const Fanout &fanout, const GroupName &name);

    /// Tells one group (null: all that have members) what the server has to say.
    void announce(const GroupName &group, const QString &text);
    /// Posts what somebody elsewhere has said, as far as it fits into a message.
    void post(const GroupName &group, const Nick &sender, const QString &text);

private:
    void post(ServedGroup &group, const Nick &sender, const QString &text, bool isPassedOn);
    [[nodiscard]] std::shared_ptr<ServedGroup> find(const GroupName &name) const;

    const std::function<QDateTime()> m_clock;
    const ServedGroup::Ground m_ground;
    std::optional<NickRegistry> m_nicks; ///< if there is no presence
    JoinCode m_joinCode;
    mutable QMutex m_mutex;
    ProtocolLimits m_limits;
    int m_messageRate = 0;
    QHash<GroupName, std::weak_ptr<ServedGroup>> m_groups;
    qsizetype m_sweepAt = 1'000; ///< groups from which those that are gone are looked for
};

} // namespace Limpid
