// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydesk.h"
#include "person.h"
#include "testserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

Q_DECLARE_METATYPE(QList<QStringList>)

namespace {

const QString Id = u"6f1c1f0a-7f0e-4b52-9d3b-2c7a5b0a9e01"_s;
const QString LastId = u"6f1c1f0a-7f0e-4b52-9d3b-2c7a5b0a9e02"_s;

} // namespace

/// One id sent more than once at the same time, on one connection and on several: what is accepted,
/// and what everybody sees.
///
/// Ada sends on one connection, and whoever the row says on another; Bob listens.
class TestChatIds : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSentTwiceAtOnceIsOneMessage_data();
    void whatIsSentTwiceAtOnceIsOneMessage();
    void eachAnswerSaysWhatBecameOfTheMessage();
    void whoLostTheNickSendsWhatWasKeptAlready_data();
    void whoLostTheNickSendsWhatWasKeptAlready();

private:
    [[nodiscard]] bool start(bool isKept);
    [[nodiscard]] std::unique_ptr<Person> come(const QString &nick, const QString &token = {});
    [[nodiscard]] static QString token(const Person &person);
    [[nodiscard]] static QStringList told(const Person &person); ///< "sender text"
    [[nodiscard]] static QSet<QString> acceptedCursors(const Person &person); ///< of Id

    std::unique_ptr<HistoryDesk> m_desk;
    std::unique_ptr<TestServer> m_server;
};

bool TestChatIds::start(bool isKept)
{
    m_server.reset();
    m_desk = std::make_unique<HistoryDesk>();
    std::unique_ptr<SqliteHistoryStore> store;
    if (isKept) {
        store = std::make_unique<SqliteHistoryStore>(m_desk->config());
        if (!store->open().isEmpty())
            return false;
    }
    m_server = std::make_unique<TestServer>(std::move(store));
    EngineConfig config;
    config.workers = 3; // one for each
    config.rate = 0;
    return m_server->start(config);
}

std::unique_ptr<Person> TestChatIds::come(const QString &nick, const QString &token)
{
    auto person = std::make_unique<Person>(m_server->port());
    person->hello(nick, token);
    person->join(u"g"_s);
    const bool isIn
        = QTest::qWaitFor([&person] { return person->heard(u"group.joined"_s).size() == 1; });
    return isIn ? std::move(person) : nullptr;
}

QString TestChatIds::token(const Person &person)
{
    return person.last(u"welcome"_s).value(u"resume"_s).toString();
}

QStringList TestChatIds::told(const Person &person)
{
    QStringList lines;
    for (const auto &message : person.heard(u"message"_s))
        lines.append(message.value(u"sender"_s).toString() + u' '
                     + message.value(u"text"_s).toString());
    return lines;
}

QSet<QString> TestChatIds::acceptedCursors(const Person &person)
{
    QSet<QString> cursors;
    for (const auto &accepted : person.heard(u"message.accepted"_s)) {
        if (accepted.value(u"id"_s) == Id)
            cursors.insert(accepted.value(u"cursor"_s).toString());
    }
    return cursors;
}

void TestChatIds::whatIsSentTwiceAtOnceIsOneMessage_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<QString>("nick");
    QTest::addColumn<bool>("resumes");
    QTest::addColumn<QStringList>("oldTexts");
    QTest::addColumn<QStringList>("newTexts");
    QTest::addColumn<int>("messages"); // that bob is told
    for (const bool isKept : { false, true }) {
        const auto row = [isKept](const char *name) -> QTestData & {
            return QTest::addRow("%s, %s", name, isKept ? "kept" : "not kept") << isKept;
        };
        const QStringList one { u"one"_s };
        const QStringList two { u"two"_s };
        const QStringList often { u"one"_s, u"one"_s, u"one"_s };
        row("often on one connection") << u"eve"_s << false << often << QStringList() << 1;
        row("with two texts on one connection")
            << u"eve"_s << false << one + two << QStringList() << 1;
        row("on the dead connection and on the resumed one") << u"ada"_s << true << one << one << 1;
        row("often on both") << u"ada"_s << true << often << often << 1;
        row("under the number a taken nick gets") << u"ada"_s << false << often << often << 1;
        row("by two people") << u"eve"_s << false << one << two << 2;
        row("often by two people") << u"eve"_s << false << often << two + two << 2;
    }
}

void TestChatIds::whatIsSentTwiceAtOnceIsOneMessage()
{
    QFETCH(bool, isKept);
    QFETCH(QString, nick);
    QFETCH(bool, resumes);
    QFETCH(QStringList, oldTexts);
    QFETCH(QStringList, newTexts);
    QFETCH(int, messages);
    QVERIFY(start(isKept));
    const auto bob = come(u"bob"_s);
    const auto old = come(u"ada"_s);
    QVERIFY(bob && old);
    Person other(m_server->port());
    if (!resumes) {
        other.hello(nick);
        other.join(u"g"_s);
        QTRY_COMPARE(other.heard(u"group.joined"_s).size(), 1);
    }
    for (const auto &text : std::as_const(oldTexts))
        old->send(u"g"_s, Id, text);
    if (resumes) { // while that is underway
        other.hello(nick, token(*old));
        other.join(u"g"_s);
    }
    for (const auto &text : std::as_const(newTexts))
        other.send(u"g"_s, Id, text);
    other.send(u"g"_s, LastId, u"last"_s);

    const auto answers = newTexts.size() + 1;
    QTRY_COMPARE(other.heard(u"message.accepted"_s).size(), answers);
    QTRY_COMPARE(bob->heard(u"message"_s).size(), messages + 1);
    if (resumes) {
        QTRY_COMPARE(told(other).constLast(), u"ada last"_s);
    } else {
        QTRY_COMPARE(old->heard(u"message.accepted"_s).size(), oldTexts.size());
        QTRY_COMPARE(told(*old), told(*bob));
        QTRY_COMPARE(told(other), told(*bob));
    }
    QCOMPARE(acceptedCursors(other).size(), newTexts.isEmpty() ? 0 : 1);
    const auto all = acceptedCursors(*old) + acceptedCursors(other);
    QCOMPARE(all.size(), messages);
    for (int i = 0; i < messages + 1; ++i) {
        const auto message = bob->heard(u"message"_s).at(i);
        QCOMPARE(all.contains(message.value(u"cursor"_s).toString()), message.value(u"id"_s) == Id);
    }
}

// Sent again before the first answer, it is the same question; behind it, nobody gets it.
void TestChatIds::eachAnswerSaysWhatBecameOfTheMessage()
{
    QVERIFY(start(true));
    const auto bob = come(u"bob"_s);
    const auto ada = come(u"ada"_s);
    QVERIFY(bob && ada);
    constexpr int often = 20;
    const auto send = RawClient::frame(0x81,
                                       R"({"type":"message.send","group":"g","text":"one","id":")"
                                           + Id.toLatin1() + R"("})");
    ada->client().write(send.repeated(often)); // in one piece
    QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), often);
    ada->send(u"g"_s, Id, u"one"_s);
    QTRY_COMPARE(ada->heard(u"message.accepted"_s).size(), often + 1);
    QList<int> told;
    for (const auto &accepted : ada->heard(u"message.accepted"_s)) {
        const auto delivery = accepted.value(u"delivery"_s).toObject();
        told.append(delivery.value(u"sent"_s).toInt() + delivery.value(u"queued"_s).toInt());
    }
    QCOMPARE(told, QList<int>(often, 2) + QList<int>({ 0 }));
    QCOMPARE(bob->heard(u"message"_s).size(), 1);
}

void TestChatIds::whoLostTheNickSendsWhatWasKeptAlready_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("kept") << true;
    QTest::newRow("not kept") << false;
}

// Somebody else took the nick while ada was away, and what she sends again had arrived.
void TestChatIds::whoLostTheNickSendsWhatWasKeptAlready()
{
    QFETCH(bool, isKept);
    QVERIFY(start(isKept));
    const auto bob = come(u"bob"_s);
    auto ada = come(u"ada"_s);
    QVERIFY(bob && ada);
    ada->send(u"g"_s, Id, u"once"_s);
    QTRY_COMPARE(bob->heard(u"message"_s).size(), 1);
    const auto cursor = bob->cursor(0);
    const auto resume = token(*ada);
    ada->client().vanish();
    QTRY_COMPARE(bob->heard(u"member.left"_s).size(), 1);
    const auto thief = come(u"ada"_s);
    QVERIFY(thief);
    const auto back = come(u"ada"_s, resume);
    QVERIFY(back);
    QCOMPARE(back->last(u"welcome"_s).value(u"nick"_s).toString(), u"ada-2"_s);
    back->send(u"g"_s, Id, u"once"_s);
    QTRY_COMPARE(back->heard(u"message.accepted"_s).size(), 1);
    QCOMPARE(back->last(u"message.accepted"_s).value(u"cursor"_s).toString(), cursor);
    back->send(u"g"_s, LastId, u"last"_s);
    QTRY_COMPARE(told(*bob), QStringList({ u"ada once"_s, u"ada-2 last"_s }));
}

QTEST_GUILESS_MAIN(TestChatIds)
#include "tst_chatids.moc"
