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
    void disconnect(quint16 code) override;
    void fannedOut(quint64 tag, const FanoutResult &result) override;
    void missed(quint64 messages) override;
    [[nodiscard]] int messageRate() const override { return m_directory.messageRate(); }

private:
    /// A message on its way to the members, to be accepted once all have it.
    struct Pending
    {
        std::shared_ptr<ChatGroup> group;
        QUuid id;
        Cursor cursor;
        int answers = 1; ///< how often the client sent it meanwhile
    };

    void handle(const Hello &hello);
    void handle(const JoinGroup &join);
    void handle(const LeaveGroup &leave);
    void handle(const SendMessage &send);
    void handle(const FetchHistory &fetch);
    void handle(const Typing &typing);

    void execute(const Command &command);
    void welcome(const Hello &hello);
    void onCodeJudged(const Hello &hello, bool isRight);
    void reply(const Event &event);
    void fault(FaultCode code, const QString &text, const QUuid &id = {});
    void logMember(LogKind kind, const GroupName &group);
    void repeat(const ChatGroup::Posted &posted, const QUuid &id);
    /// The group, if this is a member of it; else a fault goes out.
    [[nodiscard]] std::shared_ptr<ChatGroup> joined(const GroupName &name, const QUuid &id = {});

    ChatDirectory &m_directory;
    const ProtocolLimits m_limits;
    Nick m_nick;
    QHash<GroupName, std::shared_ptr<ChatGroup>> m_groups;
    QHash<quint64, Pending> m_pending; ///< by tag
    quint64 m_lastTag = 0;
};

} // namespace Limpid
