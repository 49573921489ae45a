// SPDX-License-Identifier: GPL-3.0-or-later
// What one connection may cost, as pure rules: how much waits for it, how fast it speaks, how long
// it is silent.
#include "app-server/engine/admission.h"
#include "app-server/engine/backpressure.h"
#include "app-server/engine/keepalive.h"
#include "app-server/engine/sendwindow.h"
#include "app-server/engine/tokenbucket.h"

#include <QTest>

using namespace Limpid;
using namespace std::chrono_literals;

class TestBackpressure : public QObject
{
    Q_OBJECT

private slots:
    void aMemberOverItsLimitIsClosed();
    void aMemberMayBeSkippedUntilItRecovers();
    void repliesAreNeverSkipped();
    void aBurstPassesAndThenOneAtATime();
    void noRateIsNoLimit();
    void aPauseDoesNotSaveUpMoreThanABurst();
    void silenceIsAskedAfterAndThenGivenUpOn();
    void anyAnswerIsAnAnswer();
    void aConversationIsNeverPinged();
    void aSendWindowHoldsBackUntilHalfOfItIsDone();
    void placesAreCountedInAllAndByAddress();
    void oneIPv6NetworkIsOneAddress();
};

void TestBackpressure::aMemberOverItsLimitIsClosed()
{
    Backpressure rule(100, 400, SlowConsumer::Close);
    QCOMPARE(rule.judgeGroup(0, 10'000), Backpressure::Verdict::Write); // nothing waits
    QCOMPARE(rule.judgeGroup(1, 399), Backpressure::Verdict::Write);
    QCOMPARE(rule.judgeGroup(1, 400), Backpressure::Verdict::Close);
    QVERIFY(!rule.isAbove(100));
    QVERIFY(rule.isAbove(101));
}

void TestBackpressure::aMemberMayBeSkippedUntilItRecovers()
{
    Backpressure rule(100, 400, SlowConsumer::Drop);
    QCOMPARE(rule.judgeGroup(390, 20), Backpressure::Verdict::Skip);
    rule.skip(1);
    // It would fit again; but whoever is skipped misses a piece, not one message here and there.
    QCOMPARE(rule.judgeGroup(200, 20), Backpressure::Verdict::Skip);
    rule.skip(2);
    QCOMPARE(rule.judgeGroup(0, 20), Backpressure::Verdict::Skip);
    rule.skip(1);
    QVERIFY(rule.hasMissed());
    QCOMPARE(rule.recover(), quint64(4));
    QVERIFY(!rule.hasMissed());
    QCOMPARE(rule.judgeGroup(100, 20), Backpressure::Verdict::Write);
    QCOMPARE(rule.recover(), quint64(0));
}

void TestBackpressure::repliesAreNeverSkipped()
{
    const Backpressure closing(100, 400, SlowConsumer::Close);
    QCOMPARE(closing.judgeReply(390, 20), Backpressure::Verdict::Close);
    const Backpressure dropping(100, 400, SlowConsumer::Drop);
    QCOMPARE(dropping.judgeReply(390, 20), Backpressure::Verdict::Write);
    QCOMPARE(dropping.judgeReply(790, 20), Backpressure::Verdict::Close);
}

void TestBackpressure::aBurstPassesAndThenOneAtATime()
{
    TokenBucket bucket(10);
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(bucket.wait(0), 0);
        bucket.take(0);
    }
    QCOMPARE(bucket.wait(0), 100'000);
    QCOMPARE(bucket.wait(40'000), 60'000);
    QCOMPARE(bucket.wait(100'000), 0);
    bucket.take(100'000);
    bucket.take(100'000); // had come together with the one before
    QCOMPARE(bucket.wait(100'000), 200'000);
}

void TestBackpressure::noRateIsNoLimit()
{
    TokenBucket bucket(0);
    QVERIFY(!bucket.isLimited());
    for (int i = 0; i < 1'000; ++i)
        bucket.take(0);
    QCOMPARE(bucket.wait(0), 0);
}

void TestBackpressure::aPauseDoesNotSaveUpMoreThanABurst()
{
    TokenBucket bucket(10);
    for (int i = 0; i < 20; ++i)
        bucket.take(3'600'000'000);
    QVERIFY(bucket.wait(3'600'000'000) > 0);
}

void TestBackpressure::silenceIsAskedAfterAndThenGivenUpOn()
{
    Keepalive keepalive(20s, 30s);
    keepalive.heard(1'000);
    auto outcome = keepalive.check(20'000);
    QCOMPARE(outcome.verdict, Keepalive::Verdict::Wait);
    QCOMPARE(outcome.nextCheck, 21'000);
    outcome = keepalive.check(21'000);
    QCOMPARE(outcome.verdict, Keepalive::Verdict::Ping);
    outcome = keepalive.check(outcome.nextCheck);
    QCOMPARE(outcome.verdict, Keepalive::Verdict::Wait);
    QCOMPARE(outcome.nextCheck, 51'000);
    QCOMPARE(keepalive.check(51'000).verdict, Keepalive::Verdict::GiveUp);
}

void TestBackpressure::anyAnswerIsAnAnswer()
{
    Keepalive keepalive(20s, 30s);
    QCOMPARE(keepalive.check(20'000).verdict, Keepalive::Verdict::Ping);
    keepalive.heard(20'000); // within the clock's grain
    auto outcome = keepalive.check(39'999);
    QCOMPARE(outcome.verdict, Keepalive::Verdict::Wait);
    QCOMPARE(outcome.nextCheck, 40'000);
    QCOMPARE(keepalive.check(40'000).verdict, Keepalive::Verdict::Ping);
}

void TestBackpressure::aConversationIsNeverPinged()
{
    Keepalive keepalive(20s, 30s);
    qint64 now = 0;
    for (int i = 0; i < 50; ++i) {
        keepalive.heard(now + 19'000);
        const auto outcome = keepalive.check(now + 20'000);
        QCOMPARE(outcome.verdict, Keepalive::Verdict::Wait);
        now += 19'000;
    }
}

void TestBackpressure::aSendWindowHoldsBackUntilHalfOfItIsDone()
{
    SendWindow window;
    for (int i = 0; i < SendWindow::MaxMessages - 1; ++i)
        window.begin(1);
    QVERIFY(!window.isFull());
    window.begin(1);
    QVERIFY(window.isFull());
    for (int i = 0; i < SendWindow::MaxMessages / 2 - 1; ++i)
        window.finish(1);
    QVERIFY(!window.isHalfEmpty());
    window.finish(1);
    QVERIFY(window.isHalfEmpty());
    window.begin(SendWindow::MaxBytes);
    QVERIFY(window.isFull());
}

void TestBackpressure::placesAreCountedInAllAndByAddress()
{
    using Refused = Admission::Refused;
    using Place = Admission::Place;
    Admission admission;
    admission.setLimits(3, 2);
    const QHostAddress here(QHostAddress::LocalHost);
    const QHostAddress there(QStringLiteral("192.0.2.1"));
    auto first = admission.admit(here);
    const auto second = admission.admit(here);
    QVERIFY(std::holds_alternative<Place>(first) && std::holds_alternative<Place>(second));
    QCOMPARE(std::get<Refused>(admission.admit(here)), Refused::TooManyFromAddress);
    const auto third = admission.admit(there);
    QVERIFY(std::holds_alternative<Place>(third));
    QCOMPARE(std::get<Refused>(admission.admit(there)), Refused::Full);
    std::get<Place>(first).reset();
    QVERIFY(std::holds_alternative<Place>(admission.admit(here)));
}

void TestBackpressure::oneIPv6NetworkIsOneAddress()
{
    Admission admission;
    admission.setLimits(0, 1);
    const auto place = admission.admit(QHostAddress(QStringLiteral("2001:db8:0:1::1")));
    QVERIFY(std::holds_alternative<Admission::Place>(place));
    QVERIFY(std::holds_alternative<Admission::Refused>(
        admission.admit(QHostAddress(QStringLiteral("2001:db8:0:1:ffff::2")))));
    QVERIFY(std::holds_alternative<Admission::Place>(
        admission.admit(QHostAddress(QStringLiteral("2001:db8:0:2::1")))));
    const auto v4 = admission.admit(QHostAddress(QStringLiteral("192.0.2.1")));
    QVERIFY(std::holds_alternative<Admission::Refused>(
        admission.admit(QHostAddress(QStringLiteral("::ffff:192.0.2.1")))));
}

QTEST_GUILESS_MAIN(TestBackpressure)
#include "tst_backpressure.moc"
