// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/clientwindow.h"
#include "app-client/gui/desktoplinkopener.h"
#include "app-client/gui/traynotifier.h"
#include "app-client/gui/windowopener.h"
#include "app-client/options/clientsettings.h"
#include "app-client/session/outboxfolder.h"
#include "app-server/consumers/serverapplication.h"
#include "app-server/engine/engine.h"
#include "app-server/gui/serverwindow.h"
#include "common/gui/theme.h"

#include <QTemporaryDir>

namespace Limpid {

/// A server window and client windows in one process, over real sockets, used as a person would use
/// them.
///
/// Everything is done by clicks and keys on the widgets; what a step waits for is a fact on the
/// screen.
class Scene
{
public:
    Scene(QApplication &application, Theme::Scheme scheme);

    [[nodiscard]] ServerWindow &server() { return *m_server; }
    [[nodiscard]] Theme &theme() { return m_theme; }
    [[nodiscard]] QString url() const; ///< of the server; empty while it does not listen

    /// Clicks Start on a free port; false if it does not listen in time.
    [[nodiscard]] bool startServer();
    /// Clicks Stop, and confirms if it asks.
    [[nodiscard]] bool stopServer();
    /// Opens a client window that connects to the server and joins the group; nullptr if that does
    /// not come about.
    [[nodiscard]] ClientWindow *addClient(const QString &nick, const QString &group);
    /// Opens a client window on any address, without waiting for anything.
    ClientWindow *openClient(const QString &url, const QString &nick, const QString &group);

    /// Types the text into the window's composer, key by key, and presses Enter.
    static void say(ClientWindow &window, const QString &text);
    /// "nick: text" of each message the window shows.
    [[nodiscard]] static QStringList messages(ClientWindow &window);
    [[nodiscard]] static QStringList members(ClientWindow &window);
    /// What the segments of the ribbon say, oldest first.
    [[nodiscard]] static QStringList ribbon(ClientWindow &window);
    /// What the banner says: headline and detail; empty if there is none.
    [[nodiscard]] static QString banner(QWidget &window);

    /// The widget of that name; ends the program if there is none, since then nothing can be
    /// tested.
    template<typename T>
    [[nodiscard]] static T &find(QWidget &window, const QString &name)
    {
        auto *found = window.findChild<T *>(name);
        if (!found)
            qFatal("no %s named \"%s\"", T::staticMetaObject.className(), qPrintable(name));
        return *found;
    }

private:
    QTemporaryDir m_directory;
    Theme m_theme;
    ServerApplication m_application;
    Engine m_engine;
    ClientSettings m_settings;
    OutboxFolder m_outboxes;
    std::unique_ptr<ServerWindow> m_server;
    TrayNotifier m_notifier;
    DesktopLinkOpener m_links;
    WindowOpener m_windows;
};

} // namespace Limpid
