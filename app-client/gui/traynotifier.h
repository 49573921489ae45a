// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/notifier.h"

class QSystemTrayIcon;

namespace Limpid {

/// Tells it by an icon in the desktop's tray, which is there from a notification until that is
/// chosen or its window is looked at; a desktop without a tray is told nothing.
class TrayNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit TrayNotifier(QObject *parent = nullptr);

    void notify(const Notification &notification) override;

private:
    void onChosen();
    void onFocusChanged();

    QSystemTrayIcon *m_icon = nullptr; ///< made with the first notification
    Notification m_last;
};

} // namespace Limpid
