// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channelname.h"
#include "app-server/layers/layermessage.h"
#include "common/types/groupname.h"

#include <QJsonObject>
#include <QList>
#include <QProcess>

#include <optional>

namespace Limpid {

/// Debian's channels_redis in a process of its own (layerpeer.py).
class PythonPeer
{
public:
    /// backend: core or pubsub.
    PythonPeer(const QString &backend, const QStringList &hosts, const QStringList &keys);
    ~PythonPeer();
    Q_DISABLE_COPY_MOVE(PythonPeer)

    /// It runs, and has channels_redis.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] ChannelName newChannel();
    // What went wrong; empty: nothing.
    [[nodiscard]] QString add(const GroupName &group, const ChannelName &channel);
    [[nodiscard]] QString send(const ChannelName &channel, const LayerMessage &message);
    [[nodiscard]] QString groupSend(const GroupName &group, const LayerMessage &message);
    [[nodiscard]] QString listen(const ChannelName &channel);
    /// What has come in the channels that it listens to.
    [[nodiscard]] QList<LayerMessage> received();

private:
    [[nodiscard]] QJsonObject obey(const QJsonObject &order);
    [[nodiscard]] std::optional<QJsonObject> takeLine();

    QProcess m_process;
    bool m_isReady = false;
    QList<LayerMessage> m_received;
};

} // namespace Limpid
