// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QUrl>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Limit = 64; // descriptors the server may have

/// How many it has of those the limit is about: what it was started with may be beyond it.
qsizetype descriptors(const QProcess &process)
{
    const QDir directory(u"/proc/%1/fd"_s.arg(process.processId()));
    const auto names = directory.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    return std::count_if(
        names.cbegin(), names.cend(), [](const QString &name) { return name.toInt() < Limit; });
}

/// Milliseconds of processor time it has taken.
qint64 processorTime(const QProcess &process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const auto fields = file.readAll().split(')').constLast().simplified().split(' ');
    return (fields.value(11).toLongLong() + fields.value(12).toLongLong()) * 1'000
        / ::sysconf(_SC_CLK_TCK);
}

} // namespace

/// The program when it runs out of descriptors, and when some come back.
class TestFaultsDescriptors : public QObject
{
    Q_OBJECT

private slots:
    void whoIsConnectedChatsOnAndOthersWait_data();
    void whoIsConnectedChatsOnAndOthersWait();

private:
    using Clients = std::vector<std::unique_ptr<RawClient>>;

    [[nodiscard]] static QUrl start(QProcess &server, int workers);
    /// Echoes for a second, in which the server has nothing else to do, and may not take long for
    /// it.
    static void chatOn(RawClient &client, const QProcess &server);
    [[nodiscard]] static qsizetype openOf(const Clients &clients);
};

QUrl TestFaultsDescriptors::start(QProcess &server, int workers)
{
    server.setChildProcessModifier([] {
        const rlimit limit { Limit, Limit };
        ::setrlimit(RLIMIT_NOFILE, &limit);
    });
    server.start(
        QStringLiteral(LIMPID_SERVER),
        { u"--headless"_s, u"--port"_s, u"0"_s, u"--workers"_s, QString::number(workers) });
    if (!QTest::qWaitFor([&server] { return server.canReadLine(); }, 10'000))
        return {};
    return QUrl(QString::fromLocal8Bit(server.readLine()).sliced(13).trimmed());
}

void TestFaultsDescriptors::chatOn(RawClient &client, const QProcess &server)
{
    QElapsedTimer timer;
    timer.start();
    const auto before = processorTime(server);
    const auto heard = client.frames().size();
    qsizetype said = 0;
    while (timer.elapsed() < 1'000) {
        client.sendText("on and on");
        ++said;
        QTRY_COMPARE(client.frames().size(), heard + said);
    }
    const auto taken = processorTime(server) - before;
    QVERIFY2(taken < 400, qPrintable(u"%1 ms of processor time in a second"_s.arg(taken)));
}

qsizetype TestFaultsDescriptors::openOf(const Clients &clients)
{
    return std::count_if(
        clients.cbegin(), clients.cend(), [](const auto &client) { return client->isOpen(); });
}

void TestFaultsDescriptors::whoIsConnectedChatsOnAndOthersWait_data()
{
    QTest::addColumn<int>("workers");
    QTest::newRow("one worker") << 1;
    QTest::newRow("three workers") << 3;
}

void TestFaultsDescriptors::whoIsConnectedChatsOnAndOthersWait()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the undefined-behaviour sanitizer needs a descriptor to look at an object");
#endif
    QFETCH(int, workers);
    QProcess server;
    const auto url = start(server, workers);
    QVERIFY(url.isValid());
    const auto unused = descriptors(server);
    Clients clients;
    for (int i = 0; i < Limit + 20; ++i) {
        clients.push_back(std::make_unique<RawClient>(quint16(url.port())));
        clients.back()->upgrade("/echo/");
    }
    QTRY_COMPARE(descriptors(server), Limit);
    const auto places = Limit - unused;
    QTRY_COMPARE(openOf(clients), places);
    QVERIFY(clients.front()->isOpen());
    chatOn(*clients.front(), server);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(openOf(clients), places);

    constexpr int Leaving = 10;
    for (int i = 1; i <= Leaving; ++i)
        clients[size_t(i)]->sendClose(RawClient::closeBody(1000));
    QTRY_COMPARE(openOf(clients), places + Leaving);
    clients.clear();

    // Behind all of them in the queue: when it is in, nobody who has left is still to be accepted.
    RawClient last(quint16(url.port()));
    last.upgrade("/echo/");
    QTRY_VERIFY(last.isOpen());
    QTRY_COMPARE(descriptors(server), unused + 1);
    server.terminate();
    QTRY_VERIFY(!last.close().isEmpty());
    last.sendClose(RawClient::closeBody(1001));
    QTRY_COMPARE_WITH_TIMEOUT(server.state(), QProcess::NotRunning, 10'000);
    QCOMPARE(server.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestFaultsDescriptors)
#include "tst_faultsdescriptors.moc"
