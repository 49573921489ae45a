// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/clientstatusbar.h"

#include "app-client/inspect/statetimeline.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"
#include "common/models/eventlogmodel.h"
#include "common/net/websocket.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

/// The shape of a state as a character.
QString stateGlyph(ReadyState state)
{
    switch (state) {
    case ReadyState::Connecting:
        return u"○"_s;
    case ReadyState::Open:
        return u"●"_s;
    case ReadyState::Closing:
        return u"◐"_s;
    case ReadyState::Closed:
        break;
    }
    return u"✕"_s;
}

/// A field with nothing to say takes no room.
void say(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ClientStatusBar::ClientStatusBar(const StateTimeline &timeline,
                                 const EventLogModel &log,
                                 const Theme &theme,
                                 QWidget *parent)
    : QStatusBar(parent)
    , m_timeline(timeline)
    , m_log(log)
    , m_theme(theme)
    , m_state(addField(u"statusState"_s))
    , m_scheme(addField(u"statusScheme"_s))
    , m_protocol(addField(u"statusProtocol"_s))
    , m_extensions(addField(u"statusExtensions"_s))
    , m_up(addField(u"statusUp"_s))
    , m_reconnects(addField(u"statusReconnects"_s))
    , m_kept(new QLabel(this))
{
    m_kept->setObjectName(u"statusKept"_s);
    addPermanentWidget(m_kept);
    setSizeGripEnabled(false);
    connect(&theme, &Theme::changed, this, &ClientStatusBar::refreshState);
    connect(&timeline, &StateTimeline::changed, this, &ClientStatusBar::refreshState);
    connect(&log, &EventLogModel::countsChanged, this, &ClientStatusBar::refreshKept);
    refresh(nullptr);
    refreshKept();
}

void ClientStatusBar::refresh(const WebSocket *webSocket)
{
    refreshState();
    const bool isOpen = webSocket && m_timeline.state() == ReadyState::Open;
    say(m_scheme, isOpen ? webSocket->url().section(u':', 0, 0) : QString());
    say(m_protocol, isOpen ? webSocket->protocol() : QString());
    say(m_extensions, isOpen ? webSocket->extensions() : QString());
    say(m_up,
        isOpen ? tr("up %1").arg(Words::duration(m_timeline.dwell(m_timeline.count() - 1)))
               : QString());
    const int reconnects = m_timeline.reconnects();
    say(m_reconnects, reconnects > 0 ? tr("%n reconnect(s)", nullptr, reconnects) : QString());
}

QLabel *ClientStatusBar::addField(const QString &objectName)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    addWidget(label);
    return label;
}

void ClientStatusBar::refreshState()
{
    const ReadyState state = m_timeline.state();
    const QString color = m_theme.colors().state(state).name();
    m_state->setText(u"<span style='color:%1'>%2</span> %3"_s.arg(
        color, stateGlyph(state), Words::state(state)));
    m_state->setAccessibleName(Words::stateWithNumber(state));
}

void ClientStatusBar::refreshKept()
{
    m_kept->setText(
        tr("%n event(s), %1 kept", nullptr, m_log.rowCount()).arg(Words::bytes(m_log.memory())));
}

} // namespace Limpid
