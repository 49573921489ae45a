// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenuBar;

namespace Limpid {

class ExportMenu;

/// The menus of the window of a recording; the window connects what they mean.
class RecordingActions : public QObject
{
    Q_OBJECT

public:
    explicit RecordingActions(QMenuBar &menuBar, QObject *parent = nullptr);

    QAction *open;
    ExportMenu *exports;
    QAction *play; ///< or pause
    QAction *replay; ///< against a server
    QAction *compare; ///< with another recording
    QAction *closeWindow;
    QAction *quit;
};

} // namespace Limpid
