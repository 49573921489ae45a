// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadclient.h"

#include "chatmessages.h"
#include "maskedframe.h"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Limpid {

namespace {

// The pair of RFC 6455, 1.3.
constexpr std::string_view key = "dGhlIHNhbXBsZSBub25jZQ==";
constexpr std::string_view acceptForKey = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";
constexpr std::uint8_t wholeText = 0x81;
constexpr std::uint8_t wholePong = 0x8a;
constexpr std::size_t longestAnswer = 8192;
constexpr int smallBuffer = 4096; // bytes

std::string requestFor(const LoadClient::Target &target)
{
    return "GET " + target.path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(target.port)
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + std::string(key)
        + "\r\nSec-WebSocket-Version: 13\r\n"
        + (target.chatGroups > 0 ? "Sec-WebSocket-Protocol: limpid.chat.v1\r\n\r\n" : "\r\n");
}

FrameScanner scannerFor(const LoadClient::Target &target)
{
    return FrameScanner(target.chatGroups > 0 ? 0 : target.messageSize);
}

bool isAcceptance(const std::string &head)
{
    // No field name but this one may hold the value, so that it need not be looked for.
    return head.starts_with("HTTP/1.1 101 ") && head.find(acceptForKey) != std::string::npos;
}

} // namespace

LoadClient::LoadClient(Poller &poller,
                       LoadWatcher &watcher,
                       const Target &target,
                       std::uint32_t index)
    : m_poller(poller)
    , m_watcher(watcher)
    , m_target(target)
    , m_index(index)
    , m_scanner(scannerFor(target))
{
}

LoadClient::~LoadClient()
{
    drop();
}

void LoadClient::open(Kind kind)
{
    m_kind = kind;
    m_hasOpened = false;
    m_scanner = scannerFor(m_target);
    m_closeCode = 1006;
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_fd < 0) {
        gone();
        return;
    }
    const int yes = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (m_kind == Kind::Small)
        ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &smallBuffer, sizeof smallBuffer);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_target.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto *const generic = reinterpret_cast<const sockaddr *>(&address);
    m_state = State::Connecting;
    m_poller.add(m_fd, EPOLLOUT, *this);
    if (::connect(m_fd, generic, sizeof address) != 0 && errno != EINPROGRESS)
        gone();
}

void LoadClient::stall()
{
    m_poller.remove(m_fd);
}

void LoadClient::drop()
{
    if (m_fd >= 0)
        ::close(m_fd); // and epoll forgets it
    m_fd = -1;
    m_state = State::Closed;
    m_answer = {};
    m_unsent = {};
    m_waitsForRoom = false;
}

void LoadClient::gone()
{
    drop();
    m_watcher.onGone(*this);
}

void LoadClient::onReady(std::uint32_t events)
{
    if (m_state == State::Connecting) {
        onConnected();
        return;
    }
    if (m_state != State::Closed && (events & EPOLLOUT))
        flush();
    if (m_state != State::Closed && (events & ~std::uint32_t(EPOLLOUT)))
        onReadable();
}

void LoadClient::onConnected()
{
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) {
        gone();
        return;
    }
    m_state = State::Upgrading;
    m_poller.change(m_fd, EPOLLIN, *this);
    const std::string request = requestFor(m_target);
    send(std::string_view(request).substr(
        0, m_kind == Kind::Half ? request.size() / 2 : request.size()));
    if (m_kind != Kind::Half)
        return;
    m_hasOpened = true;
    m_watcher.onOpened(*this);
}

void LoadClient::onReadable()
{
    const auto buffer = m_poller.buffer();
    char *const begin = buffer.data() + FrameScanner::room;
    const ssize_t count = ::recv(m_fd, begin, buffer.size() - FrameScanner::room, 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0)
        gone();
    else if (m_state == State::Upgrading)
        takeAnswer(begin, begin + count);
    else
        take(begin, begin + count);
}

void LoadClient::takeAnswer(char *begin, char *end)
{
    const std::size_t before = m_answer.size();
    m_answer.append(begin, end);
    const std::size_t at = m_answer.find("\r\n\r\n");
    if (at == std::string::npos && m_answer.size() < longestAnswer)
        return;
    const bool accepted = at != std::string::npos && isAcceptance(m_answer.substr(0, at + 4));
    m_answer = {};
    if (!accepted) {
        gone();
        return;
    }
    if (m_target.chatGroups == 0) {
        onOpened();
    } else {
        m_state = State::Joining;
        send(MaskedFrame::encode(wholeText, ChatMessages::hello(m_index)));
    }
    if (m_state != State::Closed)
        take(begin + (at + 4 - before), end);
}

void LoadClient::onOpened()
{
    m_state = State::Open;
    m_hasOpened = true;
    // Ends the delayed acknowledgements of one who has just sent something (tcp(7), TCP_QUICKACK):
    // with them each frame is acknowledged on the server's core, without them when it is read.
    const int yes = 1;
    ::setsockopt(m_fd, IPPROTO_TCP, TCP_QUICKACK, &yes, sizeof yes);
    m_watcher.onOpened(*this);
}

void LoadClient::takeEvents(const Arrivals &arrivals)
{
    if (arrivals.welcome)
        send(MaskedFrame::encode(wholeText, ChatMessages::join(m_index % m_target.chatGroups)));
    if (arrivals.joined && m_state == State::Joining)
        onOpened();
    if (arrivals.accepted > 0)
        m_watcher.onAccepted(*this, arrivals.accepted);
}

void LoadClient::take(char *begin, char *end)
{
    Arrivals &arrivals = m_poller.arrivals();
    arrivals.clear();
    m_scanner.scan(begin, end, arrivals);
    const int closeCode = arrivals.closeCode;
    const bool broken = arrivals.broken;
    for (const std::string &ping : arrivals.pings)
        send(MaskedFrame::encode(wholePong, ping));
    takeEvents(arrivals);
    if (!arrivals.messages.empty())
        m_watcher.onMessages(*this, arrivals.messages);
    if (closeCode == 0 && !broken)
        return;
    m_closeCode = closeCode != 0 ? closeCode : m_closeCode;
    m_broken = broken;
    gone();
}

void LoadClient::send(std::string_view frames)
{
    if (m_unsent.empty() && m_fd >= 0) {
        const ssize_t count = ::send(m_fd, frames.data(), frames.size(), MSG_NOSIGNAL);
        frames.remove_prefix(count > 0 ? std::size_t(count) : 0);
    }
    m_unsent += frames; // an error shows itself when it is read
    if (m_waitsForRoom || m_unsent.empty() || m_fd < 0)
        return;
    m_waitsForRoom = true;
    m_poller.change(m_fd, EPOLLIN | EPOLLOUT, *this);
}

void LoadClient::flush()
{
    const ssize_t count = ::send(m_fd, m_unsent.data(), m_unsent.size(), MSG_NOSIGNAL);
    m_unsent.erase(0, count > 0 ? std::size_t(count) : 0);
    if (!m_unsent.empty())
        return;
    m_waitsForRoom = false;
    m_poller.change(m_fd, EPOLLIN, *this);
}

} // namespace Limpid
