// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace Limpid {

/// One element of Sec-WebSocket-Extensions: a name and its parameters (RFC 6455, 9.1).
struct WebSocketExtension
{
    using Parameter = std::pair<QByteArray, QByteArray>; ///< an empty value: none was given

    QByteArray name;
    QList<Parameter> parameters;

    [[nodiscard]] QByteArray toHeader() const;
    /// Nothing if the field breaks the grammar of 9.1.
    [[nodiscard]] static std::optional<QList<WebSocketExtension>> parse(QByteArrayView header);
};

} // namespace Limpid
