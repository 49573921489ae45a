// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/sessionnotices.h"

#include "app-client/session/chatsession.h"

namespace Limpid {

SessionNotices::SessionNotices(Banner &banner, ChatSession &session, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    connect(&session, &ChatSession::faultReceived, this, [this](const Fault &fault) {
        say(Notice::ofFault(fault));
    });
    connect(&session, &ChatSession::protocolProblem, this, [this](const QString &what) {
        say(Notice::ofProtocolProblem(what));
    });
    connect(&session, &ChatSession::outboxProblem, this, [this](const QString &what) {
        say(Notice::ofOutboxProblem(what));
    });
    connect(&session, &ChatSession::discardProblem, this, [this](const QString &what) {
        say(Notice::ofDiscardProblem(what));
    });
}

void SessionNotices::say(const Notice &notice)
{
    m_banner.say(notice.kind, notice.headline, notice.detail, notice.action);
}

} // namespace Limpid
