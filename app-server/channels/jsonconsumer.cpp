// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/jsonconsumer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <stdexcept>

namespace Limpid {

void JsonConsumer::receiveJson(const QJsonValue &) { }

void JsonConsumer::sendJson(const QJsonValue &content)
{
    sendText(encodeJson(content));
}

QJsonValue JsonConsumer::decodeJson(const QString &text) const
{
    // QJsonDocument takes arrays and objects only; JSON has more (RFC 8259, 2).
    const auto array = QJsonDocument::fromJson('[' + text.toUtf8() + ']').array();
    if (array.size() != 1)
        throw std::invalid_argument("a message is no JSON");
    return array.first();
}

QString JsonConsumer::encodeJson(const QJsonValue &content) const
{
    const auto array = QJsonDocument(QJsonArray { content }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(QByteArrayView(array).sliced(1).chopped(1));
}

void JsonConsumer::receiveText(const QString &text)
{
    receiveJson(decodeJson(text));
}

void JsonConsumer::receiveBinary(const QByteArray &)
{
    throw std::invalid_argument("a message is binary, not JSON");
}

} // namespace Limpid
