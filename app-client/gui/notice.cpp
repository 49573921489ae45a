// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/notice.h"

#include "app-client/inspect/closeverdict.h"
#include "common/gui/words.h"
#include "common/protocol/event.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QString faultDetail(FaultCode code)
{
    switch (code) {
    case FaultCode::BadGroup:
        return Notice::tr("A group's name has only letters A to Z, digits, '-', '_' and '.'.");
    case FaultCode::BadNick:
        return Notice::tr("The server does not take this nick; choose another one.");
    case FaultCode::TextTooLong:
        return Notice::tr("The text is longer than this server allows.");
    case FaultCode::TooManyGroups:
        return Notice::tr("You are in as many groups as this server allows; leave one first.");
    case FaultCode::WrongSecret:
        return Notice::tr("The join code is wrong; ask the one who runs the server.");
    case FaultCode::RateLimited:
        return Notice::tr("Too many messages in a short time; wait a moment.");
    case FaultCode::MessagesMissed:
        return Notice::tr("This connection was too slow: the server has left messages out.");
    case FaultCode::NotAMember:
        return Notice::tr("You are not in that group any more; join it again.");
    case FaultCode::Unavailable:
        return Notice::tr("The server cannot do that now; try again later.");
    case FaultCode::Malformed:
    case FaultCode::UnknownType:
    case FaultCode::BadField:
    case FaultCode::NotIdentified:
    case FaultCode::AlreadyIdentified:
        break;
    }
    return Notice::tr(
        "Client and server do not understand each other here; the log has both sides.");
}

} // namespace

std::optional<Notice> Notice::ofVerdict(const CloseVerdict &verdict)
{
    switch (verdict.cause) {
    case CloseVerdict::Cause::Here:
        return {};
    case CloseVerdict::Cause::Peer:
        return ofPeerClose(verdict);
    case CloseVerdict::Cause::Lost:
        return Notice {
            Banner::Kind::Danger,
            tr("The connection was lost (1006)"),
            tr("It broke without a Close frame: the network failed, or the server ended "
               "suddenly. Messages already shown stay here."),
            tr("Try again")
        };
    case CloseVerdict::Cause::ProtocolError:
        return Notice {
            Banner::Kind::Danger,
            tr("The connection was ended here (%1)").arg(Words::closeCode(verdict.code)),
            tr("The server sent what the WebSocket protocol does not allow; the log's "
               "last frames show it."),
            tr("Try again")
        };
    case CloseVerdict::Cause::UnknownHost:
    case CloseVerdict::Cause::NoConnection:
    case CloseVerdict::Cause::TlsFailed:
    case CloseVerdict::Cause::RefusedUpgrade:
    case CloseVerdict::Cause::NotWebSocket:
        break;
    }
    return ofFailedOpening(verdict);
}

Notice Notice::ofPeerClose(const CloseVerdict &verdict)
{
    Notice notice;
    notice.action = tr("Try again");
    // What the server said is shown as it said it, on a line of its own.
    const QString reason = verdict.reason.isEmpty() ? tr("It gave no reason.") : verdict.reason;
    if (verdict.code == 1001) {
        notice.kind = Banner::Kind::Warning;
        notice.headline = tr("The server is going away (1001)");
        notice.detail = verdict.reason.isEmpty()
            ? tr("It was stopped or is restarting. Try again when it is back.")
            : verdict.reason;
    } else if (verdict.code == 1000 || verdict.code == 1005) {
        notice.kind = Banner::Kind::Information;
        notice.headline = tr("The server closed the connection (%1)").arg(verdict.code);
        notice.detail = reason;
    } else {
        notice.headline
            = tr("The server closed the connection (%1)").arg(Words::closeCode(verdict.code));
        notice.detail = reason;
    }
    return notice;
}

Notice Notice::ofFailedOpening(const CloseVerdict &verdict)
{
    const QUrl address(verdict.url);
    const QString server
        = u"%1:%2"_s.arg(address.host()).arg(address.port(address.scheme() == "wss"_L1 ? 443 : 80));
    Notice notice;
    notice.action = tr("Try again");
    switch (verdict.cause) {
    case CloseVerdict::Cause::UnknownHost:
        notice.headline = tr("There is no computer named %1").arg(address.host());
        notice.detail = tr("Check the spelling of the address, or use the computer's number "
                           "(such as 192.168.1.20) in its place.");
        break;
    case CloseVerdict::Cause::NoConnection:
        notice.headline = tr("No server answers at %1").arg(server);
        notice.detail = tr("Is the server started, and is the port right? A firewall on its "
                           "computer may keep others out, too.");
        break;
    case CloseVerdict::Cause::TlsFailed:
        notice.headline = tr("No secure connection to %1").arg(server);
        notice.detail = tr("The server may not speak TLS (then the address begins with ws://), or "
                           "its certificate is not trusted here.");
        break;
    case CloseVerdict::Cause::RefusedUpgrade:
        notice.headline = tr("The server refused the connection (HTTP %1)").arg(verdict.httpStatus);
        notice.detail = verdict.httpStatus == 404
            ? tr("There is no WebSocket at this path; the chat of a Limpid server is at \"/\".")
            : tr(
                "It answers, but does not let this client in; the Handshake tab shows its answer.");
        break;
    default:
        notice.headline = tr("That is not a WebSocket server: %1").arg(server);
        notice.detail = tr("Something answers there, but not with a WebSocket handshake; the "
                           "Handshake tab shows what came.");
        break;
    }
    return notice;
}

Notice Notice::ofBadAddress(const QString &address)
{
    return { Banner::Kind::Warning,
             tr("That is not the address of a WebSocket"),
             tr("\"%1\" cannot be connected to. An address looks like "
                "ws://192.168.1.20:8765/ or wss://chat.example.org/.")
                 .arg(address),
             {} };
}

Notice Notice::ofBadNick()
{
    return { Banner::Kind::Warning,
             tr("A nick is needed"),
             tr("1 to 32 visible characters, without a space at either end."),
             {} };
}

Notice Notice::ofFault(const Fault &fault)
{
    return { Banner::Kind::Warning,
             tr("The server refused that (%1)").arg(fault.text),
             faultDetail(fault.code),
             {} };
}

Notice Notice::ofOutboxProblem(const QString &what)
{
    return { Banner::Kind::Warning,
             tr("What you write may not survive the end of this program"),
             tr("The file that keeps messages until the server has them: %1").arg(what),
             {} };
}

Notice Notice::ofDiscardProblem(const QString &what)
{
    return { Banner::Kind::Warning,
             tr("What you discarded may be sent after all"),
             tr("It is still in the file that keeps messages until the server has them: %1. Taking "
                "it out is tried again until this program ends.")
                 .arg(what),
             {} };
}

Notice Notice::ofProtocolProblem(const QString &what)
{
    return { Banner::Kind::Warning,
             tr("The server does not speak Limpid's chat"),
             tr("What came was not limpid.chat.v1: %1").arg(what),
             {} };
}

} // namespace Limpid
