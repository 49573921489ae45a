// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/clientwindow.h"
#include "app-client/gui/windowopener.h"
#include "app-client/options/clientsettings.h"
#include "common/gui/theme.h"
#include "recordingdesktop.h"
#include "scriptedserver.h"

#include <QTemporaryDir>

namespace Limpid {

/// A client window that speaks to a scripted server as "ada", on a desktop that only writes down.
class WindowFixture
{
public:
    explicit WindowFixture(Theme &theme);

    /// Connects, and is in x1 with "bob".
    [[nodiscard]] bool enter();
    [[nodiscard]] bool activate(); ///< the window becomes the active one
    /// Another window becomes the active one, until activate().
    [[nodiscard]] bool deactivate();
    /// Joins by the field under the groups, which shows the group, too.
    [[nodiscard]] bool join(const QString &name);
    /// "bob" says it to x1; each number is one id.
    [[nodiscard]] bool hear(int number, const QString &text);
    void type(const QString &text); ///< into the composer
    void press(int key, Qt::KeyboardModifiers modifiers = {}); ///< in the composer
    [[nodiscard]] QString shownGroup() const;
    [[nodiscard]] QStringList sent() const; ///< the texts of the messages on the wire

    template<typename T>
    [[nodiscard]] T &part(const QString &name) const
    {
        auto *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("no %s named \"%s\"", T::staticMetaObject.className(), qPrintable(name));
        return *found;
    }

    [[nodiscard]] ClientWindow &window() const { return *m_window; }
    [[nodiscard]] ScriptedServer &server() { return m_server; }
    [[nodiscard]] ClientSettings &settings() { return m_settings; }
    [[nodiscard]] RecordingDesktop &desktop() { return m_desktop; }

private:
    QTemporaryDir m_folder;
    ClientSettings m_settings;
    ScriptedServer m_server;
    RecordingDesktop m_desktop;
    WindowOpener m_opener;
    ClientWindow *m_window;
    QWidget m_other;
};

} // namespace Limpid
