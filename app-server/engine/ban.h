// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QMetaType>
#include <QString>

#include <algorithm>

namespace Limpid {

/// An address nobody is to come in from.
struct Ban
{
    QHostAddress address; ///< as of Admission::placeOf()
    QString who; ///< who was there when it was banned; may be empty
    qint64 since = 0; ///< microseconds since the epoch, UTC

    [[nodiscard]] static bool contains(const QList<Ban> &bans, const QHostAddress &address)
    {
        return std::any_of(bans.cbegin(), bans.cend(), [&address](const Ban &ban) {
            return ban.address == address;
        });
    }

    friend bool operator==(const Ban &, const Ban &) = default;
};

} // namespace Limpid

Q_DECLARE_METATYPE(Limpid::Ban)
