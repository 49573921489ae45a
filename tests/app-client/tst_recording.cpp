// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/statetimeline.h"
#include "app-client/recording/recordingfile.h"
#include "app-client/recording/recordingreader.h"
#include "app-client/recording/recordingstage.h"
#include "app-client/recording/recordingwriter.h"
#include "common/models/eventlogmodel.h"
#include "fulldisk.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Start = 1'795'479'971'815'014; ///< microseconds since the epoch
constexpr qint64 Most = std::numeric_limits<qint64>::max();
const QByteArray Response = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                            "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n";

LogEntry entryOf(LogKind kind, qint64 time)
{
    LogEntry entry;
    entry.kind = kind;
    entry.time = time;
    return entry;
}

LogEntry state(ReadyState state, qint64 time, const QString &text = {})
{
    LogEntry entry = entryOf(LogKind::State, time);
    entry.state = state;
    entry.text = text;
    entry.microseconds = state == ReadyState::Connecting ? 0 : 7;
    return entry;
}

LogEntry closed(quint16 code, const QString &reason, bool wasClean)
{
    LogEntry entry = state(ReadyState::Closed, Start + 9, reason);
    entry.code = code;
    entry.fin = wasClean;
    return entry;
}

LogEntry handshake(Direction direction, const QByteArray &head)
{
    LogEntry entry = entryOf(LogKind::Handshake, Start + 1);
    entry.direction = direction;
    entry.payload = head;
    entry.payloadLength = head.size();
    entry.wireLength = head.size();
    entry.code = direction == Direction::Received ? 101 : 0;
    return entry;
}

LogEntry payloadEntry(LogKind kind, Direction direction, Opcode opcode, const QByteArray &payload)
{
    LogEntry entry = entryOf(kind, Start + 3);
    entry.direction = direction;
    entry.opcode = opcode;
    entry.payload = payload;
    entry.payloadLength = payload.size();
    entry.wireLength = kind == LogKind::Frame ? payload.size() + 2 : 0;
    return entry;
}

LogEntry frame(Direction direction, Opcode opcode, const QByteArray &payload)
{
    return payloadEntry(LogKind::Frame, direction, opcode, payload);
}

LogEntry maskedFrame(Opcode opcode, const QByteArray &payload, quint32 key)
{
    LogEntry entry = frame(Direction::Sent, opcode, payload);
    entry.masked = true;
    entry.maskingKey = key;
    return entry;
}

Recording recordingOf(const std::vector<LogEntry> &entries)
{
    Recording recording;
    for (const LogEntry &entry : entries)
        recording.add(entry);
    return recording;
}

QByteArray written(const Recording &recording)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeNdjson(recording, buffer))
        qFatal("a buffer takes everything");
    return buffer.data();
}

RecordingReader readFrom(QByteArray bytes, RecordingReader::Limits limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    RecordingReader reader(limits);
    reader.read(buffer);
    return reader;
}

/// All fields in one text, so that a difference can be read.
QString textOf(const LogEntry &entry)
{
    const QStringList fields {
        QString::number(entry.time),
        QString::number(int(entry.kind)),
        QString::number(int(entry.state)),
        QString::number(int(entry.direction)),
        QString::number(int(entry.opcode)),
        QString::number(int(entry.fin)),
        QString::number(entry.rsv),
        QString::number(int(entry.masked)),
        QString::number(entry.maskingKey),
        QString::number(entry.code),
        QString::number(entry.microseconds),
        QString::number(entry.payloadLength),
        QString::number(entry.wireLength),
        entry.text,
        QString::fromLatin1(entry.payload.toHex()),
    };
    return fields.join(u'|');
}

const QByteArray Connecting = "{\"v\":1,\"time\":5,\"type\":\"state\",\"state\":\"CONNECTING\","
                              "\"readyState\":0,\"url\":\"ws://x/\"}\n";

} // namespace

/// What was recorded is what is read again; and what cannot be read is told.
class TestRecording : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfEntryComesBack_data();
    void everyKindOfEntryComesBack();
    void timesCountFromTheFirstEntry();
    void phasesAndExtensionsOfAnOpeningComeBack();
    void theFileSaysOpenAndCloseAsHeadlessDoes();
    void whatHeadlessWritesIsOneEntryAThing();
    void linesThatStandAloneAreKept();
    void aLineThatCannotBeReadIsNamed_data();
    void aLineThatCannotBeReadIsNamed();
    void hugeNumbersAreTakenOrRefused_data();
    void hugeNumbersAreTakenOrRefused();
    void aFileThatWasCutOpensUpToThere();
    void whatIsNotARecordingIsNotACutOne();
    void aLongLineIsReadWhole();
    void moreThanIsKeptInMemoryIsSaid();
    void typesOfALaterVersionAreCounted();
    void aMissingFileSaysWhy();
    void aFullDiskSaysWhyAndLeavesWhatWasThere();
    void aLogThatIsPausedIsSavedWhole();
    void whatTheLogNoLongerHadIsCounted();
    void theStageShowsLogAndStatesUpToAMoment();
};

void TestRecording::everyKindOfEntryComesBack_data()
{
    QTest::addColumn<LogEntry>("entry");
    const auto row = [](const char *name, const LogEntry &entry) { QTest::newRow(name) << entry; };
    row("state CONNECTING", state(ReadyState::Connecting, Start, u"ws://127.0.0.1/ä"_s));
    row("state OPEN", state(ReadyState::Open, Start, u"limpid.chat.v1"_s));
    row("state CLOSING", state(ReadyState::Closing, Start));
    row("state CLOSED, clean", closed(1000, u"so long \"\\"_s, true));
    row("state CLOSED, lost", closed(1006, {}, false));
    row("state CLOSED before its close", state(ReadyState::Closed, Start));
    row("request", handshake(Direction::Sent, "GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
    row("response", handshake(Direction::Received, Response));
    row("head that is no UTF-8", handshake(Direction::Sent, "GET / HTTP/1.1\r\nX: \xff\r\n\r\n"));
    LogEntry failure = entryOf(LogKind::Failure, Start);
    failure.text = u"nobody listens"_s;
    row("failure", failure);
    failure.code = 404;
    failure.payload = "There is nothing.\n";
    failure.payloadLength = failure.payload.size();
    row("failure with an answer", failure);
    row("message sent", payloadEntry(LogKind::Message, Direction::Sent, Opcode::Text, "grüß"));
    row("message received",
        payloadEntry(
            LogKind::Message, Direction::Received, Opcode::Binary, QByteArray("\0\xff", 2)));
    row("text", maskedFrame(Opcode::Text, "h\"\\\t\x01 \x7f\xf0\x9f\x98\x80", 0x00b475c5));
    row("text that is no UTF-8", frame(Direction::Received, Opcode::Text, "\xc3\x28"));
    row("empty binary", frame(Direction::Received, Opcode::Binary, {}));
    LogEntry piece = frame(Direction::Received, Opcode::Continuation, "piece");
    piece.fin = false;
    row("continuation", piece);
    LogEntry compressed = maskedFrame(Opcode::Text, "\xf2\x48\xcd", 0xffffffff);
    compressed.rsv = 4;
    row("compressed", compressed);
    row("close",
        frame(Direction::Received,
              Opcode::Close,
              QByteArray("\x0f\xa1"
                         "bye",
                         5)));
    row("close with a bad reason", frame(Direction::Received, Opcode::Close, "\x03\xe8\xff"));
    row("ping", frame(Direction::Received, Opcode::Ping, "1"));
    LogEntry answer = frame(Direction::Received, Opcode::Text, "{\"id\":1}");
    answer.microseconds = 12'000;
    row("text with its round trip", answer);
    LogEntry pong = frame(Direction::Received, Opcode::Pong, "1");
    row("pong", pong);
    pong.microseconds = 3938;
    row("pong with its round trip", pong);
    pong.direction = Direction::Sent;
    row("pong sent, with a round trip", pong);
    row("reserved opcode", frame(Direction::Received, Opcode(11), "x"));
    LogEntry cut = frame(Direction::Received, Opcode::Text, "only the beginning");
    cut.payloadLength = 100'000;
    cut.wireLength = 100'010;
    row("beginning of a payload", cut);
}

void TestRecording::everyKindOfEntryComesBack()
{
    QFETCH(const LogEntry, entry);
    const RecordingReader reader = readFrom(written(recordingOf({ entry })));
    QCOMPARE(reader.problem(), RecordingProblem());
    QCOMPARE(reader.recording().entries.size(), std::size_t(1));
    QCOMPARE(textOf(reader.recording().entry(0)), textOf(entry));
}

void TestRecording::timesCountFromTheFirstEntry()
{
    const Recording recording
        = readFrom(written(recordingOf({ state(ReadyState::Connecting, Start),
                                         state(ReadyState::Open, Start + 2'500) })))
              .takeRecording();
    QCOMPARE(recording.start, Start);
    QCOMPARE(recording.entries[0].time, 0);
    QCOMPARE(recording.entries[1].time, 2'500);
    QCOMPARE(recording.duration(), 2'500);
}

void TestRecording::phasesAndExtensionsOfAnOpeningComeBack()
{
    qint64 now = Start;
    StateTimeline timeline([&now] { return now; });
    timeline.begin(ReadyState::Connecting);
    timeline.setPhases({ 1, 2, -1, 4 });
    EventLogModel log;
    log.append({ state(ReadyState::Connecting, Start),
                 handshake(Direction::Received, Response),
                 state(ReadyState::Open, Start + 5) });
    const Recording recording = Recording::of(log, timeline);
    const Recording::Opening opening { { 1, 2, -1, 4 }, u"permessage-deflate"_s };
    QCOMPARE(recording.openings.size(), std::size_t(1));
    QVERIFY(recording.openings.at(2) == opening);
    QVERIFY(readFrom(written(recording)).recording().openings == recording.openings);
}

void TestRecording::theFileSaysOpenAndCloseAsHeadlessDoes()
{
    const QByteArray lines
        = written(recordingOf({ state(ReadyState::Open, Start), closed(4001, u"bye"_s, true) }));
    const QByteArrayList found = lines.split('\n');
    QCOMPARE(found.size(), 5);
    QVERIFY(found[0].contains("\"type\":\"state\",\"state\":\"OPEN\",\"readyState\":1"));
    QVERIFY(found[1].contains("\"type\":\"open\",\"protocol\":\"\""));
    QVERIFY(found[2].contains("\"type\":\"state\",\"state\":\"CLOSED\""));
    QVERIFY(found[3].contains("\"type\":\"close\",\"code\":4001,\"reason\":\"bye\""));
    QCOMPARE(found[4], QByteArray());
}

void TestRecording::whatHeadlessWritesIsOneEntryAThing()
{
    const Recording recording
        = readFrom(
              Connecting
              + "{\"v\":1,\"time\":6,\"type\":\"state\",\"state\":\"OPEN\",\"readyState\":1,"
                "\"lasted\":1}\n"
                "{\"v\":1,\"time\":7,\"type\":\"open\",\"protocol\":\"p\",\"extensions\":\"\","
                "\"times\":{\"dns\":22,\"tcp\":267,\"tls\":null,\"upgrade\":2232}}\n"
                "{\"v\":1,\"time\":8,\"type\":\"frame\",\"direction\":\"received\",\"opcode\":10,"
                "\"name\":\"pong\",\"fin\":true,\"rsv\":0,\"mask\":null,\"payloadLength\":1,"
                "\"wireLength\":3,\"text\":\"1\"}\n"
                "{\"v\":1,\"time\":8,\"type\":\"pong\",\"roundTrip\":3938,\"text\":\"1\"}\n"
                "{\"v\":1,\"time\":9,\"type\":\"state\",\"state\":\"CLOSED\",\"readyState\":3,"
                "\"lasted\":3}\n"
                "{\"v\":1,\"time\":9,\"type\":\"close\",\"code\":1000,\"reason\":\"\",\"wasClean\":"
                "true}\n")
              .takeRecording();
    QCOMPARE(recording.entries.size(), std::size_t(4));
    QCOMPARE(recording.url(), u"ws://x/"_s);
    QCOMPARE(recording.entries[1].text, u"p"_s);
    QCOMPARE(recording.openings.at(1).times, ConnectTimes({ 22, 267, -1, 2232 }));
    QCOMPARE(recording.entries[2].microseconds, 3938);
    QCOMPARE(recording.entries[3].code, quint16(1000));
    QVERIFY(recording.entries[3].fin);
}

/// As grep leaves them.
void TestRecording::linesThatStandAloneAreKept()
{
    const Recording recording
        = readFrom("{\"v\":1,\"time\":7,\"type\":\"open\",\"protocol\":\"p\",\"extensions\":\"\","
                   "\"times\":{}}\n\n"
                   "{\"v\":1,\"time\":8,\"type\":\"pong\",\"roundTrip\":5,\"text\":\"x\"}\r\n"
                   "{\"v\":1,\"time\":9,\"type\":\"close\",\"code\":1001,\"reason\":\"r\","
                   "\"wasClean\":false}")
              .takeRecording();
    QCOMPARE(recording.entries.size(), std::size_t(3));
    QCOMPARE(recording.entries[0].text, u"p"_s);
    QCOMPARE(recording.entries[1].opcode, Opcode::Pong);
    QCOMPARE(recording.entries[1].microseconds, 5);
    QCOMPARE(recording.entries[2].code, quint16(1001));
}

void TestRecording::aLineThatCannotBeReadIsNamed_data()
{
    using Kind = RecordingProblem::Kind;
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row
        = [](const char *name, const QByteArray &line, Kind kind, const QString &detail) {
              QTest::newRow(name) << line << int(kind) << detail;
          };
    row("words", "what is this", Kind::NotJson, {});
    row("an array", "[1]", Kind::NotJson, {});
    row("no UTF-8", "{\"v\":1,\"time\":1,\"type\":\"\xff\"}", Kind::NotJson, {});
    row("another version", "{\"v\":2,\"time\":1,\"type\":\"state\"}", Kind::Version, {});
    row("no version", "{}", Kind::Field, u"v"_s);
    row("no time", "{\"v\":1,\"type\":\"state\"}", Kind::Field, u"time"_s);
    row("a time before 1970", "{\"v\":1,\"time\":-1,\"type\":\"state\"}", Kind::Field, u"time"_s);
    row("no type", "{\"v\":1,\"time\":1}", Kind::Field, u"type"_s);
    const QByteArray begin = "{\"v\":1,\"time\":1,\"type\":";
    row("no such state", begin + "\"state\",\"state\":\"BUSY\"}", Kind::Field, u"state"_s);
    row("no direction",
        begin + "\"message\",\"opcode\":1,\"payloadLength\":0,\"text\":\"\"}",
        Kind::Field,
        u"direction"_s);
    const QByteArray sent = begin + "\"message\",\"direction\":\"sent\",";
    row("no payload", sent + "\"opcode\":1,\"payloadLength\":0}", Kind::Field, u"text"_s);
    row("bad base64",
        sent + "\"opcode\":2,\"payloadLength\":2,\"base64\":\"&&\"}",
        Kind::Field,
        u"base64"_s);
    row("half a character",
        sent + "\"opcode\":1,\"payloadLength\":3,\"text\":\"\\ud83d\"}",
        Kind::Field,
        u"text"_s);
    row("a payload that is not as long as it says",
        sent + "\"opcode\":1,\"payloadLength\":3,\"text\":\"xx\"}",
        Kind::Field,
        u"text"_s);
    row("a message that is a Close",
        sent + "\"opcode\":8,\"payloadLength\":0,\"text\":\"\"}",
        Kind::Field,
        u"opcode"_s);
    row("a close code of nothing",
        begin + "\"close\",\"code\":0,\"reason\":\"\",\"wasClean\":true}",
        Kind::Field,
        u"code"_s);
}

void TestRecording::aLineThatCannotBeReadIsNamed()
{
    QFETCH(const QByteArray, line);
    QFETCH(const int, kind);
    QFETCH(const QString, detail);
    const RecordingReader reader = readFrom(Connecting + line + '\n' + Connecting);
    const RecordingProblem expected { RecordingProblem::Kind(kind), 2, detail };
    QCOMPARE(int(reader.problem().kind), kind);
    QCOMPARE(reader.problem().detail, detail);
    QCOMPARE(reader.problem(), expected);
    QVERIFY(reader.problem().isFatal());
    QVERIFY(reader.recording().entries.empty());
}

void TestRecording::hugeNumbersAreTakenOrRefused_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("opcode");
    QTest::addColumn<QByteArray>("length");
    QTest::addColumn<QString>("problem");
    const QByteArray most = "9223372036854775807";
    QTest::newRow("all that fits") << most << QByteArray("15") << most << QString();
    QTest::newRow("time beyond 63 bits")
        << QByteArray("9223372036854775808") << QByteArray("1") << QByteArray("9") << u"time"_s;
    QTest::newRow("time with a fraction")
        << QByteArray("1.5") << QByteArray("1") << QByteArray("9") << u"time"_s;
    QTest::newRow("time beyond all")
        << QByteArray("1e999") << QByteArray("1") << QByteArray("9") << u"json"_s;
    QTest::newRow("opcode 16") << QByteArray("1") << QByteArray("16") << QByteArray("9")
                               << u"opcode"_s;
    QTest::newRow("opcode 257") << QByteArray("1") << QByteArray("257") << QByteArray("9")
                                << u"opcode"_s;
    QTest::newRow("length beyond 64 bits")
        << QByteArray("1") << QByteArray("1") << QByteArray("1e300") << u"payloadLength"_s;
}

void TestRecording::hugeNumbersAreTakenOrRefused()
{
    QFETCH(const QByteArray, time);
    QFETCH(const QByteArray, opcode);
    QFETCH(const QByteArray, length);
    QFETCH(const QString, problem);
    const QByteArray line = "{\"v\":1,\"time\":" + time
        + ",\"type\":\"frame\",\"direction\":\"sent\",\"opcode\":" + opcode
        + ",\"fin\":true,\"rsv\":7,\"mask\":\"ffffffff\",\"payloadLength\":" + length
        + ",\"wireLength\":9223372036854775807,\"text\":\"x\",\"truncated\":true}\n";
    const RecordingReader reader = readFrom(Connecting + line);
    if (problem.isEmpty()) {
        QCOMPARE(reader.problem(), RecordingProblem());
        QCOMPARE(reader.recording().entry(1).time, Most);
        QCOMPARE(reader.recording().entry(1).payloadLength, Most);
        QCOMPARE(readFrom(written(reader.recording())).recording().entry(1).time, Most);
    } else {
        QVERIFY(reader.problem().isFatal());
        QCOMPARE(reader.problem().line, 2);
        QVERIFY(reader.problem().detail == problem || problem == "json"_L1);
    }
}

void TestRecording::aFileThatWasCutOpensUpToThere()
{
    const QByteArray whole = written(recordingOf({ state(ReadyState::Connecting, Start),
                                                   state(ReadyState::Closing, Start + 1),
                                                   frame(Direction::Sent, Opcode::Text, "grüß") }));
    const qsizetype lastLine = whole.lastIndexOf('\n', -2) + 1;
    for (qsizetype length = lastLine + 1; length < whole.size() - 1; ++length) {
        const RecordingReader reader = readFrom(whole.first(length));
        const RecordingProblem expected { RecordingProblem::Kind::Cut, 3, {} };
        QCOMPARE(reader.problem(), expected);
        QVERIFY(!reader.problem().isFatal());
        QCOMPARE(reader.recording().entries.size(), std::size_t(2));
    }
    QCOMPARE(readFrom(whole.chopped(1)).problem(), RecordingProblem()); // only its line feed
}

void TestRecording::whatIsNotARecordingIsNotACutOne()
{
    using Kind = RecordingProblem::Kind;
    QCOMPARE(readFrom("\x89PNG and no line feed").problem(),
             (RecordingProblem { Kind::NotJson, 1, {} }));
    QCOMPARE(readFrom({}).problem().kind, Kind::Empty);
    QCOMPARE(readFrom("\n \n").problem().kind, Kind::Empty);
    QCOMPARE(readFrom(QByteArray(100, '{'), { 1'000, 50 }).problem().kind, Kind::NotJson);
}

void TestRecording::aLongLineIsReadWhole()
{
    for (const int length : { 8'000, 8'100, 8'192, 1'000'000 }) {
        const LogEntry entry = frame(Direction::Sent, Opcode::Text, QByteArray(length, 'x'));
        const RecordingReader reader = readFrom(written(recordingOf({ entry, entry })));
        QCOMPARE(reader.recording().entries.size(), std::size_t(2));
        QCOMPARE(reader.recording().entries[1].payload.size(), length);
    }
}

void TestRecording::moreThanIsKeptInMemoryIsSaid()
{
    const RecordingReader reader
        = readFrom(Connecting.repeated(100), { 10 * qint64(sizeof(LogEntry)), 1 << 20 });
    QCOMPARE(reader.problem().kind, RecordingProblem::Kind::TooLarge);
    QVERIFY(!reader.problem().isFatal());
    QCOMPARE(reader.problem().line, qint64(reader.recording().entries.size()));
    QVERIFY(reader.recording().entries.size() <= 10);
    QVERIFY(!reader.recording().entries.empty());
}

void TestRecording::typesOfALaterVersionAreCounted()
{
    const RecordingReader reader
        = readFrom(Connecting + "{\"v\":1,\"time\":1,\"type\":\"weather\"}\n" + Connecting);
    QCOMPARE(reader.problem(), RecordingProblem());
    QCOMPARE(reader.unknownLines(), 1);
    QCOMPARE(reader.recording().entries.size(), std::size_t(2));
}

void TestRecording::aMissingFileSaysWhy()
{
    const OpenedRecording opened = openRecording(u"/no/such/file.ndjson"_s);
    QCOMPARE(opened.problem.kind, RecordingProblem::Kind::Unreadable);
    QVERIFY(!opened.problem.detail.isEmpty());
    QVERIFY(!opened.recording);
}

void TestRecording::aFullDiskSaysWhyAndLeavesWhatWasThere()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"a.ndjson"_s);
    const Recording small = recordingOf({ state(ReadyState::Connecting, Start, u"ws://small/"_s) });
    QCOMPARE(saveRecording(small, RecordingFormat::Ndjson, path), QString());
    const std::vector<LogEntry> many(2'000, state(ReadyState::Connecting, Start, u"ws://large/"_s));
    for (const auto format :
         { RecordingFormat::Ndjson, RecordingFormat::Har, RecordingFormat::Csv }) {
        const FullDisk full(20'000);
        QVERIFY(!saveRecording(recordingOf(many), format, path).isEmpty());
    }
    QCOMPARE(openRecording(path).recording->url(), u"ws://small/"_s);
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files), QStringList { u"a.ndjson"_s });
}

void TestRecording::aLogThatIsPausedIsSavedWhole()
{
    qint64 now = Start;
    const StateTimeline timeline([&now] { return now; });
    EventLogModel log;
    log.append(state(ReadyState::Connecting, Start));
    log.setPaused(true);
    log.append(state(ReadyState::Open, Start + 1));
    QCOMPARE(log.rowCount(), 1);
    const Recording recording = Recording::of(log, timeline);
    QCOMPARE(recording.entries.size(), std::size_t(2));
    QCOMPARE(recording.entry(1).state, ReadyState::Open);
}

void TestRecording::whatTheLogNoLongerHadIsCounted()
{
    const StateTimeline timeline([] { return Start; });
    EventLogModel log({ .lines = 2 });
    for (const auto readyState :
         { ReadyState::Connecting, ReadyState::Open, ReadyState::Closing, ReadyState::Closed })
        log.append(state(readyState, Start));
    const Recording recording = Recording::of(log, timeline);
    QCOMPARE(recording.entries.size(), std::size_t(2));
    QCOMPARE(recording.lost, 2);
    const QByteArray lines = written(recording);
    QVERIFY(lines.startsWith("{\"v\":1,\"time\":" + QByteArray::number(Start)
                             + ",\"type\":\"lost\",\"lines\":2}\n"));
    const auto reader = readFrom(lines);
    QCOMPARE(reader.problem().kind, RecordingProblem::Kind::None);
    QCOMPARE(reader.recording().lost, 2);
    QCOMPARE(reader.unknownLines(), 0);
    QCOMPARE(reader.recording().entries.size(), std::size_t(2));

    log.clear();
    log.append(state(ReadyState::Connecting, Start));
    QCOMPARE(Recording::of(log, timeline).lost, 4);
}

void TestRecording::theStageShowsLogAndStatesUpToAMoment()
{
    Recording recording = recordingOf({ state(ReadyState::Connecting, Start, u"ws://x/"_s),
                                        state(ReadyState::Open, Start + 10),
                                        frame(Direction::Sent, Opcode::Text, "late"),
                                        closed(4001, u"bye"_s, true) });
    recording.entries[2].time = 20;
    recording.entries[3].time = 15; // as after the clock was set: it keeps its place
    recording.openings[1] = { { 1, 2, 3, 4 }, {} };
    RecordingStage stage(std::make_shared<const Recording>(recording));
    QCOMPARE(stage.log().rowCount(), 4);
    QCOMPARE(stage.duration(), 20);
    QCOMPARE(stage.position(), 20);
    QCOMPARE(stage.timeline().count(), 3);
    QCOMPARE(stage.timeline().segment(0).phases, ConnectTimes({ 1, 2, 3, 4 }));
    QCOMPARE(stage.timeline().segment(2).close.code, quint16(4001));

    stage.showUntil(12);
    QCOMPARE(stage.log().rowCount(), 2);
    QCOMPARE(stage.log().entry(1).time, Start + 10);
    QCOMPARE(stage.timeline().state(), ReadyState::Open);
    QCOMPARE(stage.timeline().dwell(1), 2);
    stage.showUntil(19);
    QCOMPARE(stage.log().rowCount(), 2);
    stage.showUntil(1'000);
    QCOMPARE(stage.log().rowCount(), 4);
    QCOMPARE(stage.position(), 20);
    stage.showUntil(-5);
    QCOMPARE(stage.log().rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"
