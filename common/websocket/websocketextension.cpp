// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/websocketextension.h"

#include "common/websocket/httphead.h"

namespace Limpid {

namespace {

// A value may be quoted; what is in the quotes must be a token then (9.1).
std::optional<WebSocketExtension::Parameter> parseParameter(QByteArrayView text)
{
    const qsizetype equals = text.indexOf('=');
    const QByteArrayView name = equals < 0 ? text : text.first(equals).trimmed();
    if (!isHttpToken(name))
        return {};
    if (equals < 0)
        return WebSocketExtension::Parameter { name.toByteArray(), {} };
    QByteArrayView value = text.sliced(equals + 1).trimmed();
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.sliced(1, value.size() - 2);
    if (!isHttpToken(value))
        return {};
    return WebSocketExtension::Parameter { name.toByteArray(), value.toByteArray() };
}

} // namespace

QByteArray WebSocketExtension::toHeader() const
{
    QByteArray header = name;
    for (const Parameter &parameter : parameters) {
        header += "; " + parameter.first;
        if (!parameter.second.isEmpty())
            header += '=' + parameter.second;
    }
    return header;
}

std::optional<QList<WebSocketExtension>> WebSocketExtension::parse(QByteArrayView header)
{
    QList<WebSocketExtension> extensions;
    for (const QByteArray &element : splitHttpList(header)) {
        QList<QByteArray> parts = splitHttpList(element, ';');
        if (parts.isEmpty() || !isHttpToken(parts.first()))
            return {};
        WebSocketExtension extension { parts.takeFirst(), {} };
        for (const QByteArray &part : parts) {
            const auto parameter = parseParameter(part);
            if (!parameter)
                return {};
            extension.parameters.append(*parameter);
        }
        extensions.append(extension);
    }
    return extensions;
}

} // namespace Limpid
