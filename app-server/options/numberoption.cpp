// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/numberoption.h"

#include <QThread>

#include <limits>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qint64 Most = std::numeric_limits<qint32>::max();
constexpr qint64 Day = 86'400; // seconds

template<auto Member>
qint64 get(const EngineConfig &config)
{
    return qint64(config.*Member);
}

template<auto Member>
void set(EngineConfig &config, qint64 value)
{
    using Type = std::remove_reference_t<decltype(config.*Member)>;
    config.*Member = Type(value);
}

template<auto Member>
qint64 getSeconds(const EngineConfig &config)
{
    return std::chrono::duration_cast<std::chrono::seconds>(config.*Member).count();
}

template<auto Member>
void setSeconds(EngineConfig &config, qint64 value)
{
    config.*Member = std::chrono::seconds(value);
}

template<auto Member>
NumberOption
number(const QString &name, const QString &unit, const QString &what, qint64 from, qint64 to = Most)
{
    return { name, unit, what, from, to, get<Member>, set<Member> };
}

template<auto Member>
NumberOption seconds(const QString &name, const QString &what, qint64 from)
{
    return { name, u"SECONDS"_s, what, from, Day, getSeconds<Member>, setSeconds<Member> };
}

} // namespace

qint64 NumberOption::fallback() const
{
    return name == "workers"_L1 ? QThread::idealThreadCount() : get(EngineConfig());
}

QList<NumberOption> numberOptions()
{
    using C = EngineConfig;
    const auto n = u"N"_s;
    const auto bytes = u"BYTES"_s;
    // clang-format off: an option a line or two
    return {
        number<&C::port>(u"port"_s, n, u"Port to listen on; 0 takes a free one."_s, 0, 65'535),
        number<&C::workers>(u"workers"_s, n, u"Threads that serve clients."_s, 1, 256),
        number<&C::maxMessage>(
            u"max-message"_s, bytes, u"Largest message; a larger one is closed with 1009."_s, 1),
        number<&C::maxHeader>(u"max-header"_s,
                              bytes,
                              u"Largest head of a request; a larger one is answered with 431."_s,
                              256,
                              1'048'576),
        number<&C::highWater>(
            u"high-water"_s, bytes, u"A client with more than this waiting counts as slow."_s, 0),
        number<&C::maxBuffered>(
            u"max-buffered"_s, bytes, u"With more than this waiting --slow-consumer decides."_s, 1),
        number<&C::maxConnections>(
            u"max-connections"_s,
            n,
            u"Connections at a time; more are answered with 503. 0: no limit."_s,
            0),
        number<&C::maxConnectionsPerAddress>(
            u"max-connections-per-address"_s,
            n,
            u"The same from one address; more are answered with 429. 0: no limit."_s,
            0),
        number<&C::rate>(
            u"rate"_s,
            n,
            u"Messages a second of a chat client, in bursts twice that; who sends more is read more slowly. 0: no limit."_s,
            0),
        number<&C::relayRate>(u"relay-rate"_s, n, u"The same on /chat/ and /echo/."_s, 0),
        seconds<&C::handshakeTimeout>(
            u"handshake-timeout"_s, u"From accepting a connection to its request."_s, 1),
        seconds<&C::keepaliveInterval>(
            u"keepalive"_s, u"Silence after which a client is pinged. 0: never."_s, 0),
        seconds<&C::keepaliveTimeout>(
            u"keepalive-timeout"_s,
            u"From that ping to dropping a client that does not answer."_s,
            1),
        seconds<&C::closingTimeout>(
            u"closing-timeout"_s, u"From our Close frame to the client's."_s, 1),
        seconds<&C::stopTimeout>(u"stop-timeout"_s, u"From being told to stop to the end."_s, 1),
    };
    // clang-format on
}

} // namespace Limpid
