// SPDX-License-Identifier: GPL-3.0-or-later
#include "connector.h"

#include "seconds.h"

namespace Limpid {

namespace {

constexpr std::chrono::milliseconds longestTurn { 10 };

} // namespace

Connected Connector::connect(const Clients &clients, const Manner &manner)
{
    m_result = {};
    m_underWay = 0;
    m_again = manner.again;
    m_waiting.clear();
    for (auto client = clients.rbegin(); client != clients.rend(); ++client)
        m_waiting.push_back(client->get());

    const Seconds since;
    while ((!m_waiting.empty() || m_underWay > 0) && since.passed() < manner.limit) {
        std::vector<LoadClient *> next;
        while (!m_waiting.empty() && m_underWay + next.size() < manner.burst) {
            next.push_back(m_waiting.back());
            m_waiting.pop_back();
        }
        m_underWay += next.size();
        for (LoadClient *const client : next)
            client->open(manner.kind);
        m_poller.turn(longestTurn);
    }
    m_result.seconds = since.passed();
    m_result.refused += m_waiting.size() + m_underWay;
    for (const auto &client : clients) {
        if (!client->hasOpened())
            client->drop();
    }
    return m_result;
}

void Connector::onOpened()
{
    ++m_result.opened;
    --m_underWay;
}

void Connector::onRefused(LoadClient &client)
{
    ++m_result.refused;
    --m_underWay;
    if (m_again)
        m_waiting.push_back(&client);
}

} // namespace Limpid
