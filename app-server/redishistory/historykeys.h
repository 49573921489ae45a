// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redis/chatkeyprefix.h"
#include "common/types/groupname.h"

#include <QByteArrayList>

namespace Limpid {

/// Where in Redis a chat's history is.
class HistoryKeys
{
public:
    explicit HistoryKeys(const QString &prefix)
        : m_prefix(chatKeyPrefix(prefix))
    {
    }

    [[nodiscard]] QByteArray said(const GroupName &group) const
    {
        return m_prefix + "said:" + group.toString().toLatin1();
    } ///< the stream
    /// For the scripts: the stream, which ids it has, and of all groups the newest and the last
    /// that is gone, how many there were, and when the history was begun.
    [[nodiscard]] QByteArrayList of(const GroupName &group) const
    {
        return { said(group),         m_prefix + "ids:" + group.toString().toLatin1(),
                 m_prefix + "newest", m_prefix + "gone",
                 m_prefix + "counts", m_prefix + "begun" };
    }
    /// Resume tokens: whose they are, and their order.
    [[nodiscard]] QByteArrayList resumptions() const
    {
        return { m_prefix + "resumptions", m_prefix + "tokens" };
    }

private:
    const QByteArray m_prefix;
};

} // namespace Limpid
