// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/settingsdesk.h"

#include "app-server/gui/settingsdialog.h"
#include "app-server/options/serversettings.h"
#include "common/gui/banner.h"

#include <QAction>
#include <QMainWindow>
#include <QSplitter>

namespace Limpid {

SettingsDesk::SettingsDesk(ServerSettings &settings,
                           QMainWindow &window,
                           QSplitter &split,
                           Banner &banner,
                           QAction &action)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
    , m_split(split)
    , m_banner(banner)
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
        m_dialog = new SettingsDialog(m_settings.options(), &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QDialog::accepted, this, &SettingsDesk::save);
    }
    m_dialog->open();
}

void SettingsDesk::save()
{
    if (m_settings.setOptions(m_dialog->values()))
        m_banner.say(Banner::Kind::Information,
                     tr("The settings are saved"),
                     tr("They hold when limpid-server is started the next time."));
    else
        m_banner.say(Banner::Kind::Danger,
                     tr("The settings could not be saved"),
                     tr("Their file cannot be written; everything goes on as it is."));
}

} // namespace Limpid
