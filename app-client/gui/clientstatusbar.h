// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace Limpid {

class EventLogModel;
class StateTimeline;
class Theme;
class WebSocket;

/// The connection in one line: state, scheme, subprotocol, extensions, how long it is up,
/// reconnects; and what the log keeps.
class ClientStatusBar : public QStatusBar
{
    Q_OBJECT

public:
    ClientStatusBar(const StateTimeline &timeline,
                    const EventLogModel &log,
                    const Theme &theme,
                    QWidget *parent = nullptr);

    /// webSocket: of the newest attempt; nullptr before the first. Read during the call only.
    void refresh(const WebSocket *webSocket);

private:
    [[nodiscard]] QLabel *addField(const QString &objectName);
    void refreshState();
    void refreshKept();

    const StateTimeline &m_timeline;
    const EventLogModel &m_log;
    const Theme &m_theme;
    QLabel *m_state;
    QLabel *m_scheme;
    QLabel *m_protocol;
    QLabel *m_extensions;
    QLabel *m_up;
    QLabel *m_reconnects;
    QLabel *m_kept;
};

} // namespace Limpid
