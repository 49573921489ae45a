// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Limpid {

class Engine;

/// When a server without a window ends: after a signal, or when it never came to listen. Windows
/// that are attached may stop and start it meanwhile.
class HeadlessRun : public QObject
{
    Q_OBJECT

public:
    explicit HeadlessRun(Engine &engine, QObject *parent = nullptr);

    void end(); ///< stops the server, then ended(0)

signals:
    void failed(const QString &why);
    void ended(int exitCode);

private:
    void onStopped();
    void onFailed(const QString &why);

    Engine &m_engine;
    bool m_hasListened = false;
    bool m_isEnding = false;
};

} // namespace Limpid
