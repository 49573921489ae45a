// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/chatmessages.h"
#include "load/framescanner.h"
#include "load/maskedframe.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Limpid;

namespace {

constexpr std::size_t messageSize = 200; // an extended length

std::string message(std::uint32_t sender, std::uint32_t number)
{
    std::string frame = { '\x81', '\x7e', '\0', char(messageSize) };
    frame += std::string(messageSize, 'x');
    Tag { sender, number }.write(&frame[4]);
    return frame;
}

std::string unmasked(const std::string &payload)
{
    std::string frame = { '\x81', '\x7e', char(payload.size() >> 8), char(payload.size()) };
    return frame + payload;
}

/// An event of the chat.
std::string posted(const std::string &sender, std::uint32_t number)
{
    std::string text(64, 'x');
    Tag { 1, number }.write(text.data());
    return unmasked("{\"type\":\"message\",\"group\":\"load0\",\"cursor\":\"00001\",\"id\":\"1\","
                    "\"sender\":\""
                    + sender + "\",\"text\":\"" + text + "\",\"sentAt\":\"2026-11-24\"}");
}

/// All that arrives when a stream comes in pieces of one size.
Arrivals inPieces(const std::string &stream, std::size_t piece, std::uint64_t size = messageSize)
{
    FrameScanner scanner(size);
    Arrivals all;
    std::vector<char> buffer(FrameScanner::room + stream.size());
    for (std::size_t at = 0; at < stream.size() && !all.broken; at += piece) {
        const std::string part = stream.substr(at, piece);
        char *const begin = buffer.data() + FrameScanner::room;
        std::copy(part.begin(), part.end(), begin);
        scanner.scan(begin, begin + part.size(), all);
    }
    return all;
}

} // namespace

class TestFrameScanner : public QObject
{
    Q_OBJECT

private slots:
    void tagsSurviveTheWay_data();
    void tagsSurviveTheWay();
    void framesMayBeCutAnywhere();
    void whatMayNotComeIsSeen_data();
    void whatMayNotComeIsSeen();
    void aMaskedFrameHoldsItsTag();
    void eventsOfTheChatMayBeCutAnywhere();
    void whatTheChatMayNotSayIsSeen_data();
    void whatTheChatMayNotSayIsSeen();
    void chatMessagesAreFresh();
};

void TestFrameScanner::tagsSurviveTheWay_data()
{
    QTest::addColumn<quint32>("number");
    QTest::addRow("the first") << 0U;
    QTest::addRow("each digit another") << 0x01234567U;
    QTest::addRow("the last") << 0xffffffffU;
}

void TestFrameScanner::tagsSurviveTheWay()
{
    QFETCH(const quint32, number);
    std::string text(Tag::size, ' ');
    Tag { ~number, number }.write(text.data());
    const auto tag = Tag::read(text.data());
    QVERIFY(tag);
    QCOMPARE(tag->sender, ~number);
    QCOMPARE(tag->number, number);
    text[3] = char(text[3] ^ 0x80);
    QVERIFY(!Tag::read(text.data()));
}

void TestFrameScanner::framesMayBeCutAnywhere()
{
    const std::string stream = message(1, 7) + std::string("\x89\x02hi", 4) + message(2, 8)
        + std::string("\x8a\x00", 2) + message(1, 9) + std::string("\x88\x02\x03\xf5", 4);
    for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
        const Arrivals all = inPieces(stream, piece);
        QVERIFY(!all.broken);
        QCOMPARE(all.messages.size(), 3U);
        QCOMPARE(all.messages[1].sender, 2U);
        QCOMPARE(all.messages[2].number, 9U);
        QCOMPARE(all.pings, std::vector<std::string> { "hi" });
        QCOMPARE(all.closeCode, 1013);
    }
}

void TestFrameScanner::whatMayNotComeIsSeen_data()
{
    const auto changed = [](std::size_t at, char to) {
        std::string frame = message(1, 1);
        frame[at] = to;
        return frame;
    };
    QTest::addColumn<std::string>("frame");
    QTest::addRow("binary") << changed(0, '\x82');
    QTest::addRow("a fragment") << changed(0, '\x01');
    QTest::addRow("a reserved bit") << changed(0, '\xc1');
    QTest::addRow("masked") << changed(1, '\xfe');
    QTest::addRow("another length") << changed(3, char(messageSize - 1));
    QTest::addRow("no tag") << changed(5, 'x');
    QTest::addRow("a reserved opcode") << std::string("\x8b\x00", 2);
}

void TestFrameScanner::whatMayNotComeIsSeen()
{
    QFETCH(const std::string, frame);
    QVERIFY(inPieces(frame, frame.size()).broken);
    QVERIFY(inPieces(message(1, 0) + frame, 1).broken);
}

void TestFrameScanner::aMaskedFrameHoldsItsTag()
{
    std::string frame = "before";
    MaskedFrame(messageSize).appendTo(frame, { 3, 4 });
    frame.erase(0, 6);
    QCOMPARE(frame.size(), 8 + messageSize);
    QCOMPARE(quint8(frame[1]), quint8(0x80 | 126));
    for (std::size_t i = 0; i < messageSize; ++i)
        frame[8 + i] = char(frame[8 + i] ^ frame[4 + i % 4]);
    const auto tag = Tag::read(&frame[8]);
    QVERIFY(tag);
    QCOMPARE(tag->sender, 3U);
    QCOMPARE(tag->number, 4U);
    QVERIFY(frame.ends_with("xxxx"));
}

void TestFrameScanner::eventsOfTheChatMayBeCutAnywhere()
{
    const std::string joined
        = R"({"type":"group.joined","group":"load0","members":[)" + std::string(400, ' ') + "]}";
    const std::string stream = unmasked(R"({"type":"welcome","nick":"m1"})") + unmasked(joined)
        + unmasked(R"({"type":"member.joined","group":"load0","nick":"m2"})") + posted("m1", 7)
        + unmasked(R"({"type":"message.accepted","id":"1"})") + posted("another nick", 8);
    for (std::size_t piece = 1; piece <= stream.size(); ++piece) {
        const Arrivals all = inPieces(stream, piece, 0);
        QVERIFY(!all.broken);
        QVERIFY(all.welcome);
        QVERIFY(all.joined);
        QCOMPARE(all.accepted, 1U);
        QCOMPARE(all.messages.size(), 2U);
        QCOMPARE(all.messages[0].number, 7U);
        QCOMPARE(all.messages[1].number, 8U);
    }
}

void TestFrameScanner::whatTheChatMayNotSayIsSeen_data()
{
    QTest::addColumn<std::string>("frame");
    QTest::addRow("a fault") << unmasked(R"({"type":"fault","code":"unavailable","text":""})");
    QTest::addRow("no event") << unmasked("hello");
    QTest::addRow("a message without a tag")
        << unmasked(R"({"type":"message","group":"x","text":"no tag, but long enough for one"})");
    QTest::addRow("a message without a text") << unmasked(R"({"type":"message","group":"x"})");
}

void TestFrameScanner::whatTheChatMayNotSayIsSeen()
{
    QFETCH(const std::string, frame);
    QVERIFY(inPieces(frame, frame.size(), 0).broken);
    QVERIFY(inPieces(posted("m1", 0) + frame, 1, 0).broken);
}

void TestFrameScanner::chatMessagesAreFresh()
{
    ChatMessages messages(2, 128);
    QSet<QByteArray> ids;
    for (std::uint32_t number = 0; number < 100; ++number) {
        std::string frame = "before";
        messages.appendTo(frame, 1, { 3, number });
        frame.erase(0, 6);
        for (std::size_t i = 8; i < frame.size(); ++i)
            frame[i] = char(frame[i] ^ frame[4 + i % 4]);
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(frame.substr(8)));
        QCOMPARE(json[QLatin1StringView("type")].toString(), QStringLiteral("message.send"));
        QCOMPARE(json[QLatin1StringView("group")].toString(), QStringLiteral("load1"));
        QCOMPARE(json[QLatin1StringView("text")].toString().toUtf8().size(), 128);
        const auto text = json[QLatin1StringView("text")].toString().toStdString();
        QCOMPARE(Tag::read(text.data())->number, number);
        const auto id = QUuid::fromString(json[QLatin1StringView("id")].toString());
        QCOMPARE(id.version(), QUuid::Random);
        ids.insert(id.toRfc4122());
    }
    QCOMPARE(ids.size(), 100);
}

QTEST_APPLESS_MAIN(TestFrameScanner)
#include "tst_framescanner.moc"
