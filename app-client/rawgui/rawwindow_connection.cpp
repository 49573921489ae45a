// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the connection and with what was saved; the rest of the window: rawwindow.cpp.
#include "app-client/gui/buffergauge.h"
#include "app-client/gui/clientstatusbar.h"
#include "app-client/gui/closedialog.h"
#include "app-client/gui/connectionbar.h"
#include "app-client/gui/exportmenu.h"
#include "app-client/options/clientsettings.h"
#include "app-client/rawgui/namedchoice.h"
#include "app-client/rawgui/rawactions.h"
#include "app-client/rawgui/rawpresets.h"
#include "app-client/rawgui/rawwindow.h"
#include "app-client/rawgui/rawwords.h"
#include "app-client/rawgui/targetform.h"

#include <QAction>
#include <QUrl>

namespace Limpid {

void RawWindow::connectToServer()
{
    if (m_connection.readyState() != ReadyState::Closed)
        return;
    if (!m_form->target()) {
        say({ Banner::Kind::Danger, tr("Not connected"), m_form->problem(), {} });
        return;
    }
    const RawTarget wanted = target();
    const RawConnection::Problem problem = m_connection.open(wanted);
    if (!std::holds_alternative<std::monostate>(problem)) {
        say(RawWords::ofProblem(problem, wanted));
        m_bar->focusAddress();
        return;
    }
    m_banner->clear();
    m_settings.addRecentRawAddress(wanted.url);
    m_bar->setRecentAddresses(m_settings.recentRawAddresses());
}

void RawWindow::closeConnection(int code)
{
    m_watch.recorder.noteClosedHere();
    m_connection.close(code);
}

void RawWindow::askForCloseCode()
{
    auto *dialog = new CloseDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_watch.recorder.noteClosedHere();
        m_connection.close(dialog->code(), dialog->reason());
    });
    dialog->open();
}

void RawWindow::dropConnection()
{
    m_watch.recorder.noteClosedHere();
    m_connection.drop();
}

void RawWindow::chooseTarget(const QString &name, bool isOwn)
{
    for (const SavedTarget &saved : isOwn ? m_book.targets() : RawPresets::targets()) {
        if (saved.name != name)
            continue;
        m_form->setTarget(saved.target);
        m_bar->setAddress(saved.target.url);
        refresh();
        return;
    }
}

void RawWindow::saveTarget(const QString &name)
{
    if (!m_form->target())
        say({ Banner::Kind::Danger, tr("Not saved"), m_form->problem(), {} });
    else if (!m_book.save(SavedTarget { name, target() }))
        sayBookProblem();
}

void RawWindow::removeTarget(const QString &name)
{
    if (!m_book.removeTarget(name))
        sayBookProblem();
}

void RawWindow::onReadyStateChanged(ReadyState state)
{
    m_isSlow = m_isSlow && state == ReadyState::Open;
    if (state != ReadyState::Open)
        m_bar->setRoundTrip(-1);
    refresh();
}

void RawWindow::onSampled(const BufferSample &sample)
{
    m_gauge->addSample(sample, m_watch.sampler.heldPeak());
    m_gauge->setCounts(m_watch.recorder.messagesReceived(), m_watch.recorder.messagesSent());
    const bool isSlow = sample.bufferedAmount > BufferGauge::HighWaterMark;
    if (isSlow != m_isSlow) {
        m_isSlow = isSlow;
        refresh();
    }
    m_status->refresh(m_connection.webSocket());
}

void RawWindow::onVerdict(const CloseVerdict &verdict)
{
    if (const auto notice = Notice::ofVerdict(verdict))
        say(*notice);
}

void RawWindow::sayBookProblem()
{
    say(RawWords::ofProblem(m_book.problem(), m_book.detail()));
}

void RawWindow::say(const Notice &notice)
{
    m_banner->say(notice.kind, notice.headline, notice.detail, notice.action);
}

void RawWindow::refreshSaved()
{
    m_saved->setNames(namesOf(m_book.targets()), namesOf(RawPresets::targets()));
}

void RawWindow::refresh()
{
    const ReadyState state = m_connection.readyState();
    m_bar->setState(state, m_isSlow);
    m_actions->connectToServer->setEnabled(state == ReadyState::Closed);
    m_actions->send->setEnabled(state == ReadyState::Open);
    m_actions->closeConnection->setEnabled(state == ReadyState::Open);
    m_form->setEnabled(state == ReadyState::Closed);
    m_saved->setChoosable(state == ReadyState::Closed); // what is chosen is where, too
    const bool isRecorded = m_watch.log.totalCount() > 0;
    m_actions->saveRecording->setEnabled(isRecorded);
    m_actions->exports->setEnabled(isRecorded);
    const QString host = QUrl(m_bar->address()).host();
    setWindowTitle(host.isEmpty() ? tr("Limpid · raw WebSocket")
                                  : tr("Limpid · raw WebSocket · %1").arg(host));
    m_status->refresh(m_connection.webSocket());
}

} // namespace Limpid
