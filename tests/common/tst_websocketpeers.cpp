// SPDX-License-Identifier: GPL-3.0-or-later
// The WebSocket against servers somebody else wrote.
#include "journal.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000; // ms: 16 MiB go there and back, perhaps under a sanitizer

/// A server to test against, as its address.
class Peer
{
public:
    virtual ~Peer() = default;
    [[nodiscard]] virtual QString url(const QString &path = u"/"_s) const = 0;
};

class QtPeer : public QObject, public Peer
{
public:
    QtPeer()
        : m_server(u"peer"_s, QWebSocketServer::NonSecureMode)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QWebSocketServer::newConnection, this, &QtPeer::accept);
    }

    [[nodiscard]] QString url(const QString &path) const override
    {
        return m_server.serverUrl().toString() + path;
    }

private:
    void accept()
    {
        QWebSocket *socket = m_server.nextPendingConnection();
        socket->setParent(this);
        if (socket->requestUrl().path() == u"/close")
            socket->close(QWebSocketProtocol::CloseCode(4001), u"from the server"_s);
        // In one frame: Qt 6.4 cuts larger texts inside of characters, and refuses such itself.
        socket->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
        connect(socket, &QWebSocket::textMessageReceived, socket, &QWebSocket::sendTextMessage);
        connect(socket, &QWebSocket::binaryMessageReceived, socket, &QWebSocket::sendBinaryMessage);
    }

    QWebSocketServer m_server;
};

class ProcessPeer : public Peer
{
public:
    ProcessPeer(const QString &program, const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
        if (m_process.waitForStarted() && m_process.waitForReadyRead())
            m_port = m_process.readLine().trimmed().toInt();
    }
    ~ProcessPeer() override
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isRunning() const { return m_port > 0; }
    [[nodiscard]] QString url(const QString &path) const override
    {
        return u"ws://127.0.0.1:%1%2"_s.arg(m_port).arg(path);
    }

private:
    QProcess m_process;
    int m_port = 0;
};

// Debian's Python: another one in the PATH may lack the package.
const QString python = u"/usr/bin/python3"_s;

} // namespace

class TestWebSocketPeers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void messagesComeBack_data();
    void messagesComeBack();
    void fragmentsAreJoined_data();
    void fragmentsAreJoined();
    void eitherSideCloses_data();
    void eitherSideCloses();
    void windowsOfEverySizeAreAgreedOn_data();
    void windowsOfEverySizeAreAgreedOn();

private:
    std::unique_ptr<Peer> m_qt;
    std::unique_ptr<ProcessPeer> m_plain;
    std::unique_ptr<ProcessPeer> m_deflate;
};

Q_DECLARE_METATYPE(Peer *)

void TestWebSocketPeers::initTestCase()
{
    m_qt = std::make_unique<QtPeer>();
    QProcess probe;
    probe.start(python, { u"-c"_s, u"import websockets"_s });
    if (!probe.waitForFinished() || probe.exitStatus() != QProcess::NormalExit
        || probe.exitCode() != 0) {
        qWarning("python3-websockets is not installed: tested against QWebSocketServer only");
        return;
    }
    const QString script = QFINDTESTDATA("peers/websocketsecho.py");
    m_plain = std::make_unique<ProcessPeer>(python, QStringList { script });
    m_deflate = std::make_unique<ProcessPeer>(python, QStringList { script, u"--deflate"_s });
    QVERIFY(m_plain->isRunning() && m_deflate->isRunning());
}

void TestWebSocketPeers::cleanupTestCase()
{
    m_qt.reset();
    m_plain.reset();
    m_deflate.reset();
}

void TestWebSocketPeers::messagesComeBack_data()
{
    QTest::addColumn<Peer *>("peer");
    QTest::addColumn<qsizetype>("size");
    const std::pair<const char *, Peer *> peers[]
        = { { "QWebSocketServer", m_qt.get() },
            { "websockets", m_plain.get() },
            { "websockets with deflate", m_deflate.get() } };
    for (const auto &[name, peer] : peers) {
        for (qsizetype size : { 0, 1, 125, 126, 65'535, 65'536, 1 << 20, 16 << 20 }) {
            if (peer)
                QTest::addRow("%s, %d bytes", name, int(size)) << peer << size;
        }
    }
}

void TestWebSocketPeers::messagesComeBack()
{
    QFETCH(Peer *, peer);
    QFETCH(qsizetype, size);
    const auto socket = WebSocket::open(peer->url());
    QSignalSpy texts(socket.get(), &WebSocket::textMessageReceived);
    QSignalSpy binaries(socket.get(), &WebSocket::binaryMessageReceived);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    const QByteArray text
        = "\xe2\x82\xac\xf0\x9f\x94\x8c"_ba.repeated(size / 7) + QByteArray(size % 7, 'x');
    QByteArray binary(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        binary[i] = char(i * i >> 3);
    QCOMPARE(socket->sendUtf8(text), WebSocket::Exception::None);
    QCOMPARE(socket->sendBinary(binary), WebSocket::Exception::None);
    QCOMPARE(socket->bufferedAmount(), 2 * size);
    QTRY_COMPARE_WITH_TIMEOUT(binaries.size(), 1, patience);
    QCOMPARE(texts.size(), 1);
    QVERIFY(texts.first().first().toByteArray() == text);
    QVERIFY(binaries.first().first().toByteArray() == binary);
    QCOMPARE(socket->bufferedAmount(), 0);
}

void TestWebSocketPeers::fragmentsAreJoined_data()
{
    QTest::addColumn<Peer *>("peer");
    if (m_plain)
        QTest::newRow("plain") << static_cast<Peer *>(m_plain.get());
    if (m_deflate)
        QTest::newRow("compressed") << static_cast<Peer *>(m_deflate.get());
}

void TestWebSocketPeers::fragmentsAreJoined()
{
    if (!m_plain)
        QSKIP("python3-websockets is not installed");
    QFETCH(Peer *, peer);
    const auto socket = WebSocket::open(peer->url(u"/fragments"_s));
    QSignalSpy texts(socket.get(), &WebSocket::textMessageReceived);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    const QByteArray text = "fragment \xc3\xa9 "_ba.repeated(5000);
    socket->sendUtf8(text);
    QTRY_COMPARE(texts.size(), 1);
    QCOMPARE(texts.first().first().toByteArray(), text);
}

void TestWebSocketPeers::eitherSideCloses_data()
{
    QTest::addColumn<Peer *>("peer");
    QTest::newRow("QWebSocketServer") << m_qt.get();
    if (m_plain)
        QTest::newRow("websockets") << static_cast<Peer *>(m_plain.get());
}

void TestWebSocketPeers::eitherSideCloses()
{
    QFETCH(Peer *, peer);
    const auto ours = WebSocket::open(peer->url());
    Journal ourJournal(*ours);
    QTRY_COMPARE(ours->readyState(), ReadyState::Open);
    ours->close(3333, u"bye"_s);
    QTRY_COMPARE(ourJournal.lines, QStringList({ u"1 open"_s, u"3 close 3333 clean bye"_s }));
    const auto theirs = WebSocket::open(peer->url(u"/close"_s));
    Journal theirJournal(*theirs);
    QTRY_COMPARE(theirJournal.lines,
                 QStringList({ u"1 open"_s, u"3 close 4001 clean from the server"_s }));
}

void TestWebSocketPeers::windowsOfEverySizeAreAgreedOn_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("takeover");
    for (int bits = 9; bits <= 15; ++bits) {
        QTest::addRow("%d bits", bits) << bits << true;
        QTest::addRow("%d bits, no takeover", bits) << bits << false;
    }
}

void TestWebSocketPeers::windowsOfEverySizeAreAgreedOn()
{
    if (!m_deflate)
        QSKIP("python3-websockets is not installed");
    QFETCH(int, bits);
    QFETCH(bool, takeover);
    WebSocketOptions options;
    options.deflate = DeflateParameters { !takeover, !takeover, bits, bits };
    const auto socket = WebSocket::open(m_deflate->url(u"/"_s), {}, options);
    QSignalSpy texts(socket.get(), &WebSocket::textMessageReceived);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    QVERIFY(socket->extensions().startsWith(u"permessage-deflate"_s));
    for (int i = 1; i <= 3; ++i) {
        const QByteArray text = QByteArray("message ").repeated(i * 500) + QByteArray::number(i);
        socket->sendUtf8(text);
        QTRY_COMPARE(texts.size(), i);
        QCOMPARE(texts.last().first().toByteArray(), text);
    }
}

QTEST_GUILESS_MAIN(TestWebSocketPeers)
#include "tst_websocketpeers.moc"
