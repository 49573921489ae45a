// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick: a bare epoll loop that relays WebSocket messages and does nothing else.
//
// What one peer sends goes to all peers with the same path, to itself too. One thread; a message is
// encoded once, those of one turn of the loop are joined, and go straight into each socket; only
// what the kernel does not take is kept. No limits but one, no closing handshake, no UTF-8 check.
#include "common/websocket/openinghandshake.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>
#include <vector>

namespace {

constexpr std::size_t readPiece = 256 * 1024;
constexpr std::size_t mostUnsent = 1024 * 1024; // then a peer is given up

struct Group;

struct Peer
{
    int fd = -1;
    Group *group = nullptr; // none until the handshake
    std::string input; // the beginning of a request or frame
    std::string unsent;
};

struct Group
{
    std::vector<Peer *> peers;
    std::string frames; // of this turn
};

int poller = -1;
std::unordered_map<std::string, Group> groups;
std::vector<Group *> spoken; // whose frames are to be sent
std::vector<Peer *> gone; // to be deleted at the end of the turn

void watch(Peer &peer, int operation, std::uint32_t events)
{
    epoll_event event {};
    event.events = events;
    event.data.ptr = &peer;
    ::epoll_ctl(poller, operation, peer.fd, &event);
}

void drop(Peer &peer)
{
    if (peer.fd < 0)
        return;
    ::close(peer.fd);
    peer.fd = -1;
    if (peer.group)
        std::erase(peer.group->peers, &peer);
    gone.push_back(&peer);
}

// False when the peer is to be dropped; that is not done here, where its group may be walked.
bool sendTo(Peer &peer, std::string_view bytes)
{
    if (peer.unsent.empty()) {
        const ssize_t count = ::send(peer.fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (count == ssize_t(bytes.size()))
            return true;
        if (count < 0 && errno != EAGAIN)
            return false;
        bytes.remove_prefix(count > 0 ? std::size_t(count) : 0);
        watch(peer, EPOLL_CTL_MOD, EPOLLIN | EPOLLOUT);
    }
    peer.unsent += bytes;
    return peer.unsent.size() <= mostUnsent;
}

void sendRest(Peer &peer)
{
    const ssize_t count = ::send(peer.fd, peer.unsent.data(), peer.unsent.size(), MSG_NOSIGNAL);
    peer.unsent.erase(0, count > 0 ? std::size_t(count) : 0);
    if (peer.unsent.empty())
        watch(peer, EPOLL_CTL_MOD, EPOLLIN);
}

void relay(Group &group)
{
    std::vector<Peer *> lost;
    for (Peer *const peer : group.peers) {
        if (!sendTo(*peer, group.frames))
            lost.push_back(peer);
    }
    group.frames.clear();
    for (Peer *const peer : lost)
        drop(*peer);
}

// A peer's payload, unmasked, behind a head of the server's.
void encode(std::string &out, char *payload, std::uint64_t length, const char *mask)
{
    std::uint64_t wide = 0;
    std::memcpy(&wide, mask, 4);
    wide |= wide << 32;
    std::uint64_t i = 0;
    for (; i + 8 <= length; i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, payload + i, 8);
        word ^= wide;
        std::memcpy(payload + i, &word, 8);
    }
    for (; i < length; ++i)
        payload[i] = char(payload[i] ^ mask[i % 4]);
    const int bytes = length < 126 ? 0 : length < 65'536 ? 2 : 8;
    std::array<char, 10> head { '\x81', char(bytes == 0 ? length : bytes == 2 ? 126 : 127) };
    for (int b = 0; b < bytes; ++b)
        head[std::size_t(2 + b)] = char(length >> 8 * (bytes - 1 - b));
    out.append(head.data(), std::size_t(2 + bytes));
    out.append(payload, length);
}

// What is left over; nullptr where something is not a whole masked text.
char *takeFrames(Group &group, char *begin, char *const end)
{
    const bool wasSilent = group.frames.empty();
    while (end - begin >= 6) {
        if (begin[0] != '\x81' || !(begin[1] & '\x80'))
            return nullptr;
        std::uint64_t length = std::uint8_t(begin[1]) & 0x7f;
        const int bytes = length == 126 ? 2 : length == 127 ? 8 : 0;
        if (end - begin < 6 + bytes)
            break;
        if (bytes > 0)
            length = 0;
        for (int b = 0; b < bytes; ++b)
            length = length << 8 | std::uint8_t(begin[2 + b]);
        char *const payload = begin + 6 + bytes;
        if (std::uint64_t(end - payload) < length)
            break;
        encode(group.frames, payload, length, payload - 4);
        begin = payload + length;
    }
    if (wasSilent && !group.frames.empty())
        spoken.push_back(&group);
    return begin;
}

bool takeRequest(Peer &peer)
{
    if (!peer.input.ends_with("\r\n\r\n"))
        return peer.input.size() < 8192;
    const auto head
        = Limpid::HttpHead::parse(QByteArray(peer.input.data(), qsizetype(peer.input.size())));
    if (!head || !peer.input.starts_with("GET "))
        return false;
    const std::string path = peer.input.substr(4, peer.input.find(' ', 4) - 4);
    peer.input.clear();
    peer.group = &groups[path];
    peer.group->peers.push_back(&peer);
    return sendTo(
        peer,
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Accept: "
            + Limpid::OpeningHandshake::acceptFor(head->value("Sec-WebSocket-Key")).toStdString()
            + "\r\n\r\n");
}

void onReadable(Peer &peer, std::vector<char> &buffer)
{
    const ssize_t count = ::recv(peer.fd, buffer.data(), buffer.size(), 0);
    if (count <= 0) {
        if (count == 0 || errno != EAGAIN)
            drop(peer);
        return;
    }
    char *begin = buffer.data();
    char *end = begin + count;
    const bool together = !peer.group || !peer.input.empty();
    if (together) {
        peer.input.append(begin, end);
        begin = peer.input.data();
        end = begin + peer.input.size();
    }
    if (!peer.group) {
        if (!takeRequest(peer))
            drop(peer);
        return;
    }
    const char *const rest = takeFrames(*peer.group, begin, end);
    if (!rest)
        drop(peer);
    else if (together)
        peer.input.erase(0, std::size_t(rest - begin));
    else
        peer.input.assign(rest, std::size_t(end - rest));
}

void acceptAll(int listener)
{
    const int yes = 1;
    int fd = -1;
    while ((fd = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0) {
        ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        auto *const peer = new Peer; // deleted with `gone`
        peer->fd = fd;
        watch(*peer, EPOLL_CTL_ADD, EPOLLIN);
    }
}

// False when standard input has ended.
bool turn(const Peer &door, const Peer &input, std::vector<char> &buffer)
{
    std::array<epoll_event, 1024> ready;
    const int count = ::epoll_wait(poller, ready.data(), int(ready.size()), -1);
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = ready[std::size_t(i)];
        auto &peer = *static_cast<Peer *>(event.data.ptr);
        if (&peer == &door) {
            acceptAll(door.fd);
            continue;
        }
        if (&peer == &input)
            return false;
        if (event.events & EPOLLOUT)
            sendRest(peer);
        if (event.events & ~std::uint32_t(EPOLLOUT))
            onReadable(peer, buffer);
    }
    for (Group *const group : spoken)
        relay(*group);
    spoken.clear();
    for (const Peer *const peer : gone)
        delete peer;
    gone.clear();
    return true;
}

int listenOnLoopback()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (::bind(listener, generic, size) != 0 || ::listen(listener, 4096) != 0
        || ::getsockname(listener, generic, &size) != 0)
        return -1;
    std::printf("listening on ws://127.0.0.1:%d/\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return listener;
}

} // namespace

int main()
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);

    poller = ::epoll_create1(EPOLL_CLOEXEC);
    Peer door;
    Peer input;
    door.fd = listenOnLoopback();
    if (door.fd < 0)
        return 1;
    input.fd = STDIN_FILENO;
    watch(door, EPOLL_CTL_ADD, EPOLLIN);
    watch(input, EPOLL_CTL_ADD, EPOLLIN);
    std::vector<char> buffer(readPiece);
    while (turn(door, input, buffer)) { }
    return 0;
}
