// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/recording.h"
#include "app-client/recording/recordingplayer.h"
#include "app-client/recording/recordingstage.h"
#include "app-client/recording/replayer.h"
#include "common/net/websocket.h"
#include "testserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Start = 1'795'479'971'815'014; ///< microseconds since the epoch
constexpr qint64 Second = 1'000'000;

LogEntry state(ReadyState state, qint64 time)
{
    LogEntry entry;
    entry.kind = LogKind::State;
    entry.state = state;
    entry.time = Start + time;
    return entry;
}

LogEntry sent(Opcode opcode, const QByteArray &payload, qint64 time)
{
    LogEntry entry;
    entry.time = Start + time;
    entry.direction = Direction::Sent;
    entry.opcode = opcode;
    entry.payload = payload;
    entry.payloadLength = payload.size();
    return entry;
}

Recording recordingOf(const std::vector<LogEntry> &entries)
{
    Recording recording;
    for (const LogEntry &entry : entries)
        recording.add(entry);
    return recording;
}

/// Three messages: one second, two and sixty seconds after the connection became OPEN.
Recording conversation()
{
    return recordingOf({ state(ReadyState::Connecting, 0),
                         state(ReadyState::Open, Second),
                         sent(Opcode::Text, "first", 2 * Second),
                         sent(Opcode::Binary, QByteArray("\0\xff", 2), 3 * Second),
                         sent(Opcode::Text, "last", 61 * Second) });
}

QByteArrayList received(Replayer &replayer)
{
    replayer.watch().log.flush();
    QByteArrayList payloads;
    for (const LogEntry &entry : replayer.watch().log.entries()) {
        if (entry.kind == LogKind::Frame && entry.direction == Direction::Received
            && !isControl(entry.opcode))
            payloads += entry.payload;
    }
    return payloads;
}

} // namespace

/// A recording goes on by itself, in its window or against a server.
class TestReplaying : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init() { m_now = Start; }

    void aRecordingIsPlayedAtItsPace();
    void itIsPlayedTenTimesAsFast();
    void theFastestPaceDoesNotLookAtTheClock();
    void aPauseStaysWhereItIsAndAPositionIsGoneTo();
    void playAtTheEndBeginsAgain();
    void messagesAreSentWithTheirDistances();
    void messagesAreSentAsFastAsPossible();
    void whatIsNotWholeIsLeftOutAndCounted();
    void aReplayIsStopped();
    void aReplayThatFindsNobodySaysWhy();
    void theSubprotocolsAreThoseThatWereAskedFor();

private:
    [[nodiscard]] Clock clock()
    {
        return [this] { return m_now; };
    }
    [[nodiscard]] std::unique_ptr<WebSocket> toEcho()
    {
        WebSocketOptions options;
        options.framePayloads = true;
        return WebSocket::open(m_server.url(u"/echo/"_s).toString(), {}, options);
    }

    TestServer m_server;
    qint64 m_now = 0;
};

void TestReplaying::aRecordingIsPlayedAtItsPace()
{
    RecordingStage stage(std::make_shared<const Recording>(conversation()));
    RecordingPlayer player(stage, clock());
    QSignalSpy positions(&player, &RecordingPlayer::positionChanged);
    stage.showUntil(0);
    player.play();
    QVERIFY(player.isPlaying());
    m_now += Second;
    QTRY_COMPARE(stage.position(), Second);
    QCOMPARE(stage.log().rowCount(), 2);
    m_now += Second + Second / 2;
    QTRY_COMPARE(stage.log().rowCount(), 3);
    m_now += 60 * Second;
    QTRY_COMPARE(stage.log().rowCount(), 5);
    QVERIFY(!player.isPlaying());
    QCOMPARE(positions.last().first().toLongLong(), 61 * Second);
}

void TestReplaying::itIsPlayedTenTimesAsFast()
{
    RecordingStage stage(std::make_shared<const Recording>(conversation()));
    RecordingPlayer player(stage, clock());
    stage.showUntil(0);
    player.setPace(RecordingPlayer::Pace::Tenfold);
    player.play();
    m_now += Second;
    QTRY_COMPARE(stage.position(), 10 * Second);
    QCOMPARE(stage.log().rowCount(), 4);
}

void TestReplaying::theFastestPaceDoesNotLookAtTheClock()
{
    std::vector<LogEntry> entries;
    for (int i = 0; i < 1'200; ++i)
        entries.push_back(sent(Opcode::Text, "x", i * 3'600 * Second));
    RecordingStage stage(std::make_shared<const Recording>(recordingOf(entries)));
    RecordingPlayer player(stage, clock());
    player.setPace(RecordingPlayer::Pace::Fastest);
    player.play();
    QCOMPARE(stage.log().rowCount(), 1);
    QTRY_COMPARE(stage.log().rowCount(), 1'200);
    QTRY_VERIFY(!player.isPlaying());
}

void TestReplaying::aPauseStaysWhereItIsAndAPositionIsGoneTo()
{
    RecordingStage stage(std::make_shared<const Recording>(conversation()));
    RecordingPlayer player(stage, clock());
    QSignalSpy playing(&player, &RecordingPlayer::playingChanged);
    stage.showUntil(0);
    player.play();
    m_now += Second;
    QTRY_COMPARE(stage.position(), Second);
    player.pause();
    m_now += 30 * Second;
    player.seek(2 * Second);
    QCOMPARE(stage.log().rowCount(), 3);
    player.play();
    QTRY_COMPARE(stage.position(), 2 * Second); // the pause did not count
    player.seek(0);
    QCOMPARE(stage.log().rowCount(), 1);
    QVERIFY(player.isPlaying());
    QCOMPARE(playing.size(), 3);
}

void TestReplaying::playAtTheEndBeginsAgain()
{
    RecordingStage stage(std::make_shared<const Recording>(conversation()));
    RecordingPlayer player(stage, clock());
    QCOMPARE(stage.position(), stage.duration());
    player.play();
    QCOMPARE(stage.position(), 0);
    QCOMPARE(stage.log().rowCount(), 1);
}

void TestReplaying::messagesAreSentWithTheirDistances()
{
    Replayer replayer(conversation(), Replayer::Pace::AsRecorded, clock());
    QSignalSpy finished(&replayer, &Replayer::finished);
    replayer.start(toEcho());
    QTRY_COMPARE(replayer.watch().timeline.state(), ReadyState::Open);
    QCOMPARE(replayer.sent(), 0);
    m_now += Second;
    QTRY_COMPARE(replayer.received(), 1);
    QCOMPARE(replayer.sent(), 1);
    m_now += Second;
    QTRY_COMPARE(replayer.received(), 2);
    m_now += 57 * Second; // quiet, and not over
    QCOMPARE(replayer.sent(), 2);
    m_now += Second;
    QTRY_COMPARE(replayer.received(), 3);
    QCOMPARE(finished.size(), 0);
    m_now += Replayer::QuietTime;
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(replayer.closeEvent().code, quint16(1000));
    QCOMPARE(received(replayer), QByteArrayList({ "first", QByteArray("\0\xff", 2), "last" }));
    QCOMPARE(replayer.total(), 3);
    QCOMPARE(replayer.leftOut(), 0);
}

void TestReplaying::messagesAreSentAsFastAsPossible()
{
    std::vector<LogEntry> entries { state(ReadyState::Open, 0) };
    const QByteArray large(50'000, 'x');
    for (int i = 0; i < 100; ++i)
        entries.push_back(sent(Opcode::Text, large, i * 3'600 * Second));
    Replayer replayer(recordingOf(entries), Replayer::Pace::Fastest, clock());
    replayer.start(toEcho());
    QTRY_COMPARE_WITH_TIMEOUT(replayer.received(), 100, 30'000);
    m_now += Replayer::QuietTime;
    QTRY_VERIFY(replayer.isFinished());
    QCOMPARE(replayer.sent(), 100);
}

void TestReplaying::whatIsNotWholeIsLeftOutAndCounted()
{
    LogEntry cut = sent(Opcode::Text, "only the beginning", Second);
    cut.payloadLength = 100'000;
    LogEntry compressed = sent(Opcode::Text, "\xf2\x48", Second);
    compressed.rsv = 4;
    Replayer replayer(recordingOf({ cut,
                                    compressed,
                                    sent(Opcode::Text, "no UTF-8: \xff", Second),
                                    sent(Opcode::Text, "whole", Second) }),
                      Replayer::Pace::Fastest,
                      clock());
    QCOMPARE(replayer.total(), 2);
    QCOMPARE(replayer.leftOut(), 2);
    replayer.start(toEcho());
    QTRY_COMPARE(received(replayer), QByteArrayList { "whole" });
    QCOMPARE(replayer.sent(), 1);
    QCOMPARE(replayer.leftOut(), 3);
}

void TestReplaying::aReplayIsStopped()
{
    Replayer replayer(conversation(), Replayer::Pace::AsRecorded, clock());
    replayer.start(toEcho());
    QTRY_COMPARE(replayer.watch().timeline.state(), ReadyState::Open);
    m_now += Second;
    QTRY_COMPARE(replayer.received(), 1);
    replayer.stop();
    QTRY_VERIFY(replayer.isFinished());
    QCOMPARE(replayer.sent(), 1);
    QVERIFY(replayer.closeEvent().wasClean);
}

void TestReplaying::aReplayThatFindsNobodySaysWhy()
{
    Replayer replayer(conversation(), Replayer::Pace::Fastest, clock());
    replayer.start(WebSocket::open(u"ws://127.0.0.1:1/"_s));
    QTRY_VERIFY(replayer.isFinished());
    QVERIFY(!replayer.failureReason().isEmpty());
    QCOMPARE(replayer.closeEvent().code, quint16(1006));
    QCOMPARE(replayer.sent(), 0);
}

void TestReplaying::theSubprotocolsAreThoseThatWereAskedFor()
{
    LogEntry request
        = sent(Opcode::Text,
               "GET / HTTP/1.1\r\nHost: x\r\nSec-WebSocket-Protocol: a, limpid.chat.v1\r\n\r\n",
               0);
    request.kind = LogKind::Handshake;
    QCOMPARE(Replayer::protocolsOf(recordingOf({ state(ReadyState::Connecting, 0), request })),
             QStringList({ u"a"_s, u"limpid.chat.v1"_s }));
    QCOMPARE(Replayer::protocolsOf(conversation()), QStringList());
}

QTEST_GUILESS_MAIN(TestReplaying)
#include "tst_replaying.moc"
