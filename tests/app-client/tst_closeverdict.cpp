// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/closeverdict.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

using Cause = CloseVerdict::Cause;
Q_DECLARE_METATYPE(Limpid::CloseFacts)

namespace {

CloseFacts facts(const CloseEvent &event,
                 const ConnectTimes &times,
                 const QByteArray &response,
                 const QString &failureReason,
                 bool wasOpen,
                 bool closedHere,
                 bool peerClosedFirst)
{
    CloseFacts it;
    it.event = event;
    it.times = times;
    it.response = response;
    it.failureReason = failureReason;
    it.wasOpen = wasOpen;
    it.closedHere = closedHere;
    it.peerClosedFirst = peerClosedFirst;
    return it;
}

} // namespace

class TestCloseVerdict : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatMayWorkLaterIsTriedAgain_data();
    void onlyWhatMayWorkLaterIsTriedAgain();
    void anOpeningThatWasCutIsTriedAgain_data();
    void anOpeningThatWasCutIsTriedAgain();
    void theCauseFollowsFromWhatWasSeen_data();
    void theCauseFollowsFromWhatWasSeen();
    void codeReasonAndStatusAreHandedOn();
};

void TestCloseVerdict::theCauseFollowsFromWhatWasSeen_data()
{
    QTest::addColumn<CloseFacts>("seen");
    QTest::addColumn<Cause>("cause");
    const CloseEvent lost { false, 1006, {} };
    const CloseEvent normal { true, 1000, {} };
    const QString why = u"why"_s;
    const ConnectTimes nothing;
    const ConnectTimes named { 10, -1, -1, -1 };
    const ConnectTimes tcp { 10, 20, -1, -1 };
    const ConnectTimes all { 10, 20, -1, 30 };
    const QByteArray switching = "HTTP/1.1 101 Switching Protocols\r\n\r\n";

    QTest::newRow("no address for the name")
        << facts(lost, nothing, {}, why, false, false, false) << Cause::UnknownHost;
    QTest::newRow("TCP refused") << facts(lost, named, {}, why, false, false, false)
                                 << Cause::NoConnection;
    QTest::newRow("TLS failed") << facts(
        lost, tcp, {}, u"the TLS handshake failed"_s, false, false, false)
                                << Cause::TlsFailed;
    QTest::newRow("404") << facts(
        lost, tcp, "HTTP/1.1 404 Not Found\r\n\r\n", why, false, false, false)
                         << Cause::RefusedUpgrade;
    QTest::newRow("garbage instead of a head")
        << facts(lost, tcp, "SSH-2.0-OpenSSH_9.2\r\n", why, false, false, false)
        << Cause::NotWebSocket;
    QTest::newRow("101 with a wrong Sec-WebSocket-Accept")
        << facts(lost, tcp, switching, why, false, false, false) << Cause::NotWebSocket;
    QTest::newRow("TCP ended without an answer")
        << facts(lost, tcp, {}, why, false, false, false) << Cause::NotWebSocket;
    QTest::newRow("cancelled while connecting")
        << facts(lost, named, {}, why, false, true, false) << Cause::Here;
    QTest::newRow("closed by the person")
        << facts(normal, all, switching, {}, true, true, false) << Cause::Here;
    QTest::newRow("dropped by the person")
        << facts(lost, all, switching, why, true, true, false) << Cause::Here;
    QTest::newRow("the peer's Close came first")
        << facts({ true, 4001, {} }, all, switching, {}, true, false, true) << Cause::Peer;
    QTest::newRow("TCP ended without a Close frame")
        << facts(lost, all, switching, why, true, false, false) << Cause::Lost;
    QTest::newRow("this end failed it")
        << facts({ false, 1002, {} }, all, switching, why, true, false, false)
        << Cause::ProtocolError;
    CloseFacts judged = facts({ true, 1002, {} }, all, switching, {}, true, false, false);
    judged.closeFrameSent = judged.closeFrameReceived = true;
    QTest::newRow("7.1.7: the peer refuses a Close made by hand") << judged << Cause::Peer;
}

void TestCloseVerdict::theCauseFollowsFromWhatWasSeen()
{
    QFETCH(const CloseFacts, seen);
    QFETCH(const Cause, cause);
    QCOMPARE(closeVerdict(seen).cause, cause);
}

void TestCloseVerdict::codeReasonAndStatusAreHandedOn()
{
    CloseFacts seen;
    seen.event = { true, 4001, u"be kind"_s };
    seen.response = "HTTP/1.1 101 Switching Protocols\r\n\r\n";
    seen.wasOpen = seen.peerClosedFirst = true;
    const CloseVerdict verdict = closeVerdict(seen);
    QCOMPARE(verdict.code, quint16(4001));
    QCOMPARE(verdict.reason, u"be kind"_s);
    QCOMPARE(verdict.httpStatus, 101);
}

void TestCloseVerdict::anOpeningThatWasCutIsTriedAgain_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("failureReason");
    QTest::addColumn<bool>("again");
    const QString ended = u"The remote host closed the connection"_s;
    QTest::newRow("before an answer") << QByteArray() << ended << true;
    QTest::newRow("in the middle of the answer")
        << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgr") << ended << true;
    QTest::newRow("in the middle of its first line") << QByteArray("HTTP/1.") << ended << true;
    QTest::newRow("a certificate nobody trusts")
        << QByteArray() << u"the TLS handshake failed"_s << false;
    QTest::newRow("a whole answer of something else")
        << QByteArray("HTTP/1.1 101 Switching Protocols\r\n\r\n")
        << u"Sec-WebSocket-Accept is wrong"_s << false;
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << u"status 200"_s << false;
}

void TestCloseVerdict::anOpeningThatWasCutIsTriedAgain()
{
    QFETCH(const QByteArray, response);
    QFETCH(const QString, failureReason);
    const CloseVerdict verdict = closeVerdict(facts(
        { false, 1006, {} }, { 10, 20, -1, -1 }, response, failureReason, false, false, false));
    QTEST(verdict.isWorthAnotherTry(), "again");
}

void TestCloseVerdict::onlyWhatMayWorkLaterIsTriedAgain_data()
{
    QTest::addColumn<int>("cause");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");
    const auto row = [](const char *name, Cause cause, int code, int status, bool again) {
        QTest::newRow(name) << int(cause) << code << status << again;
    };
    row("closed here", Cause::Here, 1000, 101, false);
    row("lost", Cause::Lost, 1006, 101, true);
    row("nobody answers", Cause::NoConnection, 1006, 0, true);
    row("no such name", Cause::UnknownHost, 1006, 0, true);
    row("no TLS", Cause::TlsFailed, 1006, 0, false);
    row("no WebSocket", Cause::NotWebSocket, 1006, 200, false);
    row("a rule was broken", Cause::ProtocolError, 1002, 101, false);
    row("going away", Cause::Peer, 1001, 101, true);
    row("done", Cause::Peer, 1000, 101, false);
    row("kicked", Cause::Peer, 1008, 101, false);
    row("an error of the server", Cause::Peer, 1011, 101, true);
    row("restarting", Cause::Peer, 1012, 101, true);
    row("too slow", Cause::Peer, 1013, 101, true);
    row("replaced", Cause::Peer, 4000, 101, true);
    row("forbidden", Cause::RefusedUpgrade, 1006, 403, false);
    row("not found", Cause::RefusedUpgrade, 1006, 404, false);
    row("too many", Cause::RefusedUpgrade, 1006, 429, true);
    row("full", Cause::RefusedUpgrade, 1006, 503, true);
}

void TestCloseVerdict::onlyWhatMayWorkLaterIsTriedAgain()
{
    QFETCH(int, cause);
    QFETCH(int, code);
    QFETCH(int, status);
    CloseVerdict verdict;
    verdict.cause = CloseVerdict::Cause(cause);
    verdict.code = quint16(code);
    verdict.httpStatus = status;
    QTEST(verdict.isWorthAnotherTry(), "again");
}

QTEST_GUILESS_MAIN(TestCloseVerdict)
#include "tst_closeverdict.moc"
