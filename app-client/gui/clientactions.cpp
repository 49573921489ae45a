// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/clientactions.h"

#include "app-client/gui/appearancemenu.h"
#include "app-client/gui/exportmenu.h"

#include <QAction>
#include <QMenu>
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

ClientActions::ClientActions(QMenuBar &menuBar, Theme &theme, QObject *parent)
    : QObject(parent)
{
    buildConnectionMenu(*menuBar.addMenu(tr("&Connection")));
    buildViewMenu(*menuBar.addMenu(tr("&View")), theme);
    buildInspectMenu(*menuBar.addMenu(tr("&Inspect")));
    QMenu &group = *menuBar.addMenu(tr("&Group"));
    joinGroup = add(group, tr("&Join…"), u"joinAction"_s, Qt::CTRL | Qt::Key_J);
    leaveGroup = add(group, tr("&Leave"), u"leaveAction"_s, {});
    goToGroup = add(group, tr("&Go to group…"), u"goToGroupAction"_s, Qt::CTRL | Qt::Key_K);
    nextUnread = add(group, tr("Next &unread"), u"nextUnreadAction"_s, Qt::ALT | Qt::Key_A);
    find = add(group, tr("&Find…"), u"findAction"_s, QKeySequence::Find);
    group.addSeparator();
    notifyOfMentions = add(group, tr("Notify of &mentions"), u"notifyOfMentionsAction"_s, {});
    notifyOfMentions->setCheckable(true);
    QMenu &help = *menuBar.addMenu(tr("&Help"));
    about = add(help, tr("&About Limpid"), u"aboutAction"_s, {});
    about->setMenuRole(QAction::AboutRole);
}

void ClientActions::buildConnectionMenu(QMenu &menu)
{
    newWindow = add(menu, tr("&New window"), u"newWindowAction"_s, QKeySequence::New);
    newRawWindow = add(
        menu, tr("New &raw window"), u"newRawWindowAction"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    menu.addSeparator();
    connectToServer = add(menu, tr("&Connect"), u"connectAction"_s, Qt::CTRL | Qt::Key_Return);
    closeConnection = add(menu, tr("C&lose…"), u"closeAction"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    menu.addSeparator();
    closeWindow = add(menu, tr("Close &window"), u"closeWindowAction"_s, Qt::CTRL | Qt::Key_W);
    quit = add(menu, tr("&Quit"), u"quitAction"_s, Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
}

void ClientActions::buildViewMenu(QMenu &menu, Theme &theme)
{
    menu.addMenu(new AppearanceMenu(theme, &menu));
    menu.addSeparator();
    nextPane = add(menu, tr("&Next pane"), u"nextPaneAction"_s, Qt::Key_F6);
    previousPane = add(menu, tr("&Previous pane"), u"previousPaneAction"_s, Qt::SHIFT | Qt::Key_F6);
}

void ClientActions::buildInspectMenu(QMenu &menu)
{
    inspector = add(menu, tr("&Inspector"), u"inspectorAction"_s, Qt::Key_F12);
    inspector->setCheckable(true);
    menu.addSeparator();
    saveRecording = add(menu, tr("&Save recording…"), u"saveRecordingAction"_s, QKeySequence::Save);
    openRecording = add(menu, tr("&Open recording…"), u"openRecordingAction"_s, QKeySequence::Open);
    exports = new ExportMenu(&menu);
    menu.addMenu(exports);
}

} // namespace Limpid
