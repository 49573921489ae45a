// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/serveractions.h"

#include "common/gui/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Limpid {

ServerActions::ServerActions(Theme &theme, QMainWindow &window)
    : QObject(&window)
    , m_start(add(tr("&Start"), u"actionStart"_s, Qt::CTRL | Qt::Key_R))
    , m_stop(add(tr("S&top"), u"actionStop"_s, Qt::CTRL | Qt::Key_Period))
    , m_copyAddress(
          add(tr("&Copy Address"), u"actionCopyAddress"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_C))
    , m_share(add(tr("S&hare…"), u"actionShare"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_S))
    , m_settings(add(tr("S&ettings…"), u"actionSettings"_s, Qt::CTRL | Qt::Key_Comma))
    , m_quit(add(tr("&Quit"), u"actionQuit"_s, QKeySequence::Quit))
    , m_findClient(add(tr("&Find Client"), u"actionFindClient"_s, QKeySequence::Find))
    , m_findInLog(add(tr("Find in &Log"), u"actionFindInLog"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F))
    , m_freeze(add(tr("&Freeze Reading"), u"actionFreeze"_s))
    , m_tap(add(tr("Show F&rames"), u"actionTap"_s, Qt::Key_F12))
    , m_ping(add(tr("&Ping"), u"actionPing"_s, Qt::CTRL | Qt::Key_P))
    , m_closeClient(add(tr("&Close…"), u"actionCloseClient"_s))
    , m_kick(add(tr("&Kick"), u"actionKick"_s))
    , m_ban(add(tr("&Ban Address…"), u"actionBan"_s))
    , m_showBans(add(tr("Ba&nned Addresses…"), u"actionShowBans"_s))
    , m_about(add(tr("&About Limpid Server"), u"actionAbout"_s))
    , m_schemes(new QActionGroup(this))
{
    m_freeze->setCheckable(true);
    m_tap->setCheckable(true);
    m_settings->setMenuRole(QAction::PreferencesRole);
    m_settings->setEnabled(false); // until there is a place to keep them
    m_quit->setMenuRole(QAction::QuitRole);
    m_about->setMenuRole(QAction::AboutRole);
    buildSchemes(theme);

    QMenu *server = window.menuBar()->addMenu(tr("&Server"));
    server->addActions({ m_start, m_stop, m_copyAddress, m_share });
    server->addSeparator();
    server->addActions({ m_settings, m_quit });
    QMenu *view = window.menuBar()->addMenu(tr("&View"));
    view->addActions({ m_findClient, m_findInLog });
    view->addSeparator();
    view->addActions(m_schemes->actions());
    QMenu *client = window.menuBar()->addMenu(tr("&Client"));
    client->addActions(clientActions());
    client->addSeparator();
    client->addAction(m_showBans);
    QMenu *help = window.menuBar()->addMenu(tr("&Help"));
    help->addAction(m_about);
}

void ServerActions::buildSchemes(Theme &theme)
{
    const std::pair<QString, Theme::Scheme> schemes[] {
        { tr("Appearance of the De&sktop"), Theme::Scheme::System },
        { tr("L&ight"), Theme::Scheme::Light },
        { tr("&Dark"), Theme::Scheme::Dark },
    };
    for (const auto &[text, scheme] : schemes) {
        QAction *action = m_schemes->addAction(text);
        action->setCheckable(true);
        action->setChecked(theme.scheme() == scheme);
        connect(action, &QAction::triggered, &theme, [&theme, value = scheme] {
            theme.setScheme(value);
        });
    }
}

QAction *ServerActions::add(const QString &text, const QString &name, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    return action;
}

QList<QAction *> ServerActions::clientActions() const
{
    return { m_tap, m_ping, m_freeze, m_closeClient, m_kick, m_ban };
}

void ServerActions::refresh(EngineControl::State state)
{
    const bool listens = state == EngineControl::State::Listening;
    m_start->setEnabled(state == EngineControl::State::Stopped);
    m_stop->setEnabled(listens);
    m_copyAddress->setEnabled(listens);
    m_share->setEnabled(listens);
    m_findClient->setEnabled(listens);
}

void ServerActions::refreshClient(const ConnectionSnapshot *client, bool tapped) const
{
    for (QAction *action : clientActions())
        action->setEnabled(client && client->state < ReadyState::Closing);
    m_ban->setEnabled(client); // also who has just gone
    m_freeze->setChecked(client && client->readingPaused);
    m_tap->setChecked(tapped);
}

} // namespace Limpid
