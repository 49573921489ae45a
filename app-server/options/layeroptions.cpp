// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/layeroptions.h"

#include "app-server/channels/layerevent.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr auto PubSub = "-pubsub"_L1; // behind the scheme

/// Takes the mark of publish/subscribe out of an address.
bool takePubSub(QString &url)
{
    const auto end = url.indexOf("://"_L1);
    if (end < 0 || !QStringView(url).left(end).endsWith(PubSub))
        return false;
    url.remove(end - PubSub.size(), PubSub.size());
    return true;
}

/// Returns what is wrong; empty: nothing.
QString readHosts(const QStringList &urls, LayerChoice &choice)
{
    choice.redis.hosts.clear();
    for (auto url : urls) {
        const auto kind
            = takePubSub(url) ? LayerChoice::Kind::RedisPubSub : LayerChoice::Kind::Redis;
        if (!choice.redis.hosts.isEmpty() && kind != choice.kind)
            return u"--layer: redis:// and redis-pubsub:// exclude each other"_s;
        choice.kind = kind;
        const auto host = RedisHost::fromUrl(url);
        if (const auto *problem = std::get_if<QString>(&host))
            return u"--layer: %1"_s.arg(*problem);
        choice.redis.hosts.append(std::get<RedisHost>(host));
    }
    return {};
}

} // namespace

void LayerOptions::addTo(QCommandLineParser &parser)
{
    parser.addOption(
        { u"layer"_s,
          u"Channel layer of /chat/: memory, this server alone; or a Redis that other servers "
          "and Django sites share, like redis://127.0.0.1:6379/0, rediss://:PASSWORD@HOST or "
          "unix:///PATH (channels_redis.core), or redis-pubsub://HOST (channels_redis.pubsub). "
          "Repeatable: several Redis servers share the load (memory)."_s,
          u"ADDRESS"_s,
          u"memory"_s });
    parser.addOption({ u"layer-key"_s,
                       u"Seals what goes over Redis (symmetric_encryption_keys); repeatable: the "
                       "first seals, each opens."_s,
                       u"KEY"_s });
    parser.addOption({ u"layer-prefix"_s,
                       u"What all names in Redis begin with (asgi)."_s,
                       u"PREFIX"_s,
                       u"asgi"_s });
    parser.addOption({ u"event-type"_s,
                       u"Type of the events that /chat/ sends over Redis; xxx.ooo and chat.message "
                       "are understood in any case (xxx.ooo)."_s,
                       u"TYPE"_s,
                       u"xxx.ooo"_s });
}

std::variant<LayerChoice, QString> LayerOptions::read(const QCommandLineParser &parser)
{
    LayerChoice choice;
    const auto urls = parser.values(u"layer"_s);
    if (urls.contains(u"memory"_s) && urls.size() > 1)
        return u"--layer memory and other layers exclude each other"_s;
    if (!urls.contains(u"memory"_s)) {
        if (const auto problem = readHosts(urls, choice); !problem.isEmpty())
            return problem;
    }
    choice.redis.symmetricEncryptionKeys = parser.values(u"layer-key"_s);
    choice.redis.prefix = parser.value(u"layer-prefix"_s);
    choice.eventType = parser.value(u"event-type"_s);
    const auto isAlone = choice.kind == LayerChoice::Kind::Memory;
    for (const auto &option : { u"layer-key"_s, u"layer-prefix"_s, u"event-type"_s }) {
        if (isAlone && parser.isSet(option))
            return u"--%1 needs a --layer on Redis"_s.arg(option);
    }
    if (choice.redis.symmetricEncryptionKeys.contains(QString()))
        return u"--layer-key has to be a key, not empty"_s;
    if (choice.redis.prefix.isEmpty())
        return u"--layer-prefix has to be a prefix, not empty"_s;
    if (LayerEvent::methodOf(choice.eventType).isNull())
        return u"--event-type has to be a type like chat.message, not '%1'"_s.arg(choice.eventType);
    return choice;
}

} // namespace Limpid
