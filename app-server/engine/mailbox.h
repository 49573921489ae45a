// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/fanoutaccount.h"
#include "app-server/engine/groupevent.h"
#include "app-server/engine/groupkey.h"
#include "app-server/engine/snapshot.h"

#include <QByteArray>
#include <QMutex>

#include <atomic>
#include <functional>
#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace Limpid {

class Connection;

/// Bytes ready for the wire: one or more whole server frames, unmasked, so the same for every
/// member.
struct Frame
{
    QByteArray bytes;
    qint64 payload = 0; ///< bytes of it that are payload
    int messages = 1;

    /// Puts another behind it.
    void append(const Frame &next)
    {
        bytes += next.bytes;
        payload += next.payload;
        messages += next.messages;
    }
};

/// Counts what becomes of one group message on all workers.
struct FanoutTicket
{
    ConnectionId origin = 0; ///< who sent it; 0: the server
    int originWorker = 0;
    quint64 tag = 0;
    bool isMessage = true;
    bool isEvent = false; ///< of Mail::EventToGroup
    GroupKey group;
    qint64 payload = 0; ///< bytes
    qint64 size = 0; ///< bytes its origin was told of with Connection::beginSend()
    qint64 startedAt = 0; ///< microseconds since the epoch
    std::atomic<int> pending = 0; ///< workers that have not written it yet
    std::atomic<int> sent = 0;
    std::atomic<int> queued = 0;
    std::atomic<int> dropped = 0;
    std::unique_ptr<FanoutAccount> account; ///< null: nobody wants to know
};

/// What a worker is told through its mailbox.
namespace Mail {

struct ToGroup
{
    GroupKey group;
    Frame frame;
    ConnectionId except = 0;
    std::shared_ptr<FanoutTicket> ticket;
};
struct EventToGroup
{
    GroupKey group;
    std::shared_ptr<const GroupEvent> event;
    std::shared_ptr<FanoutTicket> ticket; ///< null: nobody wants to know what becomes of it
};
struct ToConnection
{
    ConnectionId connection = 0;
    Frame frame;
};
struct AddMember
{
    GroupKey group;
    ConnectionId connection = 0;
};
struct DiscardMember
{
    GroupKey group;
    ConnectionId connection = 0;
};
struct CloseConnection
{
    ConnectionId connection = 0;
    quint16 code = 1000;
    QString reason;
};
struct Answer
{
    ConnectionId connection = 0;
    std::function<void(Connection &)> give;
};
struct Report
{
    std::shared_ptr<FanoutTicket> ticket;
};

using Item = std::variant<ToGroup,
                          EventToGroup,
                          ToConnection,
                          AddMember,
                          DiscardMember,
                          CloseConnection,
                          Answer,
                          Report>;

} // namespace Mail

/// What waits for one worker, first in first out; any thread puts in, the worker takes out.
///
/// Its order is the order of everything that has one: who is in a group when, and which messages of
/// the group come before which.
class Mailbox
{
public:
    /// `notify` is called on the putting thread whenever the box stops being empty, until close().
    explicit Mailbox(std::function<void()> notify);
    /// Nobody takes anything out any more; what is put in from here on is lost.
    void close();

    void put(Mail::Item item);
    /// All or none of them are taken out together.
    void put(std::span<const Mail::ToGroup> messages);
    /// Everything in it, oldest first; it is empty then.
    [[nodiscard]] std::vector<Mail::Item> take();

private:
    QMutex m_mutex;
    std::function<void()> m_notify; ///< none: closed
    std::vector<Mail::Item> m_items;
};

} // namespace Limpid
