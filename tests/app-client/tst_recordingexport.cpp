// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/recordedmessages.h"
#include "app-client/recording/recording.h"
#include "app-client/recording/recordingexport.h"
#include "common/websocket/permessagedeflate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Start = 1'795'479'971'815'014; ///< microseconds since the epoch

LogEntry connecting(const QString &url)
{
    LogEntry entry;
    entry.kind = LogKind::State;
    entry.state = ReadyState::Connecting;
    entry.time = Start;
    entry.text = url;
    return entry;
}

LogEntry opened()
{
    LogEntry entry = connecting({});
    entry.state = ReadyState::Open;
    return entry;
}

LogEntry frame(Direction direction, Opcode opcode, const QByteArray &payload, bool fin = true)
{
    LogEntry entry;
    entry.time = Start + 2'000'000;
    entry.direction = direction;
    entry.opcode = opcode;
    entry.payload = payload;
    entry.payloadLength = payload.size();
    entry.fin = fin;
    return entry;
}

Recording recordingOf(const std::vector<LogEntry> &entries, const QString &extensions = {})
{
    Recording recording;
    for (const LogEntry &entry : entries) {
        if (entry.kind == LogKind::State && entry.state == ReadyState::Open)
            recording.openings[recording.entries.size()]
                = { { 1'000, 2'000, -1, 4'000 }, extensions };
        recording.add(entry);
    }
    return recording;
}

QByteArrayList payloads(const std::vector<RecordedMessage> &messages)
{
    QByteArrayList found;
    for (const RecordedMessage &message : messages)
        found += message.payload;
    return found;
}

} // namespace

/// What other programs get of a recording: whole messages, HAR, CSV.
class TestRecordingExport : public QObject
{
    Q_OBJECT

private slots:
    void piecesBecomeOneMessage();
    void compressedMessagesAreInflatedWithTheirContext();
    void whatCannotBeInflatedSaysSo();
    void aBeginningIsNoWholeMessage();
    void recordedMessagesAreNotToldTwice();
    void aHarHasOneEntryAConnectionWithChromesMessages();
    void aHarSaysWhatTheLogNoLongerHad();
    void aTableHasOneRowAnEntry();
    void aSpreadsheetFindsNoFormula();
};

void TestRecordingExport::piecesBecomeOneMessage()
{
    const auto messages = recordedMessages(recordingOf({
        frame(Direction::Received, Opcode::Continuation, "of one that began before"),
        frame(Direction::Received, Opcode::Text, "a", false),
        frame(Direction::Received, Opcode::Ping, "p"),
        frame(Direction::Sent, Opcode::Binary, "s"),
        frame(Direction::Received, Opcode::Continuation, "b", false),
        frame(Direction::Received, Opcode::Continuation, "c"),
    }));
    QCOMPARE(payloads(messages), QByteArrayList({ "s", "abc" }));
    QCOMPARE(messages[0].opcode, Opcode::Binary);
    QCOMPARE(messages[1].opcode, Opcode::Text);
    QCOMPARE(messages[1].direction, Direction::Received);
}

void TestRecordingExport::compressedMessagesAreInflatedWithTheirContext()
{
    PermessageDeflate client(Role::Client, {});
    std::vector<LogEntry> entries { connecting(u"ws://x/"_s), opened() };
    for (int i = 0; i < 3; ++i) {
        entries.push_back(frame(Direction::Sent, Opcode::Text, client.compress("again and again")));
        entries.back().rsv = 4;
    }
    const auto messages = recordedMessages(recordingOf(entries, u"permessage-deflate"_s));
    QCOMPARE(payloads(messages),
             QByteArrayList({ "again and again", "again and again", "again and again" }));
    QCOMPARE(messages[2].content, RecordedMessage::Content::Whole);
}

void TestRecordingExport::whatCannotBeInflatedSaysSo()
{
    PermessageDeflate server(Role::Server, {});
    (void)server.compress("again and again"); // older than the recording
    const QByteArray second = server.compress("again and again");
    LogEntry entry = frame(Direction::Received, Opcode::Text, second);
    entry.rsv = 4;
    const auto messages = recordedMessages(
        recordingOf({ connecting(u"ws://x/"_s), opened(), entry }, u"permessage-deflate"_s));
    QCOMPARE(payloads(messages), QByteArrayList { second });
    QCOMPARE(messages[0].content, RecordedMessage::Content::Compressed);
}

void TestRecordingExport::aBeginningIsNoWholeMessage()
{
    LogEntry cut = frame(Direction::Sent, Opcode::Text, "begin", false);
    cut.payloadLength = 100'000;
    const auto messages = recordedMessages(
        recordingOf({ cut, frame(Direction::Sent, Opcode::Continuation, "end") }));
    QCOMPARE(payloads(messages), QByteArrayList { "begin" });
    QCOMPARE(messages[0].content, RecordedMessage::Content::Beginning);
}

void TestRecordingExport::recordedMessagesAreNotToldTwice()
{
    LogEntry message = frame(Direction::Sent, Opcode::Text, "x");
    message.kind = LogKind::Message;
    const auto messages
        = recordedMessages(recordingOf({ message,
                                         frame(Direction::Sent, Opcode::Text, "x"),
                                         frame(Direction::Received, Opcode::Text, "y") }));
    QCOMPARE(payloads(messages), QByteArrayList({ "x", "y" }));
}

void TestRecordingExport::aHarHasOneEntryAConnectionWithChromesMessages()
{
    LogEntry request
        = frame(Direction::Sent, Opcode::Text, "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n");
    request.kind = LogKind::Handshake;
    LogEntry response = frame(
        Direction::Received, Opcode::Text, "HTTP/1.1 101 Switching Protocols\r\nA: b\r\n\r\n");
    response.kind = LogKind::Handshake;
    const Recording recording
        = recordingOf({ connecting(u"ws://x/a?b=c"_s),
                        request,
                        response,
                        opened(),
                        frame(Direction::Sent, Opcode::Text, "grüß"),
                        frame(Direction::Received, Opcode::Binary, QByteArray("\0\xff", 2)),
                        connecting(u"ws://y/"_s) });
    const QJsonObject log
        = QJsonDocument::fromJson(toHar(recording)).object().value("log"_L1).toObject();
    QCOMPARE(log.value("version"_L1).toString(), u"1.2"_s);
    QCOMPARE(log.value("creator"_L1).toObject().value("name"_L1).toString(), u"Limpid"_s);
    const QJsonArray entries = log.value("entries"_L1).toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject first = entries[0].toObject();
    QCOMPARE(first.value("startedDateTime"_L1).toString(), u"2026-11-24T00:26:11.815Z"_s);
    QCOMPARE(first.value("_resourceType"_L1).toString(), u"websocket"_s);
    QCOMPARE(first.value("timings"_L1).toObject().value("dns"_L1).toDouble(), 1.0);
    const QJsonObject har = first.value("request"_L1).toObject();
    QCOMPARE(har.value("url"_L1).toString(), u"ws://x/a?b=c"_s);
    QCOMPARE(har.value("queryString"_L1).toArray().size(), 1);
    QCOMPARE(har.value("headers"_L1).toArray()[0].toObject().value("name"_L1).toString(),
             u"Host"_s);
    QCOMPARE(first.value("response"_L1).toObject().value("status"_L1).toInt(), 101);
    QCOMPARE(first.value("response"_L1).toObject().value("statusText"_L1).toString(),
             u"Switching Protocols"_s);
    const QJsonArray messages = first.value("_webSocketMessages"_L1).toArray();
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages[0].toObject().value("type"_L1).toString(), u"send"_s);
    QCOMPARE(messages[0].toObject().value("data"_L1).toString(), u"grüß"_s);
    QCOMPARE(messages[0].toObject().value("time"_L1).toDouble(), double(Start + 2'000'000) / 1e6);
    QCOMPARE(messages[1].toObject().value("type"_L1).toString(), u"receive"_s);
    QCOMPARE(messages[1].toObject().value("opcode"_L1).toInt(), 2);
    QCOMPARE(messages[1].toObject().value("data"_L1).toString(), u"AP8="_s);
}

void TestRecordingExport::aHarSaysWhatTheLogNoLongerHad()
{
    Recording recording = recordingOf({ connecting(u"ws://x/"_s), opened() });
    const auto comment = [&] {
        return QJsonDocument::fromJson(toHar(recording))["log"_L1]["comment"_L1].toString();
    };
    QCOMPARE(comment(), QString());
    recording.lost = 7;
    QVERIFY(comment().startsWith("7 earlier lines"_L1));
}

void TestRecordingExport::aTableHasOneRowAnEntry()
{
    const QByteArray table = toCsv(recordingOf(
        { connecting(u"ws://x/"_s), frame(Direction::Sent, Opcode::Text, "a \"b\",\nc") }));
    QCOMPARE(table,
             QByteArray("time,type,direction,name,fin,rsv,mask,payloadLength,wireLength,code,"
                        "microseconds,about,text,base64\r\n"
                        "2026-11-24T00:26:11.815014Z,state,,CONNECTING,,,,,,,,ws://x/,,\r\n"
                        "2026-11-24T00:26:13.815014Z,frame,sent,text,1,0,0,8,0,,,,"
                        "\"a \"\"b\"\",\nc\",\r\n"));
}

void TestRecordingExport::aSpreadsheetFindsNoFormula()
{
    const QByteArray table
        = toCsv(recordingOf({ frame(Direction::Received, Opcode::Text, "=HYPERLINK(1,2)") }));
    QVERIFY(table.contains(",\"'=HYPERLINK(1,2)\","));
}

QTEST_GUILESS_MAIN(TestRecordingExport)
#include "tst_recordingexport.moc"
