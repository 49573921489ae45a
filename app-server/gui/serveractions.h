// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/enginecontrol.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;

namespace Limpid {

class Theme;

/// Everything the server's window can be told to do from a menu or a key, in one place.
class ServerActions : public QObject
{
    Q_OBJECT

public:
    /// Fills the window's menu bar; the window connects what the actions do.
    ServerActions(Theme &theme, QMainWindow &window);

    /// Enables what makes sense in the state.
    void refresh(EngineControl::State state);
    /// client: that is selected, or null; tapped: its frames are shown.
    void refreshClient(const ConnectionSnapshot *client, bool tapped) const;

    [[nodiscard]] QAction &start() const { return *m_start; }
    [[nodiscard]] QAction &stop() const { return *m_stop; }
    [[nodiscard]] QAction &copyAddress() const { return *m_copyAddress; }
    [[nodiscard]] QAction &share() const { return *m_share; }
    [[nodiscard]] QAction &settings() const { return *m_settings; }
    [[nodiscard]] QAction &quit() const { return *m_quit; }
    [[nodiscard]] QAction &findClient() const { return *m_findClient; }
    [[nodiscard]] QAction &findInLog() const { return *m_findInLog; }
    [[nodiscard]] QAction &freeze() const { return *m_freeze; }
    [[nodiscard]] QAction &tap() const { return *m_tap; }
    [[nodiscard]] QAction &ping() const { return *m_ping; }
    [[nodiscard]] QAction &closeClient() const { return *m_closeClient; }
    [[nodiscard]] QAction &kick() const { return *m_kick; }
    [[nodiscard]] QAction &ban() const { return *m_ban; }
    [[nodiscard]] QAction &showBans() const { return *m_showBans; }
    [[nodiscard]] QAction &about() const { return *m_about; }
    [[nodiscard]] QList<QAction *> clientActions() const;

private:
    QAction *add(const QString &text, const QString &name, const QKeySequence &keys = {});
    void buildSchemes(Theme &theme);

    QAction *m_start;
    QAction *m_stop;
    QAction *m_copyAddress;
    QAction *m_share;
    QAction *m_settings;
    QAction *m_quit;
    QAction *m_findClient;
    QAction *m_findInLog;
    QAction *m_freeze;
    QAction *m_tap;
    QAction *m_ping;
    QAction *m_closeClient;
    QAction *m_kick;
    QAction *m_ban;
    QAction *m_showBans;
    QAction *m_about;
    QActionGroup *m_schemes;
};

} // namespace Limpid
