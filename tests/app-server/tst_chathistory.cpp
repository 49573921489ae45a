// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydesk.h"
#include "person.h"
#include "testserver.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QStringList textsOf(const QJsonObject &history)
{
    QStringList texts;
    for (const auto &message : history.value(u"messages"_s).toArray())
        texts.append(message.toObject().value(u"text"_s).toString());
    return texts;
}

QStringList numbers(int from, int to)
{
    QStringList texts;
    for (int i = from; i < to; ++i)
        texts.append(QString::number(i));
    return texts;
}

} // namespace

/// limpid.chat.v1 with a history, from the outside, over two workers and restarts.
class TestChatHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatWasMissedFollowsTheJoin();
    void withoutACursorNothingOfThePastIsSent();
    void aJoinBetweenMessagesLosesAndDoublesNone();
    void aLongAbsenceIsFetchedInPages();
    void longMessagesArePagedToo();
    void whatRetentionTookIsAGap();
    void aCursorOfAnotherHistoryIsAGap();
    void pagesLeadBackToTheFirstMessage();
    void aSearchIsAnsweredWithItsText_data();
    void aSearchIsAnsweredWithItsText();
    void aSearchIsPaged();
    void aResendAfterARestartIsAcceptedAndNotShown();
    void oneIdInTwoGroupsIsTwoMessages();
    void resendsAtOnceAreShownOnce();
    void aNickSurvivesTheServer();
    void announcementsAreKept();
    void aFullDiskIsAFaultAndTheChatGoesOn();
    void whoLeavesWhileJoiningIsNotThere();

private:
    /// Starts the server, or another one on the same file.
    [[nodiscard]] bool start();
    /// Comes in and is in the group.
    [[nodiscard]] std::unique_ptr<Person> come(const QString &nick, const QString &after = {});
    /// Sends numbers as texts, and waits until they are accepted.
    [[nodiscard]] bool sendNumbers(Person &person, int from, int to);

    std::unique_ptr<HistoryDesk> m_desk;
    std::unique_ptr<TestServer> m_server;
};

void TestChatHistory::init()
{
    m_desk = std::make_unique<HistoryDesk>();
    QVERIFY(start());
}

void TestChatHistory::cleanup()
{
    m_server.reset();
    m_desk.reset();
}

bool TestChatHistory::start()
{
    m_server.reset();
    auto store = std::make_unique<SqliteHistoryStore>(m_desk->config());
    if (!store->open().isEmpty())
        return false;
    m_server = std::make_unique<TestServer>(std::move(store));
    EngineConfig config;
    config.workers = 2;
    config.rate = 0;
    return m_server->start(config);
}

std::unique_ptr<Person> TestChatHistory::come(const QString &nick, const QString &after)
{
    auto person = std::make_unique<Person>(m_server->port());
    person->hello(nick);
    person->join(u"g"_s, after);
    const bool isIn
        = QTest::qWaitFor([&person] { return person->heard(u"group.joined"_s).size() == 1; });
    return isIn ? std::move(person) : nullptr;
}

bool TestChatHistory::sendNumbers(Person &person, int from, int to)
{
    const auto before = person.heard(u"message.accepted"_s).size();
    for (int i = from; i < to; ++i)
        person.send(u"g"_s, newId(), QString::number(i));
    return QTest::qWaitFor(
        [&] { return person.heard(u"message.accepted"_s).size() == before + to - from; });
}

void TestChatHistory::whatWasMissedFollowsTheJoin()
{
    auto ada = come(u"ada"_s);
    QVERIFY(ada && sendNumbers(*ada, 0, 10));
    const auto cursor = ada->cursor(6);
    for (int run = 0; run < 2; ++run) {
        auto bob = come(u"bob"_s, cursor);
        QVERIFY(bob);
        const auto joined = bob->last(u"group.joined"_s);
        QCOMPARE(joined.value(u"missed"_s).toInt(), 3);
        QVERIFY(!joined.value(u"gap"_s).toBool());
        QVERIFY(!joined.contains(u"more"_s));
        QTRY_COMPARE(bob->texts(), numbers(7, 10));
        QCOMPARE(joined.value(u"cursor"_s).toString(), bob->cursor(2));
        bob.reset();
        ada.reset();
        QVERIFY(start());
    }
}

void TestChatHistory::withoutACursorNothingOfThePastIsSent()
{
    auto ada = come(u"ada"_s);
    QVERIFY(ada && sendNumbers(*ada, 0, 3));
    auto bob = come(u"bob"_s);
    QVERIFY(bob);
    const auto joined = bob->last(u"group.joined"_s);
    QCOMPARE(joined.value(u"missed"_s).toInt(), 0);
    QVERIFY(!joined.value(u"gap"_s).toBool());
    QCOMPARE(joined.value(u"cursor"_s).toString(), ada->cursor(2));
    QVERIFY(sendNumbers(*ada, 3, 4));
    QTRY_COMPARE(bob->texts(), numbers(3, 4));
}

void TestChatHistory::aJoinBetweenMessagesLosesAndDoublesNone()
{
    auto ada = come(u"ada"_s);
    QVERIFY(ada && sendNumbers(*ada, 0, 1));
    std::vector<std::unique_ptr<Person>> others;
    QList<int> seen;
    for (int i = 0; i < 40; ++i) {
        QTRY_VERIFY(ada->texts().size() > i * 25 - 50); // not a page behind
        for (int j = 0; j < 25; ++j)
            ada->send(u"g"_s, newId(), QString::number(1 + i * 25 + j));
        // Messages are being kept, fanned out and read while each of them comes in.
        QCoreApplication::processEvents();
        others.push_back(std::make_unique<Person>(m_server->port()));
        others.back()->hello(u"p%1"_s.arg(i));
        const auto last = ada->last(u"message"_s);
        seen.append(last.value(u"text"_s).toString().toInt());
        others.back()->join(u"g"_s, last.value(u"cursor"_s).toString());
    }
    QTRY_COMPARE(ada->texts().size(), 1'001);
    QCOMPARE(ada->texts(), numbers(0, 1'001));
    int whole = 0;
    for (size_t i = 0; i < others.size(); ++i) {
        const auto &other = others[i];
        QTRY_COMPARE(other->last(u"message"_s).value(u"text"_s).toString(), u"1000"_s);
        const auto texts = other->texts();
        const bool hasMore = other->last(u"group.joined"_s).value(u"more"_s).toBool();
        whole += !hasMore;
        const auto first = hasMore ? texts.constFirst().toInt() : seen.at(qsizetype(i)) + 1;
        QCOMPARE(texts, numbers(first, 1'001));
    }
    QVERIFY(whole > 0);
}

void TestChatHistory::aLongAbsenceIsFetchedInPages()
{
    auto ada = come(u"ada"_s);
    QVERIFY(ada && sendNumbers(*ada, 0, 550));
    const auto after = ada->cursor(20);
    auto bob = come(u"bob"_s, after);
    QVERIFY(bob);
    const auto joined = bob->last(u"group.joined"_s);
    QCOMPARE(joined.value(u"missed"_s).toInt(), 200);
    QVERIFY(joined.value(u"gap"_s).toBool() && joined.value(u"more"_s).toBool());
    QTRY_COMPARE(bob->texts(), numbers(350, 550));

    QStringList fetched;
    auto before = bob->cursor(0);
    for (int page = 1; page <= 2; ++page) {
        bob->say(u"history.fetch"_s,
                 { { u"group"_s, u"g"_s },
                   { u"before"_s, before },
                   { u"after"_s, after },
                   { u"limit"_s, 200 } });
        QTRY_COMPARE(bob->heard(u"history"_s).size(), page);
        const auto history = bob->last(u"history"_s);
        fetched = textsOf(history) + fetched;
        before
            = history.value(u"messages"_s).toArray().at(0).toObject().value(u"cursor"_s).toString();
        QCOMPARE(history.value(u"more"_s).toBool(), page == 1);
        QVERIFY(!history.contains(u"gap"_s));
    }
    QCOMPARE(fetched, numbers(21, 350));
}

void TestChatHistory::longMessagesArePagedToo()
{
    auto ada = come(u"ada"_s);
    QVERIFY(ada && sendNumbers(*ada, 0, 1));
    const QString longText(16'000, u'x');
    for (int i = 0; i < 100; ++i)
        ada->send(u"g"_s, newId(), longText);
    QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), 101);
    // More than a client may have waiting: it is not closed for what it asked for.
    auto bob = come(u"bob"_s, ada->cursor(0));
    QVERIFY(bob);
    const auto missed = bob->last(u"group.joined"_s).value(u"missed"_s).toInt();
    QCOMPARE(missed, 8);
    QTRY_COMPARE(bob->texts().size(), missed);
    QVERIFY(bob->last(u"group.joined"_s).value(u"more"_s).toBool());
    bob->say(u"history.fetch"_s, { { u"group"_s, u"g"_s }, { u"limit"_s, 200 } });
    QTRY_COMPARE(bob->heard(u"history"_s).size(), 1);
    QVERIFY(bob->last(u"history"_s).value(u"more"_s).toBool());
}

void TestChatHistory::whatRetentionTookIsAGap()
{
    m_desk->config().keepMessages = 5;
    QVERIFY(start());
    auto ada = come(u"ada"_s);
    QVERIFY(ada && sendNumbers(*ada, 0, 10));
    auto bob = come(u"bob"_s, ada->cursor(2));
    QVERIFY(bob);
    const auto joined = bob->last(u"group.joined"_s);
    QVERIFY(joined.value(u"gap"_s).toBool());
    QVERIFY(!joined.contains(u"more"_s));
    QTRY_COMPARE(bob->texts(), numbers(5, 10));
    bob->say(u"history.fetch"_s, { { u"group"_s, u"g"_s }, { u"after"_s, ada->cursor(2) } });
    QTRY_VERIFY(bob->last(u"history"_s).value(u"gap"_s).toBool());
    auto eve = come(u"eve"_s, ada->cursor(4));
    QVERIFY(eve && !eve->last(u"group.joined"_s).value(u"gap"_s).toBool());
    QTRY_COMPARE(eve->texts(), numbers(5, 10));
}

void TestChatHistory::aCursorOfAnotherHistoryIsAGap()
{
    auto ada = come(u"ada"_s);
    QVERIFY(ada && sendNumbers(*ada, 0, 2));
    const auto cursor = ada->cursor(1);
    ada.reset();
    m_server.reset();
    QVERIFY(QFile::remove(m_desk->config().file));
    m_desk->advance(1'000);
    QVERIFY(start());
    auto bob = come(u"bob"_s, cursor);
    QVERIFY(bob && bob->last(u"group.joined"_s).value(u"gap"_s).toBool());
}

void TestChatHistory::pagesLeadBackToTheFirstMessage()
{
    auto ada = come(u"ada"_s);
    QVERIFY(ada && sendNumbers(*ada, 0, 25));
    QStringList fetched;
    QJsonObject fields { { u"group"_s, u"g"_s }, { u"limit"_s, 10 } };
    for (int page = 1; page <= 3; ++page) {
        ada->say(u"history.fetch"_s, fields);
        QTRY_COMPARE(ada->heard(u"history"_s).size(), page);
        const auto history = ada->last(u"history"_s);
        fetched = textsOf(history) + fetched;
        QCOMPARE(history.value(u"more"_s).toBool(), page < 3);
        fields.insert(u"before"_s,
                      history.value(u"messages"_s).toArray().at(0).toObject().value(u"cursor"_s));
    }
    QCOMPARE(fetched, numbers(0, 25));
}

void TestChatHistory::aSearchIsAnsweredWithItsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    const auto tea = u"Green tea, \"please\""_s;
    const auto chinese = u"我们明天去喝茶"_s;
    QTest::newRow("a word") << u"tea"_s << QStringList { tea };
    QTest::newRow("words in any order and case") << u"PLEASE green"_s << QStringList { tea };
    QTest::newRow("a part of a Chinese sentence") << u"喝茶"_s << QStringList { chinese };
    QTest::newRow("quotes") << u"\"please"_s << QStringList { tea };
    QTest::newRow("an operator is a word") << u"tea OR 喝茶"_s << QStringList {};
    QTest::newRow("a word nobody has said") << u"coffee"_s << QStringList {};
    QTest::newRow("dots part words") << u"green.tea"_s << QStringList { tea };
    QTest::newRow("the 16th word counts") << u"tea "_s.repeated(15) + u"coffee"_s << QStringList {};
    QTest::newRow("the 17th does not")
        << u"tea "_s.repeated(16) + u"coffee"_s << QStringList { tea };
    QTest::newRow("only punctuation") << u"*()\"-:^"_s << QStringList {};
    QTest::newRow("only white space") << u" \t\u3000"_s << QStringList {};
}

void TestChatHistory::aSearchIsAnsweredWithItsText()
{
    QFETCH(QString, text);
    auto ada = come(u"ada"_s);
    QVERIFY(ada);
    ada->send(u"g"_s, newId(), u"Green tea, \"please\""_s);
    ada->send(u"g"_s, newId(), u"我们明天去喝茶"_s);
    ada->say(u"history.fetch"_s, { { u"group"_s, u"g"_s }, { u"text"_s, text } });
    QTRY_COMPARE(ada->heard(u"history"_s).size(), 1);
    const auto history = ada->last(u"history"_s);
    QTEST(textsOf(history), "found");
    QCOMPARE(history.value(u"text"_s).toString(), text);
    QVERIFY(!history.value(u"more"_s).toBool());
    QVERIFY(ada->heard(u"fault"_s).isEmpty());
}

void TestChatHistory::aSearchIsPaged()
{
    auto ada = come(u"ada"_s);
    QVERIFY(ada && sendNumbers(*ada, 0, 3));
    for (int i = 0; i < 3; ++i)
        ada->send(u"g"_s, newId(), u"tea %1"_s.arg(i));
    QJsonObject fields { { u"group"_s, u"g"_s }, { u"limit"_s, 2 }, { u"text"_s, u"tea"_s } };
    ada->say(u"history.fetch"_s, fields);
    QTRY_COMPARE(ada->heard(u"history"_s).size(), 1);
    const auto first = ada->last(u"history"_s);
    QCOMPARE(textsOf(first), QStringList({ u"tea 1"_s, u"tea 2"_s }));
    QVERIFY(first.value(u"more"_s).toBool());
    const auto oldest = first.value(u"messages"_s).toArray().at(0).toObject();
    fields.insert(u"before"_s, oldest.value(u"cursor"_s));
    ada->say(u"history.fetch"_s, fields);
    QTRY_COMPARE(ada->heard(u"history"_s).size(), 2);
    QCOMPARE(textsOf(ada->last(u"history"_s)), QStringList { u"tea 0"_s });
    QVERIFY(!ada->last(u"history"_s).value(u"more"_s).toBool());
}

void TestChatHistory::aResendAfterARestartIsAcceptedAndNotShown()
{
    const auto id = newId();
    QString cursor;
    for (int run = 0; run < 2; ++run) {
        auto ada = come(u"ada"_s, cursor);
        QVERIFY(ada);
        ada->send(u"g"_s, id, u"once"_s);
        QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), 1);
        const auto accepted = ada->last(u"message.accepted"_s).value(u"cursor"_s).toString();
        QVERIFY(cursor.isEmpty() || accepted == cursor);
        cursor = accepted;
        QVERIFY(sendNumbers(*ada, run, run + 1));
        QTRY_COMPARE(ada->texts().constLast(), QString::number(run));
        QCOMPARE(ada->texts().count(u"once"_s), run == 0 ? 1 : 0);
        ada.reset();
        QVERIFY(start());
    }
}

void TestChatHistory::oneIdInTwoGroupsIsTwoMessages()
{
    auto ada = come(u"ada"_s);
    QVERIFY(ada);
    ada->join(u"h"_s);
    const auto id = newId();
    for (const auto &group : { u"g"_s, u"h"_s, u"g"_s, u"h"_s })
        ada->send(group, id, group);
    QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), 4);
    QCOMPARE(ada->texts(), QStringList({ u"g"_s, u"h"_s }));
    QMap<QString, int> answers;
    for (const auto &accepted : ada->heard(u"message.accepted"_s))
        ++answers[accepted.value(u"cursor"_s).toString()];
    QCOMPARE(answers.value(ada->cursor(0)), 2);
    QCOMPARE(answers.value(ada->cursor(1)), 2);
}

void TestChatHistory::resendsAtOnceAreShownOnce()
{
    // The same person on a dead connection and on the next, each sending all it has.
    auto bob = come(u"bob"_s);
    QVERIFY(bob);
    Person ada(m_server->port());
    ada.hello(u"ada"_s);
    ada.join(u"g"_s);
    QTRY_COMPARE(ada.heard(u"group.joined"_s).size(), 1);
    const auto token = ada.last(u"welcome"_s).value(u"resume"_s).toString();
    QStringList ids;
    for (int i = 0; i < 100; ++i)
        ids.append(newId());
    Person again(m_server->port());
    for (int i = 0; i < ids.size(); ++i)
        ada.send(u"g"_s, ids.at(i), QString::number(i));
    again.hello(u"ada"_s, token);
    again.join(u"g"_s);
    for (int i = 0; i < ids.size(); ++i)
        again.send(u"g"_s, ids.at(i), QString::number(i));
    QTRY_COMPARE(again.heard(u"message.accepted"_s).size(), 100);
    QCOMPARE(again.last(u"welcome"_s).value(u"nick"_s).toString(), u"ada"_s);
    QVERIFY(sendNumbers(*bob, 100, 101));
    QTRY_COMPARE(bob->texts().size(), 101);
    QCOMPARE(bob->texts(), numbers(0, 101));
}

void TestChatHistory::aNickSurvivesTheServer()
{
    auto ada = come(u"ada"_s);
    auto second = come(u"ada"_s);
    QVERIFY(ada && second);
    const auto token = second->last(u"welcome"_s).value(u"resume"_s).toString();
    QCOMPARE(second->last(u"welcome"_s).value(u"nick"_s).toString(), u"ada-2"_s);
    ada.reset();
    second.reset();
    QVERIFY(start());
    Person back(m_server->port());
    back.hello(u"ada"_s, token);
    QTRY_COMPARE(back.last(u"welcome"_s).value(u"nick"_s).toString(), u"ada-2"_s);
}

void TestChatHistory::announcementsAreKept()
{
    auto ada = come(u"ada"_s);
    QVERIFY(ada && sendNumbers(*ada, 0, 1));
    m_server->engine().announce({}, u"tea at four"_s);
    QTRY_COMPARE(ada->texts().size(), 2);
    auto bob = come(u"bob"_s, ada->cursor(0));
    QVERIFY(bob);
    QTRY_COMPARE(bob->texts(), QStringList { u"tea at four"_s });
    QCOMPARE(bob->last(u"message"_s).value(u"sender"_s).toString(), u"limpid-server"_s);
}

void TestChatHistory::aFullDiskIsAFaultAndTheChatGoesOn()
{
    auto ada = come(u"ada"_s);
    auto bob = come(u"bob"_s);
    QVERIFY(ada && bob && sendNumbers(*ada, 0, 1));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    const rlimit full = { 1, before.rlim_max };
    ::setrlimit(RLIMIT_FSIZE, &full);
    const auto id = newId();
    ada->send(u"g"_s, id, u"1"_s);
    const bool isTold = QTest::qWaitFor([&ada] { return !ada->last(u"fault"_s).isEmpty(); });
    bob->say(u"typing"_s, { { u"group"_s, u"g"_s } });
    const bool goesOn = QTest::qWaitFor([&ada] { return !ada->last(u"typing"_s).isEmpty(); });
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(isTold && goesOn);
    QCOMPARE(ada->last(u"fault"_s).value(u"code"_s).toString(), u"unavailable"_s);
    QCOMPARE(ada->last(u"fault"_s).value(u"id"_s).toString(), id);
    QVERIFY(!ada->last(u"fault"_s).value(u"text"_s).toString().contains(m_desk->config().file));
    ada->send(u"g"_s, id, u"1"_s);
    QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), 2);
    QTRY_COMPARE(bob->texts(), numbers(0, 2));
}

void TestChatHistory::whoLeavesWhileJoiningIsNotThere()
{
    auto ada = come(u"ada"_s);
    QVERIFY(ada);
    for (int i = 0; i < 50; ++i) {
        Person comer(m_server->port());
        comer.hello(u"comer%1"_s.arg(i));
        QTRY_COMPARE(comer.heard(u"welcome"_s).size(), 1);
        comer.join(u"g"_s);
        comer.client().vanish();
    }
    QTRY_COMPARE(m_server->snapshot().connections.size() > 0
                     ? m_server->snapshot().connectionCounts[size_t(ReadyState::Open)]
                     : 0,
                 1);
    QTRY_COMPARE(ada->heard(u"member.joined"_s).size(), ada->heard(u"member.left"_s).size());
    ada->join(u"g"_s);
    QTRY_COMPARE(ada->heard(u"group.joined"_s).size(), 2);
    QCOMPARE(ada->last(u"group.joined"_s).value(u"members"_s).toArray().size(), 1);
    QVERIFY(sendNumbers(*ada, 0, 1));
    const auto delivery = ada->last(u"message.accepted"_s).value(u"delivery"_s).toObject();
    QCOMPARE(delivery.value(u"sent"_s).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestChatHistory)
#include "tst_chathistory.moc"
