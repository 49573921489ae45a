// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/notice.h"
#include "app-client/inspect/closeverdict.h"
#include "common/protocol/event.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

using Cause = CloseVerdict::Cause;

namespace {

const QString url = u"ws://physics.local:8765/"_s;

CloseVerdict verdict(Cause cause, quint16 code = 1006, const QString &reason = {}, int status = 0)
{
    CloseVerdict it;
    it.cause = cause;
    it.code = code;
    it.httpStatus = status;
    it.reason = reason;
    it.url = url;
    return it;
}

} // namespace

class TestNotice : public QObject
{
    Q_OBJECT

private slots:
    void whatThePersonDidIsNoNews();
    void whatHappenedAndWhatNextIsSaid_data();
    void whatHappenedAndWhatNextIsSaid();
    void aKickShowsCodeAndReasonAsTheyCame();
    void everyFaultHasWords();
};

void TestNotice::whatThePersonDidIsNoNews()
{
    QVERIFY(!Notice::ofVerdict(verdict(Cause::Here, 1000)));
}

void TestNotice::whatHappenedAndWhatNextIsSaid_data()
{
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("headline");
    QTest::newRow("refused") << Cause::NoConnection << 1006 << 0
                             << u"No server answers at physics.local:8765"_s;
    QTest::newRow("unknown host") << Cause::UnknownHost << 1006 << 0
                                  << u"There is no computer named physics.local"_s;
    QTest::newRow("not a WebSocket server")
        << Cause::NotWebSocket << 1006 << 0
        << u"That is not a WebSocket server: physics.local:8765"_s;
    QTest::newRow("404") << Cause::RefusedUpgrade << 1006 << 404
                         << u"The server refused the connection (HTTP 404)"_s;
    QTest::newRow("going away") << Cause::Peer << 1001 << 101
                                << u"The server is going away (1001)"_s;
    QTest::newRow("lost") << Cause::Lost << 1006 << 101 << u"The connection was lost (1006)"_s;
    QTest::newRow("TLS") << Cause::TlsFailed << 1006 << 0
                         << u"No secure connection to physics.local:8765"_s;
    QTest::newRow("slow consumer") << Cause::Peer << 1013 << 101
                                   << u"The server closed the connection (1013 try again later)"_s;
}

void TestNotice::whatHappenedAndWhatNextIsSaid()
{
    QFETCH(const Cause, cause);
    QFETCH(const int, code);
    QFETCH(const int, status);
    QFETCH(const QString, headline);
    const auto notice = Notice::ofVerdict(verdict(cause, quint16(code), {}, status));
    QVERIFY(notice);
    QCOMPARE(notice->headline, headline);
    QVERIFY(!notice->detail.isEmpty());
    QCOMPARE(notice->action, u"Try again"_s);
}

void TestNotice::aKickShowsCodeAndReasonAsTheyCame()
{
    const QString reason = u"be kind <b>please</b> %1"_s;
    const auto notice = Notice::ofVerdict(verdict(Cause::Peer, 4001, reason));
    QVERIFY(notice);
    QVERIFY(notice->headline.contains(u"4001"_s));
    QCOMPARE(notice->detail, reason);
}

void TestNotice::everyFaultHasWords()
{
    for (int code = 0; code <= int(FaultCode::Unavailable); ++code) {
        const Notice notice = Notice::ofFault({ FaultCode(code), u"why"_s, {} });
        QVERIFY(!notice.detail.isEmpty());
        QVERIFY(notice.headline.contains(u"why"_s));
    }
}

QTEST_GUILESS_MAIN(TestNotice)
#include "tst_notice.moc"
