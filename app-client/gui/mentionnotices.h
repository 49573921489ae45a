// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"

#include <QObject>

class QAction;

namespace Limpid {

class ChatSession;
class ClientSettings;
class Notifier;
struct Message;
struct Notification;

/// Notifies a person who is mentioned while the window is not the active one, unless that is turned
/// off; leads to the group when the notification is chosen.
class MentionNotices : public QObject
{
    Q_OBJECT

public:
    /// All outlive this. toggle: the menu item that turns notifications on and off.
    MentionNotices(ChatSession &session,
                   Notifier &notifier,
                   ClientSettings &settings,
                   QAction &toggle,
                   QWidget &window);

signals:
    void groupWanted(const Limpid::GroupName &group); ///< the window is raised already

private:
    void onMessageReceived(const Message &message);
    void onChosen(const Notification &notification);
    void onToggled(bool on);

    ChatSession &m_session;
    Notifier &m_notifier;
    ClientSettings &m_settings;
    QWidget &m_window;
};

} // namespace Limpid
