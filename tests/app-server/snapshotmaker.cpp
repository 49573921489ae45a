// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotmaker.h"

using namespace Qt::StringLiterals;

namespace Limpid {

ConnectionSnapshot openConnection(ConnectionId id)
{
    ConnectionSnapshot connection;
    connection.id = id;
    connection.name = u"nick-%1"_s.arg(id);
    connection.path = u"/"_s;
    connection.address = QHostAddress(QHostAddress::LocalHost);
    connection.port = quint16(50'000 + id);
    connection.state = ReadyState::Open;
    return connection;
}

EngineSnapshot snapshotOf(qint64 time, const QList<ConnectionSnapshot> &connections)
{
    EngineSnapshot snapshot;
    snapshot.time = time;
    snapshot.startedAt = 1;
    snapshot.connections = connections;
    return snapshot;
}

SnapshotMaker::SnapshotMaker(quint32 seed)
    : m_random(seed)
{
}

EngineSnapshot SnapshotMaker::next()
{
    m_now.time += 250'000;
    if (chance(3))
        m_now.connections.clear();
    m_now.connections.removeIf([this](const ConnectionSnapshot &) { return chance(15); });
    for (ConnectionSnapshot &connection : m_now.connections)
        changeConnection(connection);
    for (int i = m_random.bounded(6); i > 0; --i)
        m_now.connections.append(openConnection(++m_lastId));
    // A worker may tell of a connection later than of one with a greater id.
    m_lastId += 2;
    if (!m_now.connections.isEmpty() && chance(30)) {
        const auto at = m_random.bounded(m_now.connections.size());
        const ConnectionId between = m_now.connections[at].id + 1;
        const bool free
            = at + 1 == m_now.connections.size() || m_now.connections[at + 1].id != between;
        if (free && between < m_lastId)
            m_now.connections.insert(at + 1, openConnection(between));
    }
    changeGroups();
    return m_now;
}

bool SnapshotMaker::chance(int percent)
{
    return m_random.bounded(100) < percent;
}

void SnapshotMaker::changeConnection(ConnectionSnapshot &connection)
{
    if (chance(50))
        connection.messagesReceived += m_random.bounded(50U);
    if (chance(50))
        connection.messagesSent += m_random.bounded(50U);
    if (chance(20))
        connection.bufferedAmount = m_random.bounded(500'000);
    connection.slow = connection.bufferedAmount > 262'144;
    if (chance(10)) {
        connection.state = ReadyState::Closed;
        connection.closeCode = 1000;
    }
    if (chance(5))
        connection.name += u'x';
}

void SnapshotMaker::changeGroups()
{
    m_now.groups.removeIf([this](const GroupSnapshot &) { return chance(10); });
    for (int number = 0; number < 8; ++number) {
        const GroupName name = *GroupName::fromString(u"group-%1"_s.arg(number));
        const auto begin = m_now.groups.begin();
        const auto end = m_now.groups.end();
        const auto at
            = std::lower_bound(begin, end, name, [](const GroupSnapshot &a, const GroupName &b) {
                  return a.name < b;
              });
        if ((at == end || at->name != name) && chance(25))
            m_now.groups.insert(at, { name, chance(50), {} });
    }
    for (GroupSnapshot &group : m_now.groups) {
        group.members.clear();
        for (const ConnectionSnapshot &connection : m_now.connections) {
            if (chance(40))
                group.members.append(connection.id);
        }
        std::shuffle(group.members.begin(), group.members.end(), m_random);
    }
}

} // namespace Limpid
