// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydesk.h"
#include "person.h"
#include "testserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

/// A member that reads too slowly, at a server that skips messages for it.
class TestSlowMember : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatWasSkippedIsWhereItIsToldThatItWas();
    void whoJoinsAgainMeanwhileHearsEachMessageOnce();

private:
    /// The speaker says numbers, many at a time, until something is true.
    [[nodiscard]] bool speakUntil(const std::function<bool()> &isTrue);

    HistoryDesk m_desk;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Person> m_speaker;
    int m_spoken = 0;
    int m_accepted = 0;
};

void TestSlowMember::initTestCase()
{
    auto store = std::make_unique<SqliteHistoryStore>(m_desk.config());
    QCOMPARE(store->open(), QString());
    m_server = std::make_unique<TestServer>(std::move(store));
    EngineConfig config;
    config.workers = 2; // others speak while it is seen to
    config.rate = 0;
    config.highWater = 50'000;
    config.maxBuffered = 200'000;
    config.slowConsumer = SlowConsumer::Drop;
    QVERIFY(m_server->start(config));
    m_speaker = std::make_unique<Person>(m_server->port());
    m_speaker->hello(u"speaker"_s);
    m_speaker->join(u"g"_s);
    QTRY_COMPARE(m_speaker->heard(u"group.joined"_s).size(), 1);
    (void)m_speaker->client().takeFrames();
}

bool TestSlowMember::speakUntil(const std::function<bool()> &isTrue)
{
    return QTest::qWaitFor(
        [&] {
            for (const auto &frame : m_speaker->client().takeFrames())
                m_accepted += frame.payload.startsWith(R"({"type":"message.accepted")") ? 1 : 0;
            for (; m_spoken < m_accepted + 64; ++m_spoken)
                m_speaker->send(u"g"_s,
                                QUuid::createUuid().toString(QUuid::WithoutBraces),
                                QString::number(m_spoken).leftJustified(4'000));
            return isTrue();
        },
        30'000);
}

void TestSlowMember::whatWasSkippedIsWhereItIsToldThatItWas()
{
    const auto slow = m_server->open("/", 4'096);
    QVERIFY(slow);
    slow->sendText(R"({"type":"hello","nick":"slow"})");
    slow->sendText(R"({"type":"group.join","group":"g"})");
    QTRY_COMPARE(slow->frames().size(), 2);
    int last = -1;
    bool isTold = false;
    QStringList holes;
    const auto follow = [&] {
        bool isBack = false;
        for (const auto &frame : slow->takeFrames()) {
            const auto event = QJsonDocument::fromJson(frame.payload).object();
            if (event.value(u"type"_s) == u"group.joined"_s)
                isTold = event.value(u"gap"_s).toBool();
            if (event.value(u"type"_s) != u"message"_s)
                continue;
            const auto number = event.value(u"text"_s).toString().trimmed().toInt();
            if (last >= 0 && number != last + 1 && !isTold)
                holes += u"%1 to %2"_s.arg(last + 1).arg(number - 1);
            isBack = isBack || isTold;
            isTold = false;
            last = number;
        }
        return isBack;
    };
    for (int round = 0; round < 10; ++round) {
        const auto skipped = m_server->snapshot().counters.skippedSlow;
        slow->setReadingPaused(true);
        QVERIFY(speakUntil([&] { return m_server->snapshot().counters.skippedSlow > skipped; }));
        slow->setReadingPaused(false);
        QVERIFY(speakUntil(follow));
    }
    QCOMPARE(holes, QStringList());
}

void TestSlowMember::whoJoinsAgainMeanwhileHearsEachMessageOnce()
{
    const auto slow = m_server->open("/", 4'096);
    QVERIFY(slow);
    slow->sendText(R"({"type":"hello","nick":"again"})");
    slow->sendText(R"({"type":"group.join","group":"g"})");
    int last = -1; // number, and where that is
    QString cursor;
    int after = -1; // what it joined with
    bool mayJump = true; // it was told of a hole
    int follow = -1; // messages until the join is over; -1: it is not answered yet
    QStringList wrong;
    const auto onJoined = [&](const QJsonObject &event) {
        mayJump = mayJump || event.value(u"gap"_s).toBool();
        if (const auto missed = event.value(u"missed"_s).toInt(); missed > 0) {
            last = after; // it asked for what may have been on its way
            follow = missed + 10;
        }
    };
    const auto onMessage = [&](const QJsonObject &event) {
        const auto number = event.value(u"text"_s).toString().trimmed().toInt();
        if (number <= last || (number != last + 1 && !mayJump))
            wrong += u"%1 behind %2"_s.arg(number).arg(last);
        mayJump = false;
        last = number;
        cursor = event.value(u"cursor"_s).toString();
        follow -= follow > 0 ? 1 : 0;
    };
    const auto listen = [&] {
        for (const auto &frame : slow->takeFrames()) {
            const auto event = QJsonDocument::fromJson(frame.payload).object();
            if (event.value(u"type"_s) == u"group.joined"_s)
                onJoined(event);
            else if (event.value(u"type"_s) == u"message"_s)
                onMessage(event);
        }
        return follow == 0 || (after < 0 && last >= 0);
    };
    QVERIFY(speakUntil(listen));
    for (int round = 0; round < 4; ++round) {
        const auto skipped = m_server->snapshot().counters.skippedSlow;
        slow->setReadingPaused(true);
        QVERIFY(speakUntil([&] { return m_server->snapshot().counters.skippedSlow > skipped; }));
        after = last;
        follow = -1;
        slow->sendText(R"({"type":"group.join","group":"g","after":")" + cursor.toLatin1()
                       + R"("})");
        slow->setReadingPaused(false);
        QVERIFY(speakUntil(listen));
    }
    QCOMPARE(wrong, QStringList());
}

QTEST_GUILESS_MAIN(TestSlowMember)
#include "tst_slowmember.moc"
