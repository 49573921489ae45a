// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcherthread.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <random>

using namespace Limpid;
using namespace Qt::StringLiterals;
using Kind = DispatcherThread::Kind;

namespace {

constexpr int Clients = 50;
constexpr int Connections = 3'000;

/// Sends back what comes, until the client ends it, or at times ends it itself.
class EchoServer : public QTcpServer
{
public:
    explicit EchoServer(std::minstd_rand &random)
        : m_random(random)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &EchoServer::onConnection);
    }

private:
    void onConnection()
    {
        while (auto *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { echo(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }
    void echo(QTcpSocket *socket)
    {
        socket->write(socket->readAll());
        if (m_random() % 4 == 0)
            socket->disconnectFromHost();
    }

    std::minstd_rand &m_random;
};

/// Connects again and again, and says something else each time.
class Client : public QObject
{
public:
    Client(quint16 port, std::minstd_rand &random, int &left)
        : m_port(port)
        , m_random(random)
        , m_left(left)
        , m_socket(this)
    {
        connect(&m_socket, &QTcpSocket::connected, this, &Client::onConnected);
        connect(&m_socket, &QTcpSocket::readyRead, this, &Client::onReadyRead);
        connect(&m_socket, &QTcpSocket::disconnected, this, &Client::next, Qt::QueuedConnection);
        connect(&m_socket, &QTcpSocket::errorOccurred, this, &Client::onError);
        next();
    }

    bool hasFailed = false;
    bool isDone = false;

private:
    void next()
    {
        if (m_socket.state() != QAbstractSocket::UnconnectedState)
            return;
        if (m_left <= 0) {
            isDone = true;
            return;
        }
        m_said = "connection %1, "_ba.replace("%1", QByteArray::number(m_left--)).repeated(20);
        m_heard.clear();
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (m_random() % 10 == 0)
            abort(); // while it connects
    }
    void onConnected()
    {
        m_socket.write(m_said);
        if (m_random() % 10 == 0)
            abort();
    }
    void onReadyRead()
    {
        m_heard += m_socket.readAll();
        if (!m_said.startsWith(m_heard))
            hasFailed = true; // that was another's
        if (m_heard != m_said)
            return;
        switch (m_random() % 3) {
        case 0:
            abort();
            break;
        case 1:
            m_socket.disconnectFromHost();
            break;
        default:
            m_socket.close();
        }
    }
    void onError(QAbstractSocket::SocketError error)
    {
        if (error != QAbstractSocket::RemoteHostClosedError)
            hasFailed = true;
    }
    void abort()
    {
        m_socket.abort();
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }

    const quint16 m_port;
    std::minstd_rand &m_random;
    int &m_left;
    QTcpSocket m_socket;
    QByteArray m_said;
    QByteArray m_heard;
};

} // namespace

class TestEventDispatcherStorm : public QObject
{
    Q_OBJECT

private slots:
    void everyoneHearsHisOwnInAStorm_data() { DispatcherThread::addRows(); }
    void everyoneHearsHisOwnInAStorm();
};

// Numbers of sockets are given back and taken at once, in all states a socket can be in.
void TestEventDispatcherStorm::everyoneHearsHisOwnInAStorm()
{
    QFETCH(Kind, kind);
    DispatcherThread(kind).run([] {
        std::minstd_rand random(1);
        EchoServer server(random);
        QVERIFY(server.isListening());
        int left = Connections;
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < Clients; ++i)
            clients.push_back(std::make_unique<Client>(server.serverPort(), random, left));
        QVERIFY(DispatcherThread::until([&] {
            return std::all_of(clients.begin(), clients.end(), [](auto &c) { return c->isDone; });
        }));
        for (const auto &client : clients)
            QVERIFY(!client->hasFailed);
        QCOMPARE(left, 0);
    });
}

QTEST_GUILESS_MAIN(TestEventDispatcherStorm)
#include "tst_eventdispatcherstorm.moc"
