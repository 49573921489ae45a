// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/decoding.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr qsizetype QuotedLength = 64; // of what somebody else wrote, in a fault's text

Fault malformed(const QString &why)
{
    return Fault { FaultCode::Malformed, why, {} };
}

} // namespace

Decoded<Envelope> openEnvelope(QByteArrayView json)
{
    QJsonParseError error;
    const QJsonDocument document
        = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size()), &error);
    if (error.error != QJsonParseError::NoError) {
        return malformed(u"not JSON: %1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    }
    if (!document.isObject()) {
        return malformed(u"not a JSON object"_s);
    }
    QJsonObject object = document.object();
    const QJsonValue type = object.value("type"_L1);
    if (!type.isString()) {
        return malformed(u"no `type` that is a string"_s);
    }
    return Envelope { type.toString(), FieldReader(std::move(object)) };
}

Fault unknownType(const QString &type)
{
    return Fault { FaultCode::UnknownType,
                   u"unknown type \"%1\""_s.arg(type.left(QuotedLength)),
                   {} };
}

} // namespace Limpid
