// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/session/chatsession.h"
#include "app-client/session/grouplistmodel.h"
#include "app-client/session/outbox.h"
#include "scriptedserver.h"

#include <QSignalSpy>

namespace Limpid {

[[nodiscard]] std::unique_ptr<Outbox> outboxInMemory(const QString &url, const Nick &nick);

/// A session that speaks to a scripted server, and a clock that stands still.
struct SessionFixture
{
    explicit SessionFixture(OutboxFactory outboxes = outboxInMemory);

    /// Connects as "ada" and is welcomed.
    [[nodiscard]] bool enter();
    /// The same, and joins x1 with the members "ada" and "bob".
    [[nodiscard]] bool enterGroup(const Cursor &newest = {});
    /// The server says the events (and a last one that changes nothing), and all have been
    /// understood.
    [[nodiscard]] bool hear(const QList<Event> &events);

    /// The connection breaks, and the next one is welcomed.
    [[nodiscard]] bool comeBack();
    /// What the list of x1 shows: texts, and what the dividers say in their place.
    [[nodiscard]] QStringList shown() const;
    /// The requests for history on the wire since the commands were forgotten.
    [[nodiscard]] std::vector<FetchHistory> fetches() const;

    std::chrono::milliseconds now { 0 };
    ScriptedServer server;
    ChatSession session;
    QSignalSpy problems;
    QSignalSpy faults;
    QSignalSpy messages;
    QSignalSpy closed;
};

[[nodiscard]] std::unique_ptr<WebSocket>
openWebSocket(const QString &url, const QStringList &protocols, WebSocket::Exception *exception);
[[nodiscard]] GroupName group(const QString &name = QStringLiteral("x1"));
[[nodiscard]] Nick nick(const QString &text);
[[nodiscard]] Welcome welcome(const QString &token = QStringLiteral("token"));
[[nodiscard]] GroupJoined joined(const Cursor &cursor = {}, int missed = 0);
/// A message to x1; each number is one id.
[[nodiscard]] Message message(int number, const QString &sender = QStringLiteral("bob"));

} // namespace Limpid
