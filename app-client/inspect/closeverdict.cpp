// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/closeverdict.h"

namespace Limpid {

namespace {

/// The status of "HTTP/1.1 403 Forbidden"; 0 if the head does not begin like that.
int statusOf(const QByteArray &head)
{
    if (!head.startsWith("HTTP/1."))
        return 0;
    bool ok = false;
    const int status = head.mid(qsizetype(sizeof("HTTP/1.1 ")) - 1, 3).toInt(&ok);
    return ok ? status : 0;
}

/// Where CONNECTING came to its end: the last phase that was finished tells.
CloseVerdict::Cause openingFailure(const CloseFacts &facts, int httpStatus)
{
    using Cause = CloseVerdict::Cause;
    if (httpStatus != 0 && httpStatus != 101)
        return Cause::RefusedUpgrade;
    if (!facts.response.isEmpty() || facts.times.upgrade >= 0 || facts.times.tls >= 0)
        return Cause::NotWebSocket;
    if (facts.times.tcp >= 0)
        return facts.failureReason.contains(u"tls", Qt::CaseInsensitive)
                || facts.failureReason.contains(u"ssl", Qt::CaseInsensitive)
            ? Cause::TlsFailed
            : Cause::NotWebSocket;
    return facts.times.dns >= 0 ? Cause::NoConnection : Cause::UnknownHost;
}

/// A Close that was made by hand and that nobody here takes for a close: the peer's answer to it is
/// its own word (7.1.5), and no echo.
bool isJudgement(const CloseFacts &facts)
{
    return facts.closeFrameReceived && facts.failureReason.isEmpty();
}

} // namespace

bool CloseVerdict::isWorthAnotherTry() const
{
    switch (cause) {
    case Cause::Lost:
    case Cause::UnknownHost:
    case Cause::NoConnection:
        return true;
    case Cause::Peer: // going away, internal error, restart, try again later, bad gateway; replaced
        return code == 1001 || (code >= 1011 && code <= 1014) || code == 4000;
    case Cause::RefusedUpgrade:
        return httpStatus == 429 || httpStatus >= 500;
    case Cause::NotWebSocket: // of a server that was one before
        return wasCut;
    case Cause::Here:
    case Cause::TlsFailed:
    case Cause::ProtocolError:
        break;
    }
    return false;
}

CloseVerdict closeVerdict(const CloseFacts &facts)
{
    using Cause = CloseVerdict::Cause;
    CloseVerdict verdict;
    verdict.code = facts.event.code;
    verdict.reason = facts.event.reason;
    verdict.failureReason = facts.failureReason;
    verdict.url = facts.url;
    verdict.refusedBody = QString::fromUtf8(facts.refusedBody).trimmed();
    verdict.closeFrameSent = facts.closeFrameSent;
    verdict.closeFrameReceived = facts.closeFrameReceived;
    verdict.peerClosedFirst = facts.peerClosedFirst;
    verdict.httpStatus = statusOf(facts.response);
    verdict.wasCut = !facts.wasOpen && facts.times.tcp >= 0 && !facts.response.contains("\r\n\r\n");
    if (facts.closedHere)
        verdict.cause = Cause::Here;
    else if (!facts.wasOpen)
        verdict.cause = openingFailure(facts, verdict.httpStatus);
    else if (facts.peerClosedFirst || isJudgement(facts))
        verdict.cause = Cause::Peer;
    else if (facts.failureReason.isEmpty() || facts.event.code == 1006)
        verdict.cause = Cause::Lost;
    else
        verdict.cause = Cause::ProtocolError;
    return verdict;
}

} // namespace Limpid
