// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/nickregistry.h"
#include "app-server/history/memoryhistorystore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

Nick nick(const QString &text)
{
    return Nick::fromString(text).value_or(Nick());
}

/// What it was told to remember and not to forget.
class NotingStore : public MemoryHistoryStore
{
public:
    NotingStore()
        : MemoryHistoryStore(1)
    {
    }
    void remember(const Resumption &resumption) override { m_known.append(resumption); }
    void forget(const QString &token) override
    {
        m_known.removeIf([&token](const Resumption &known) { return known.token == token; });
    }
    [[nodiscard]] QList<Resumption> resumptions() const override { return m_known; }

private:
    QList<Resumption> m_known;
};

} // namespace

class TestNickRegistry : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFreeNickIsGrantedAsWanted();
    void aTakenNickGetsANumber_data();
    void aTakenNickGetsANumber();
    void aNumberedNickIsNotTooLong();
    void aReleasedNickIsFree();
    void theReservedNickIsNobodys();
    void whoResumesTakesTheNickOverFromTheDeadConnection();
    void whoResumesAfterReleaseHasTheSameNick();
    void aWrongTokenResumesNothing();
    void whoResumesUnderAnotherNickGetsThatOne();
    void whoWasReplacedReleasesNothing();
    void whoIsConnectedIsNotPushedOut();
    void whoWentFirstIsForgottenFirst();
    void whoWasConnectedInAnEarlierRunIsKnown();

private:
    /// So many people come and go.
    void visit(size_t visitors)
    {
        for (size_t i = 0; i < visitors; ++i) {
            const auto grant = m_nicks->claim(1'000, nick(u"visitor"_s), {});
            m_nicks->release(1'000, grant.nick);
        }
    }

    std::unique_ptr<NotingStore> m_store;
    std::unique_ptr<NickRegistry> m_nicks;
};

void TestNickRegistry::init()
{
    m_store = std::make_unique<NotingStore>();
    m_nicks = std::make_unique<NickRegistry>(QList { nick(u"server"_s) }, *m_store);
}

void TestNickRegistry::cleanup()
{
    m_nicks.reset();
}

void TestNickRegistry::aFreeNickIsGrantedAsWanted()
{
    const auto grant = m_nicks->claim(1, nick(u"ada"_s), {});
    QCOMPARE(grant.nick.toString(), u"ada"_s);
    QVERIFY(grant.resume.size() >= 22); // 128 bits
    QCOMPARE(grant.replaced, ConnectionId(0));
}

void TestNickRegistry::aTakenNickGetsANumber_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("granted");
    QTest::newRow("the same") << u"ada"_s << u"ada-2"_s;
    QTest::newRow("another case") << u"ADA"_s << u"ADA-2"_s;
    QTest::newRow("the next number") << u"grace"_s << u"grace-3"_s;
    QTest::newRow("another script") << u"小明"_s << u"小明-2"_s;
}

void TestNickRegistry::aTakenNickGetsANumber()
{
    QFETCH(QString, wanted);
    for (const auto &taken : { u"ada"_s, u"grace"_s, u"grace-2"_s, u"小明"_s })
        QCOMPARE(m_nicks->claim(1, nick(taken), {}).nick.toString(), taken);
    QTEST(m_nicks->claim(2, nick(wanted), {}).nick.toString(), "granted");
}

void TestNickRegistry::aNumberedNickIsNotTooLong()
{
    const auto longest = QString::fromUcs4(std::u32string(32, U'\U0001F600').c_str());
    QVERIFY(!nick(longest).isNull());
    QCOMPARE(m_nicks->claim(1, nick(longest), {}).nick.toString(), longest);
    const auto second = m_nicks->claim(2, nick(longest), {}).nick.toString();
    QCOMPARE(second, longest.first(60) + u"-2"_s);
    QCOMPARE(second.toUcs4().size(), 32);
}

void TestNickRegistry::aReleasedNickIsFree()
{
    QVERIFY(!m_nicks->claim(1, nick(u"ada"_s), {}).nick.isNull());
    m_nicks->release(1, nick(u"ada"_s));
    QCOMPARE(m_nicks->claim(2, nick(u"ada"_s), {}).nick.toString(), u"ada"_s);
}

void TestNickRegistry::theReservedNickIsNobodys()
{
    QCOMPARE(m_nicks->claim(1, nick(u"Server"_s), {}).nick.toString(), u"Server-2"_s);
    m_nicks->release(0, nick(u"other"_s));
    QCOMPARE(m_nicks->claim(2, nick(u"server"_s), {}).nick.toString(), u"server-3"_s);
}

void TestNickRegistry::whoResumesTakesTheNickOverFromTheDeadConnection()
{
    const auto first = m_nicks->claim(1, nick(u"ada"_s), {});
    const auto second = m_nicks->claim(2, nick(u"ada"_s), first.resume);
    QCOMPARE(second.nick, first.nick);
    QCOMPARE(second.resume, first.resume);
    QCOMPARE(second.replaced, ConnectionId(1));
}

void TestNickRegistry::whoResumesAfterReleaseHasTheSameNick()
{
    QVERIFY(!m_nicks->claim(1, nick(u"ada"_s), {}).nick.isNull());
    const auto first = m_nicks->claim(2, nick(u"ada"_s), {});
    m_nicks->release(2, first.nick);
    const auto again = m_nicks->claim(3, nick(u"ada"_s), first.resume);
    QCOMPARE(again.nick.toString(), u"ada-2"_s);
    QCOMPARE(again.replaced, ConnectionId(0));
}

void TestNickRegistry::aWrongTokenResumesNothing()
{
    QVERIFY(!m_nicks->claim(1, nick(u"ada"_s), {}).nick.isNull());
    const auto grant = m_nicks->claim(2, nick(u"ada"_s), u"guessed"_s);
    QCOMPARE(grant.nick.toString(), u"ada-2"_s);
    QCOMPARE(grant.replaced, ConnectionId(0));
}

void TestNickRegistry::whoResumesUnderAnotherNickGetsThatOne()
{
    const auto first = m_nicks->claim(1, nick(u"ada"_s), {});
    const auto second = m_nicks->claim(2, nick(u"grace"_s), first.resume);
    QCOMPARE(second.nick.toString(), u"grace"_s);
    QCOMPARE(second.replaced, ConnectionId(0));
}

void TestNickRegistry::whoWasReplacedReleasesNothing()
{
    const auto first = m_nicks->claim(1, nick(u"ada"_s), {});
    QCOMPARE(m_nicks->claim(2, nick(u"ada"_s), first.resume).replaced, ConnectionId(1));
    m_nicks->release(1, first.nick);
    QCOMPARE(m_nicks->claim(3, nick(u"ada"_s), {}).nick.toString(), u"ada-2"_s);
}

void TestNickRegistry::whoIsConnectedIsNotPushedOut()
{
    const auto ada = m_nicks->claim(1, nick(u"ada"_s), {});
    visit(NickRegistry::MaxAway + 10);
    // Its connection is dead, and nobody has noticed.
    const auto again = m_nicks->claim(2, nick(u"ada"_s), ada.resume);
    QCOMPARE(again.nick.toString(), u"ada"_s);
    QCOMPARE(again.replaced, ConnectionId(1));
    visit(NickRegistry::MaxAway + 10);
    const auto stored = m_store->resumptions();
    QCOMPARE(stored.constFirst().token, ada.resume);
    QCOMPARE(stored.size(), qsizetype(NickRegistry::MaxAway) + 1);
    // From its going on it is one of those who are away.
    m_nicks->release(2, again.nick);
    visit(NickRegistry::MaxAway - 1);
    QCOMPARE(m_nicks->claim(3, nick(u"ada"_s), ada.resume).resume, ada.resume);
}

void TestNickRegistry::whoWentFirstIsForgottenFirst()
{
    const auto ada = m_nicks->claim(1, nick(u"ada"_s), {});
    const auto bob = m_nicks->claim(2, nick(u"bob"_s), {});
    m_nicks->release(2, bob.nick);
    m_nicks->release(1, ada.nick);
    visit(NickRegistry::MaxAway - 1);
    QVERIFY(m_nicks->claim(2, nick(u"bob"_s), bob.resume).resume != bob.resume);
    QCOMPARE(m_nicks->claim(1, nick(u"ada"_s), ada.resume).resume, ada.resume);
}

void TestNickRegistry::whoWasConnectedInAnEarlierRunIsKnown()
{
    const auto ada = m_nicks->claim(1, nick(u"ada"_s), {});
    const auto bob = m_nicks->claim(2, nick(u"bob"_s), {});
    visit(NickRegistry::MaxAway);
    m_nicks = std::make_unique<NickRegistry>(QList { nick(u"server"_s) }, *m_store);
    QCOMPARE(m_nicks->claim(1, nick(u"ada"_s), ada.resume).resume, ada.resume);
    visit(10);
    QCOMPARE(m_store->resumptions().size(), qsizetype(NickRegistry::MaxAway) + 1);
    QCOMPARE(m_store->resumptions().constFirst().token, ada.resume);
    QVERIFY(m_nicks->claim(2, nick(u"bob"_s), bob.resume).resume != bob.resume);
}

QTEST_GUILESS_MAIN(TestNickRegistry)
#include "tst_nickregistry.moc"
