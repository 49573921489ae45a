// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/traynotifier.h"

#include <QApplication>
#include <QIcon>
#include <QSystemTrayIcon>

namespace Limpid {

TrayNotifier::TrayNotifier(QObject *parent)
    : Notifier(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &TrayNotifier::onFocusChanged);
}

void TrayNotifier::notify(const Notification &notification)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_icon, &QSystemTrayIcon::activated, this, &TrayNotifier::onChosen);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TrayNotifier::onChosen);
    }
    m_last = notification;
    m_icon->setToolTip(notification.title);
    m_icon->show();
    m_icon->showMessage(notification.title, notification.text, QApplication::windowIcon());
}

void TrayNotifier::onChosen()
{
    m_icon->hide();
    if (m_last.window)
        emit chosen(m_last);
}

void TrayNotifier::onFocusChanged()
{
    if (m_icon && (!m_last.window || m_last.window->isActiveWindow()))
        m_icon->hide();
}

} // namespace Limpid
