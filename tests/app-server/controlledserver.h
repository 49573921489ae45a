// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/control/remoteengine.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

class QWebSocket;

namespace Limpid {

/// A limpid-server without a window, in a process of its own, with a control socket.
class ControlledServer
{
public:
    ~ControlledServer() { stop(); }

    void start();
    void stop();
    void kill(); ///< it leaves its socket behind

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString socketFile() const { return file(QStringLiteral("control")); }
    /// Null, and a warning, if it cannot.
    [[nodiscard]] std::unique_ptr<RemoteEngine> attach() const;
    /// Opens a member of the group lab of /chat/.
    void join(QWebSocket &client) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QUrl m_url;
};

} // namespace Limpid
