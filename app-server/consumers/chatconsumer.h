// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/consumer.h"
#include "app-server/consumers/chatdirectory.h"

namespace Limpid {

/// The chat on route "/": one client that speaks limpid.chat.v1 (docs/PROTOCOL.md).
class ChatConsumer : public Consumer
{
public:
    /// `directory` is borrowed.
    explicit ChatConsumer(ChatDirectory &directory);

protected:
    void connect() override;
    void receiveText(const QString &text) override;
    void receiveBinary(const QByteArray &data) override;
    void receivedAll() override;
    void disconnect(quint16 code) override;
    void fannedOut(quint64 tag, const FanoutResult &result) override;
    void caughtUp() override;
    void missed(quint64 messages) override;
    [[nodiscard]] int messageRate() const override { return m_directory.messageRate(); }

private:
    void handle(const Hello &hello);
    void handle(const JoinGroup &join);
    void handle(const LeaveGroup &leave);
    void handle(const SendMessage &send);
    void handle(const FetchHistory &fetch);
    void handle(const Typing &typing);

    void execute(const Command &command);
    void welcome(const Hello &hello);
    void onCodeJudged(const Hello &hello, bool isRight);
    void claimOnAllServers(const Hello &hello, Presence &presence);
    void onGranted(const Presence::Grant &grant);
    void reply(const Event &event);
    void fault(FaultCode code, const QString &text, const QUuid &id = {});
    void logMember(LogKind kind, const GroupName &group);
    void onJoined(const GroupName &group, bool isNew);
    void onAppended(quint64 tag, const Appended &appended);
    void onRead(const FetchHistory &fetch, const HistorySlice &slice);
    /// Nothing more is read until all that holds has let go.
    void hold();
    void letGo();
    void answered(quint64 tag);
    void appendPostings();
    /// The group, if this is a member of it; else a fault goes out.
    [[nodiscard]] std::shared_ptr<ServedGroup> joined(const GroupName &name, const QUuid &id = {});

    ChatDirectory &m_directory;
    const ProtocolLimits m_limits;
    Nick m_nick;
    QHash<GroupName, std::shared_ptr<ServedGroup>> m_groups;
    /// By tag: messages on their way to the members, to be accepted once all have them.
    QHash<quint64, std::shared_ptr<ServedGroup::Post>> m_pending;
    std::vector<Posting> m_postings; ///< received together, to be kept together
    quint64 m_lastTag = 0;
    quint64 m_heldFor = 0; ///< tag of a message that found the history very busy; 0: none
    int m_holds = 0; ///< answers that have to come before more is read
};

} // namespace Limpid
