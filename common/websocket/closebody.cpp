// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/closebody.h"

#include "common/websocket/utf8validator.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Limpid {

QByteArray CloseBody::encode() const
{
    if (!code)
        return {};
    QByteArray payload(2, Qt::Uninitialized);
    qToBigEndian(*code, payload.data());
    payload += reason;
    return payload;
}

std::variant<CloseBody, ProtocolError> CloseBody::decode(QByteArrayView payload)
{
    CloseBody body;
    if (payload.isEmpty())
        return body;
    if (payload.size() == 1) // 5.5.1: if there is a body, its first two bytes are the code
        return ProtocolError { CloseCode::ProtocolError, u"Close frame with a body of one byte"_s };
    body.code = qFromBigEndian<quint16>(payload.data());
    if (!isWireCloseCode(*body.code)) // 7.4
        return ProtocolError { CloseCode::ProtocolError,
                               u"Close frame with the invalid code %1"_s.arg(*body.code) };
    body.reason = payload.sliced(2).toByteArray();
    if (!Utf8Validator::isValid(body.reason)) // 8.1 holds for the reason too
        return ProtocolError { CloseCode::InvalidPayload, u"Close reason is not UTF-8"_s };
    return body;
}

} // namespace Limpid
