// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace Limpid {

/// How long each phase of CONNECTING took, in microseconds; -1: not reached (TLS: or not used).
struct ConnectTimes
{
    qint64 dns = -1;
    qint64 tcp = -1;
    qint64 tls = -1;
    qint64 upgrade = -1;

    friend bool operator==(const ConnectTimes &, const ConnectTimes &) = default;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::ConnectTimes)
