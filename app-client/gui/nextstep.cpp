// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/nextstep.h"

#include "app-client/inspect/closeverdict.h"

namespace Limpid {

QString NextStep::after(const CloseVerdict &verdict)
{
    switch (verdict.cause) {
    case CloseVerdict::Cause::Here:
        return {};
    case CloseVerdict::Cause::Peer:
        return afterCode(verdict.code);
    case CloseVerdict::Cause::RefusedUpgrade:
        return afterStatus(verdict.httpStatus);
    case CloseVerdict::Cause::UnknownHost:
        return tr(
            "Check the spelling of the address, or write the computer's number in its place.");
    case CloseVerdict::Cause::NoConnection:
        return tr("See whether the server runs, and whether the port is right.");
    case CloseVerdict::Cause::TlsFailed:
        return tr("Try ws:// if the server has no TLS; or trust its certificate.");
    case CloseVerdict::Cause::NotWebSocket:
        return tr(
            "Look at what came, in the Handshake tab; the path or the port may be another's.");
    case CloseVerdict::Cause::ProtocolError:
        return tr("Look at the last frames: the server's program has to be mended.");
    case CloseVerdict::Cause::Lost:
        break;
    }
    return tr(
        "Connect again. If it breaks time and again, see what is in between: a proxy that ends "
        "what is silent, a cable, a Wi-Fi.");
}

// RFC 6455, 7.4.1, and the registry that goes on from there.
QString NextStep::afterCode(quint16 code)
{
    switch (code) {
    case 1000:
    case 1005:
        return {};
    case 1001:
    case 1012:
        return tr("Connect again when the server is back.");
    case 1002:
        return tr("Look at the last frames sent: one of them breaks the protocol.");
    case 1003:
        return tr("Send the other kind of message: text in place of bytes, or bytes in place of "
                  "text.");
    case 1007:
        return tr("Look at the last message sent: it is no UTF-8, or not what it says it is.");
    case 1008:
        return tr("Ask who runs the server: what was sent, or who sent it, is against its rules.");
    case 1009:
        return tr("Send smaller messages, or have the server's limit raised.");
    case 1010:
        return tr("Connect again and offer the extension that the server did not take.");
    case 1011:
        return tr("Connect again. If it happens time and again, the server's log knows why.");
    case 1013:
        return tr("Connect again in a while, or read faster: the server has too much to do, or "
                  "too much waited for this client.");
    default:
        return tr("The code is the server's own; its reason, or its documentation, says what it "
                  "means.");
    }
}

QString NextStep::afterStatus(int status)
{
    switch (status) {
    case 401:
        return tr("Connect again with the credentials that the server asks for.");
    case 403:
        return tr("The server does not let this client in: see which origins it allows, and "
                  "whether the join code is right.");
    case 404:
        return tr("Try another path.");
    case 426:
        return tr("The server wants another version of the protocol.");
    case 429:
        return tr("Wait a while: too many connections came from this address.");
    default:
        return status >= 500 ? tr("Connect again in a while: the server cannot do it now.")
                             : tr("Look at the server's answer, in the Handshake tab.");
    }
}

} // namespace Limpid
