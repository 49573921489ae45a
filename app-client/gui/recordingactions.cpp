// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/recordingactions.h"

#include "app-client/gui/exportmenu.h"

#include <QAction>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Limpid {

RecordingActions::RecordingActions(QMenuBar &menuBar, QObject *parent)
    : QObject(parent)
{
    QMenu &menu = *menuBar.addMenu(tr("&Recording"));
    open = menu.addAction(tr("&Open recording…"));
    open->setObjectName(u"openRecordingAction"_s);
    open->setShortcut(QKeySequence::Open);
    exports = new ExportMenu(&menu);
    menu.addMenu(exports);
    compare = menu.addAction(tr("&Compare with…"));
    compare->setObjectName(u"compareAction"_s);
    menu.addSeparator();
    closeWindow = menu.addAction(tr("Close &window"));
    closeWindow->setObjectName(u"closeWindowAction"_s);
    closeWindow->setShortcut(Qt::CTRL | Qt::Key_W);
    quit = menu.addAction(tr("&Quit"));
    quit->setObjectName(u"quitAction"_s);
    quit->setShortcut(Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);

    QMenu &playback = *menuBar.addMenu(tr("&Playback"));
    play = playback.addAction(tr("&Play or pause"));
    play->setObjectName(u"playAction"_s);
    play->setShortcut(Qt::CTRL | Qt::Key_P);
    replay = playback.addAction(tr("Replay against a &server…"));
    replay->setObjectName(u"replayAction"_s);
    replay->setShortcut(Qt::CTRL | Qt::Key_R);
}

} // namespace Limpid
