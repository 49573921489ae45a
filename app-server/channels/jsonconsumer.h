// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/consumer.h"

#include <QJsonValue>

namespace Limpid {

/// A consumer whose messages are JSON: Django Channels' JsonWebsocketConsumer.
///
/// As there, binary and what is not JSON closes the WebSocket with 1011. JSON goes out without
/// spaces, names sorted, and not reduced to ASCII: the same values, not the same bytes as Python's.
class JsonConsumer : public Consumer
{
public:
    using Consumer::Consumer;

protected:
    /// content: of any type, also null.
    virtual void receiveJson(const QJsonValue &content);
    void sendJson(const QJsonValue &content);

    /// Throws std::invalid_argument if the text is no JSON.
    [[nodiscard]] virtual QJsonValue decodeJson(const QString &text) const;
    [[nodiscard]] virtual QString encodeJson(const QJsonValue &content) const;

    void receiveText(const QString &text) final;
    void receiveBinary(const QByteArray &data) final;
};

} // namespace Limpid
