// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/historyscripts.h"

namespace Limpid {

namespace {

/// An entry is i ID s SENDER x TEXT t SENT-AT n NUMBER h DIGEST; older ones have no digest. A
/// message is known by two fields of `ids`: one with its sender, one with the digest of its text,
/// which is sealed anew each time; whoever has either is a repeat, so that each field is of one
/// message. What another program has put there is as old as can be. At most 500 are deleted at a
/// time, so that it never takes long.
constexpr auto Common = R"(
local said, ids, newest, gone, counts, begun = unpack(KEYS)
local group, keep, cutoff = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])

local function base()
    local at = redis.call('GET', begun)
    if not at then
        local now = redis.call('TIME')
        at = string.format('%.0f-0', now[1] * 1000 + math.floor(now[2] / 1000) - 1)
        redis.call('SET', begun, at)
    end
    return at
end

local function fields(id, sender, digest)
    return 's' .. id .. sender, 't' .. id .. digest
end

local function tooMany()
    local surplus = keep > 0 and redis.call('XLEN', said) - keep or 0
    if surplus <= 0 then return {} end
    return redis.call('XRANGE', said, '-', '+', 'COUNT', math.min(surplus, 500))
end

local function addTooOld(old)
    local from = #old > 0 and '(' .. old[#old][1] or '-'
    local most = 1
    while cutoff > 0 and #old < 500 do
        local some = redis.call('XRANGE', said, from, '+', 'COUNT', most)
        for _, entry in ipairs(some) do
            if (tonumber(entry[2][8]) or 0) >= cutoff then return end
            old[#old + 1] = entry
        end
        if #some == 0 then return end
        from = '(' .. some[#some][1]
        most = 50
    end
end

local function expire()
    local old = tooMany()
    addTooOld(old)
    for _, entry in ipairs(old) do
        if entry[2][10] then
            local digest = entry[2][12] or string.sub(redis.sha1hex(entry[2][6]), 1, 20)
            redis.call('HDEL', ids, fields(entry[2][2], entry[2][4], digest))
        end
        redis.call('XDEL', said, entry[1])
    end
    if #old > 0 then redis.call('HSET', gone, group, old[#old][1]) end
end
)";

constexpr auto Append = R"(
local function earlier(a, b)
    if not a or not b then return a or b end
    local aTime, aNumber = string.match(a, '(%d+)-(%d+)')
    local bTime, bNumber = string.match(b, '(%d+)-(%d+)')
    if aTime ~= bTime then return tonumber(aTime) < tonumber(bTime) and a or b end
    return tonumber(aNumber) < tonumber(bNumber) and a or b
end

base()
local lifetime = tonumber(ARGV[4])
local answers = {}
for i = 5, #ARGV, 5 do
    local id, sender, text, at, digest = unpack(ARGV, i, i + 4)
    local bySender, byText = fields(id, sender, digest)
    local known = redis.call('HMGET', ids, bySender, byText)
    local cursor = earlier(known[1], known[2])
    answers[#answers + 1] = cursor or ''
    answers[#answers + 1] = cursor and 1 or 0
    if not cursor then
        local number = redis.call('HINCRBY', counts, group, 1)
        cursor = redis.call('XADD', said, '*',
            'i', id, 's', sender, 'x', text, 't', at, 'n', number, 'h', digest)
        redis.call('HSET', ids, bySender, cursor, byText, cursor)
        redis.call('HSET', newest, group, cursor)
        answers[#answers - 1] = cursor
    end
end
expire()
if lifetime > 0 then
    redis.call('PEXPIRE', said, lifetime)
    redis.call('PEXPIRE', ids, lifetime)
end
return answers
)";

/// Of a stream that has none left, its newest is the last that is gone.
constexpr auto Read = R"(
local at = base()
expire()
local last = redis.call('HGET', newest, group) or at
local lost = redis.call('HGET', gone, group) or at
if redis.call('XLEN', said) == 0 then lost = last end
local entries = {}
if tonumber(ARGV[6]) > 0 then
    entries = redis.call('XREVRANGE', said, ARGV[4], ARGV[5], 'COUNT', ARGV[6])
end
return { at, last, lost, tonumber(redis.call('HGET', counts, group) or 0), entries }
)";

constexpr auto Remember = R"(
if redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) == 1 then
    redis.call('RPUSH', KEYS[2], ARGV[1])
end
)";

} // namespace

HistoryScripts::HistoryScripts()
    : append(QByteArray(Common) + Append)
    , read(QByteArray(Common) + Read)
    , remember(Remember)
{
}

} // namespace Limpid
