// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/commandrunner.h"

#include "app-client/gui/chatpane.h"
#include "app-client/gui/commandwords.h"
#include "app-client/gui/messageview.h"
#include "app-client/session/chatcommand.h"
#include "app-client/session/chatsession.h"
#include "app-client/session/grouplistmodel.h"
#include "common/gui/words.h"

namespace Limpid {

CommandRunner::CommandRunner(ChatSession &session, ChatPane &chat, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_chat(chat)
{
}

void CommandRunner::enter(const GroupName &group, const QString &text)
{
    const ChatCommand command = ChatCommand::parse(text);
    const QString problem = CommandWords::problem(command);
    if (problem.isEmpty())
        run(group, command);
    else
        m_chat.say(problem, true);
}

void CommandRunner::run(const GroupName &group, const ChatCommand &command)
{
    switch (command.kind) {
    case ChatCommand::Kind::Send:
        send(group, command.argument);
        break;
    case ChatCommand::Kind::Join:
        m_chat.finishText();
        emit joinRequested(*GroupName::fromString(command.argument));
        break;
    case ChatCommand::Kind::Leave:
        m_chat.finishText();
        emit leaveRequested(group);
        break;
    case ChatCommand::Kind::Nick:
        changeNick(command.argument);
        break;
    case ChatCommand::Kind::Clear:
        m_chat.finishText();
        m_chat.messages().clearShown();
        break;
    case ChatCommand::Kind::Ping:
        ping();
        break;
    case ChatCommand::Kind::Help:
        m_chat.finishText();
        m_chat.say(CommandWords::help());
        break;
    }
}

void CommandRunner::send(const GroupName &group, const QString &text)
{
    // What could not be kept stays in the composer.
    if (m_session.sendMessage(group, text))
        m_chat.finishText();
}

/// Not while something is unsent: it would wait until somebody connects under the old nick again.
void CommandRunner::changeNick(const QString &name)
{
    int unsent = 0;
    for (const GroupName &group : m_session.groups().names())
        unsent += m_session.unsent(group);
    if (unsent > 0) {
        m_chat.say(tr("%n message(s) under your nick are not sent yet.", nullptr, unsent), true);
        return;
    }
    m_chat.finishText();
    emit nickRequested(*Nick::fromString(name));
}

void CommandRunner::ping()
{
    WebSocket *webSocket = m_session.webSocket();
    if (!webSocket || webSocket->ping() != WebSocket::Exception::None) {
        m_chat.say(tr("There is no connection that could be measured."), true);
        return;
    }
    m_chat.finishText();
    m_isWaiting = true;
    connect(
        webSocket, &WebSocket::pongReceived, this, &CommandRunner::onPong, Qt::UniqueConnection);
}

void CommandRunner::onPong(qint64 roundTrip)
{
    if (m_isWaiting)
        m_chat.say(tr("The server answered after %1.").arg(Words::duration(roundTrip)));
    m_isWaiting = false;
}

} // namespace Limpid
