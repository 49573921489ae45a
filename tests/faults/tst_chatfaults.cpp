// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatter.h"
#include "faultyproxy.h"
#include "historydesk.h"
#include "soaknumbers.h"
#include "testserver.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <limits>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

constexpr int Apart = 120; // messages that nobody has to be behind: fewer than a page of history

std::atomic<int> Warnings = 0;
QtMessageHandler HandlerBefore = nullptr;

void countWarnings(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Warnings += type == QtWarningMsg;
    HandlerBefore(type, context, text);
}

} // namespace

/// Several real clients chat with a real server through a proxy that delays, cuts, swallows and
/// repeats: every message is there once, in one order, for everybody.
///
/// LIMPID_FAULTS_ROUNDS sets after how many faults it ends (60), LIMPID_FAULTS_SEED repeats the
/// plans of a run.
class TestChatFaults : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsThereOnceWhateverTheNetworkDoes();

private:
    void startServer();
    void comeIn(quint32 seed);
    void chat(QRandomGenerator &random);
    void drain();
    void verifyThePromise();
    [[nodiscard]] bool workUntil(const std::function<bool()> &isDone);
    [[nodiscard]] bool all(const std::function<bool(const Chatter &)> &isTrue) const;
    [[nodiscard]] qsizetype behind() const;
    [[nodiscard]] QStringList history();
    [[nodiscard]] QString complaints() const;

    QTemporaryDir m_outboxes;
    HistoryDesk m_desk;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::vector<std::unique_ptr<Chatter>> m_chatters;
    QStringList m_written;
    int m_rounds = 0;
};

void TestChatFaults::startServer()
{
    auto store = std::make_unique<SqliteHistoryStore>(m_desk.config());
    QCOMPARE(store->open(), QString());
    m_server = std::make_unique<TestServer>(std::move(store));
    EngineConfig config;
    config.workers = 2;
    config.rate = 0;
    QVERIFY(m_server->start(config));
}

void TestChatFaults::comeIn(quint32 seed)
{
    for (const auto &nick : { u"ada"_s, u"bob"_s, u"cleo"_s, u"dan"_s }) {
        // Waits of some milliseconds, up to 60 when they have doubled often.
        const auto random = std::make_shared<QRandomGenerator>(seed);
        m_chatters.push_back(std::make_unique<Chatter>(
            nick, m_outboxes.path(), [random] { return random->bounded(0.002); }));
        m_chatters.back()->connectTo(m_proxy->port());
    }
    QVERIFY(workUntil([this] { return all(&Chatter::isIn); }));
}

bool TestChatFaults::workUntil(const std::function<bool()> &isDone)
{
    return QTest::qWaitFor(isDone, 60'000 + 1'000 * m_rounds);
}

bool TestChatFaults::all(const std::function<bool(const Chatter &)> &isTrue) const
{
    return std::all_of(m_chatters.cbegin(), m_chatters.cend(), [&isTrue](const auto &chatter) {
        return isTrue(*chatter);
    });
}

// How many messages somebody may not have heard of.
qsizetype TestChatFaults::behind() const
{
    qsizetype most = 0;
    for (const auto &chatter : m_chatters)
        most = std::max(most, m_written.size() - chatter->heard().size());
    return most;
}

QString TestChatFaults::complaints() const
{
    QStringList all;
    for (const auto &chatter : m_chatters)
        all += chatter->complaints();
    return all.join(u'\n');
}

void TestChatFaults::chat(QRandomGenerator &random)
{
    m_proxy->setFaulty(true);
    const bool isDone = workUntil([&] {
        const auto who = random.bounded(int(m_chatters.size()));
        const auto &chatter = m_chatters[size_t(who)];
        const auto text = u"%1 %2"_s.arg(who).arg(m_written.size());
        if (behind() < Apart && chatter->write(text))
            m_written.append(text);
        return m_proxy->faults() >= m_rounds || !complaints().isEmpty();
    });
    qInfo("%s, %lld messages", qPrintable(m_proxy->summary()), qlonglong(m_written.size()));
    QCOMPARE(complaints(), QString());
    QVERIFY(isDone);
}

void TestChatFaults::drain()
{
    m_proxy->setFaulty(false);
    QVERIFY2(workUntil([this] {
                 return behind() <= 0
                     && all([](const Chatter &c) { return c.waiting() == 0 && c.isIn(); });
             }),
             qPrintable(complaints()));
}

QStringList TestChatFaults::history()
{
    m_server.reset();
    QStringList lines;
    if (!m_desk.open().isEmpty())
        return lines;
    HistoryQuery everything;
    everything.group = HistoryDesk::group();
    everything.limit = 10'000'000;
    everything.bytes = std::numeric_limits<qint64>::max();
    for (const auto &message : m_desk.read(everything).messages)
        lines.append(Chatter::line(message));
    return lines;
}

void TestChatFaults::verifyThePromise()
{
    const auto kept = history();
    QMap<QString, QString> cursors;
    QStringList texts;
    QMap<QString, int> last; // of each writer
    for (const auto &line : kept) {
        cursors.insert(line.section(u' ', 1, 1), line.section(u' ', 0, 0));
        texts.append(line.section(u' ', 3));
        const auto number = line.section(u' ', 4).toInt();
        QVERIFY2(number > last.value(line.section(u' ', 3, 3), -1), qPrintable(line));
        last.insert(line.section(u' ', 3, 3), number);
    }
    std::sort(texts.begin(), texts.end());
    std::sort(m_written.begin(), m_written.end());
    QCOMPARE(texts, m_written);
    QCOMPARE(complaints(), QString());
    for (const auto &chatter : m_chatters) {
        QCOMPARE(chatter->heard(), kept);
        const auto shown = chatter->shown(); // a list forgets what is very old
        QCOMPARE(shown, kept.last(shown.size()));
        const auto &accepted = chatter->accepted();
        for (auto it = accepted.cbegin(); it != accepted.cend(); ++it)
            QCOMPARE(it.value(), cursors.value(it.key()));
    }
}

void TestChatFaults::whatIsWrittenIsThereOnceWhateverTheNetworkDoes()
{
    const SoakNumbers numbers("LIMPID_FAULTS", 60);
    m_rounds = numbers.rounds;
    QRandomGenerator random(numbers.seed);
    HandlerBefore = qInstallMessageHandler(countWarnings);
    startServer();
    m_proxy = std::make_unique<FaultyProxy>(m_server->port(), numbers.seed);
    comeIn(numbers.seed);
    if (!QTest::currentTestFailed())
        chat(random);
    if (!QTest::currentTestFailed())
        drain();
    if (!QTest::currentTestFailed())
        verifyThePromise();
    m_chatters.clear();
    qInstallMessageHandler(HandlerBefore);
    QCOMPARE(Warnings.load(), 0); // nobody used a socket that was gone
}

QTEST_GUILESS_MAIN(TestChatFaults)
#include "tst_chatfaults.moc"
