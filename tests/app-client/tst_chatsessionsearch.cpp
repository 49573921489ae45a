// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/historysearch.h"
#include "sessionfixture.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// What the server finds in the history, and how a hit comes into the list.
class TestChatSessionSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void hitsAreTheNewestFirstAndComeInPages();
    void scrollingBackAndSearchingAreToldApart();
    void onlyTheLastSearchIsAnswered();
    void whatCannotBeSearchedIsNotAskedFor();
    void aRefusedSearchIsNoFaultOfAnythingElse();
    void aSearchEndsWithTheConnection();
    void aHitThatIsHereIsFoundAtOnce();
    void olderPagesAreLoadedUntilTheHitIsHere();
    void aHitInAGapIsFetchedThere();
    void aHitThatIsTooFarBackIsGivenUp();
    void aSoughtHitIsAnsweredInAnyCase_data();
    void aSoughtHitIsAnsweredInAnyCase();

private:
    using State = HistorySearch::State;
    [[nodiscard]] static QList<Message> messages(int first, int last)
    {
        QList<Message> page;
        for (int number = first; number <= last; ++number)
            page += message(number);
        return page;
    }
    [[nodiscard]] static HistoryPage
    found(const QString &text, const QList<Message> &messages, bool more = false)
    {
        return { group(), messages, more, false, text };
    }
    [[nodiscard]] HistorySearch &hits() const { return m_fixture->session.hits(); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (int row = 0; row < hits().rowCount(); ++row)
            texts += hits().index(row).data().toString();
        return texts;
    }
    [[nodiscard]] std::vector<FetchHistory> fetches() const { return m_fixture->fetches(); }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_sought;
};

void TestChatSessionSearch::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &hits(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_sought = std::make_unique<QSignalSpy>(&m_fixture->session, &ChatSession::sought);
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(5'000) } }));
}

void TestChatSessionSearch::cleanup()
{
    m_sought.reset();
    m_tester.reset();
    m_fixture.reset();
}

void TestChatSessionSearch::hitsAreTheNewestFirstAndComeInPages()
{
    QVERIFY(m_fixture->session.search(group(), u"tea"_s));
    QCOMPARE(hits().state(), State::Searching);
    QTRY_COMPARE(fetches().size(), 1u);
    QVERIFY(fetches()[0] == (FetchHistory { group(), {}, 50, {}, u"tea"_s }));
    QVERIFY(m_fixture->hear({ found(u"tea"_s, { message(7), message(9) }, true) }));
    QCOMPARE(hits().state(), State::Found);
    QVERIFY(hits().hasMore());

    m_fixture->session.searchMore();
    m_fixture->session.searchMore(); // one is on its way
    QTRY_COMPARE(fetches().size(), 2u);
    QVERIFY(fetches()[1] == (FetchHistory { group(), { u"7"_s }, 50, {}, u"tea"_s }));
    QVERIFY(m_fixture->hear({ found(u"tea"_s, { message(2) }) }));
    QCOMPARE(texts(), QStringList({ u"text 9"_s, u"text 7"_s, u"text 2"_s }));
    QVERIFY(!hits().hasMore());
    m_fixture->session.searchMore();
    QVERIFY(m_fixture->hear({}));
    QCOMPARE(fetches().size(), 2u);

    QVERIFY(m_fixture->session.search(group(), u"\"coffee\" OR *"_s));
    QCOMPARE(hits().rowCount(), 0);
    QVERIFY(m_fixture->hear({ found(u"\"coffee\" OR *"_s, {}) }));
    QCOMPARE(hits().state(), State::Found);
}

void TestChatSessionSearch::scrollingBackAndSearchingAreToldApart()
{
    m_fixture->session.fetchOlder(group());
    QVERIFY(m_fixture->session.search(group(), u"tea"_s));
    QVERIFY(m_fixture->hear({ found(u"tea"_s, { message(2) }),
                              HistoryPage { group(), messages(3'000, 3'001), false } }));
    QCOMPARE(m_fixture->shown(), QStringList({ u"text 3000"_s, u"text 3001"_s, u"text 5000"_s }));
    QCOMPARE(texts(), QStringList { u"text 2"_s });
}

void TestChatSessionSearch::onlyTheLastSearchIsAnswered()
{
    QVERIFY(m_fixture->session.search(group(), u"tea"_s));
    QVERIFY(m_fixture->session.search(group(), u"green tea"_s));
    QVERIFY(m_fixture->hear({ found(u"tea"_s, { message(2), message(3) }) }));
    QCOMPARE(hits().state(), State::Searching);
    QCOMPARE(hits().rowCount(), 0);
    QVERIFY(m_fixture->hear({ found(u"green tea"_s, { message(3) }) }));
    QCOMPARE(texts(), QStringList { u"text 3"_s });
}

void TestChatSessionSearch::whatCannotBeSearchedIsNotAskedFor()
{
    ChatSession &session = m_fixture->session;
    QVERIFY(!session.search(group(), QString()));
    QVERIFY(!session.search(group(), u"茶"_s.repeated(86)));
    QVERIFY(!session.search(group(u"elsewhere"_s), u"tea"_s));
    QCOMPARE(hits().state(), State::None);
    QVERIFY(m_fixture->hear({}));
    QVERIFY(fetches().empty());
}

void TestChatSessionSearch::aRefusedSearchIsNoFaultOfAnythingElse()
{
    QSignalSpy &faults = m_fixture->faults;
    QVERIFY(m_fixture->session.search(group(), u"tea"_s));
    m_fixture->session.fetchOlder(group());
    const qsizetype before = faults.size();
    QVERIFY(m_fixture->hear({ Fault { FaultCode::Unavailable, u"no history"_s, {} } }));
    QCOMPARE(hits().state(), State::Refused);
    QCOMPARE(faults.size(), before + 1); // that which hear() waits for
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(4, 4), false } }));
    QCOMPARE(m_fixture->shown().first(), u"text 4"_s);

    m_fixture->session.search(group(), u"tea"_s); // once more
    QVERIFY(m_fixture->hear({ found(u"tea"_s, { message(2) }) }));
    QCOMPARE(hits().state(), State::Found);
}

void TestChatSessionSearch::aSearchEndsWithTheConnection()
{
    QVERIFY(m_fixture->session.search(group(), u"tea"_s));
    QVERIFY(m_fixture->hear({ found(u"tea"_s, { message(2) }, true) }));
    m_fixture->session.searchMore();
    QVERIFY(m_fixture->comeBack());
    QCOMPARE(hits().state(), State::BrokenOff);
    QCOMPARE(texts(), QStringList { u"text 2"_s }); // what was found stays to be read
    QVERIFY(!m_fixture->session.search(group(), u"tea"_s)); // not joined yet
}

void TestChatSessionSearch::aHitThatIsHereIsFoundAtOnce()
{
    m_fixture->session.seek(message(5'000));
    QCOMPARE(m_sought->size(), 1);
    QCOMPARE(m_sought->first()[1].toUuid(), message(5'000).id);
    QVERIFY(m_sought->first()[2].toBool());
    QVERIFY(m_fixture->hear({}));
    QVERIFY(fetches().empty());
}

void TestChatSessionSearch::olderPagesAreLoadedUntilTheHitIsHere()
{
    m_fixture->session.seek(message(4'700));
    QTRY_COMPARE(fetches().size(), 1u);
    QVERIFY(fetches()[0] == (FetchHistory { group(), { u"5000"_s }, 200 }));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(4'800, 4'999), true } }));
    QVERIFY(m_sought->isEmpty());
    QTRY_COMPARE(fetches().size(), 2u);
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(4'600, 4'799), true } }));
    QCOMPARE(m_sought->size(), 1);
    QVERIFY(m_sought->first()[2].toBool());
    QVERIFY(m_fixture->hear({}));
    QCOMPARE(fetches().size(), 2u);
}

void TestChatSessionSearch::aHitInAGapIsFetchedThere()
{
    QVERIFY(m_fixture->comeBack());
    GroupJoined answer = joined({ u"6000"_s }, 1);
    answer.gap = true;
    answer.more = true;
    QVERIFY(m_fixture->hear({ answer, MessagePosted { message(6'000) } }));
    QVERIFY(m_fixture->hear({ Fault { FaultCode::Unavailable, u"not now"_s, {} } }));
    QCOMPARE(fetches().size(), 1u);
    m_fixture->session.seek(message(5'500));
    QTRY_COMPARE(fetches().size(), 2u);
    QVERIFY(fetches()[1] == (FetchHistory { group(), { u"6000"_s }, 200, { u"5000"_s } }));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(5'500, 5'501), true } }));
    QCOMPARE(m_sought->size(), 1);
    QVERIFY(m_sought->first()[2].toBool());
    QCOMPARE(m_fixture->session.messages(group())->rowOf(message(5'500).id), 3);
}

void TestChatSessionSearch::aHitThatIsTooFarBackIsGivenUp()
{
    m_fixture->session.seek(message(1));
    size_t pages = 0;
    for (int before = 5'000; m_sought->isEmpty(); before -= 100) {
        QVERIFY(++pages < 50);
        QTRY_COMPARE(fetches().size(), pages);
        QVERIFY(
            m_fixture->hear({ HistoryPage { group(), messages(before - 100, before - 1), true } }));
    }
    QVERIFY(!m_sought->first()[2].toBool());
    QCOMPARE(pages, 10u);
}

void TestChatSessionSearch::aSoughtHitIsAnsweredInAnyCase_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("the history cannot be read") << 0;
    QTest::newRow("there is no such message") << 1;
    QTest::newRow("the connection breaks") << 2;
    QTest::newRow("the group is left") << 3;
}

void TestChatSessionSearch::aSoughtHitIsAnsweredInAnyCase()
{
    QFETCH(int, what);
    m_fixture->session.seek(message(1));
    QTRY_COMPARE(fetches().size(), 1u);
    switch (what) {
    case 0:
        QVERIFY(m_fixture->hear({ Fault { FaultCode::Unavailable, u"not now"_s, {} } }));
        break;
    case 1:
        QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(4, 5), false } }));
        break;
    case 2:
        m_fixture->server.abort();
        break;
    default:
        m_fixture->session.leaveGroup(group());
    }
    QTRY_COMPARE(m_sought->size(), 1);
    QVERIFY(!m_sought->first()[2].toBool());
}

QTEST_GUILESS_MAIN(TestChatSessionSearch)
#include "tst_chatsessionsearch.moc"
