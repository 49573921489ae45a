// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace Limpid {

class ExportMenu;
class Theme;

/// The menus of a window in raw mode; the window connects what they mean.
class RawActions : public QObject
{
    Q_OBJECT

public:
    RawActions(QMenuBar &menuBar, Theme &theme, QObject *parent = nullptr);

    QAction *newWindow; ///< another one in raw mode
    QAction *connectToServer; ///< the key is that of send: only one of them can be meant
    QAction *send;
    QAction *closeConnection; ///< asks for code and reason
    QAction *closeWindow;
    QAction *quit;
    QAction *saveRecording;
    QAction *openRecording;
    ExportMenu *exports;
    QAction *nextPane;
    QAction *previousPane;
    QAction *about;

private:
    void buildConnectionMenu(QMenu &menu);
    void buildInspectMenu(QMenu &menu);
};

} // namespace Limpid
