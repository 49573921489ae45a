// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace Limpid {

/// What a plain HTTP request is answered with; a value.
///
/// Content-Length, Connection and the absence of a body after HEAD are not its business: whoever
/// writes it sees to them.
struct HttpAnswer
{
    int status = 200; ///< 200 to 599
    QList<std::pair<QByteArray, QByteArray>> headers; ///< name, value
    QByteArray body;
};

} // namespace Limpid
