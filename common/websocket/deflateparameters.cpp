// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/deflateparameters.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

// 8 to 15 in decimal, without leading zeros (7.1.2.1); 0 otherwise.
int windowBits(const QByteArray &value)
{
    const int bits = value.toInt();
    return bits >= 8 && bits <= 15 && QByteArray::number(bits) == value ? bits : 0;
}

bool applyParameter(DeflateParameters &to, const WebSocketExtension::Parameter &parameter)
{
    const auto &[name, value] = parameter;
    if (name == "server_no_context_takeover") {
        to.serverNoContextTakeover = true;
        return value.isEmpty();
    }
    if (name == "client_no_context_takeover") {
        to.clientNoContextTakeover = true;
        return value.isEmpty();
    }
    const int bits = windowBits(value);
    if (name == "server_max_window_bits")
        to.serverMaxWindowBits = bits;
    else if (name == "client_max_window_bits")
        to.clientMaxWindowBits = bits;
    else
        return false;
    return bits != 0;
}

} // namespace

WebSocketExtension DeflateParameters::toOffer() const
{
    WebSocketExtension offer { "permessage-deflate", {} };
    if (serverNoContextTakeover)
        offer.parameters.emplaceBack("server_no_context_takeover", QByteArray());
    if (clientNoContextTakeover)
        offer.parameters.emplaceBack("client_no_context_takeover", QByteArray());
    if (serverMaxWindowBits < MaxWindowBits) {
        offer.parameters.emplaceBack("server_max_window_bits",
                                     QByteArray::number(serverMaxWindowBits));
    }
    const bool bounded = clientMaxWindowBits < MaxWindowBits;
    offer.parameters.emplaceBack("client_max_window_bits",
                                 bounded ? QByteArray::number(clientMaxWindowBits) : QByteArray());
    return offer;
}

std::variant<DeflateParameters, ProtocolError>
DeflateParameters::agree(const WebSocketExtension &answer) const
{
    const auto refuse = [](const QString &why) {
        return ProtocolError { CloseCode::MandatoryExtension, u"permessage-deflate: "_s + why };
    };
    DeflateParameters agreed;
    agreed.clientMaxWindowBits = clientMaxWindowBits;
    QSet<QByteArray> seen;
    for (const WebSocketExtension::Parameter &parameter : answer.parameters) {
        if (seen.contains(parameter.first))
            return refuse(u"a parameter comes twice"_s);
        seen.insert(parameter.first);
        if (!applyParameter(agreed, parameter))
            return refuse(u"bad parameter "_s + QString::fromLatin1(parameter.first));
    }
    // 7.1.1.1 and 7.1.2.1: who accepts an offer that demands something of the server says so.
    if (serverNoContextTakeover && !agreed.serverNoContextTakeover)
        return refuse(u"the server does not give up its context"_s);
    if (agreed.serverMaxWindowBits > serverMaxWindowBits)
        return refuse(u"the server's window is larger than offered"_s);
    if (agreed.clientMaxWindowBits > clientMaxWindowBits) // 7.1.2.2
        return refuse(u"the client's window is larger than offered"_s);
    agreed.clientNoContextTakeover |= clientNoContextTakeover; // a hint; we keep to it anyway
    return agreed;
}

} // namespace Limpid
