// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/rawgui/rawactions.h"

#include "app-client/gui/appearancemenu.h"
#include "app-client/gui/exportmenu.h"

#include <QAction>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QAction *
add(QMenu &menu, const QString &words, const QString &objectName, const QKeySequence &shortcut)
{
    QAction *action = menu.addAction(words);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    return action;
}

} // namespace

RawActions::RawActions(QMenuBar &menuBar, Theme &theme, QObject *parent)
    : QObject(parent)
{
    buildConnectionMenu(*menuBar.addMenu(tr("&Connection")));
    QMenu &view = *menuBar.addMenu(tr("&View"));
    view.addMenu(new AppearanceMenu(theme, &view));
    view.addSeparator();
    nextPane = add(view, tr("&Next pane"), u"nextPaneAction"_s, Qt::Key_F6);
    previousPane = add(view, tr("&Previous pane"), u"previousPaneAction"_s, Qt::SHIFT | Qt::Key_F6);
    buildInspectMenu(*menuBar.addMenu(tr("&Inspect")));
    QMenu &help = *menuBar.addMenu(tr("&Help"));
    about = add(help, tr("&About Limpid"), u"aboutAction"_s, {});
    about->setMenuRole(QAction::AboutRole);
}

void RawActions::buildConnectionMenu(QMenu &menu)
{
    newWindow = add(
        menu, tr("New &raw window"), u"newRawWindowAction"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    menu.addSeparator();
    connectToServer = add(menu, tr("&Connect"), u"connectAction"_s, Qt::CTRL | Qt::Key_Return);
    send = add(menu, tr("&Send the message"), u"sendAction"_s, Qt::CTRL | Qt::Key_Return);
    closeConnection = add(menu, tr("C&lose…"), u"closeAction"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    menu.addSeparator();
    closeWindow = add(menu, tr("Close &window"), u"closeWindowAction"_s, Qt::CTRL | Qt::Key_W);
    quit = add(menu, tr("&Quit"), u"quitAction"_s, Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void RawActions::buildInspectMenu(QMenu &menu)
{
    saveRecording = add(menu, tr("&Save recording…"), u"saveRecordingAction"_s, QKeySequence::Save);
    openRecording = add(menu, tr("&Open recording…"), u"openRecordingAction"_s, QKeySequence::Open);
    exports = new ExportMenu(&menu);
    menu.addMenu(exports);
}

} // namespace Limpid
