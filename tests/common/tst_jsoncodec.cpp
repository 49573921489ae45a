// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/jsoncodec.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Id = "6f1c1f0a-7f0e-4b52-9d3b-2c7a5b0a9e01";

QByteArray send(const QByteArray &fields)
{
    return R"({"type":"message.send",)" + fields + '}';
}

Message exampleMessage()
{
    return Message { *GroupName::fromString(u"x1"),
                     Cursor { u"42"_s },
                     QUuid::fromString(Id),
                     *Nick::fromString(u"ada"),
                     u"hi"_s,
                     QDateTime::fromMSecsSinceEpoch(1'763'894'575'031, Qt::UTC) };
}

} // namespace

class TestJsonCodec : public QObject
{
    Q_OBJECT

private slots:
    void aBadCommandIsAFault_data();
    void aBadCommandIsAFault();
    void anAllowedCommandIsUnderstood_data();
    void anAllowedCommandIsUnderstood();
    void aBadEventIsAFault_data();
    void aBadEventIsAFault();
    void theFaultOfASentMessageCarriesItsId();
    void theServersOwnLimitsCount();
    void optionalFieldsMayBeMissingOrNull();
    void theLastOfDuplicateNamesCounts();
    void anUnknownFaultCodeIsUnavailable();
    void everyStringSurvivesTheWire_data();
    void everyStringSurvivesTheWire();
    void timesGoOutInUtc();
};

void TestJsonCodec::aBadCommandIsAFault_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<FaultCode>("code");
    const auto row = [](const char *name, const QByteArray &json, FaultCode code) {
        QTest::newRow(name) << json << code;
    };
    const QByteArray id = "\"id\":\"" + Id + '"';

    row("nothing", "", FaultCode::Malformed);
    row("spaces only", "  \n", FaultCode::Malformed);
    row("not JSON", "hello", FaultCode::Malformed);
    row("cut off", R"({"type":"typing","group":"x1")", FaultCode::Malformed);
    row("something behind it", R"({"type":"typing","group":"x1"} {})", FaultCode::Malformed);
    row("trailing comma", R"({"type":"typing","group":"x1",})", FaultCode::Malformed);
    row("single quotes", "{'type':'typing'}", FaultCode::Malformed);
    row("invalid UTF-8", "{\"type\":\"typing\",\"group\":\"\xc3\x28\"}", FaultCode::Malformed);
    row("UTF-8 of a surrogate",
        "{\"type\":\"typing\",\"group\":\"\xed\xa0\x80\"}",
        FaultCode::Malformed);
    row("UTF-8 cut off", "{\"type\":\"typing\",\"group\":\"\xe4\xbd", FaultCode::Malformed);
    row("NUL bytes", QByteArray(64, '\0'), FaultCode::Malformed);
    row("deep nesting", QByteArray(60'000, '['), FaultCode::Malformed);
    row("deep nesting in a field",
        R"({"type":"typing","group":)" + QByteArray(20'000, '[') + QByteArray(20'000, ']') + '}',
        FaultCode::Malformed);
    row("array", R"(["typing"])", FaultCode::Malformed);
    row("string", R"("typing")", FaultCode::Malformed);
    row("number", "1", FaultCode::Malformed);
    row("null", "null", FaultCode::Malformed);
    row("empty object", "{}", FaultCode::Malformed);
    row("type missing", R"({"group":"x1"})", FaultCode::Malformed);
    row("type a number", R"({"type":1})", FaultCode::Malformed);
    row("type null", R"({"type":null})", FaultCode::Malformed);

    row("type unknown", R"({"type":"message.edit"})", FaultCode::UnknownType);
    row("type of 1,000 characters",
        R"({"type":")" + QByteArray(1'000, 'a') + R"("})",
        FaultCode::UnknownType);
    row("type empty", R"({"type":""})", FaultCode::UnknownType);
    row("type in capitals", R"({"type":"HELLO","nick":"ada"})", FaultCode::UnknownType);
    row("type of an event", R"({"type":"welcome"})", FaultCode::UnknownType);
    row("type with a NUL", R"({"type":"hello\u0000","nick":"ada"})", FaultCode::UnknownType);

    row("field missing", R"({"type":"hello"})", FaultCode::BadField);
    row("nick null", R"({"type":"hello","nick":null})", FaultCode::BadField);
    row("nick a number", R"({"type":"hello","nick":7})", FaultCode::BadField);
    row("nick an object", R"({"type":"hello","nick":{}})", FaultCode::BadField);
    row("nick half a surrogate pair", R"({"type":"hello","nick":"a\ud83d"})", FaultCode::BadField);
    row("secret a number", R"({"type":"hello","nick":"ada","secret":1})", FaultCode::BadField);
    row("resume an array", R"({"type":"hello","nick":"ada","resume":[]})", FaultCode::BadField);
    row("nick empty", R"({"type":"hello","nick":""})", FaultCode::BadNick);
    row("nick of 33",
        R"({"type":"hello","nick":")" + QByteArray(33, 'a') + R"("})",
        FaultCode::BadNick);
    row("nick with a line feed", R"({"type":"hello","nick":"a\nb"})", FaultCode::BadNick);

    row("group missing", R"({"type":"group.join"})", FaultCode::BadField);
    row("group null", R"({"type":"group.join","group":null})", FaultCode::BadField);
    row("group empty", R"({"type":"group.join","group":""})", FaultCode::BadGroup);
    row("group with a space", R"({"type":"group.join","group":"x 1"})", FaultCode::BadGroup);
    row("group of 100",
        R"({"type":"typing","group":")" + QByteArray(100, 'a') + R"("})",
        FaultCode::BadGroup);
    row("after a number", R"({"type":"group.join","group":"x1","after":41})", FaultCode::BadField);
    row("after empty", R"({"type":"group.join","group":"x1","after":""})", FaultCode::BadField);

    row("id missing", send(R"("group":"x1","text":"hi")"), FaultCode::BadField);
    row("id not a UUID", send(R"("group":"x1","text":"hi","id":"42")"), FaultCode::BadField);
    row("id of 36 other characters",
        send(R"("group":"x1","text":"hi","id":")" + QByteArray(36, 'x') + '"'),
        FaultCode::BadField);
    row("id in braces",
        send(R"("group":"x1","text":"hi","id":"{)" + Id + R"(}")"),
        FaultCode::BadField);
    row("id nil",
        send(R"("group":"x1","text":"hi","id":"00000000-0000-0000-0000-000000000000")"),
        FaultCode::BadField);
    row("text missing", send(R"("group":"x1",)" + id), FaultCode::BadField);
    row("text null", send(R"("group":"x1","text":null,)" + id), FaultCode::BadField);
    row("text empty", send(R"("group":"x1","text":"",)" + id), FaultCode::BadField);
    row("text of 16,385 bytes",
        send(R"("group":"x1","text":")" + QByteArray(16'385, 'a') + "\"," + id),
        FaultCode::TextTooLong);
    row("text of 5,462 characters in 16,386 bytes",
        send(R"("group":"x1","text":")" + QByteArray("你").repeated(5'462) + "\"," + id),
        FaultCode::TextTooLong);

    row("search for nothing",
        R"({"type":"history.fetch","group":"x1","text":""})",
        FaultCode::BadField);
    row("search for a number",
        R"({"type":"history.fetch","group":"x1","text":5})",
        FaultCode::BadField);
    row("search for half a surrogate pair",
        R"({"type":"history.fetch","group":"x1","text":"a\ud83d"})",
        FaultCode::BadField);
    row("search for 257 bytes",
        R"({"type":"history.fetch","group":"x1","text":")" + QByteArray(257, 'a') + R"("})",
        FaultCode::TextTooLong);
    row("search for 86 characters in 258 bytes",
        R"({"type":"history.fetch","group":"x1","text":")" + QByteArray("茶").repeated(86)
            + R"("})",
        FaultCode::TextTooLong);
    row("limit 0", R"({"type":"history.fetch","group":"x1","limit":0})", FaultCode::BadField);
    row("limit negative",
        R"({"type":"history.fetch","group":"x1","limit":-1})",
        FaultCode::BadField);
    row("limit 201", R"({"type":"history.fetch","group":"x1","limit":201})", FaultCode::BadField);
    row("limit with a fraction",
        R"({"type":"history.fetch","group":"x1","limit":1.5})",
        FaultCode::BadField);
    row("limit a string",
        R"({"type":"history.fetch","group":"x1","limit":"5"})",
        FaultCode::BadField);
    row("limit 2^32 + 1",
        R"({"type":"history.fetch","group":"x1","limit":4294967297})",
        FaultCode::BadField);
    row("limit 1e300",
        R"({"type":"history.fetch","group":"x1","limit":1e300})",
        FaultCode::BadField);
    row("limit of 400 digits",
        R"({"type":"history.fetch","group":"x1","limit":)" + QByteArray(400, '9') + '}',
        FaultCode::Malformed);
    row("limit past every double",
        R"({"type":"history.fetch","group":"x1","limit":1e999})",
        FaultCode::Malformed);
}

void TestJsonCodec::aBadCommandIsAFault()
{
    QFETCH(QByteArray, json);
    QFETCH(FaultCode, code);

    const Decoded<Command> decoded = JsonCodec::decodeCommand(json);

    QVERIFY(std::holds_alternative<Fault>(decoded));
    const Fault &fault = std::get<Fault>(decoded);
    QCOMPARE(JsonCodec::faultCodeToString(fault.code), JsonCodec::faultCodeToString(code));
    QVERIFY(!fault.text.isEmpty());
    QVERIFY(fault.text.size() < 200);
}

void TestJsonCodec::anAllowedCommandIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray id = "\"id\":\"" + Id + '"';

    QTest::newRow("type last") << QByteArray(R"({"group":"x1","type":"typing"})");
    QTest::newRow("white space") << QByteArray(
        "\n{ \"type\" :\t\"typing\" , \"group\":\"x1\" }\r\n");
    QTest::newRow("unknown fields")
        << QByteArray(R"({"type":"typing","group":"x1","x":{"y":[1]},"":null})");
    QTest::newRow("escaped type") << QByteArray(R"({"type":"typ\u0069ng","group":"x1"})");
    QTest::newRow("nick of 32") << QByteArray(R"({"type":"hello","nick":")" + QByteArray(32, 'a')
                                              + R"("})");
    QTest::newRow("group of 99") << QByteArray(R"({"type":"typing","group":")" + QByteArray(99, 'a')
                                               + R"("})");
    QTest::newRow("id in capitals")
        << send(R"("group":"x1","text":"hi","id":")" + Id.toUpper() + '"');
    QTest::newRow("text of 16,384 bytes")
        << send(R"("group":"x1","text":")" + QByteArray(16'384, 'a') + "\"," + id);
    QTest::newRow("text of 16,383 bytes in 5,461 characters")
        << send(R"("group":"x1","text":")" + QByteArray("你").repeated(5'461) + "\"," + id);
    QTest::newRow("search for 256 bytes")
        << R"({"type":"history.fetch","group":"x1","text":")" + QByteArray(256, 'a') + R"("})";
    QTest::newRow("search for null")
        << QByteArray(R"({"type":"history.fetch","group":"x1","text":null})");
    QTest::newRow("limit 1") << QByteArray(R"({"type":"history.fetch","group":"x1","limit":1})");
    QTest::newRow("limit 200 as 2e2")
        << QByteArray(R"({"type":"history.fetch","group":"x1","limit":2e2})");
}

void TestJsonCodec::anAllowedCommandIsUnderstood()
{
    QFETCH(QByteArray, json);

    const Decoded<Command> decoded = JsonCodec::decodeCommand(json);

    if (const auto *fault = std::get_if<Fault>(&decoded)) {
        QFAIL(qPrintable(fault->text));
    }
    const QByteArray encoded = JsonCodec::encode(std::get<Command>(decoded));
    QVERIFY(std::get<Command>(JsonCodec::decodeCommand(encoded)) == std::get<Command>(decoded));
}

void TestJsonCodec::aBadEventIsAFault_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray message
        = R"({"type":"message","group":"x1","cursor":"1","id":")" + Id + R"(",)";
    const QByteArray page = R"({"type":"history","group":"x1","more":false,"messages":)";
    const QByteArray joined
        = R"({"type":"group.joined","group":"x1","missed":0,"gap":false,"members":)";

    QTest::newRow("type of a command") << QByteArray(R"({"type":"hello","nick":"ada"})");
    QTest::newRow("limits missing")
        << QByteArray(R"({"type":"welcome","nick":"ada","resume":"","server":""})");
    QTest::newRow("limits a number")
        << QByteArray(R"({"type":"welcome","nick":"ada","resume":"","server":"","limits":1})");
    QTest::newRow("a limit of 0") << QByteArray(
        R"({"type":"welcome","nick":"ada","resume":"","server":"","limits":{"message":0,"text":1,"nick":1,"historyPage":1,"groups":1}})");
    QTest::newRow("members missing") << QByteArray(joined.chopped(11) + '}');
    QTest::newRow("members an object") << QByteArray(joined + "{}}");
    QTest::newRow("members strings") << QByteArray(joined + R"(["ada"]})");
    QTest::newRow("a member without a nick") << QByteArray(joined + R"([{"nick":"ada"},{}]})");
    QTest::newRow("missed negative") << QByteArray(
        R"({"type":"group.joined","group":"x1","missed":-1,"gap":false,"members":[]})");
    QTest::newRow("missed past int") << QByteArray(
        R"({"type":"group.joined","group":"x1","missed":2147483648,"gap":false,"members":[]})");
    QTest::newRow("gap a number") << QByteArray(
        R"({"type":"group.joined","group":"x1","missed":0,"gap":0,"members":[]})");
    QTest::newRow("sentAt without milliseconds")
        << QByteArray(message + R"("sender":"ada","text":"hi","sentAt":"2026-11-23T10:42:55Z"})");
    QTest::newRow("sentAt with an offset") << QByteArray(
        message + R"("sender":"ada","text":"hi","sentAt":"2026-11-23T10:42:55.031+01:00"})");
    QTest::newRow("sentAt without a zone") << QByteArray(
        message + R"("sender":"ada","text":"hi","sentAt":"2026-11-23T10:42:55.0312"})");
    QTest::newRow("sentAt on 30 February") << QByteArray(
        message + R"("sender":"ada","text":"hi","sentAt":"2026-02-30T10:42:55.031Z"})");
    QTest::newRow("sentAt a number")
        << QByteArray(message + R"("sender":"ada","text":"hi","sentAt":1})");
    QTest::newRow("sender not a nick")
        << QByteArray(message + R"("sender":"","text":"hi","sentAt":"2026-11-23T10:42:55.031Z"})");
    QTest::newRow("a message without a cursor")
        << QByteArray(R"({"type":"message","group":"x1","id":")" + Id
                      + R"(","sender":"ada","text":"hi","sentAt":"2026-11-23T10:42:55.031Z"})");
    QTest::newRow("delivery missing")
        << QByteArray(R"({"type":"message.accepted","cursor":"1","id":")" + Id + R"("})");
    QTest::newRow("delivery incomplete") << QByteArray(
        R"({"type":"message.accepted","cursor":"1","delivery":{"sent":1},"id":")" + Id + R"("})");
    QTest::newRow("messages null") << QByteArray(page + "null}");
    QTest::newRow("a message of a page incomplete") << QByteArray(page + R"([{"cursor":"1"}]})");
    QTest::newRow("fault without a code") << QByteArray(R"({"type":"fault","text":"no"})");
}

void TestJsonCodec::aBadEventIsAFault()
{
    QFETCH(QByteArray, json);
    QVERIFY2(!QJsonDocument::fromJson(json).isNull(), "the row is meant to be JSON");

    QVERIFY(std::holds_alternative<Fault>(JsonCodec::decodeEvent(json)));
}

void TestJsonCodec::theFaultOfASentMessageCarriesItsId()
{
    const QByteArray bad = send(R"("group":"x 1","text":"hi","id":")" + Id + '"');
    QCOMPARE(std::get<Fault>(JsonCodec::decodeCommand(bad)).id, QUuid::fromString(Id));

    const QByteArray nameless = send(R"("group":"x 1","text":"hi")");
    QVERIFY(std::get<Fault>(JsonCodec::decodeCommand(nameless)).id.isNull());
}

void TestJsonCodec::theServersOwnLimitsCount()
{
    const ProtocolLimits limits { .text = 4, .nick = 3, .historyPage = 10 };
    const auto isFault = [&limits](const QByteArray &json) {
        return std::holds_alternative<Fault>(JsonCodec::decodeCommand(json, limits));
    };
    const QByteArray id = "\"id\":\"" + Id + '"';

    QVERIFY(!isFault(R"({"type":"hello","nick":"ada"})"));
    QVERIFY(isFault(R"({"type":"hello","nick":"adam"})"));
    QVERIFY(!isFault(send(R"("group":"x1","text":"1234",)" + id)));
    QVERIFY(isFault(send(R"("group":"x1","text":"12345",)" + id)));
    QVERIFY(!isFault(R"({"type":"history.fetch","group":"x1","limit":10})"));
    QVERIFY(isFault(R"({"type":"history.fetch","group":"x1","limit":11})"));
    const auto fetch = JsonCodec::decodeCommand(R"({"type":"history.fetch","group":"x1"})", limits);
    QCOMPARE(std::get<FetchHistory>(std::get<Command>(fetch)).limit, 10);
}

void TestJsonCodec::optionalFieldsMayBeMissingOrNull()
{
    const auto hello = JsonCodec::decodeCommand(R"({"type":"hello","nick":"ada","secret":null})");
    QVERIFY(std::get<Command>(hello) == Command(Hello { *Nick::fromString(u"ada"), {}, {} }));

    const GroupName group = *GroupName::fromString(u"x1");
    const auto join
        = JsonCodec::decodeCommand(R"({"type":"group.join","group":"x1","after":null})");
    QVERIFY(std::get<Command>(join) == Command(JoinGroup { group, {} }));

    const auto fetch = JsonCodec::decodeCommand(R"({"type":"history.fetch","group":"x1"})");
    QVERIFY(std::get<Command>(fetch) == Command(FetchHistory { group, {}, 50 }));

    const Event joined = GroupJoined { group, {}, Cursor(), 0, false };
    QVERIFY(std::get<Event>(JsonCodec::decodeEvent(JsonCodec::encode(joined))) == joined);

    HistoryPage gone { group, {}, false };
    for (const bool gap : { false, true }) {
        gone.gap = gap;
        gone.text = gap ? u"\"so\" OR 茶*"_s : QString();
        const Event page = gone;
        QVERIFY(std::get<Event>(JsonCodec::decodeEvent(JsonCodec::encode(page))) == page);
    }

    const Event fault = Fault { FaultCode::Malformed, u"why"_s, {} };
    QVERIFY(std::get<Event>(JsonCodec::decodeEvent(JsonCodec::encode(fault))) == fault);
}

void TestJsonCodec::theLastOfDuplicateNamesCounts()
{
    const auto decoded
        = JsonCodec::decodeCommand(R"({"type":"hello","type":"typing","group":"a","group":"b"})");

    QVERIFY(std::get<Command>(decoded) == Command(Typing { *GroupName::fromString(u"b") }));
}

void TestJsonCodec::anUnknownFaultCodeIsUnavailable()
{
    const auto decoded
        = JsonCodec::decodeEvent(R"({"type":"fault","code":"out-of-tea","text":"sorry"})");

    const Fault expected { FaultCode::Unavailable, u"sorry"_s, {} };
    QVERIFY(std::get<Event>(decoded) == Event(expected));
}

void TestJsonCodec::everyStringSurvivesTheWire_data()
{
    QTest::addColumn<QString>("text");

    QString controls;
    for (char16_t c = 0; c < 0x20; ++c) {
        controls += QChar(c);
    }
    QTest::newRow("controls") << controls;
    QTest::newRow("what JSON escapes") << u"\"\\/ \\\" \\n \u007f"_s;
    QTest::newRow("escapes at both ends") << u"\"quoted\""_s;
    QTest::newRow("line separators") << u"a\u2028b\u2029c"_s;
    QTest::newRow("beyond the BMP") << u"\U0001F468\u200d\U0001F469\u200d\U0001F467 \U0010FFFF"_s;
    QTest::newRow("Chinese") << u"你好，世界"_s;
    QTest::newRow("right to left") << u"\u202eabc \u05e9\u05dc\u05d5\u05dd"_s;
    QTest::newRow("looks like JSON") << u"{\"type\":\"hello\"}],"_s;
    QTest::newRow("longer than the usual message") << u"0123456789\n"_s.repeated(1'000);
}

void TestJsonCodec::everyStringSurvivesTheWire()
{
    QFETCH(QString, text);
    Message message = exampleMessage();
    message.text = text;
    const Event event = MessagePosted { message };

    const QByteArray json = JsonCodec::encode(event);

    QCOMPARE(QJsonDocument::fromJson(json).object().value("text"_L1).toString(), text);
    const auto isControl = [](char c) { return c >= 0 && c < ' '; };
    QVERIFY2(std::none_of(json.begin(), json.end(), isControl), "RFC 8259, 7");
    QVERIFY(std::get<Event>(JsonCodec::decodeEvent(json)) == event);
}

void TestJsonCodec::timesGoOutInUtc()
{
    Message message = exampleMessage();
    message.sentAt = QDateTime(QDate(2026, 11, 23), QTime(1, 2, 3, 4), Qt::OffsetFromUTC, 3'600);

    const QByteArray json = JsonCodec::encode(MessagePosted { message });

    QVERIFY2(json.contains(R"("sentAt":"2026-11-23T00:02:03.004Z")"), json.constData());
}

QTEST_GUILESS_MAIN(TestJsonCodec)
#include "tst_jsoncodec.moc"
