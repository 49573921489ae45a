// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/connectionsteering.h"

#include "app-client/gui/closedialog.h"
#include "app-client/gui/connectionbar.h"
#include "app-client/gui/notice.h"
#include "app-client/gui/reconnectbanner.h"
#include "app-client/inspect/connectionrecorder.h"
#include "app-client/options/clientsettings.h"
#include "app-client/session/chatsession.h"
#include "common/gui/banner.h"

namespace Limpid {

ConnectionSteering::ConnectionSteering(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    const ConnectionBar *bar = &parts.bar;
    const ReconnectBanner *reconnect = &parts.reconnect;
    ChatSession *session = &parts.session;
    connect(bar, &ConnectionBar::connectRequested, this, &ConnectionSteering::connectToServer);
    connect(bar, &ConnectionBar::closeRequested, this, &ConnectionSteering::closeConnection);
    connect(bar, &ConnectionBar::closeDialogRequested, this, &ConnectionSteering::askForCloseCode);
    connect(bar, &ConnectionBar::dropRequested, this, &ConnectionSteering::dropConnection);
    connect(&parts.recorder,
            &ConnectionRecorder::verdictReached,
            &parts.reconnect,
            &ReconnectBanner::onVerdict);
    connect(&parts.banner, &Banner::actionTriggered, &parts.reconnect, &ReconnectBanner::onAction);
    connect(
        reconnect, &ReconnectBanner::connectRequested, this, &ConnectionSteering::connectToServer);
    connect(reconnect, &ReconnectBanner::reconnectRequested, session, &ChatSession::reconnect);
    connect(session, &ChatSession::identified, this, &ConnectionSteering::onIdentified);
}

void ConnectionSteering::connectToServer()
{
    const QString address = m_parts.bar.address();
    const auto nick = Nick::fromString(m_parts.bar.nick());
    if (!nick) {
        say(Notice::ofBadNick());
        m_parts.bar.focusNick();
        return;
    }
    m_parts.banner.clear();
    m_parts.reconnect.onUserConnects();
    if (!m_parts.session.connectToServer(address, *nick)) {
        say(Notice::ofBadAddress(address));
        m_parts.bar.focusAddress();
        return;
    }
    m_parts.settings.setNick(nick->toString());
    emit changed();
}

void ConnectionSteering::connectAs(const Nick &nick)
{
    m_parts.bar.setNick(nick.toString());
    if (m_parts.session.readyState() != ReadyState::Closed)
        connectToServer();
}

void ConnectionSteering::closeConnection(int code)
{
    m_parts.recorder.noteClosedHere();
    m_parts.session.disconnectFromServer(code);
}

void ConnectionSteering::askForCloseCode()
{
    auto *dialog = new CloseDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_parts.recorder.noteClosedHere();
        m_parts.session.disconnectFromServer(dialog->code(), dialog->reason());
    });
    dialog->open();
}

void ConnectionSteering::dropConnection()
{
    m_parts.recorder.noteClosedHere();
    if (WebSocket *webSocket = m_parts.session.webSocket())
        webSocket->abort();
}

void ConnectionSteering::onIdentified(const Welcome &welcome)
{
    m_parts.reconnect.onIdentified();
    m_parts.bar.setNick(welcome.nick.toString());
    m_parts.settings.addRecentAddress(m_parts.bar.address());
    m_parts.bar.setRecentAddresses(m_parts.settings.recentAddresses());
    emit changed();
}

void ConnectionSteering::say(const Notice &notice)
{
    m_parts.banner.say(notice.kind, notice.headline, notice.detail, notice.action);
}

} // namespace Limpid
