// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/settingsdesk.h"

#include "app-server/gui/settingsdialog.h"
#include "app-server/options/serversettings.h"

#include <QAction>
#include <QMainWindow>
#include <QSplitter>

namespace Limpid {

SettingsDesk::SettingsDesk(ServerSettings &settings,
                           QMainWindow &window,
                           QSplitter &split,
                           QAction &action)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
    , m_split(split)
{
    action.setEnabled(true);
    connect(&action, &QAction::triggered, this, &SettingsDesk::ask);
}

void SettingsDesk::restore()
{
    m_window.restoreGeometry(m_settings.geometry());
    m_split.restoreState(m_settings.splitter(m_split.objectName()));
}

void SettingsDesk::keep()
{
    m_settings.setGeometry(m_window.saveGeometry());
    m_settings.setSplitter(m_split.objectName(), m_split.saveState());
}

void SettingsDesk::ask()
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(
            m_settings.options(),
            [this](const OptionValues &values) { return m_settings.setOptions(values); },
            &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->open();
}

} // namespace Limpid
