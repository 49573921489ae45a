// SPDX-License-Identifier: GPL-3.0-or-later
// The tap and the freezing of connections, under load.
#include "testserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

/// A frame as the tap or the client saw it.
struct Seen
{
    quint8 firstByte = 0;
    bool masked = false;
    QByteArray payload; ///< as much of it as the tap keeps

    friend bool operator==(const Seen &, const Seen &) = default;
};

constexpr qsizetype Kept = 512; // bytes of a payload

QList<Seen> seen(const QList<RawFrame> &frames)
{
    QList<Seen> seen;
    for (const auto &frame : frames)
        seen.append({ frame.firstByte,
                      frame.masked,
                      frame.payload.first(std::min(Kept, frame.payload.size())) });
    return seen;
}

} // namespace

class TestFaultsTap : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itShowsWhatWentOverTheWireAndNothingElse_data() { addWorkers(); }
    void itShowsWhatWentOverTheWireAndNothingElse();
    void itMayBeginInTheMiddleOfAFrame_data();
    void itMayBeginInTheMiddleOfAFrame();
    void whatIsTooFastIsCounted();
    void itChangesOverUnderLoad_data() { addWorkers(); }
    void itChangesOverUnderLoad();
    void freezingUnderLoadLosesNothing_data() { addWorkers(); }
    void freezingUnderLoadLosesNothing();

private:
    static void addWorkers();
    bool start(int workers);
    /// Opens "/echo/" and taps it; null: one of the two did not work.
    [[nodiscard]] std::unique_ptr<RawClient> openTapped();
    /// What was said to all workers before this has been done.
    [[nodiscard]] bool settle();
    [[nodiscard]] QList<Seen> tapped(Direction direction) const;
    [[nodiscard]] int tappedAndLost() const;

    std::unique_ptr<TestServer> m_server;
    std::vector<LogEntry> m_tapped;
};

void TestFaultsTap::init()
{
    m_server = std::make_unique<TestServer>();
    m_tapped.clear();
    connect(&m_server->engine(), &Engine::tapped, this, [this](const auto &frames) {
        m_tapped.insert(m_tapped.end(), frames.begin(), frames.end());
    });
}

void TestFaultsTap::cleanup()
{
    m_server.reset();
}

void TestFaultsTap::addWorkers()
{
    QTest::addColumn<int>("workers");
    QTest::newRow("one worker") << 1;
    QTest::newRow("two workers") << 2;
}

bool TestFaultsTap::start(int workers)
{
    EngineConfig config;
    config.workers = workers;
    return m_server->start(config);
}

bool TestFaultsTap::settle()
{
    // The first may have been on its way before.
    QSignalSpy snapshots(&m_server->engine(), &Engine::snapshotTaken);
    return QTest::qWaitFor([&snapshots] { return snapshots.size() >= 3; });
}

std::unique_ptr<RawClient> TestFaultsTap::openTapped()
{
    auto client = m_server->open("/echo/");
    const auto id = [this] { return m_server->connectionAt(u"/echo/"_s); };
    if (!client || !QTest::qWaitFor([&id] { return id() != 0; }))
        return nullptr;
    m_server->engine().setTapped(id());
    return settle() ? std::move(client) : nullptr;
}

QList<Seen> TestFaultsTap::tapped(Direction direction) const
{
    QList<Seen> seen;
    for (const auto &frame : m_tapped) {
        if (frame.kind != LogKind::Frame || frame.direction != direction)
            continue;
        const auto firstByte = (frame.fin ? 0x80 : 0) | (frame.rsv << 4) | int(frame.opcode);
        seen.append({ quint8(firstByte), frame.masked, frame.payload });
    }
    return seen;
}

int TestFaultsTap::tappedAndLost() const
{
    int count = 0;
    for (const auto &entry : m_tapped)
        count += entry.kind == LogKind::LinesLost ? entry.dropped : 1;
    return count;
}

void TestFaultsTap::itShowsWhatWentOverTheWireAndNothingElse()
{
    QFETCH(int, workers);
    QVERIFY(start(workers));
    std::vector<std::unique_ptr<RawClient>> others;
    for (int i = 0; i < 4; ++i) {
        others.push_back(m_server->open("/chat/g/"));
        QVERIFY(others.back());
    }
    const auto client = openTapped();
    QVERIFY(client);
    const QList<RawFrame> sent { { 0x81, true, "text" },
                                 { 0x02, true, "in " },
                                 { 0x89, true, "are you there?" },
                                 { 0x00, true, QByteArray(60'000, '\xff') },
                                 { 0x80, true, " pieces" },
                                 { 0x8a, true, "nobody asked" },
                                 { 0x81, true, QByteArray(1'000, 'x') },
                                 { 0x88, true, RawClient::closeBody(4000, "bye") } };
    for (const auto &frame : sent) {
        client->send(frame.firstByte, frame.payload);
        for (const auto &other : others)
            other->sendText("for others");
    }
    QTRY_VERIFY(client->isEnded());
    QTRY_COMPARE(tapped(Direction::Received).size(), sent.size());
    QCOMPARE(tapped(Direction::Received), seen(sent));
    QCOMPARE(client->frames().size(), 5); // a pong, three echoes, a Close
    QTRY_COMPARE(tapped(Direction::Sent).size(), 5);
    QCOMPARE(tapped(Direction::Sent), seen(client->frames()));
    for (const auto &other : others)
        QTRY_COMPARE(other->frames().size(), 4 * sent.size());
    QVERIFY(settle());
    QCOMPARE(m_tapped.size(), size_t(sent.size() + 5));
}

void TestFaultsTap::itMayBeginInTheMiddleOfAFrame_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("split");
    QTest::newRow("in a short head") << 100 << 1;
    QTest::newRow("in a mask") << 100 << 4;
    QTest::newRow("in a long head") << 1'000 << 3;
    QTest::newRow("behind a head") << 1'000 << 8;
    QTest::newRow("in a payload") << 1'000 << 500;
    QTest::newRow("before the last byte") << 1'000 << 1'007;
}

void TestFaultsTap::itMayBeginInTheMiddleOfAFrame()
{
    QFETCH(int, size);
    QFETCH(int, split);
    QVERIFY(start(1));
    const auto client = openTapped();
    QVERIFY(client);
    m_server->engine().setTapped(0);
    QVERIFY(settle());
    const auto first = RawClient::frame(0x81, QByteArray(size, '1'));
    client->write(RawClient::frame(0x81, "before") + first.first(split));
    QTRY_COMPARE(client->frames().size(), 1);
    m_server->engine().setTapped(m_server->connectionAt(u"/echo/"_s));
    QVERIFY(settle());
    QVERIFY(m_tapped.empty());
    client->write(first.sliced(split));
    client->sendText("second");
    QTRY_COMPARE(tapped(Direction::Sent).size(), 2);
    QCOMPARE(tapped(Direction::Sent), seen(client->frames().sliced(1)));
    // With its head still to come it is whole.
    QList<Seen> received { { 0x81, true, "second" } };
    if (split < 8 && size > 125)
        received.prepend({ 0x81, true, QByteArray(Kept, '1') });
    else if (split < 6)
        received.prepend({ 0x81, true, QByteArray(size, '1') });
    QTRY_COMPARE(tapped(Direction::Received), received);
}

void TestFaultsTap::whatIsTooFastIsCounted()
{
    constexpr int Messages = 20'000;
    QVERIFY(start(1));
    const auto client = openTapped();
    QVERIFY(client);
    QSignalSpy batches(&m_server->engine(), &Engine::tapped);
    client->write(RawClient::frame(0x81, "fast").repeated(Messages));
    QTRY_COMPARE_WITH_TIMEOUT(client->frames().size(), Messages, 20'000);
    QTRY_COMPARE(tappedAndLost(), 2 * Messages);
    QVERIFY(m_tapped.size() < 2 * Messages); // or it was not too fast
    for (const auto &batch : batches) {
        const auto entries = batch.constFirst().value<std::vector<LogEntry>>();
        QVERIFY(entries.size() <= 1'001);
    }
}

void TestFaultsTap::itChangesOverUnderLoad()
{
    QFETCH(int, workers);
    QVERIFY(start(workers));
    constexpr int Clients = 4;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < Clients; ++i) {
        clients.push_back(m_server->open("/echo/"));
        QVERIFY(clients.back());
    }
    QTRY_COMPARE(m_server->snapshot().connections.size(), Clients);
    const auto connections = m_server->snapshot().connections;
    const auto speak = [&] {
        for (int i = 0; i < Clients; ++i)
            clients[size_t(i)]->sendText(QByteArray(600, char('a' + i)));
    };
    for (int turn = 0; turn < 200; ++turn) {
        speak();
        m_server->engine().setTapped(connections.at(turn % Clients).id);
        for (const auto &client : clients)
            QTRY_COMPARE(client->frames().size(), turn + 1);
    }
    m_server->engine().setTapped(0);
    QVERIFY(settle());
    const auto before = m_tapped.size();
    speak();
    QVERIFY(settle());
    QCOMPARE(m_tapped.size(), before);
    QVERIFY2(before > 100, qPrintable(QString::number(before)));
    QHash<QString, char> whose;
    for (const auto &frame : m_tapped) {
        QCOMPARE(frame.opcode, Opcode::Text);
        QCOMPARE(frame.payloadLength, 600);
        const char who = frame.payload.front();
        QCOMPARE(frame.payload, QByteArray(Kept, who));
        QCOMPARE(whose.value(frame.subject, who), who);
        whose.insert(frame.subject, who);
    }
    QCOMPARE(whose.size(), Clients);
}

void TestFaultsTap::freezingUnderLoadLosesNothing()
{
    QFETCH(int, workers);
    QVERIFY(start(workers));
    constexpr int Messages = 20'000;
    const auto sender = m_server->open("/chat/g/");
    const auto member = m_server->open("/chat/g/");
    QVERIFY(sender && member);
    QTRY_COMPARE(m_server->snapshot().connections.size(), 2);
    const auto id = m_server->snapshot().connections.constFirst().id;
    m_server->engine().setTapped(id);
    for (int i = 0; i < Messages; ++i)
        sender->send(0x82, QByteArray::number(i));
    int freezes = 0;
    const auto isOver = [&] {
        m_server->engine().setReadingPaused(id, ++freezes % 2 == 1);
        return member->frames().size() == Messages;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 30'000);
    m_server->engine().setReadingPaused(id, false);
    QTRY_COMPARE(sender->frames().size(), Messages);
    QVERIFY(freezes > 1);
    for (int i = 0; i < Messages; ++i) {
        QCOMPARE(member->frames().at(i).payload, QByteArray::number(i));
        QCOMPARE(sender->frames().at(i).payload, QByteArray::number(i));
    }
}

QTEST_GUILESS_MAIN(TestFaultsTap)
#include "tst_faultstap.moc"
