// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace Limpid {

class ExportMenu;
class Theme;

/// The menus of a client window; the window connects what they mean.
class ClientActions : public QObject
{
    Q_OBJECT

public:
    ClientActions(QMenuBar &menuBar, Theme &theme, QObject *parent = nullptr);

    QAction *newWindow;
    QAction *newRawWindow; ///< for any WebSocket, without the chat
    QAction *connectToServer;
    QAction *closeConnection; ///< asks for code and reason
    QAction *closeWindow;
    QAction *quit;
    QAction *inspector; ///< checkable
    QAction *saveRecording; ///< what the inspector's log keeps
    QAction *openRecording;
    ExportMenu *exports;
    QAction *nextPane;
    QAction *previousPane;
    QAction *joinGroup;
    QAction *leaveGroup;
    QAction *goToGroup; ///< by some letters of its name
    QAction *nextUnread; ///< the next group with unread messages
    QAction *find; ///< in the messages of the group
    QAction *notifyOfMentions; ///< checkable
    QAction *about;

private:
    void buildConnectionMenu(QMenu &menu);
    void buildViewMenu(QMenu &menu, Theme &theme);
    void buildInspectMenu(QMenu &menu);
};

} // namespace Limpid
