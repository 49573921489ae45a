// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/corewire.h"

#include "app-server/redislayers/msgpackcodec.h"

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QByteArray randomPrefix()
{
    std::array<quint32, CoreWire::PrefixSize / sizeof(quint32)> numbers {};
    QRandomGenerator::system()->fillRange(numbers.data(), qsizetype(numbers.size()));
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), CoreWire::PrefixSize);
}

std::optional<QStringList> channelsOf(const LayerValue &value)
{
    if (value.isNull())
        return QStringList();
    if (const auto *name = value.as<QString>())
        return QStringList(*name);
    const auto *list = value.as<LayerValue::List>();
    if (!list)
        return std::nullopt;
    QStringList names;
    for (const auto &item : *list) {
        if (!item.as<QString>())
            return std::nullopt;
        names.append(*item.as<QString>());
    }
    return names;
}

} // namespace

CoreWire::CoreWire(QString prefix, const QStringList &encryptionKeys, qint64 sealedFor)
    : m_prefix(std::move(prefix))
    , m_fernet(encryptionKeys.isEmpty() ? std::nullopt : std::optional<Fernet>(encryptionKeys))
    , m_sealedFor(sealedFor)
{
}

QByteArray CoreWire::channelKey(const QString &nonLocal) const
{
    return (m_prefix + nonLocal).toUtf8();
}

QByteArray CoreWire::groupKey(const GroupName &group) const
{
    return (m_prefix + u":group:"_s + group.toString()).toUtf8();
}

QByteArray
CoreWire::toChannel(const ChannelName &channel, const LayerMessage &message, qint64 now) const
{
    auto envelope = message;
    envelope.take(ChannelKey);
    if (channel.isOfOneProcess())
        envelope.append(ChannelKey, channel.toString());
    return pack(envelope, now);
}

QByteArray
CoreWire::toMembers(const QStringList &members, const LayerMessage &message, qint64 now) const
{
    auto envelope = message;
    envelope.take(ChannelKey);
    envelope.append(ChannelKey, LayerValue::List(members.cbegin(), members.cend()));
    return pack(envelope, now);
}

std::optional<CoreWire::Envelope> CoreWire::open(const QByteArray &member, qint64 now) const
{
    const auto body = std::optional(member.mid(PrefixSize));
    const auto plain = m_fernet ? m_fernet->open(*body, now, m_sealedFor) : body;
    auto message = plain ? MsgpackCodec::decode(*plain) : std::nullopt;
    if (!message)
        return std::nullopt;
    const auto channels = channelsOf(message->take(ChannelKey));
    if (!channels)
        return std::nullopt;
    return Envelope { *message, *channels };
}

QByteArray CoreWire::pack(const LayerMessage &message, qint64 now) const
{
    const auto body = MsgpackCodec::encode(message);
    return randomPrefix() + (m_fernet ? m_fernet->seal(body, now) : body);
}

} // namespace Limpid
