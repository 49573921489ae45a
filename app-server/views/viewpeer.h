// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Limpid {

/// The WebSocket that a view answers on, as its inbox sees it. Of one thread.
class ViewPeer
{
public:
    virtual ~ViewPeer() = default;

    virtual void write(const QByteArray &message, bool isText) = 0;
    virtual void startClose(quint16 code, const QString &reason) = 0;
    /// Reads nothing more until it is let go.
    virtual void setReadingHeld(bool held) = 0;
    virtual void logFault(const QString &text) = 0;
};

} // namespace Limpid
