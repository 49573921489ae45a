// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QSplitter;

namespace Limpid {

class ServerSettings;
class SettingsDialog;

/// What the server's window remembers: where it stands, and the settings, which it asks for.
class SettingsDesk : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. action: asks for the settings; it can do so from here on.
    SettingsDesk(ServerSettings &settings, QMainWindow &window, QSplitter &split, QAction &action);

    void restore(); ///< the window, as it stood
    void keep(); ///< the same for the next time
    void ask(); ///< for the settings

private:
    ServerSettings &m_settings;
    QMainWindow &m_window;
    QSplitter &m_split;
    QPointer<SettingsDialog> m_dialog; ///< while it is open
};

} // namespace Limpid
