// SPDX-License-Identifier: GPL-3.0-or-later
#include "survivor.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <csignal>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr int Underway = 20; // messages of each client at a time

} // namespace

/// The server is killed under load, again and again, and started on the same history: every
/// accepted message is there, once, in order, for every client.
///
/// LIMPID_KILL_ROUNDS sets how often (3), LIMPID_KILL_SEED repeats a run.
class TestChatKill : public QObject
{
    Q_OBJECT

private slots:
    void acceptedMessagesSurviveAKill_data();
    void acceptedMessagesSurviveAKill();

private:
    void startServer(const QStringList &arguments);
    void killServer();
    void comeBack();
    [[nodiscard]] qsizetype acceptedByAll() const;
    [[nodiscard]] bool workUntil(const std::function<bool()> &isDone);
    void verifyThePromise();

    std::unique_ptr<QProcess> m_server;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<Survivor>> m_survivors;
};

void TestChatKill::startServer(const QStringList &arguments)
{
    m_server = std::make_unique<QProcess>();
    m_server->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server->start(QStringLiteral(LIMPID_SERVER), arguments);
    QVERIFY(QTest::qWaitFor([this] { return m_server->canReadLine(); }, 10'000));
    const auto line = QString::fromLocal8Bit(m_server->readLine());
    QVERIFY2(line.startsWith(u"listening on "_s), qPrintable(line));
    m_port = quint16(QUrl(line.sliced(13).trimmed()).port());
}

void TestChatKill::killServer()
{
    QCOMPARE(::kill(pid_t(m_server->processId()), SIGKILL), 0);
    QVERIFY(m_server->waitForFinished(10'000));
    // What it had sent before is on its way still, and is heard.
    QVERIFY(workUntil([this] {
        return std::all_of(m_survivors.cbegin(), m_survivors.cend(), [](const auto &survivor) {
            return survivor->isCut();
        });
    }));
}

void TestChatKill::comeBack()
{
    for (const auto &survivor : m_survivors)
        survivor->connectTo(m_port);
    // All are in before anybody speaks, so that nobody is away for more than a page.
    QVERIFY(workUntil([this] {
        return std::all_of(m_survivors.cbegin(), m_survivors.cend(), [](const auto &survivor) {
            return survivor->isIn();
        });
    }));
}

qsizetype TestChatKill::acceptedByAll() const
{
    return std::accumulate(m_survivors.cbegin(),
                           m_survivors.cend(),
                           qsizetype(0),
                           [](qsizetype sum, const auto &s) { return sum + s->accepted().size(); });
}

bool TestChatKill::workUntil(const std::function<bool()> &isDone)
{
    return QTest::qWaitFor(
        [&] {
            for (const auto &survivor : m_survivors)
                survivor->work();
            return isDone();
        },
        30'000);
}

void TestChatKill::acceptedMessagesSurviveAKill_data()
{
    QTest::addColumn<QString>("durability");
    QTest::newRow("normal") << u"normal"_s;
    QTest::newRow("full") << u"full"_s;
}

void TestChatKill::acceptedMessagesSurviveAKill()
{
    QFETCH(QString, durability);
    const auto wanted = qEnvironmentVariableIntValue("LIMPID_KILL_ROUNDS");
    const auto rounds = wanted > 0 ? wanted : 3;
    const auto seed = qEnvironmentVariableIsSet("LIMPID_KILL_SEED")
        ? quint32(qEnvironmentVariableIntValue("LIMPID_KILL_SEED"))
        : QRandomGenerator::system()->generate() >> 1;
    qInfo("%d rounds, LIMPID_KILL_SEED=%u", rounds, seed);
    QRandomGenerator random(seed);
    QTemporaryDir folder;
    const QStringList arguments { u"--headless"_s,   u"--port=0"_s,  u"--workers=2"_s,
                                  u"--rate=0"_s,     u"--history"_s, folder.filePath(u"chat.db"_s),
                                  u"--durability"_s, durability };
    m_survivors.clear();
    for (const auto &nick : { u"ada"_s, u"bob"_s, u"cleo"_s, u"dan"_s })
        m_survivors.push_back(std::make_unique<Survivor>(nick));

    for (int round = 0; round <= rounds; ++round) {
        startServer(arguments);
        comeBack();
        if (QTest::currentTestFailed())
            return;
        for (const auto &survivor : m_survivors)
            survivor->startSending(round < rounds ? Underway : 0);
        const auto enough = acceptedByAll() + 1 + random.bounded(300);
        if (round < rounds) {
            QVERIFY(workUntil([&] { return acceptedByAll() >= enough; }));
            killServer();
        }
    }
    verifyThePromise();
    m_server->terminate();
    QVERIFY(m_server->waitForFinished(10'000));
    QCOMPARE(m_server->exitCode(), 0);
}

void TestChatKill::verifyThePromise()
{
    QVERIFY(workUntil([this] {
        return std::all_of(m_survivors.cbegin(), m_survivors.cend(), [](const auto &survivor) {
            return survivor->unaccepted() == 0;
        });
    }));
    QMap<QString, QString> accepted;
    qsizetype sent = 0;
    for (const auto &survivor : m_survivors) {
        accepted.insert(survivor->accepted());
        sent += survivor->sent();
    }
    QCOMPARE(accepted.size(), sent);
    QStringList expected;
    for (auto message = accepted.cbegin(); message != accepted.cend(); ++message)
        expected.append(message.value() + u' ' + message.key());
    expected.sort();
    QVERIFY(workUntil([&] {
        return std::all_of(m_survivors.cbegin(), m_survivors.cend(), [&](const auto &survivor) {
            return survivor->heard().size() >= expected.size();
        });
    }));
    for (const auto &survivor : m_survivors) {
        QCOMPARE(survivor->complaints(), QStringList());
        QCOMPARE(survivor->heard(), expected);
    }
    qInfo("%lld messages", qlonglong(expected.size()));
}

QTEST_GUILESS_MAIN(TestChatKill)
#include "tst_chatkill.moc"
