// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Limpid {

/// Two connected sockets that do not block, and their number as long as it is theirs.
class SocketPair
{
public:
    SocketPair();
    ~SocketPair();
    Q_DISABLE_COPY_MOVE(SocketPair)

    [[nodiscard]] int near() const { return m_near; }
    [[nodiscard]] int far() const { return m_far; }

    /// From the far end to the near one.
    void send(const QByteArray &bytes) const;
    /// What has come to the near end.
    [[nodiscard]] QByteArray take() const;
    /// Fills what the near end can send without being read.
    void fill() const;
    void closeNear();
    void closeFar();

private:
    int m_near = -1;
    int m_far = -1;
};

} // namespace Limpid
