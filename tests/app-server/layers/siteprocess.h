// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace Limpid {

/// A server of WebSockets in a process of its own, which says first where it listens:
/// limpid-server, or a Django site (djangosite.py).
class SiteProcess
{
public:
    SiteProcess(const QString &program, const QStringList &arguments);
    ~SiteProcess();
    Q_DISABLE_COPY_MOVE(SiteProcess)

    [[nodiscard]] quint16 port() const { return m_port; } ///< 0: it does not listen
    /// What it has said on standard error so far.
    [[nodiscard]] QByteArray complaints();

private:
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_complaints;
};

} // namespace Limpid
