// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redispresence/redispresencecore.h"

#include "app-server/redis/chatkeyprefix.h"

#include <QUuid>

namespace Limpid {

namespace {

constexpr int Candidates = 20; // nicks that are tried at a time
constexpr int BeatsOfALifetime = 3;

QByteArray bytes(const GroupName &group)
{
    return group.toString().toLatin1();
}

QByteArray bytes(const Nick &nick)
{
    return nick.toString().toUtf8();
}

} // namespace

RedisPresenceCore::RedisPresenceCore(RedisPresenceConfig config)
    : m_config(std::move(config))
    , m_prefix(chatKeyPrefix(m_config.prefix))
    , m_name(QUuid::createUuid().toByteArray(QUuid::Id128))
    , m_beat(this)
{
    for (const auto &nick : m_config.reserved)
        m_reserved.insert(nick.folded());
    connect(&m_beat, &QTimer::timeout, this, &RedisPresenceCore::beat);
}

void RedisPresenceCore::start()
{
    using Mode = RedisConnection::Mode;
    m_commands = std::make_unique<RedisConnection>(m_config.host, Mode::Commands, m_config.timing);
    m_subscriber
        = std::make_unique<RedisConnection>(m_config.host, Mode::Subscriber, m_config.timing);
    connect(m_commands.get(), &RedisConnection::ready, this, &RedisPresenceCore::onReady);
    connect(m_commands.get(), &RedisConnection::lost, this, &RedisPresenceCore::onLost);
    connect(m_subscriber.get(), &RedisConnection::ready, this, &RedisPresenceCore::subscribe);
    connect(m_subscriber.get(), &RedisConnection::published, this, &RedisPresenceCore::onPublished);
    m_commands->open();
    m_subscriber->open();
    beat();
    m_beat.start(m_config.lifetime / BeatsOfALifetime);
}

void RedisPresenceCore::run(RedisScript &script,
                            const QByteArrayList &arguments,
                            const RedisConnection::Answer &answer)
{
    script.run(*m_commands, {}, QByteArrayList { m_prefix, m_name } + arguments, answer);
}

void RedisPresenceCore::claim(const Presence::Claim &claim, const Granted &answer)
{
    m_holders[claim.connection].replaced = claim.replaced;
    tryToClaim(claim, 1, answer);
}

/// With the wanted nick, if number is 1, and the numbers behind it.
void RedisPresenceCore::tryToClaim(const Presence::Claim &claim, int number, const Granted &answer)
{
    QByteArrayList arguments { QByteArray::number(claim.connection),
                               Presence::makeToken().toLatin1(),
                               claim.resume.toUtf8(),
                               bytes(claim.wanted),
                               QByteArray::number(MaxResumptions) };
    const auto next = number + Candidates;
    for (; number < next; ++number) {
        const auto nick = number == 1 ? claim.wanted : claim.wanted.numbered(number);
        if (nick && !m_reserved.contains(nick->folded()))
            arguments << nick->folded().toUtf8() << bytes(*nick);
    }
    run(m_scripts.claim, arguments, [this, claim, next, answer](const RedisReply &reply) {
        if (!reply.isFault() && reply.items.isEmpty())
            tryToClaim(claim, next, answer);
        else
            onClaimed(claim, reply, answer);
    });
}

void RedisPresenceCore::onClaimed(const Presence::Claim &claim,
                                  const RedisReply &reply,
                                  const Granted &answer)
{
    Presence::Grant grant;
    const auto nick = Nick::fromString(QString::fromUtf8(reply.items.value(0).text));
    auto &holder = m_holders[claim.connection];
    if (!nick) {
        grant.problem = QString::fromUtf8(reply.text);
        m_holders.erase(claim.connection);
        return answer(grant);
    }
    grant.nick = *nick;
    grant.resume = QString::fromUtf8(reply.items.value(1).text);
    holder.nick = grant.nick;
    holder.token = grant.resume;
    if (reply.items.value(2).text == m_name)
        replace(reply.items.value(3).text.toULongLong());
    if (holder.isGone) {
        sendRelease(claim.connection, grant.nick);
        m_holders.erase(claim.connection);
    }
    answer(grant);
}

void RedisPresenceCore::replace(quint64 connection)
{
    const auto old = m_holders.extract(connection);
    if (old && old.mapped().replaced)
        old.mapped().replaced();
}

void RedisPresenceCore::release(quint64 connection)
{
    const auto holder = m_holders.find(connection);
    if (holder == m_holders.end())
        return;
    holder->second.isGone = true;
    if (holder->second.nick.isNull())
        return;
    sendRelease(connection, holder->second.nick);
    m_holders.erase(holder);
}

void RedisPresenceCore::sendRelease(quint64 connection, const Nick &nick)
{
    run(m_scripts.release, { nick.folded().toUtf8(), QByteArray::number(connection) });
}

void RedisPresenceCore::enter(const GroupName &group,
                              const Nick &nick,
                              const std::weak_ptr<PresenceWatcher> &watcher,
                              const std::function<void()> &entered)
{
    auto &place = m_places[group];
    std::erase_if(place.watchers, [&watcher](const auto &known) {
        const auto isSame = !known.owner_before(watcher) && !watcher.owner_before(known);
        return isSame || known.expired();
    });
    place.watchers.push_back(watcher);
    place.mine.insert(nick);
    run(m_scripts.enter,
        { bytes(group), bytes(nick) },
        [this, group, entered](const RedisReply &reply) {
            onMembers(group, reply);
            if (const auto known = m_places.find(group); known != m_places.end())
                tellWatchers(known->second);
            entered();
        });
    if (!isLeader(group))
        tryToLead({ group });
}

void RedisPresenceCore::leave(const GroupName &group, const Nick &nick)
{
    m_places[group].mine.remove(nick);
    run(m_scripts.leave, { bytes(group), bytes(nick) }, [this, group](const RedisReply &reply) {
        onMembers(group, reply);
        forgetIfEmpty(group);
    });
}

void RedisPresenceCore::typing(const GroupName &group, const Nick &nick)
{
    const auto payload = "T\n" + bytes(group) + '\n' + m_name + '\n' + bytes(nick);
    m_commands->send({ "PUBLISH", channel(), payload }, {});
}

void RedisPresenceCore::look(const GroupName &group)
{
    auto &place = m_places[group];
    place.isDirty = place.isLooking;
    if (std::exchange(place.isLooking, true))
        return;
    m_commands->send({ "HGETALL", m_prefix + "members:" + bytes(group) },
                     [this, group](const RedisReply &reply) {
                         auto &looked = m_places[group];
                         looked.isLooking = false;
                         onMembers(group, reply);
                         if (std::exchange(looked.isDirty, false))
                             look(group);
                         else
                             forgetIfEmpty(group);
                     });
}

void RedisPresenceCore::lookEverywhere()
{
    for (const auto &group : groups())
        look(group);
}

QList<GroupName> RedisPresenceCore::groups() const
{
    QList<GroupName> all;
    for (const auto &[group, place] : m_places)
        all.append(group);
    return all;
}

void RedisPresenceCore::forgetIfEmpty(const GroupName &group)
{
    const auto place = m_places.find(group);
    if (place == m_places.end() || !place->second.mine.isEmpty() || place->second.isLooking)
        return;
    m_places.erase(place);
    {
        const QMutexLocker locker(&m_mutex);
        m_led.remove(group);
    }
    run(m_scripts.follow, { bytes(group) });
}

void RedisPresenceCore::onMembers(const GroupName &group, const RedisReply &reply)
{
    const auto place = m_places.find(group);
    if (place == m_places.end() || reply.isFault())
        return;
    QSet<Nick> others;
    for (qsizetype i = 0; i + 1 < reply.items.size(); i += 2) {
        const auto nick = Nick::fromString(QString::fromUtf8(reply.items.at(i).text));
        if (nick && reply.items.at(i + 1).text != m_name)
            others.insert(*nick);
    }
    if (others == place->second.others)
        return;
    place->second.others = others;
    tellWatchers(place->second);
}

void RedisPresenceCore::tellWatchers(Place &place)
{
    for (const auto &known : place.watchers) {
        if (const auto watcher = known.lock())
            watcher->othersChanged(place.others);
    }
}

void RedisPresenceCore::onReady()
{
    beat();
    sync();
}

void RedisPresenceCore::subscribe()
{
    m_subscriber->send({ "SUBSCRIBE", channel() },
                       [this](const RedisReply &) { lookEverywhere(); });
}

void RedisPresenceCore::beat()
{
    run(m_scripts.beat,
        { QByteArray::number(qint64(m_config.lifetime.count())) },
        [this](const RedisReply &reply) {
            // The others took this server for dead, or Redis has lost what it had.
            if (reply.integer == 1)
                sync();
        });
    tryToLead(groups());
}

/// While it leads them already, it goes on.
void RedisPresenceCore::tryToLead(const QList<GroupName> &groups)
{
    if (groups.isEmpty())
        return;
    QByteArrayList arguments { QByteArray::number(qint64(m_config.lifetime.count())) };
    for (const auto &group : groups)
        arguments << bytes(group);
    // From here on, not from when Redis counts: this server stops before another can begin.
    const QDeadlineTimer until(m_config.lifetime);
    run(m_scripts.lead, arguments, [this, groups, until](const RedisReply &reply) {
        onLed(groups, until, reply);
    });
}

void RedisPresenceCore::onLed(const QList<GroupName> &groups,
                              QDeadlineTimer until,
                              const RedisReply &reply)
{
    const QMutexLocker locker(&m_mutex);
    for (qsizetype i = 0; i < groups.size() && i < reply.items.size(); ++i) {
        if (reply.items.at(i).integer == 1 && m_places.contains(groups.at(i)))
            m_led.insert(groups.at(i), until);
        else
            m_led.remove(groups.at(i));
    }
}

bool RedisPresenceCore::isLeader(const GroupName &group) const
{
    const QMutexLocker locker(&m_mutex);
    const auto led = m_led.constFind(group);
    return led != m_led.cend() && !led->hasExpired();
}

void RedisPresenceCore::onLost()
{
    // What Redis has lost another may have got.
    const QMutexLocker locker(&m_mutex);
    m_led.clear();
}

void RedisPresenceCore::sync()
{
    QByteArrayList arguments;
    int count = 0;
    for (const auto &[connection, holder] : m_holders) {
        if (holder.nick.isNull())
            continue;
        ++count;
        arguments << holder.nick.folded().toUtf8() << QByteArray::number(connection)
                  << holder.token.toUtf8();
    }
    arguments.prepend(QByteArray::number(count));
    for (const auto &[group, place] : m_places) {
        for (const auto &nick : place.mine)
            arguments << bytes(group) << bytes(nick);
    }
    run(m_scripts.sync, arguments, [this](const RedisReply &reply) {
        // A nick is one person's: who has it by now came while this server was taken for dead.
        for (const auto &connection : reply.items)
            replace(connection.text.toULongLong());
        lookEverywhere();
    });
}

void RedisPresenceCore::onPublished(const QByteArray &, const QByteArray &payload)
{
    const auto parts = payload.split('\n');
    if (parts.constFirst() == "R" && parts.value(1) == m_name)
        return replace(parts.value(2).toULongLong());
    const auto group = GroupName::fromString(QString::fromUtf8(parts.value(1)));
    const auto place = group ? m_places.find(*group) : m_places.end();
    if (place == m_places.end() || parts.value(2) == m_name)
        return;
    if (parts.constFirst() == "M")
        return look(*group);
    if (parts.constFirst() == "L")
        return tryToLead({ *group });
    const auto nick = Nick::fromString(QString::fromUtf8(parts.value(3)));
    for (const auto &known : place->second.watchers) {
        if (const auto watcher = known.lock(); watcher && nick)
            watcher->otherTyped(*nick);
    }
}

void RedisPresenceCore::leaveAll(std::function<void()> left)
{
    m_left = std::move(left);
    m_beat.stop();
    QTimer::singleShot(FarewellTime, this, &RedisPresenceCore::finish);
    // Not from inside the connection that has answered.
    run(m_scripts.farewell, {}, [this](const RedisReply &) {
        QMetaObject::invokeMethod(this, &RedisPresenceCore::finish, Qt::QueuedConnection);
    });
}

void RedisPresenceCore::finish()
{
    const auto left = std::exchange(m_left, {});
    if (!left)
        return;
    m_subscriber->close();
    m_commands->close();
    m_subscriber.reset();
    m_commands.reset();
    left();
}

} // namespace Limpid
