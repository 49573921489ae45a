// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that keep a server from what it wants: from going on with others, and from stopping.
#include "testserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Bytes of memory the process has had at most, or has; -1 where there is no /proc.
qint64 memory(const QProcess &process, const QByteArray &field)
{
    QFile file(u"/proc/%1/status"_s.arg(process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.simplified().split(' ').value(1).toLongLong() * 1'024;
    }
    return -1;
}

} // namespace

class TestFaultsStop : public QObject
{
    Q_OBJECT

private slots:
    void halfOpenHandshakesEndWith408AndHoldUpNobody_data() { addWorkers(); }
    void halfOpenHandshakesEndWith408AndHoldUpNobody();
    void itStopsInTimeThoughNobodyAnswers_data() { addWorkers(); }
    void itStopsInTimeThoughNobodyAnswers();
    void aFloodCostsNeitherMemoryNorTheStop_data();
    void aFloodCostsNeitherMemoryNorTheStop();

private:
    using Clients = std::vector<std::unique_ptr<RawClient>>;

    static void addWorkers();
    /// Two of the members send as fast as they can until one of them has heard so many messages.
    static void flood(const Clients &members, qsizetype messages);
};

void TestFaultsStop::addWorkers()
{
    QTest::addColumn<int>("workers");
    QTest::newRow("one worker") << 1;
    QTest::newRow("three workers") << 3;
}

void TestFaultsStop::halfOpenHandshakesEndWith408AndHoldUpNobody()
{
    QFETCH(int, workers);
    constexpr int Slow = 200;
    TestServer server;
    EngineConfig config;
    config.workers = workers;
    config.handshakeTimeout = 1'000ms;
    QVERIFY(server.start(config));
    Clients slow;
    for (int i = 0; i < Slow; ++i) {
        slow.push_back(std::make_unique<RawClient>(server.port()));
        slow.back()->write(QByteArray("GET /chat/ HTTP/1.1\r\nHost: ").first(i % 20));
    }
    const auto served = server.open("/chat/g/");
    QVERIFY(served);
    int said = 0;
    const auto isOver = [&] {
        served->sendText("meanwhile");
        ++said;
        return std::all_of(slow.cbegin(), slow.cend(), [](const auto &c) { return c->isEnded(); });
    };
    QTRY_VERIFY(isOver());
    for (const auto &client : slow) {
        QCOMPARE(client->status(), 408);
        QVERIFY(!client->wasReset());
    }
    QTRY_COMPARE(served->frames().size(), said);
    QTRY_COMPARE(server.snapshot().counters.refused.value("timeout"), quint64(Slow));
    QTRY_COMPARE(server.snapshot().connectionCounts[0], 0);
    QVERIFY(!served->isEnded());
}

void TestFaultsStop::itStopsInTimeThoughNobodyAnswers()
{
    QFETCH(int, workers);
    TestServer server;
    EngineConfig config;
    config.workers = workers;
    config.stopTimeout = 2'000ms;
    QVERIFY(server.start(config));
    Clients silent;
    for (int i = 0; i < 100; ++i) {
        for (const char *path : { "/", "/chat/g/", "/echo/" }) {
            silent.push_back(std::make_unique<RawClient>(server.port()));
            silent.back()->upgrade(path, RawClient::Chat);
        }
    }
    for (const auto &client : silent)
        QTRY_VERIFY(client->isOpen());
    QSignalSpy stopped(&server.engine(), &Engine::stopped);
    QElapsedTimer timer;
    timer.start();
    server.engine().stop();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    for (const auto &client : silent)
        QTRY_COMPARE(client->close(), "1001 the server is stopping");
}

void TestFaultsStop::aFloodCostsNeitherMemoryNorTheStop_data()
{
    QTest::addColumn<int>("workers");
    QTest::newRow("one worker") << 1;
    QTest::newRow("two workers") << 2;
}

void TestFaultsStop::flood(const Clients &members, qsizetype messages)
{
    const QByteArray burst = RawClient::frame(0x82, QByteArray(128, 'x')).repeated(200);
    qsizetype heard = 0;
    const auto isEnough = [&] {
        for (size_t i = 0; i < 2; ++i) {
            while (members[i]->bytesToWrite() < burst.size())
                members[i]->write(burst);
        }
        for (const auto &member : members) {
            const auto frames = member->takeFrames().size();
            heard += member == members.front() ? frames : 0;
        }
        return heard >= messages;
    };
    QElapsedTimer timer;
    timer.start();
    while (!isEnough() && timer.elapsed() < 40'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    QVERIFY2(heard >= messages, qPrintable(QString::number(heard)));
}

void TestFaultsStop::aFloodCostsNeitherMemoryNorTheStop()
{
    QFETCH(int, workers);
    QProcess server;
    auto environment = QProcessEnvironment::systemEnvironment();
    // The address sanitizer would keep 256 MB of what was freed.
    environment.insert(u"ASAN_OPTIONS"_s, u"quarantine_size_mb=1"_s);
    server.setProcessEnvironment(environment);
    server.start(QStringLiteral(LIMPID_SERVER),
                 { u"--headless"_s,
                   u"--port=0"_s,
                   u"--workers=%1"_s.arg(workers),
                   u"--max-buffered=262144"_s,
                   u"--high-water=131072"_s });
    QVERIFY(QTest::qWaitFor([&server] { return server.canReadLine(); }, 10'000));
    const QUrl url(QString::fromLocal8Bit(server.readLine()).sliced(13).trimmed());
    Clients members;
    for (int i = 0; i < 100; ++i) {
        members.push_back(std::make_unique<RawClient>(quint16(url.port())));
        members.back()->upgrade("/chat/flood/");
    }
    for (const auto &member : members)
        QTRY_VERIFY(member->isOpen());
    const auto before = memory(server, "VmRSS");
    flood(members, 10'000);
    if (QTest::currentTestFailed())
        return;
    const auto most = memory(server, "VmHWM") - before;
    qInfo("the flood took at most %lld MB", most / 1'000'000);
    // A hundred members may have 256 KiB waiting each, and something has to move it.
    QVERIFY2(before > 0 && most < 100'000'000, qPrintable(QString::number(most)));

    QElapsedTimer timer;
    timer.start();
    server.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, 10'000);
    // The time to stop, and what a sanitizer takes to end the process.
    QVERIFY2(timer.elapsed() < 7'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(server.exitStatus(), QProcess::NormalExit);
    QVERIFY2(server.exitCode() == 0, server.readAllStandardError().constData());
}

QTEST_GUILESS_MAIN(TestFaultsStop)
#include "tst_faultsstop.moc"
