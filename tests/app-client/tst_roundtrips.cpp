// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/inspect/roundtrips.h"

#include <QTest>

using namespace Limpid;

namespace {

FrameInfo frame(Opcode opcode, const QByteArray &payload)
{
    FrameInfo info;
    info.opcode = opcode;
    info.payload = payload;
    info.payloadLength = payload.size();
    return info;
}

} // namespace

class tst_RoundTrips : public QObject
{
    Q_OBJECT

private slots:
    void anAnswerIsFoundByWhatItCarries_data()
    {
        QTest::addColumn<Opcode>("sentAs");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<Opcode>("receivedAs");
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<qint64>("microseconds");
        const auto row = [](const char *name,
                            Opcode out,
                            const char *sent,
                            Opcode in,
                            const char *received,
                            qint64 microseconds) {
            QTest::newRow(name) << out << QByteArray(sent) << in << QByteArray(received)
                                << microseconds;
        };
        row("a pong with the ping's payload", Opcode::Ping, "7", Opcode::Pong, "7", 40);
        row("a pong nobody asked for", Opcode::Ping, "7", Opcode::Pong, "8", -1);
        row("a message with the same id",
            Opcode::Text,
            R"({"type":"message.send","id":"a"})",
            Opcode::Text,
            R"({"id":"a","type":"message.accepted"})",
            40);
        row("JSON-RPC's numbers",
            Opcode::Text,
            R"({"id":12,"method":"m"})",
            Opcode::Text,
            R"({"id":12,"result":1})",
            40);
        row("a number is not its text",
            Opcode::Text,
            R"({"id":12})",
            Opcode::Text,
            R"({"id":"12"})",
            -1);
        row("another id", Opcode::Text, R"({"id":"a"})", Opcode::Text, R"({"id":"b"})", -1);
        row("an id further down is none",
            Opcode::Text,
            R"({"id":"a"})",
            Opcode::Text,
            R"({"x":{"id":"a"}})",
            -1);
        row("no JSON", Opcode::Text, R"("id")", Opcode::Text, R"("id")", -1);
    }
    void anAnswerIsFoundByWhatItCarries()
    {
        QFETCH(Opcode, sentAs);
        QFETCH(QByteArray, sent);
        QFETCH(Opcode, receivedAs);
        QFETCH(QByteArray, received);
        RoundTrips trips;
        trips.sent(frame(sentAs, sent), 1000);
        QTEST(trips.received(frame(receivedAs, received), 1040), "microseconds");
    }

    void anAnswerCountsOnce()
    {
        RoundTrips trips;
        trips.sent(frame(Opcode::Ping, "x"), 0);
        QCOMPARE(trips.received(frame(Opcode::Pong, "x"), 5), 5);
        QCOMPARE(trips.received(frame(Opcode::Pong, "x"), 9), -1);
    }

    void aPieceOfAMessageIsNoAnswer()
    {
        RoundTrips trips;
        trips.sent(frame(Opcode::Text, R"({"id":"a"})"), 0);
        FrameInfo cut = frame(Opcode::Text, R"({"id":"a"})");
        cut.payloadLength += 1;
        QCOMPARE(trips.received(cut, 5), -1);
    }

    void anotherConnectionForgets()
    {
        RoundTrips trips;
        trips.sent(frame(Opcode::Ping, "x"), 0);
        trips.clear();
        QCOMPARE(trips.received(frame(Opcode::Pong, "x"), 5), -1);
    }

    void whatIsNeverAnsweredTakesNoMoreMemory()
    {
        RoundTrips trips;
        for (int i = 0; i < 257; ++i)
            trips.sent(frame(Opcode::Ping, QByteArray::number(i)), 0);
        QCOMPARE(trips.received(frame(Opcode::Pong, "0"), 5), -1);
        QCOMPARE(trips.received(frame(Opcode::Pong, "1"), 5), 5);
        QCOMPARE(trips.received(frame(Opcode::Pong, "256"), 5), 5);
    }
};

QTEST_GUILESS_MAIN(tst_RoundTrips)
#include "tst_roundtrips.moc"
