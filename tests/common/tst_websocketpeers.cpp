// SPDX-License-Identifier: GPL-3.0-or-later
// The WebSocket against servers somebody else wrote.
#include "journal.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <map>

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

/// A script that prints its port and runs until its input ends.
class ProcessPeer : public Peer
{
public:
    ProcessPeer(const QString &program, const QStringList &arguments)
    {
        // Where Debian's modules are, whichever Node this is.
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_PATH"_s, u"/usr/share/nodejs"_s);
        m_process.setProcessEnvironment(environment);
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

// Debian's: others in the PATH may lack the packages.
const QString python = u"/usr/bin/python3"_s;
const QString node = u"/usr/bin/node"_s;

/// A server that is a process, and what it can be asked for.
struct PeerKind
{
    const char *name;
    const char *package; ///< of Debian
    const char *script;
    QString program;
    QStringList probe; ///< ends with 0 if the package is there
    bool deflate = false;
    bool fragments = true; ///< /fragments answers in pieces
    qsizetype largest = 16 << 20; ///< bytes of a message it is tried with
    int closeCode = 3333; ///< the answer to a Close of 3333
    QString closeReason = u" from the server"_s; ///< of /close
};

bool isInstalled(const PeerKind &kind)
{
    QProcess probe;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, u"/usr/share/nodejs"_s);
    probe.setProcessEnvironment(environment);
    probe.start(kind.program, kind.probe);
    return probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit
        && probe.exitCode() == 0;
}

const QList<PeerKind> &kinds()
{
    static const QStringList websockets { u"-c"_s, u"import websockets"_s };
    static const QStringList autobahn { u"-c"_s, u"import autobahn.asyncio.websocket"_s };
    static const QStringList daphne { u"-c"_s, u"import daphne.server"_s };
    static const QStringList ws { u"-e"_s, u"require('ws')"_s };
    static const QList<PeerKind> all {
        { "websockets", "python3-websockets", "websocketsecho.py", python, websockets },
        { "websockets with deflate",
          "python3-websockets",
          "websocketsecho.py",
          python,
          websockets,
          true },
        { "ws", "node-ws", "wsecho.js", node, ws },
        { "ws with deflate", "node-ws", "wsecho.js", node, ws, true },
        // Its answer to a Close is 1000, whatever that was. daphne stands on it; what takes seconds
        // in Python is tried with that one only.
        { "Autobahn",
          "python3-autobahn",
          "autobahnecho.py",
          python,
          autobahn,
          false,
          true,
          1 << 20,
          1000 },
        { "Autobahn with deflate",
          "python3-autobahn",
          "autobahnecho.py",
          python,
          autobahn,
          true,
          true,
          1 << 20,
          1000 },
        // ASGI has no fragments, and daphne 4.0 no reason of a close.
        { "daphne", "daphne", "daphneecho.py", python, daphne, false, false, 16 << 20, 1000, {} },
    };
    return all;
}

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
    [[nodiscard]] const Peer *peer(const QByteArray &name) const;
    [[nodiscard]] QByteArray whyNot(const QByteArray &name) const;

    std::map<QByteArray, std::unique_ptr<Peer>> m_peers;
};

void TestWebSocketPeers::initTestCase()
{
    m_peers["QWebSocketServer"] = std::make_unique<QtPeer>();
    for (const PeerKind &kind : kinds()) {
        if (!isInstalled(kind))
            continue;
        QStringList arguments { QFINDTESTDATA(u"peers/"_s + QString::fromLatin1(kind.script)) };
        if (kind.deflate)
            arguments.append(u"--deflate"_s);
        auto started = std::make_unique<ProcessPeer>(kind.program, arguments);
        QVERIFY2(started->isRunning(), kind.name);
        m_peers[kind.name] = std::move(started);
    }
}

void TestWebSocketPeers::cleanupTestCase()
{
    m_peers.clear();
}

const Peer *TestWebSocketPeers::peer(const QByteArray &name) const
{
    const auto found = m_peers.find(name);
    return found == m_peers.end() ? nullptr : found->second.get();
}

QByteArray TestWebSocketPeers::whyNot(const QByteArray &name) const
{
    for (const PeerKind &kind : kinds()) {
        if (name == kind.name)
            return QByteArray("Debian's ") + kind.package + " is not installed";
    }
    return "there is no such peer";
}

void TestWebSocketPeers::messagesComeBack_data()
{
    QTest::addColumn<QByteArray>("peerName");
    QTest::addColumn<qsizetype>("size");
    static const qsizetype sizes[] = { 0, 1, 125, 126, 65'535, 65'536, 1 << 20, 16 << 20 };
    for (const qsizetype size : sizes)
        QTest::addRow("QWebSocketServer, %d bytes", int(size)) << "QWebSocketServer"_ba << size;
    for (const PeerKind &kind : kinds()) {
        for (const qsizetype size : sizes) {
            if (size <= kind.largest)
                QTest::addRow("%s, %d bytes", kind.name, int(size))
                    << QByteArray(kind.name) << size;
        }
    }
}

void TestWebSocketPeers::messagesComeBack()
{
    QFETCH(QByteArray, peerName);
    QFETCH(qsizetype, size);
    if (!peer(peerName))
        QSKIP(whyNot(peerName));
    if (size == 0 && peerName == "daphne")
        QSKIP("daphne 4.0 sends no empty messages: it takes them for none");
    const auto socket = WebSocket::open(peer(peerName)->url());
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
    QTest::addColumn<QByteArray>("peerName");
    for (const PeerKind &kind : kinds()) {
        if (kind.fragments)
            QTest::newRow(kind.name) << QByteArray(kind.name);
    }
}

void TestWebSocketPeers::fragmentsAreJoined()
{
    QFETCH(QByteArray, peerName);
    if (!peer(peerName))
        QSKIP(whyNot(peerName));
    const auto socket = WebSocket::open(peer(peerName)->url(u"/fragments"_s));
    QSignalSpy texts(socket.get(), &WebSocket::textMessageReceived);
    QSignalSpy binaries(socket.get(), &WebSocket::binaryMessageReceived);
    QSignalSpy frames(socket.get(), &WebSocket::frameReceived);
    QTRY_COMPARE(socket->readyState(), ReadyState::Open);
    const QByteArray text = "fragment \xc3\xa9 "_ba.repeated(5000);
    socket->sendUtf8(text);
    QTRY_COMPARE(texts.size(), 1);
    QCOMPARE(texts.first().first().toByteArray(), text);
    QByteArray noise(50'000, Qt::Uninitialized); // so that compressed there are several frames, too
    quint32 state = 1;
    for (char &c : noise)
        c = char((state = state * 1664525 + 1013904223) >> 24);
    const auto framesBefore = frames.size();
    socket->sendBinary(noise);
    QTRY_COMPARE(binaries.size(), 1);
    QCOMPARE(binaries.first().first().toByteArray(), noise);
    QVERIFY(frames.size() - framesBefore >= 50);
}

void TestWebSocketPeers::eitherSideCloses_data()
{
    QTest::addColumn<QByteArray>("peerName");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("QWebSocketServer") << "QWebSocketServer"_ba << 3333 << u" from the server"_s;
    for (const PeerKind &kind : kinds())
        QTest::newRow(kind.name) << QByteArray(kind.name) << kind.closeCode << kind.closeReason;
}

void TestWebSocketPeers::eitherSideCloses()
{
    QFETCH(QByteArray, peerName);
    QFETCH(int, code);
    QFETCH(QString, reason);
    if (!peer(peerName))
        QSKIP(whyNot(peerName));
    const auto ours = WebSocket::open(peer(peerName)->url());
    Journal ourJournal(*ours);
    QTRY_COMPARE(ours->readyState(), ReadyState::Open);
    ours->close(3333, u"bye \u518d\u89c1"_s);
    QTRY_COMPARE(ourJournal.lines.size(), 2);
    // Who answers with the code need not repeat the reason (5.5.1).
    QVERIFY2(ourJournal.lines.last().startsWith(u"3 close %1 clean"_s.arg(code)),
             qPrintable(ourJournal.lines.last()));
    const auto theirs = WebSocket::open(peer(peerName)->url(u"/close"_s));
    Journal theirJournal(*theirs);
    QTRY_COMPARE(theirJournal.lines,
                 QStringList({ u"1 open"_s, u"3 close 4001 clean"_s + reason }));
}

void TestWebSocketPeers::windowsOfEverySizeAreAgreedOn_data()
{
    QTest::addColumn<QByteArray>("peerName");
    QTest::addColumn<int>("bits");
    QTest::addColumn<bool>("takeover");
    for (const char *name : { "websockets with deflate", "ws with deflate" }) {
        for (int bits = 9; bits <= 15; ++bits) {
            QTest::addRow("%s, %d bits", name, bits) << QByteArray(name) << bits << true;
            QTest::addRow("%s, %d bits, no takeover", name, bits)
                << QByteArray(name) << bits << false;
        }
    }
}

void TestWebSocketPeers::windowsOfEverySizeAreAgreedOn()
{
    QFETCH(QByteArray, peerName);
    QFETCH(int, bits);
    QFETCH(bool, takeover);
    if (!peer(peerName))
        QSKIP(whyNot(peerName));
    WebSocketOptions options;
    options.deflate = DeflateParameters { !takeover, !takeover, bits, bits };
    const auto socket = WebSocket::open(peer(peerName)->url(), {}, options);
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
