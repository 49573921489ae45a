// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redispresence/presencescripts.h"

namespace Limpid {

namespace {

/// Of a nick (folded): SERVER\nCONNECTION\nTOKEN. Of a resume token: WANTED\nNICK\nFOLDED, as
/// HistoryStore::remember() has it. What is published is read by RedisPresenceCore::onPublished().
constexpr auto Common = R"(
local prefix, me = ARGV[1], ARGV[2]
local nicks, channel = prefix .. 'nicks', prefix .. 'presence'

local function membersOf(group) return prefix .. 'members:' .. group end
local function leaderOf(group) return prefix .. 'leader:' .. group end
local function groupsOf(server) return prefix .. 'groupsof:' .. server end
local function nicksOf(server) return prefix .. 'nicksof:' .. server end
local function isAlive(server) return redis.call('EXISTS', prefix .. 'alive:' .. server) == 1 end

local function holder(folded)
    local value = redis.call('HGET', nicks, folded)
    if not value then return nil end
    local server, connection, token = string.match(value, '^(.-)\n(.-)\n(.*)$')
    if not server or not isAlive(server) then return nil end
    return server, connection, token
end

local function hold(folded, connection, token)
    redis.call('HSET', nicks, folded, me .. '\n' .. connection .. '\n' .. token)
    redis.call('SADD', nicksOf(me), folded)
end

local function letGo(server, folded)
    local value = redis.call('HGET', nicks, folded)
    if value and string.match(value, '^(.-)\n') == server then redis.call('HDEL', nicks, folded) end
    redis.call('SREM', nicksOf(server), folded)
end

-- by: a server that need not look who is there now; empty: all look.
local function publish(group, by)
    redis.call('PUBLISH', channel, 'M\n' .. group .. '\n' .. by)
end

local function eachMember(group, call)
    local all = redis.call('HGETALL', membersOf(group))
    for i = 1, #all, 2 do call(all[i], all[i + 1]) end
end

local function stopLeading(server, group)
    if redis.call('GET', leaderOf(group)) ~= server then return end
    redis.call('DEL', leaderOf(group))
    redis.call('PUBLISH', channel, 'L\n' .. group)
end

local function remove(server)
    for _, group in ipairs(redis.call('SMEMBERS', groupsOf(server))) do
        eachMember(group, function(nick, at)
            if at == server then redis.call('HDEL', membersOf(group), nick) end
        end)
        publish(group, '')
        stopLeading(server, group)
    end
    for _, folded in ipairs(redis.call('SMEMBERS', nicksOf(server))) do letGo(server, folded) end
    redis.call('DEL', groupsOf(server), nicksOf(server), prefix .. 'alive:' .. server)
    redis.call('SREM', prefix .. 'servers', server)
end
)";

constexpr auto Claim = R"(
local connection, token, resume, wanted = ARGV[3], ARGV[4], ARGV[5], ARGV[6]
local resumptions, tokens = prefix .. 'resumptions', prefix .. 'tokens'

local known = resume ~= '' and redis.call('HGET', resumptions, resume)
if known then
    local wantedThen, nick, folded = string.match(known, '^(.-)\n(.-)\n(.*)$')
    if wantedThen == wanted or nick == wanted then
        local server, old, itsToken = holder(folded)
        if not server or itsToken == resume then
            hold(folded, connection, resume)
            if server and server ~= me then
                redis.call('PUBLISH', channel, 'R\n' .. server .. '\n' .. old)
            end
            return { nick, resume, server or '', old or '' }
        end
    end
end
for i = 8, #ARGV, 2 do
    if not holder(ARGV[i]) then
        hold(ARGV[i], connection, token)
        redis.call('HSET', resumptions, token, wanted .. '\n' .. ARGV[i + 1] .. '\n' .. ARGV[i])
        redis.call('RPUSH', tokens, token)
        while redis.call('LLEN', tokens) > tonumber(ARGV[7]) do
            redis.call('HDEL', resumptions, redis.call('LPOP', tokens))
        end
        return { ARGV[i + 1], token, '', '' }
    end
end
return {}
)";

constexpr auto Release = R"(
local server, connection = holder(ARGV[3])
if server == me and connection == ARGV[4] then letGo(me, ARGV[3]) end
)";

constexpr auto Enter = R"(
redis.call('HSET', membersOf(ARGV[3]), ARGV[4], me)
redis.call('SADD', groupsOf(me), ARGV[3])
publish(ARGV[3], me)
return redis.call('HGETALL', membersOf(ARGV[3]))
)";

constexpr auto Leave = R"(
if redis.call('HGET', membersOf(ARGV[3]), ARGV[4]) == me then
    redis.call('HDEL', membersOf(ARGV[3]), ARGV[4])
    publish(ARGV[3], me)
end
return redis.call('HGETALL', membersOf(ARGV[3]))
)";

constexpr auto Beat = R"(
local wasDead = not isAlive(me)
redis.call('SET', prefix .. 'alive:' .. me, '1', 'PX', ARGV[3])
local isNew = redis.call('SADD', prefix .. 'servers', me) == 1
for _, server in ipairs(redis.call('SMEMBERS', prefix .. 'servers')) do
    if not isAlive(server) then remove(server) end
end
return (isNew or wasDead) and 1 or 0
)";

constexpr auto Sync = R"(
local at = 4
local mine, lost = {}, {}
for _ = 1, tonumber(ARGV[3]) do
    local folded, connection, token = ARGV[at], ARGV[at + 1], ARGV[at + 2]
    local server = holder(folded)
    if not server or server == me then
        hold(folded, connection, token)
        mine[folded] = true
    else
        lost[#lost + 1] = connection
    end
    at = at + 3
end
for _, folded in ipairs(redis.call('SMEMBERS', nicksOf(me))) do
    if not mine[folded] then letGo(me, folded) end
end

local groups = {}
for _, group in ipairs(redis.call('SMEMBERS', groupsOf(me))) do groups[group] = {} end
for i = at, #ARGV, 2 do
    groups[ARGV[i]] = groups[ARGV[i]] or {}
    groups[ARGV[i]][ARGV[i + 1]] = true
end
for group, members in pairs(groups) do
    eachMember(group, function(nick, server)
        if server == me and not members[nick] then redis.call('HDEL', membersOf(group), nick) end
        if server ~= me and isAlive(server) then members[nick] = nil end
    end)
    for nick in pairs(members) do redis.call('HSET', membersOf(group), nick, me) end
    redis.call(next(members) and 'SADD' or 'SREM', groupsOf(me), group)
    publish(group, '')
end
return lost
)";

constexpr auto Lead = R"(
local answers = {}
for i = 4, #ARGV do
    local key = leaderOf(ARGV[i])
    local leader = redis.call('GET', key)
    if not leader or leader == me then redis.call('SET', key, me, 'PX', ARGV[3]) end
    answers[#answers + 1] = (not leader or leader == me) and 1 or 0
end
return answers
)";

constexpr auto Follow = R"(
stopLeading(me, ARGV[3])
)";

constexpr auto Farewell = R"(
remove(me)
)";

} // namespace

PresenceScripts::PresenceScripts()
    : claim(QByteArray(Common) + Claim)
    , release(QByteArray(Common) + Release)
    , enter(QByteArray(Common) + Enter)
    , leave(QByteArray(Common) + Leave)
    , beat(QByteArray(Common) + Beat)
    , sync(QByteArray(Common) + Sync)
    , lead(QByteArray(Common) + Lead)
    , follow(QByteArray(Common) + Follow)
    , farewell(QByteArray(Common) + Farewell)
{
}

} // namespace Limpid
