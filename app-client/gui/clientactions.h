// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/gui/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace Limpid {

class ExportMenu;

/// The menus of a client window; the window connects what they mean.
class ClientActions : public QObject
{
    Q_OBJECT

public:
    ClientActions(QMenuBar &menuBar, Theme &theme, QObject *parent = nullptr);

    QAction *newWindow;
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
    void buildViewMenu(QMenu &menu);
    void buildInspectMenu(QMenu &menu);
    void addAppearance(QMenu &menu, const QString &words, Theme::Scheme scheme);
    void onAppearanceTriggered(const QAction *action);
    void showAppearance();

    Theme &m_theme;
    QActionGroup *m_appearances;
};

} // namespace Limpid
