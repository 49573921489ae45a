// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "framescanner.h"
#include "poller.h"

#include <string>
#include <string_view>

namespace Limpid {

class LoadClient;

/// What a LoadClient tells; called from within Poller::turn().
class LoadWatcher
{
public:
    virtual ~LoadWatcher() = default;

    virtual void onOpened(LoadClient &client) = 0;
    /// Refused, closed or broken: see what the client says about it.
    virtual void onGone(LoadClient &client) = 0;
    virtual void onMessages(LoadClient &client, const std::vector<Tag> &messages) = 0;
    virtual void onAccepted(LoadClient &client, std::uint32_t count) = 0; ///< chat
};

/// One WebSocket connection of the load generator, to 127.0.0.1.
class LoadClient : public Pollable
{
public:
    enum class State {
        Closed,
        Connecting,
        Upgrading,
        Joining, ///< chat: its group
        Open,
    };

    /// Where to connect, and what is expected from there.
    struct Target
    {
        std::uint16_t port = 0;
        std::string path; ///< of the request
        std::size_t messageSize = 0; ///< bytes
        std::uint32_t chatGroups = 0; ///< 0: it does not speak limpid.chat.v1
    };

    LoadClient(Poller &poller, LoadWatcher &watcher, const Target &target, std::uint32_t index);
    ~LoadClient() override;
    LoadClient(const LoadClient &) = delete;
    LoadClient &operator=(const LoadClient &) = delete;

    [[nodiscard]] std::uint32_t index() const { return m_index; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int closeCode() const { return m_closeCode; } ///< 1006: no Close frame
    [[nodiscard]] bool hasOpened() const { return m_hasOpened; } ///< since open()
    [[nodiscard]] bool isBroken() const { return m_broken; }

    /// How it connects.
    enum class Kind {
        Usual,
        Half, ///< sends only the beginning of the request, and stays so
        Small, ///< takes as little as it can before it reads
    };

    /// Starts to connect.
    void open(Kind kind);
    /// From now on nothing is read, not even that the server has gone.
    void stall();
    /// Goes without a Close frame; tells nobody.
    void drop();

    /// What does not fit into the kernel's buffer follows when there is room.
    void send(std::string_view frames);

    void onReady(std::uint32_t events) override;

private:
    void onConnected();
    void onReadable();
    void takeAnswer(char *begin, char *end);
    void take(char *begin, char *end);
    void takeEvents(const Arrivals &arrivals);
    void onOpened();
    void flush();
    void gone();

    Poller &m_poller;
    LoadWatcher &m_watcher;
    const Target &m_target;
    std::uint32_t m_index;
    int m_fd = -1;
    State m_state = State::Closed;
    int m_closeCode = 1006;
    Kind m_kind = Kind::Usual;
    bool m_broken = false;
    bool m_hasOpened = false;
    bool m_waitsForRoom = false;
    FrameScanner m_scanner;
    std::string m_answer; // to the request, until it is whole
    std::string m_unsent;
};

} // namespace Limpid
