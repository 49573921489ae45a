// SPDX-License-Identifier: GPL-3.0-or-later
#include "busystore.h"
#include "person.h"
#include "testserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

/// A member that was skipped, and joins (again) before it hears of that; the history takes its
/// time.
class TestSlowRejoin : public QObject
{
    Q_OBJECT

private slots:
    void theHoleIsToldByTheJoinThatWaits_data();
    void theHoleIsToldByTheJoinThatWaits();

private:
    [[nodiscard]] bool start();
    /// Somebody says so much that the slow one is skipped.
    [[nodiscard]] bool skip();
    /// Takes up what the slow one has received.
    void listen();
    [[nodiscard]] QList<QJsonObject> heard(const QString &type, const QString &group = {}) const;

    BusyStore *m_store = nullptr; ///< the server's
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Person> m_speaker;
    std::unique_ptr<RawClient> m_slow;
    QList<QJsonObject> m_heard;
};

bool TestSlowRejoin::start()
{
    auto store = std::make_unique<BusyStore>();
    m_store = store.get();
    m_server = std::make_unique<TestServer>(std::move(store));
    EngineConfig config;
    config.workers = 2;
    config.rate = 0;
    config.highWater = 50'000;
    config.maxBuffered = 200'000;
    config.slowConsumer = SlowConsumer::Drop;
    if (!m_server->start(config))
        return false;
    m_speaker = std::make_unique<Person>(m_server->port());
    m_speaker->hello(u"speaker"_s);
    m_speaker->join(u"g"_s);
    m_slow = m_server->open("/", 4'096);
    m_heard.clear();
    m_slow->sendText(R"({"type":"hello","nick":"slow"})");
    m_slow->sendText(R"({"type":"group.join","group":"g"})");
    if (!QTest::qWaitFor([this] { return m_store->reads() == 2; }))
        return false;
    m_store->answerReads();
    return QTest::qWaitFor([this] {
        listen();
        return heard(u"group.joined"_s).size() == 1;
    });
}

bool TestSlowRejoin::skip()
{
    m_slow->setReadingPaused(true);
    qsizetype spoken = m_speaker->heard(u"message.accepted"_s).size();
    return QTest::qWaitFor(
        [&] {
            if (m_speaker->heard(u"message.accepted"_s).size() < spoken)
                return false;
            if (m_server->snapshot().counters.skippedSlow > 0)
                return true; // and nothing is underway
            for (const auto end = spoken + 16; spoken < end; ++spoken)
                m_speaker->send(u"g"_s,
                                QUuid::createUuid().toString(QUuid::WithoutBraces),
                                QString(4'000, u'x'));
            return false;
        },
        30'000);
}

void TestSlowRejoin::listen()
{
    for (const auto &frame : m_slow->takeFrames())
        m_heard.append(QJsonDocument::fromJson(frame.payload).object());
}

QList<QJsonObject> TestSlowRejoin::heard(const QString &type, const QString &group) const
{
    QList<QJsonObject> found;
    for (const auto &event : m_heard) {
        if (event.value(u"type"_s) == type && (group.isEmpty() || event.value(u"group"_s) == group))
            found.append(event);
    }
    return found;
}

void TestSlowRejoin::theHoleIsToldByTheJoinThatWaits_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<bool>("hasCursor");
    QTest::addColumn<bool>("gap");
    QTest::newRow("again, without a cursor") << u"g"_s << false << true;
    QTest::newRow("again, with its last cursor") << u"g"_s << true << true;
    QTest::newRow("another group") << u"h"_s << false << false;
}

void TestSlowRejoin::theHoleIsToldByTheJoinThatWaits()
{
    QFETCH(QString, group);
    QFETCH(bool, hasCursor);
    QVERIFY(start());
    m_speaker->send(u"g"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), u"first"_s);
    QTRY_VERIFY((listen(), heard(u"message"_s).size() == 1));
    QTRY_COMPARE(m_speaker->heard(u"message.accepted"_s).size(), 1);
    QJsonObject join { { u"type"_s, u"group.join"_s }, { u"group"_s, group } };
    if (hasCursor)
        join.insert(u"after"_s, heard(u"message"_s).constFirst().value(u"cursor"_s));
    QVERIFY(skip());
    m_slow->sendText(QJsonDocument(join).toJson());
    QTRY_COMPARE(m_store->reads(), 1);
    m_slow->setReadingPaused(false);
    const auto isMissing = [this] {
        listen();
        const auto faults = heard(u"fault"_s);
        return faults.size() == 1 && faults.constFirst().value(u"code"_s) == u"messages-missed"_s;
    };
    QTRY_VERIFY(isMissing());
    m_heard.clear();
    m_store->answerReads();
    QTRY_VERIFY((listen(), heard(u"group.joined"_s, group).size() == 1));
    QTEST(heard(u"group.joined"_s, group).constFirst().value(u"gap"_s).toBool(), "gap");

    // It is in once: what is said from now on comes once.
    m_speaker->send(u"g"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), u"one"_s);
    m_speaker->send(u"g"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), u"two"_s);
    QTRY_VERIFY((listen(), heard(u"message"_s).size() >= 2));
    QCOMPARE(heard(u"message"_s).size(), 2);
    QCOMPARE(heard(u"message"_s).constFirst().value(u"text"_s).toString(), u"one"_s);
    QVERIFY(heard(u"group.joined"_s, u"g"_s).size() <= 1);
}

QTEST_GUILESS_MAIN(TestSlowRejoin)
#include "tst_slowrejoin.moc"
