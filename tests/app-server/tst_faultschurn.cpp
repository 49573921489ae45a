// SPDX-License-Identifier: GPL-3.0-or-later
// Groups whose members come and go while several send: what each received against what was said.
//
// LIMPID_FAULT_SCALE=N sends N times as many messages.
#include "testserver.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QTimer>

#include <array>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Senders = 4;
constexpr size_t Comers = 6;
constexpr quint32 Window = 300; // messages of one sender that are on their way at most

quint32 scaled(quint32 messages)
{
    bool isNumber = false;
    const auto scale = qEnvironmentVariableIntValue("LIMPID_FAULT_SCALE", &isNumber);
    return isNumber ? messages * quint32(scale) : messages;
}

/// One message: who said it, and as their how manieth.
struct Said
{
    quint32 sender = 0;
    quint32 number = 0;

    friend bool operator==(const Said &, const Said &) = default;
};

/// What one visit to the group heard, from the confirmation that it is in to the one that it is
/// out.
struct Visit
{
    std::array<quint32, Senders> saidBefore {}; ///< messages said when it was confirmed to be in
    QList<Said> heard;
    qint64 firstCursor = -1; ///< chat: of the first message it has to hear
};

/// The number in the string that follows `key` in JSON text; -1: there is none.
qint64 numberAfter(const QByteArray &json, QByteArrayView key)
{
    const auto start = json.indexOf(key);
    if (start < 0)
        return -1;
    const auto from = start + key.size();
    return json.sliced(from, json.indexOf('"', from) - from).toLongLong();
}

Said parse(const QByteArray &text)
{
    const auto space = text.indexOf(' ');
    return { text.first(space).toUInt(), text.sliced(space + 1).toUInt() };
}

} // namespace

class TestFaultsChurn : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rawGroupsLoseDoubleAndReorderNothing_data() { addWorkers(); }
    void rawGroupsLoseDoubleAndReorderNothing();
    void chatGroupsLoseDoubleAndReorderNothing_data() { addWorkers(); }
    void chatGroupsLoseDoubleAndReorderNothing();

private:
    struct Comer
    {
        std::unique_ptr<RawClient> client;
        Visit visit;
        qsizetype enough = 0; ///< messages after which it leaves
        bool isIn = false;
        bool isLeaving = false;
    };

    static void addWorkers();
    /// Runs `step` in the event loop until it says that all is done.
    static bool run(const std::function<bool()> &step);
    [[nodiscard]] bool hearRaw(RawClient &client, QList<Said> &heard);
    void speak(const std::function<void(quint32, const QByteArray &)> &say);
    void turnRaw(Comer &comer);
    void turnChat(Comer &comer, int number);
    void hearChat(Comer &comer, const RawFrame &frame);
    void checkOrder() const;
    void checkVisit(const Visit &visit, const QHash<quint64, qsizetype> &places) const;

    std::unique_ptr<TestServer> m_server;
    QRandomGenerator m_random { 20'260'401 };
    std::vector<std::unique_ptr<RawClient>> m_senders;
    std::array<Comer, Comers> m_comers;
    std::array<quint32, Senders> m_said {}; ///< messages of each sender
    std::array<quint32, Senders> m_heard {}; ///< of them, by the first sender
    quint32 m_messages = 0; ///< each sender's share
    QList<Said> m_order; ///< as the first sender heard them
    qint64 m_firstCursor = -1; ///< chat: of the first message of all
    QList<Visit> m_visits;
    bool m_isOver = false; ///< who comes may stay away
};

void TestFaultsChurn::init()
{
    m_server = std::make_unique<TestServer>();
    m_said = {};
    m_heard = {};
    m_order.clear();
    m_firstCursor = -1;
    m_visits.clear();
    m_isOver = false;
}

void TestFaultsChurn::cleanup()
{
    m_senders.clear();
    for (auto &comer : m_comers)
        comer = {};
    m_server.reset();
}

void TestFaultsChurn::addWorkers()
{
    QTest::addColumn<int>("workers");
    QTest::newRow("one worker") << 1;
    QTest::newRow("three workers") << 3;
}

bool TestFaultsChurn::run(const std::function<bool()> &step)
{
    QTimer pulse; // so that the loop goes on when nothing comes
    pulse.start(20);
    QElapsedTimer timer;
    timer.start();
    while (!step()) {
        if (timer.elapsed() > 100'000 || QTest::currentTestFailed())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void TestFaultsChurn::speak(const std::function<void(quint32, const QByteArray &)> &say)
{
    for (quint32 sender = 0; sender < Senders; ++sender) {
        while (m_said[sender] < m_messages && m_said[sender] - m_heard[sender] < Window) {
            say(sender, QByteArray::number(sender) + ' ' + QByteArray::number(m_said[sender]));
            ++m_said[sender];
        }
    }
}

bool TestFaultsChurn::hearRaw(RawClient &client, QList<Said> &heard)
{
    const auto frames = client.takeFrames();
    for (const auto &frame : frames) {
        if (frame.firstByte == 0x82)
            heard.append(parse(frame.payload));
    }
    return !frames.isEmpty() && frames.constLast().firstByte == 0x88;
}

void TestFaultsChurn::turnRaw(Comer &comer)
{
    if (!comer.client) {
        if (m_isOver)
            return;
        comer.client = std::make_unique<RawClient>(m_server->port());
        comer.client->upgrade("/chat/churn/");
        comer.enough = m_random.bounded(1, 2'000);
        return;
    }
    if (!comer.client->isOpen())
        return;
    if (!std::exchange(comer.isIn, true))
        comer.visit.saidBefore = m_said;
    const bool isClosed = hearRaw(*comer.client, comer.visit.heard);
    if (isClosed || comer.client->isEnded()) {
        m_visits.append(comer.visit);
        comer = {};
    } else if (!comer.isLeaving && (m_isOver || comer.visit.heard.size() >= comer.enough)) {
        comer.isLeaving = true;
        if (m_random.bounded(3) > 0)
            return comer.client->sendClose(RawClient::closeBody(1000));
        m_visits.append(comer.visit);
        comer.client->vanish();
        comer = {};
    }
}

void TestFaultsChurn::checkOrder() const
{
    std::array<quint32, Senders> next {};
    for (const auto &said : m_order) {
        QVERIFY(said.sender < Senders);
        QCOMPARE(said.number, next.at(said.sender)++);
    }
    QCOMPARE(m_order.size(), qsizetype(Senders * m_messages));
}

void TestFaultsChurn::checkVisit(const Visit &visit, const QHash<quint64, qsizetype> &places) const
{
    const auto place = [&places](const Said &said) {
        return places.value((quint64(said.sender) << 32) | said.number, -1);
    };
    if (visit.heard.isEmpty())
        return;
    const auto first = place(visit.heard.constFirst());
    QVERIFY(first >= 0);
    QCOMPARE(visit.heard, m_order.sliced(first, visit.heard.size()));
    for (quint32 sender = 0; sender < Senders; ++sender) {
        if (visit.saidBefore.at(sender) < m_messages)
            QVERIFY(first <= place({ sender, visit.saidBefore.at(sender) }));
    }
}

void TestFaultsChurn::rawGroupsLoseDoubleAndReorderNothing()
{
    QFETCH(int, workers);
    EngineConfig config;
    config.workers = workers;
    QVERIFY(m_server->start(config));
    m_messages = scaled(20'000);
    for (quint32 i = 0; i < Senders; ++i) {
        m_senders.push_back(m_server->open("/chat/churn/"));
        QVERIFY(m_senders.back());
    }
    std::array<QList<Said>, Senders> heard;
    const auto step = [&] {
        for (size_t i = 0; i < Senders; ++i)
            (void)hearRaw(*m_senders[i], heard[i]);
        for (; m_order.size() < heard[0].size(); m_order.append(heard[0].at(m_order.size())))
            ++m_heard.at(heard[0].at(m_order.size()).sender);
        speak([this](quint32 sender, const QByteArray &text) {
            m_senders[sender]->send(0x82, text);
        });
        m_isOver = std::all_of(heard.cbegin(), heard.cend(), [this](const auto &all) {
            return all.size() >= qsizetype(Senders * m_messages);
        });
        for (auto &comer : m_comers)
            turnRaw(comer);
        return m_isOver && std::none_of(m_comers.cbegin(), m_comers.cend(), [](const auto &comer) {
                   return comer.client != nullptr;
               });
    };
    QVERIFY(run(step));
    checkOrder();
    for (const auto &all : heard)
        QCOMPARE(all, m_order);
    QHash<quint64, qsizetype> places;
    for (qsizetype i = 0; i < m_order.size(); ++i)
        places.insert((quint64(m_order.at(i).sender) << 32) | m_order.at(i).number, i);
    qsizetype most = 0;
    for (const auto &visit : std::as_const(m_visits)) {
        checkVisit(visit, places);
        most = std::max(most, visit.heard.size());
    }
    qInfo("%lld visits", qlonglong(m_visits.size()));
    QVERIFY(m_visits.size() >= 20 && most > 500);
}

void TestFaultsChurn::hearChat(Comer &comer, const RawFrame &frame)
{
    const auto &event = frame.payload;
    if (event.startsWith(R"({"type":"group.joined")")) {
        QVERIFY(!comer.isIn);
        comer.isIn = true;
        const auto cursor = numberAfter(event, R"("cursor":")");
        comer.visit.firstCursor = cursor < 0 ? m_firstCursor : cursor + 1;
    } else if (event.startsWith(R"({"type":"message","group")")) {
        QVERIFY(comer.isIn); // neither before it was told that it is in, nor after it is out
        const auto cursor = numberAfter(event, R"("cursor":")");
        if (m_firstCursor < 0)
            m_firstCursor = cursor;
        if (comer.visit.firstCursor < 0) // it came before anything was said
            comer.visit.firstCursor = m_firstCursor;
        QCOMPARE(cursor, comer.visit.firstCursor + comer.visit.heard.size());
        const auto text = event.indexOf(R"("text":")") + 8;
        comer.visit.heard.append(parse(event.sliced(text, event.indexOf('"', text) - text)));
    } else if (comer.isLeaving && event.startsWith(R"({"type":"member.left")")
               && event.contains("\"nick\":\"" + comer.client->objectName().toUtf8() + '"')) {
        m_visits.append(comer.visit);
        comer.visit = {};
        comer.isIn = false;
        comer.isLeaving = false;
        comer.enough = 0;
    }
}

void TestFaultsChurn::turnChat(Comer &comer, int number)
{
    if (!comer.client) {
        comer.client = m_server->open("/");
        QVERIFY(comer.client);
        comer.client->setObjectName(u"comer%1"_s.arg(number));
        comer.client->sendText(R"({"type":"hello","nick":"comer)" + QByteArray::number(number)
                               + "\"}");
    }
    for (const auto &frame : comer.client->takeFrames()) {
        hearChat(comer, frame);
        if (QTest::currentTestFailed())
            return;
    }
    if (comer.enough == 0 && !m_isOver) {
        comer.client->sendText(R"({"type":"group.join","group":"churn"})");
        comer.enough = m_random.bounded(1, 500);
    } else if (comer.isIn && !comer.isLeaving
               && (m_isOver || comer.visit.heard.size() >= comer.enough)) {
        comer.client->sendText(R"({"type":"group.leave","group":"churn"})");
        comer.isLeaving = true;
    }
}

void TestFaultsChurn::chatGroupsLoseDoubleAndReorderNothing()
{
    QFETCH(int, workers);
    EngineConfig config;
    config.workers = workers;
    config.rate = 0;
    QVERIFY(m_server->start(config));
    m_messages = scaled(5'000);
    std::array<Comer, Senders> stayers; // who sends hears as who comes
    for (quint32 i = 0; i < Senders; ++i) {
        turnChat(stayers[i], 100 + int(i));
        stayers[i].enough = std::numeric_limits<qsizetype>::max();
        QVERIFY(run([&] { return turnChat(stayers[i], 100 + int(i)), stayers[i].isIn; }));
    }
    const auto say = [&stayers](quint32 sender, const QByteArray &text) {
        const auto id = text.split(' ').constLast().rightJustified(12, '0');
        stayers[sender].client->sendText(
            R"({"type":"message.send","group":"churn","id":"00000000-0000-4000-8000-)" + id
            + R"(","text":")" + text + "\"}");
    };
    const auto all = qsizetype(Senders * m_messages);
    const auto step = [&] {
        for (quint32 i = 0; i < Senders && !m_isOver; ++i)
            turnChat(stayers[i], 100 + int(i));
        const auto &heard = stayers[0].visit.heard;
        for (; m_order.size() < heard.size(); m_order.append(heard.at(m_order.size())))
            ++m_heard.at(heard.at(m_order.size()).sender);
        speak(say);
        m_isOver = std::all_of(stayers.cbegin(), stayers.cend(), [all](const auto &stayer) {
            return stayer.visit.heard.size() >= all;
        });
        for (size_t i = 0; i < Comers; ++i)
            turnChat(m_comers[i], int(i));
        return m_isOver && std::all_of(m_comers.cbegin(), m_comers.cend(), [](const auto &comer) {
                   return comer.enough == 0;
               });
    };
    QVERIFY(run(step));
    checkOrder();
    for (const auto &stayer : stayers)
        QCOMPARE(stayer.visit.heard, m_order);
    for (const auto &visit : std::as_const(m_visits)) {
        if (!visit.heard.isEmpty())
            QCOMPARE(visit.heard,
                     m_order.sliced(visit.firstCursor - m_firstCursor, visit.heard.size()));
    }
    qInfo("%lld visits", qlonglong(m_visits.size()));
    QVERIFY(m_visits.size() >= 20);
}

QTEST_GUILESS_MAIN(TestFaultsChurn)
#include "tst_faultschurn.moc"
