// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/scene/scene.h"

class QWidget;

namespace Limpid {

/// What the guide tells a newcomer to do, done by clicks and keys, a step after the other.
///
/// Each step says whether what the guide promises came about.
class FirstHour
{
public:
    explicit FirstHour(Scene &scene);

    /// Starts the server; ada, bob and cyd come in and talk.
    [[nodiscard]] bool letThreeIn();
    [[nodiscard]] QWidget *share(); ///< the dialog, open; nullptr: there is none
    /// Freezes ada at the server, and sends more than is taken: bufferedAmount stays up.
    [[nodiscard]] bool letBytesWait();
    [[nodiscard]] bool letThemGo(); ///< ada is read again, and bufferedAmount falls to 0
    /// bob sends a frame that is not masked; the server closes with 1002, and the card says why.
    [[nodiscard]] bool breakARule();
    [[nodiscard]] bool lookAtAFrame(); ///< of ada's log, as a tree
    /// Saves bob's log, and opens the file in a window; nullptr: it does not show as many lines.
    [[nodiscard]] QWidget *keepAndOpen(const QString &file);

    [[nodiscard]] ClientWindow &ada() const { return *m_clients.at(0); }
    [[nodiscard]] ClientWindow &bob() const { return *m_clients.at(1); }

private:
    [[nodiscard]] bool openWorkbench(ClientWindow &client, int preset);
    [[nodiscard]] bool selectAtTheServer(const QString &nick);
    [[nodiscard]] static bool showPage(ClientWindow &client, const QString &page);
    static void chooseFile(const QString &file);

    Scene &m_scene;
    QList<ClientWindow *> m_clients;
};

} // namespace Limpid
