// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loadclient.h"

#include <memory>

namespace Limpid {

using Clients = std::vector<std::unique_ptr<LoadClient>>;

/// How connecting a number of clients went.
struct Connected
{
    std::size_t opened = 0;
    std::size_t refused = 0; ///< attempts that failed, or were not through in time
    double seconds = 0; ///< until the last was open
};

/// Connects many clients, some at a time.
class Connector
{
public:
    explicit Connector(Poller &poller)
        : m_poller(poller)
    {
    }

    struct Manner
    {
        std::size_t burst = 1; ///< handshakes under way at a time
        LoadClient::Kind kind = LoadClient::Kind::Usual;
        bool again = false; ///< whoever is refused tries again until the time is over
        double limit = 0; ///< seconds
    };

    Connected connect(const Clients &clients, const Manner &manner);

    /// To be told by the LoadWatcher.
    void onOpened();
    void onRefused(LoadClient &client);

private:
    Poller &m_poller;
    std::vector<LoadClient *> m_waiting; // the next at the end
    std::size_t m_underWay = 0;
    bool m_again = false;
    Connected m_result;
};

} // namespace Limpid
