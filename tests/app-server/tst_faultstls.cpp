// SPDX-License-Identifier: GPL-3.0-or-later
// The same faults where the server speaks TLS.
#include "common/net/websocket.h"
#include "testserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QSslCertificate certificate(const QString &name)
{
    return QSslCertificate::fromPath(QFINDTESTDATA(u"../common/certificates/%1.pem"_s.arg(name)))
        .value(0);
}

EngineConfig tlsConfig(int workers)
{
    QFile key(QFINDTESTDATA("../common/certificates/server.key"));
    EngineConfig config;
    config.workers = workers;
    config.tls = QSslConfiguration::defaultConfiguration();
    config.tls->setLocalCertificate(certificate(u"server"_s));
    if (key.open(QIODevice::ReadOnly))
        config.tls->setPrivateKey(QSslKey(&key, QSsl::Ec));
    config.tls->setPeerVerifyMode(QSslSocket::VerifyNone);
    return config;
}

} // namespace

class TestFaultsTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void handshakesThatNeverEndAreEnded_data() { addWorkers(); }
    void handshakesThatNeverEndAreEnded();
    void aHeadThatNeverEndsIsAnsweredWith408();
    void whoIsOneTooManyReadsNothingThatIsNotTls();
    void aGroupHasOneOrder_data() { addWorkers(); }
    void aGroupHasOneOrder();
    void whoDoesNotReadIsSeenAndClosed_data() { addWorkers(); }
    void whoDoesNotReadIsSeenAndClosed();
    void theClosingHandshakeArrives_data() { addWorkers(); }
    void theClosingHandshakeArrives();
    void itStopsInTimeThoughNobodyAnswers();
    void aStalledClientDelaysNobody();

private:
    using Socket = std::unique_ptr<WebSocket>;

    static void addWorkers();
    [[nodiscard]] Socket open(const QString &path);
    [[nodiscard]] std::unique_ptr<QSslSocket> encrypted();

    std::unique_ptr<TestServer> m_server;
};

void TestFaultsTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS here");
    QVERIFY(!tlsConfig(1).tls->privateKey().isNull());
}

void TestFaultsTls::init()
{
    m_server = std::make_unique<TestServer>();
}

void TestFaultsTls::cleanup()
{
    m_server.reset();
}

void TestFaultsTls::addWorkers()
{
    QTest::addColumn<int>("workers");
    QTest::newRow("one worker") << 1;
    QTest::newRow("two workers") << 2;
}

TestFaultsTls::Socket TestFaultsTls::open(const QString &path)
{
    WebSocketOptions options;
    options.deflate.reset();
    options.ssl.addCaCertificate(certificate(u"ca"_s));
    auto socket = WebSocket::open(m_server->url(path).toString(), {}, options);
    const bool isOpen
        = QTest::qWaitFor([&socket] { return socket->readyState() == ReadyState::Open; });
    return isOpen ? std::move(socket) : nullptr;
}

std::unique_ptr<QSslSocket> TestFaultsTls::encrypted()
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(u"127.0.0.1"_s, m_server->port());
    const bool isEncrypted = QTest::qWaitFor([&socket] { return socket->isEncrypted(); });
    return isEncrypted ? std::move(socket) : nullptr;
}

void TestFaultsTls::handshakesThatNeverEndAreEnded()
{
    QFETCH(int, workers);
    auto config = tlsConfig(workers);
    config.handshakeTimeout = 1'000ms;
    QVERIFY(m_server->start(config));
    const auto served = open(u"/echo/"_s);
    QVERIFY(served);
    const QByteArray hello("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11);
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 200; ++i) {
        slow.push_back(std::make_unique<RawClient>(m_server->port()));
        slow.back()->write(hello.first(i % (hello.size() + 1)));
    }
    QSignalSpy echoes(served.get(), &WebSocket::textMessageReceived);
    int said = 0;
    const auto isOver = [&] {
        served->sendText(u"meanwhile"_s);
        ++said;
        return std::all_of(slow.cbegin(), slow.cend(), [](const auto &c) { return c->isEnded(); });
    };
    QTRY_VERIFY(isOver());
    QTRY_COMPARE(echoes.size(), said);
    QTRY_COMPARE(m_server->snapshot().counters.refused.value("timeout"), quint64(200));
    QTRY_COMPARE(m_server->snapshot().connectionCounts[0], 0);
}

void TestFaultsTls::aHeadThatNeverEndsIsAnsweredWith408()
{
    auto config = tlsConfig(1);
    config.handshakeTimeout = 1'000ms;
    QVERIFY(m_server->start(config));
    std::vector<std::unique_ptr<QSslSocket>> slow;
    for (int i = 0; i < 20; ++i) {
        slow.push_back(encrypted());
        QVERIFY(slow.back());
        slow.back()->write(QByteArray("GET /echo/ HTTP/1.1\r\n").first(i));
    }
    for (const auto &socket : slow) {
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        const auto answer = socket->readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 408 "), answer.constData());
    }
}

void TestFaultsTls::whoIsOneTooManyReadsNothingThatIsNotTls()
{
    auto config = tlsConfig(1);
    config.maxConnections = 1;
    QVERIFY(m_server->start(config));
    const auto first = open(u"/echo/"_s);
    QVERIFY(first);
    QTcpSocket second;
    second.connectToHost(QHostAddress::LocalHost, m_server->port());
    QTRY_COMPARE(m_server->snapshot().counters.refused.value("full"), quint64(1));
    QTRY_COMPARE(second.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(second.readAll(), QByteArray());
}

void TestFaultsTls::aGroupHasOneOrder()
{
    QFETCH(int, workers);
    constexpr int Members = 6;
    constexpr int Messages = 200;
    QVERIFY(m_server->start(tlsConfig(workers)));
    std::vector<Socket> members;
    std::vector<std::unique_ptr<QSignalSpy>> heard;
    for (int i = 0; i < Members; ++i) {
        members.push_back(open(u"/chat/g/"_s));
        QVERIFY(members.back());
        heard.push_back(
            std::make_unique<QSignalSpy>(members.back().get(), &WebSocket::textMessageReceived));
    }
    for (int i = 0; i < Messages; ++i) {
        for (int sender = 0; sender < Members; ++sender)
            members[size_t(sender)]->sendText(u"%1 %2"_s.arg(sender).arg(i));
    }
    for (const auto &spy : heard)
        QTRY_COMPARE_WITH_TIMEOUT(spy->size(), Members * Messages, 20'000);
    std::array<int, Members> next {};
    for (int i = 0; i < Members * Messages; ++i) {
        const auto message = heard[0]->at(i).constFirst().toByteArray();
        const auto parts = message.split(' ');
        QCOMPARE(parts.at(1).toInt(), next.at(parts.at(0).toUInt())++);
        for (const auto &spy : heard)
            QCOMPARE(spy->at(i).constFirst().toByteArray(), message);
    }
}

void TestFaultsTls::whoDoesNotReadIsSeenAndClosed()
{
    QFETCH(int, workers);
    auto config = tlsConfig(workers);
    config.highWater = 100'000;
    config.maxBuffered = 1'000'000;
    config.closingTimeout = 20'000ms;
    QVERIFY(m_server->start(config));
    const auto slow = open(u"/chat/slow/"_s);
    const auto fast = open(u"/chat/slow/"_s);
    QVERIFY(slow && fast);
    slow->setReadingPaused(true);
    QSignalSpy heard(fast.get(), &WebSocket::binaryMessageReceived);
    qint64 most = 0;
    QTRY_VERIFY(m_server->snapshot().connections.size() == 2);
    int said = 0;
    const auto isClosing = [&] {
        if (heard.size() == said) {
            fast->sendBinary(QByteArray(60'000, 'x'));
            ++said;
        }
        most = std::max(most, m_server->snapshot().largestBuffer);
        return m_server->snapshot().counters.closesSent.value(1013) == 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isClosing(), 30'000);
    QVERIFY2(most > config.highWater, qPrintable(QString::number(most)));
    QVERIFY2(most <= config.maxBuffered + 100'000, qPrintable(QString::number(most)));
    QTRY_COMPARE(heard.size(), said);
    QSignalSpy closed(slow.get(), &WebSocket::closed);
    slow->setReadingPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(closed.size(), 1, 10'000);
    QCOMPARE(closed.constFirst().constFirst().value<CloseEvent>().code, quint16(1013));
}

void TestFaultsTls::theClosingHandshakeArrives()
{
    QFETCH(int, workers);
    QVERIFY(m_server->start(tlsConfig(workers)));
    for (int i = 0; i < 10; ++i) {
        const auto client = open(u"/echo/"_s);
        QVERIFY(client);
        QSignalSpy closed(client.get(), &WebSocket::closed);
        QTRY_VERIFY(m_server->connectionAt(u"/echo/"_s) != 0);
        const auto id = m_server->connectionAt(u"/echo/"_s);
        const bool isOurs = i % 2 == 0;
        client->sendBinary(QByteArray(60'000, 'x')); // which the echo is still about
        if (isOurs)
            m_server->engine().closeConnection(id, 4001, u"kicked"_s);
        else
            client->close(4001, u"leaving"_s);
        QTRY_COMPARE(closed.size(), 1);
        const auto event = closed.constFirst().constFirst().value<CloseEvent>();
        QCOMPARE(event.code, quint16(4001));
        QVERIFY(event.wasClean);
        QTRY_COMPARE(m_server->lastLogged(LogKind::Closed).text,
                     isOurs ? u"kicked"_s : u"leaving"_s);
        QVERIFY(m_server->lastLogged(LogKind::Closed).fin);
        QTRY_VERIFY(m_server->connectionAt(u"/echo/"_s) == 0);
    }
}

void TestFaultsTls::itStopsInTimeThoughNobodyAnswers()
{
    auto config = tlsConfig(2);
    config.stopTimeout = 2'000ms;
    QVERIFY(m_server->start(config));
    std::vector<std::unique_ptr<QSslSocket>> silent;
    std::vector<std::unique_ptr<RawClient>> waiting;
    for (int i = 0; i < 50; ++i) {
        silent.push_back(encrypted());
        QVERIFY(silent.back());
        silent.back()->write("GET /chat/g/ HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\n"
                             "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        waiting.push_back(std::make_unique<RawClient>(m_server->port()));
        waiting.back()->write(QByteArray("\x16\x03\x01").first(i % 4));
    }
    QTRY_COMPARE(m_server->snapshot().connectionCounts[1], 50);
    QSignalSpy stopped(&m_server->engine(), &Engine::stopped);
    QElapsedTimer timer;
    timer.start();
    m_server->engine().stop();
    QTRY_COMPARE(stopped.size(), 1);
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    for (const auto &socket : silent) {
        QByteArray received;
        QTRY_VERIFY((received += socket->readAll()).contains("the server is stopping"));
    }
    for (const auto &client : waiting)
        QTRY_VERIFY(client->isEnded());
}

void TestFaultsTls::aStalledClientDelaysNobody()
{
    QVERIFY(m_server->start(tlsConfig(1)));
    std::vector<std::unique_ptr<RawClient>> stalled;
    std::vector<Socket> members;
    for (int i = 0; i < 20; ++i) {
        stalled.push_back(std::make_unique<RawClient>(m_server->port()));
        stalled.back()->write(QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01", 8));
    }
    for (int i = 0; i < 5; ++i) {
        members.push_back(open(u"/chat/g/"_s));
        QVERIFY(members.back());
        members.back()->setReadingPaused(true);
    }
    const auto client = open(u"/chat/g/"_s);
    QVERIFY(client);
    QSignalSpy heard(client.get(), &WebSocket::binaryMessageReceived);
    QList<qint64> lags;
    for (int i = 1; i <= 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        client->sendBinary(QByteArray(10'000, 'x'));
        while (heard.size() < i && timer.elapsed() < 5'000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCOMPARE(heard.size(), i);
        lags.append(timer.elapsed());
    }
    std::sort(lags.begin(), lags.end());
    QVERIFY2(lags.at(100) < 50 && lags.constLast() < 1'000,
             qPrintable(u"median %1 ms, at most %2 ms"_s.arg(lags.at(100)).arg(lags.constLast())));
}

QTEST_GUILESS_MAIN(TestFaultsTls)
#include "tst_faultstls.moc"
