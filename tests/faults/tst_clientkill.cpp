// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultyproxy.h"
#include "historydesk.h"
#include "soaknumbers.h"
#include "survivor.h"
#include "testserver.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Limpid;

/// The client is killed while it writes, again and again, with a server or without one, and started
/// on the same outbox: what counted as queued is told to the others, once, in the order of writing.
///
/// LIMPID_KILL_ROUNDS sets how often (8), LIMPID_KILL_SEED repeats a run.
class TestClientKill : public QObject
{
    Q_OBJECT

private slots:
    void whatCountsAsQueuedSurvivesAKill();

private:
    void startServer();
    void startScribe(const QStringList &round);
    void killScribe();
    void readScribe();
    void liveOneRound(int round);
    void verifyThePromise();
    void verifyTexts(const QList<Message> &kept);
    [[nodiscard]] bool workUntil(const std::function<bool()> &isDone);
    [[nodiscard]] QList<Message> history();

    QTemporaryDir m_outboxes;
    HistoryDesk m_desk;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FaultyProxy> m_proxy; ///< so that there can be no server for the scribe alone
    std::unique_ptr<Survivor> m_listener;
    std::unique_ptr<QProcess> m_scribe;
    QRandomGenerator m_random;
    int m_lines = 0; ///< of this scribe
    bool m_isDrained = false;
    bool m_isFull = false; ///< it has said so once
    QMap<int, int> m_queued; ///< how many, by round
    QStringList m_complaints;
};

void TestClientKill::startServer()
{
    auto store = std::make_unique<SqliteHistoryStore>(m_desk.config());
    QCOMPARE(store->open(), QString());
    m_server = std::make_unique<TestServer>(std::move(store));
    EngineConfig config;
    config.workers = 2;
    config.rate = 0;
    QVERIFY(m_server->start(config));
    m_proxy = std::make_unique<FaultyProxy>(m_server->port(), 0);
    m_listener = std::make_unique<Survivor>(u"listener"_s);
    m_listener->connectTo(m_server->port());
    QVERIFY(workUntil([this] { return m_listener->isIn(); }));
}

void TestClientKill::startScribe(const QStringList &round)
{
    m_lines = 0;
    m_isDrained = false;
    m_isFull = false;
    m_scribe = std::make_unique<QProcess>();
    m_scribe->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_scribe->start(QStringLiteral(LIMPID_SCRIBE),
                    QStringList { QString::number(m_proxy->port()), m_outboxes.path() } + round);
    QVERIFY(m_scribe->waitForStarted(10'000));
}

void TestClientKill::killScribe()
{
    QCOMPARE(::kill(pid_t(m_scribe->processId()), SIGKILL), 0);
    QVERIFY(m_scribe->waitForFinished(10'000));
    readScribe(); // what it had printed
}

void TestClientKill::readScribe()
{
    while (m_scribe->canReadLine()) {
        const auto line = QString::fromUtf8(m_scribe->readLine()).trimmed();
        ++m_lines;
        if (line.startsWith(u"queued "_s))
            ++m_queued[line.section(u' ', 1).section(u'.', 0, 0).toInt()];
        else if (line.startsWith(u"complaint "_s))
            m_complaints.append(line);
        else if (line == "full"_L1)
            m_isFull = true;
        m_isDrained = m_isDrained || line == "drained"_L1;
    }
}

bool TestClientKill::workUntil(const std::function<bool()> &isDone)
{
    return QTest::qWaitFor(
        [&] {
            m_listener->work();
            if (m_scribe)
                readScribe();
            if (m_isFull)
                m_proxy->setDown(false); // else this round has no end
            return isDone();
        },
        30'000);
}

void TestClientKill::liveOneRound(int round)
{
    const bool isDown = m_random.bounded(2) == 0;
    const bool comesBack = m_random.bounded(2) == 0;
    // None: while it starts, opens the outbox and connects.
    const auto lines = m_random.bounded(4) == 0 ? 0 : m_random.bounded(120);
    m_proxy->setDown(isDown);
    startScribe({ QString::number(round) });
    if (comesBack) {
        QVERIFY(workUntil([&] { return m_lines >= lines / 2; }));
        m_proxy->setDown(!isDown);
    }
    QVERIFY2(workUntil([&] { return m_lines >= lines; }), qPrintable(m_complaints.join(u'\n')));
    killScribe();
}

void TestClientKill::whatCountsAsQueuedSurvivesAKill()
{
    const SoakNumbers numbers("LIMPID_KILL", 8);
    m_random.seed(numbers.seed);
    startServer();
    for (int round = 0; round < numbers.rounds && !QTest::currentTestFailed(); ++round)
        liveOneRound(round);
    if (QTest::currentTestFailed())
        return;
    m_proxy->setDown(false);
    startScribe({});
    QVERIFY(workUntil([this] { return m_isDrained; }));
    killScribe();
    verifyThePromise();
}

QList<Message> TestClientKill::history()
{
    m_server.reset();
    if (!m_desk.open().isEmpty())
        return {};
    HistoryQuery everything;
    everything.group = HistoryDesk::group();
    everything.limit = 10'000'000;
    everything.bytes = std::numeric_limits<qint64>::max();
    return m_desk.read(everything).messages;
}

void TestClientKill::verifyThePromise()
{
    QCOMPARE(m_complaints.join(u'\n'), QString());
    // With its own message the listener has heard all before that.
    m_listener->startSending(1);
    m_listener->stopSending();
    QVERIFY(workUntil([this] {
        return m_listener->accepted().size() == 1
            && m_listener->heard().constLast().endsWith(m_listener->accepted().firstKey());
    }));
    auto kept = history();
    QVERIFY(workUntil([this] { return m_listener->isCut(); }));
    QStringList told;
    for (const auto &message : kept)
        told.append(message.cursor.value + u' ' + message.id.toString(QUuid::WithoutBraces));
    QCOMPARE(m_listener->complaints(), QStringList());
    QCOMPARE(m_listener->heard(), told);
    kept.removeLast();
    verifyTexts(kept);
    qInfo("%lld messages", qlonglong(kept.size()));
}

// Every round was told from its first message on, one after the other.
void TestClientKill::verifyTexts(const QList<Message> &kept)
{
    QMap<int, int> counts;
    for (const auto &message : kept) {
        const auto round = message.text.section(u'.', 0, 0).toInt();
        QCOMPARE(message.text, u"%1.%2"_s.arg(round).arg(counts[round]++));
        QCOMPARE(round, counts.lastKey());
    }
    QVERIFY(!m_queued.isEmpty());
    for (const auto round : m_queued.keys()) {
        // The last may have been queued and not printed any more.
        const auto unprinted = counts.value(round) - m_queued.value(round);
        QVERIFY2(unprinted == 0 || unprinted == 1, qPrintable(QString::number(unprinted)));
        counts.remove(round);
    }
    for (const auto count : std::as_const(counts))
        QCOMPARE(count, 1);
}

QTEST_GUILESS_MAIN(TestClientKill)
#include "tst_clientkill.moc"
