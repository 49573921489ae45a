// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionfixture.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// What was said while this client was away, or before it came.
class TestChatSessionHistory : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void recoveredMessagesStandUnderADivider();
    void aGapIsShown();
    void aGapThatNothingFollowsIsShownOnce();
    void whoComesForTheFirstTimeAsksForWhatWasSaid();
    void anEmptyGroupIsNotAskedForHistory();
    void pagesGoBackToTheBeginning();
    void onePageIsAskedForAtATime();
    void aPageThatWasCutOffIsAskedForAgain();
    void aPageIsNoLargerThanTheServerAllows();
    void anotherServerIsAskedFromItsEnd();

private:
    [[nodiscard]] QStringList shown() const { return m_fixture->shown(); }
    [[nodiscard]] std::vector<FetchHistory> fetches() const { return m_fixture->fetches(); }
    [[nodiscard]] bool comeBack() { return m_fixture->comeBack(); }

    std::unique_ptr<SessionFixture> m_fixture;
};

void TestChatSessionHistory::init()
{
    m_fixture = std::make_unique<SessionFixture>();
}

void TestChatSessionHistory::cleanup()
{
    m_fixture.reset();
}

void TestChatSessionHistory::recoveredMessagesStandUnderADivider()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));
    QVERIFY(comeBack());
    QVERIFY(m_fixture->hear({ joined({ u"3"_s }, 2),
                              MessagePosted { message(2) },
                              MessagePosted { message(3) },
                              MessagePosted { message(4) } }));
    QCOMPARE(shown(),
             QStringList({ u"text 1"_s, u"recovered 2"_s, u"text 2"_s, u"text 3"_s, u"text 4"_s }));
}

void TestChatSessionHistory::aGapIsShown()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));
    QVERIFY(comeBack());
    GroupJoined answer = joined({ u"9"_s }, 1);
    answer.gap = true;
    QVERIFY(m_fixture->hear({ answer, MessagePosted { message(9) } }));
    QCOMPARE(shown(), QStringList({ u"text 1"_s, u"gap"_s, u"recovered 1"_s, u"text 9"_s }));
}

void TestChatSessionHistory::aGapThatNothingFollowsIsShownOnce()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));
    GroupJoined answer = joined({ u"9"_s });
    answer.gap = true;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(comeBack());
        QVERIFY(m_fixture->hear({ answer }));
    }
    QCOMPARE(shown(), QStringList({ u"text 1"_s, u"gap"_s }));
}

void TestChatSessionHistory::whoComesForTheFirstTimeAsksForWhatWasSaid()
{
    QVERIFY(m_fixture->enterGroup({ u"3"_s }));
    QTRY_COMPARE(fetches().size(), 1u);
    QVERIFY(fetches()[0] == (FetchHistory { group(), {}, 50 }));
    // Somebody speaks before the page is made, and it has what they said.
    QVERIFY(m_fixture->hear({ HistoryPage { group(), { message(2), message(3) }, false },
                              MessagePosted { message(4) } }));
    QCOMPARE(shown(), QStringList({ u"text 2"_s, u"text 3"_s, u"text 4"_s }));
}

void TestChatSessionHistory::anEmptyGroupIsNotAskedForHistory()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({}));
    QVERIFY(fetches().empty());
}

void TestChatSessionHistory::pagesGoBackToTheBeginning()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(5) }, MessagePosted { message(6) } }));
    m_fixture->session.fetchOlder(group());
    QTRY_COMPARE(fetches().size(), 1u);
    QVERIFY(fetches()[0] == (FetchHistory { group(), { u"5"_s }, 50 }));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), { message(3), message(4) }, true } }));
    m_fixture->session.fetchOlder(group());
    QTRY_COMPARE(fetches().size(), 2u);
    QVERIFY(fetches()[1] == (FetchHistory { group(), { u"3"_s }, 50 }));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), { message(1), message(2) }, false } }));
    m_fixture->session.fetchOlder(group());
    QVERIFY(m_fixture->hear({}));
    QCOMPARE(fetches().size(), 2u);
    QCOMPARE(shown().size(), 6);
    QCOMPARE(shown().first(), u"text 1"_s);
}

void TestChatSessionHistory::onePageIsAskedForAtATime()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(5) } }));
    m_fixture->session.fetchOlder(group());
    m_fixture->session.fetchOlder(group());
    m_fixture->session.sendTyping(group());
    QTRY_VERIFY(m_fixture->server.commands().back() == Command(Typing { group() }));
    QCOMPARE(fetches().size(), 1u);
}

void TestChatSessionHistory::aPageThatWasCutOffIsAskedForAgain()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(5) } }));
    m_fixture->session.fetchOlder(group());
    QVERIFY(comeBack());
    m_fixture->session.fetchOlder(group()); // not joined yet
    QVERIFY(m_fixture->hear({ joined({ u"5"_s }) }));
    m_fixture->session.fetchOlder(group());
    QTRY_COMPARE(fetches().size(), 1u);
    QVERIFY(fetches()[0] == (FetchHistory { group(), { u"5"_s }, 50 }));
}

void TestChatSessionHistory::aPageIsNoLargerThanTheServerAllows()
{
    auto &[now, server, session, problems, faults, messages, closed] = *m_fixture;
    session.joinGroup(group());
    QVERIFY(session.connectToServer(server.url(), nick(u"ada"_s)));
    QTRY_COMPARE(server.commands().size(), 1u);
    server.say(Welcome { nick(u"ada"_s), u"t"_s, u"scripted"_s, { .historyPage = 7 } });
    QVERIFY(m_fixture->hear({ joined({ u"3"_s }) }));
    QTRY_COMPARE(fetches().size(), 1u);
    QCOMPARE(fetches()[0].limit, 7);
}

void TestChatSessionHistory::anotherServerIsAskedFromItsEnd()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(5) } }));
    ScriptedServer other;
    QVERIFY(m_fixture->session.connectToServer(other.url(), nick(u"ada"_s)));
    QTRY_COMPARE(other.commands().size(), 1u);
    other.say(welcome());
    other.say(joined({ u"77"_s }));
    QTRY_COMPARE(other.commands().size(), 3u);
    QVERIFY(other.commands()[2] == Command(FetchHistory { group(), {}, 50 }));
}

QTEST_GUILESS_MAIN(TestChatSessionHistory)
#include "tst_chatsessionhistory.moc"
