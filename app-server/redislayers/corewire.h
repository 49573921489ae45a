// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/layers/channelname.h"
#include "app-server/layers/layermessage.h"
#include "app-server/redislayers/fernet.h"
#include "common/types/groupname.h"

#include <QStringList>

#include <optional>

namespace Limpid {

/// How channels_redis.core 4.0.0 writes things down in Redis: the names of keys, and the members of
/// the sorted sets that channels are. Any thread.
///
/// A member is PrefixSize random bytes, which make it unlike all others, and the message, perhaps
/// sealed; in it, under ChannelKey, the channels it is for.
class CoreWire
{
public:
    static constexpr qsizetype PrefixSize = 12;
    static inline const QString ChannelKey = QStringLiteral("__asgi_channel__");

    /// A member, read.
    struct Envelope
    {
        LayerMessage message;
        QStringList channels; ///< none: for whoever receives from the key it was found under
    };

    /// sealedFor: seconds after which a sealed message is not opened any more.
    CoreWire(QString prefix, const QStringList &encryptionKeys, qint64 sealedFor);

    /// No separator behind the prefix: "asgigeneral", "asgispecific.0123!".
    [[nodiscard]] QByteArray channelKey(const QString &nonLocal) const;
    [[nodiscard]] QByteArray groupKey(const GroupName &group) const;
    [[nodiscard]] const QString &prefix() const { return m_prefix; }

    /// A message for one channel.
    [[nodiscard]] QByteArray
    toChannel(const ChannelName &channel, const LayerMessage &message, qint64 now) const;
    /// A message of a group, for those of its members that have one key.
    [[nodiscard]] QByteArray
    toMembers(const QStringList &members, const LayerMessage &message, qint64 now) const;
    /// Nothing if it cannot be read: of another key, too old, or no message.
    [[nodiscard]] std::optional<Envelope> open(const QByteArray &member, qint64 now) const;

private:
    [[nodiscard]] QByteArray pack(const LayerMessage &message, qint64 now) const;

    const QString m_prefix;
    const std::optional<Fernet> m_fernet;
    const qint64 m_sealedFor;
};

} // namespace Limpid
