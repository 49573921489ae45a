// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"
#include "common/types/nick.h"

#include <QObject>

namespace Limpid {

class ChatPane;
class ChatSession;
struct ChatCommand;

/// Does what is entered in the composer: sends it, or runs the command it is; what cannot be done
/// stays there, with a word above it.
class CommandRunner : public QObject
{
    Q_OBJECT

public:
    /// Both outlive this.
    CommandRunner(ChatSession &session, ChatPane &chat, QObject *parent = nullptr);

    void enter(const GroupName &group, const QString &text);

signals:
    void joinRequested(const Limpid::GroupName &group);
    void leaveRequested(const Limpid::GroupName &group);
    void nickRequested(const Limpid::Nick &nick);

private:
    void run(const GroupName &group, const ChatCommand &command);
    void send(const GroupName &group, const QString &text);
    void changeNick(const QString &name);
    void ping();
    void onPong(qint64 roundTrip);

    ChatSession &m_session;
    ChatPane &m_chat;
    bool m_isWaiting = false; ///< for the answer to a ping of ours
};

} // namespace Limpid
