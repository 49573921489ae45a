// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/historygaps.h"
#include "sessionfixture.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// What was missed and does not come by itself is fetched, and stands in its place.
class TestChatSessionGaps : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aGapIsFilledPageByPage();
    void whatIsGoneForGoodIsSaid_data();
    void whatIsGoneForGoodIsSaid();
    void whatIsSaidMeanwhileComesBehind();
    void aFillingThatBreaksGoesOn();
    void anEndThatNeverCameIsWaitedForAgain();
    void aConnectionLostAmongTheMissedCountsWhatCame();
    void whatWasSkippedIsFetchedInItsPlace();
    void whatWasSkippedIsFoundByTheNextConnection();
    void aMessageOfOursInTheGapIsSettledThere();
    void notAllIsFetchedUnasked();
    void aRefusalLeavesTheGapToBeAskedFor();
    void aPageWithoutProgressEndsTheFilling();
    void aPageThatWasToldMeanwhileIsNoEnd();
    void olderPagesWaitForTheMissed();
    void aFullListKeepsTheNewest();
    void aListWithoutRoomShowsNoGap_data();
    void aListWithoutRoomShowsNoGap();
    void anotherServerHasNothingOfTheGap();
    void aSlotMayConnectAnewAmidTheFilling();

private:
    [[nodiscard]] static QList<Message> messages(int first, int last)
    {
        QList<Message> page;
        for (int number = first; number <= last; ++number)
            page += message(number);
        return page;
    }
    /// What somebody gets who comes back: so many messages, up to the last one.
    [[nodiscard]] static QList<Event> missed(int first, int last)
    {
        GroupJoined answer = joined({ QString::number(last) }, last - first + 1);
        answer.gap = true;
        answer.more = true;
        QList<Event> events { answer };
        for (const Message &message : messages(first, last))
            events += MessagePosted { message };
        return events;
    }
    [[nodiscard]] static FetchHistory request(const QString &after, const QString &before)
    {
        return { group(), { before }, HistoryGaps::PageSize, { after } };
    }
    /// Has message 1, was away, has come back to the messages first to last.
    [[nodiscard]] bool returnTo(int first, int last)
    {
        return m_fixture->enterGroup() && m_fixture->hear({ MessagePosted { message(1) } })
            && m_fixture->comeBack() && m_fixture->hear(missed(first, last))
            && QTest::qWaitFor([this] { return m_fixture->fetches().size() == 1; });
    }
    [[nodiscard]] QStringList shown() const { return m_fixture->shown(); }
    [[nodiscard]] JoinGroup lastJoin() const
    {
        JoinGroup last;
        for (const Command &command : m_fixture->server.commands()) {
            if (const auto *join = std::get_if<JoinGroup>(&command))
                last = *join;
        }
        return last;
    }
    [[nodiscard]] QUuid firstDivider() const
    {
        const MessageListModel &model = *m_fixture->session.messages(group());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            if (index.data(MessageListModel::DividerRole).value<MessageDivider>()
                != MessageDivider::None)
                return index.data(MessageListModel::IdRole).toUuid();
        }
        return {};
    }

    std::unique_ptr<SessionFixture> m_fixture;
};

void TestChatSessionGaps::init()
{
    m_fixture = std::make_unique<SessionFixture>();
}

void TestChatSessionGaps::cleanup()
{
    m_fixture.reset();
}

void TestChatSessionGaps::aGapIsFilledPageByPage()
{
    QVERIFY(returnTo(6, 7));
    QVERIFY(m_fixture->fetches()[0] == request(u"1"_s, u"6"_s));
    QCOMPARE(
        shown(),
        QStringList({ u"text 1"_s, u"fetching"_s, u"recovered 2"_s, u"text 6"_s, u"text 7"_s }));

    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(4, 5), true } }));
    QTRY_COMPARE(m_fixture->fetches().size(), 2u);
    QVERIFY(m_fixture->fetches()[1] == request(u"1"_s, u"4"_s));
    QCOMPARE(shown(),
             QStringList({ u"text 1"_s,
                           u"fetching"_s,
                           u"recovered 4"_s,
                           u"text 4"_s,
                           u"text 5"_s,
                           u"text 6"_s,
                           u"text 7"_s }));

    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(2, 3), false } }));
    QCOMPARE(shown(),
             QStringList({ u"text 1"_s,
                           u"recovered 6"_s,
                           u"text 2"_s,
                           u"text 3"_s,
                           u"text 4"_s,
                           u"text 5"_s,
                           u"text 6"_s,
                           u"text 7"_s }));
    QVERIFY(m_fixture->hear({}));
    QCOMPARE(m_fixture->fetches().size(), 2u);
    QVERIFY(m_fixture->comeBack());
    QTRY_COMPARE(lastJoin().after.value, u"7"_s);
}

void TestChatSessionGaps::whatIsGoneForGoodIsSaid_data()
{
    QTest::addColumn<QList<Message>>("page");
    QTest::addColumn<QStringList>("shownThen");
    QTest::newRow("some of it is left")
        << messages(5, 5)
        << QStringList({ u"text 1"_s, u"gap"_s, u"recovered 2"_s, u"text 5"_s, u"text 6"_s });
    QTest::newRow("nothing is left")
        << QList<Message>()
        << QStringList({ u"text 1"_s, u"gap"_s, u"recovered 1"_s, u"text 6"_s });
}

void TestChatSessionGaps::whatIsGoneForGoodIsSaid()
{
    QFETCH(QList<Message>, page);
    QVERIFY(returnTo(6, 6));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), page, false, true } }));
    QTEST(shown(), "shownThen");
    QCOMPARE(m_fixture->fetches().size(), 1u);
}

void TestChatSessionGaps::whatIsSaidMeanwhileComesBehind()
{
    QVERIFY(returnTo(6, 6));
    QVERIFY(m_fixture->hear({ MessagePosted { message(7) },
                              HistoryPage { group(), messages(2, 5), false },
                              MessagePosted { message(8) } }));
    QCOMPARE(shown(),
             QStringList({ u"text 1"_s,
                           u"recovered 5"_s,
                           u"text 2"_s,
                           u"text 3"_s,
                           u"text 4"_s,
                           u"text 5"_s,
                           u"text 6"_s,
                           u"text 7"_s,
                           u"text 8"_s }));
}

void TestChatSessionGaps::aFillingThatBreaksGoesOn()
{
    QVERIFY(returnTo(6, 6));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(4, 5), true } }));
    QVERIFY(m_fixture->comeBack()); // with the second page on its way
    QTRY_COMPARE(lastJoin().after.value, u"6"_s);
    QCOMPARE(shown()[1], u"unfetched"_s);

    // Much was said once more, so that there are two gaps; the end of the first is known.
    QVERIFY(m_fixture->hear(missed(9, 9)));
    QTRY_COMPARE(m_fixture->fetches().size(), 1u);
    QVERIFY(m_fixture->fetches()[0] == request(u"1"_s, u"4"_s));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(2, 3), false } }));
    QTRY_COMPARE(m_fixture->fetches().size(), 2u);
    QVERIFY(m_fixture->fetches()[1] == request(u"6"_s, u"9"_s));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(7, 8), false } }));
    QCOMPARE(shown(),
             QStringList({ u"text 1"_s,
                           u"recovered 5"_s,
                           u"text 2"_s,
                           u"text 3"_s,
                           u"text 4"_s,
                           u"text 5"_s,
                           u"text 6"_s,
                           u"recovered 3"_s,
                           u"text 7"_s,
                           u"text 8"_s,
                           u"text 9"_s }));
}

void TestChatSessionGaps::anEndThatNeverCameIsWaitedForAgain()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));
    QVERIFY(m_fixture->comeBack());
    QVERIFY(m_fixture->hear({ missed(6, 9).first() }));
    QVERIFY(m_fixture->fetches().empty()); // no message before which to ask
    QVERIFY(m_fixture->comeBack());
    QTRY_COMPARE(lastJoin().after.value, u"1"_s);
    QCOMPARE(shown(), QStringList({ u"text 1"_s }));
    QVERIFY(m_fixture->hear(missed(9, 9)));
    QTRY_COMPARE(m_fixture->fetches().size(), 1u);
    QVERIFY(m_fixture->fetches()[0] == request(u"1"_s, u"9"_s));
}

void TestChatSessionGaps::aConnectionLostAmongTheMissedCountsWhatCame()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));
    QVERIFY(m_fixture->comeBack());
    QVERIFY(m_fixture->hear({ joined({ u"9"_s }, 4), MessagePosted { message(6) } }));
    QVERIFY(m_fixture->comeBack());
    QTRY_COMPARE(lastJoin().after.value, u"6"_s);
    QCOMPARE(shown(), QStringList({ u"text 1"_s, u"recovered 1"_s, u"text 6"_s }));
}

void TestChatSessionGaps::whatWasSkippedIsFetchedInItsPlace()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));
    GroupJoined answer = joined({ u"4"_s });
    answer.gap = true;
    answer.more = true;
    QVERIFY(m_fixture->hear({ answer, MessagePosted { message(5) } }));
    QTRY_COMPARE(m_fixture->fetches().size(), 1u);
    const FetchHistory expected { group(), {}, HistoryGaps::PageSize, { u"1"_s } };
    QVERIFY(m_fixture->fetches()[0] == expected);
    // The page has what has come since, too.
    QVERIFY(m_fixture->hear(
        { HistoryPage { group(), messages(3, 6), true }, MessagePosted { message(6) } }));
    QTRY_COMPARE(m_fixture->fetches().size(), 2u);
    QVERIFY(m_fixture->fetches()[1] == request(u"1"_s, u"3"_s));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(2, 2), false } }));
    QCOMPARE(shown(),
             QStringList({ u"text 1"_s,
                           u"recovered 3"_s,
                           u"text 2"_s,
                           u"text 3"_s,
                           u"text 4"_s,
                           u"text 5"_s,
                           u"text 6"_s }));
}

void TestChatSessionGaps::whatWasSkippedIsFoundByTheNextConnection()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));
    GroupJoined answer = joined({ u"4"_s });
    answer.gap = true;
    answer.more = true;
    QVERIFY(m_fixture->hear({ answer }));
    QVERIFY(m_fixture->comeBack()); // before a page or a message told where the gap ends
    QTRY_COMPARE(lastJoin().after.value, u"1"_s);
}

void TestChatSessionGaps::aMessageOfOursInTheGapIsSettledThere()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));
    QVERIFY(m_fixture->session.sendMessage(group(), u"mine"_s));
    QTRY_VERIFY(std::holds_alternative<SendMessage>(m_fixture->server.commands().back()));
    const QUuid id = std::get<SendMessage>(m_fixture->server.commands().back()).id;
    Message mine = message(3, u"ada"_s);
    mine.id = id;
    mine.text = u"mine"_s;
    QVERIFY(m_fixture->comeBack());
    QVERIFY(m_fixture->hear(missed(6, 6)));
    QTRY_COMPARE(m_fixture->fetches().size(), 1u);
    QVERIFY(m_fixture->hear({ MessageAccepted { id, { u"3"_s }, {} },
                              HistoryPage { group(), { message(2), mine, message(4) }, false } }));
    QCOMPARE(
        shown(),
        QStringList(
            { u"text 1"_s, u"recovered 4"_s, u"text 2"_s, u"mine"_s, u"text 4"_s, u"text 6"_s }));
    QVERIFY(m_fixture->session.messages(group())->isOwn(id));
}

void TestChatSessionGaps::notAllIsFetchedUnasked()
{
    QVERIFY(returnTo(9'999, 9'999));
    int before = 9'999;
    size_t pages = 0;
    while (m_fixture->fetches().size() > pages) {
        ++pages;
        const int first = before - HistoryGaps::PageSize;
        QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(first, before - 1), true } }));
        QVERIFY(m_fixture->hear({})); // what the page caused is here
        before = first;
    }
    QCOMPARE(pages, size_t(HistoryGaps::Unasked / HistoryGaps::PageSize));
    QCOMPARE(shown().first(3), QStringList({ u"text 1"_s, u"unfetched"_s, u"recovered 2001"_s }));

    m_fixture->session.fetchMissed(group(), firstDivider());
    QTRY_COMPARE(m_fixture->fetches().size(), pages + 1);
    QVERIFY(m_fixture->fetches().back() == request(u"1"_s, QString::number(before)));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(2, 3), false } }));
    QCOMPARE(shown().first(3), QStringList({ u"text 1"_s, u"recovered 2003"_s, u"text 2"_s }));
}

void TestChatSessionGaps::aRefusalLeavesTheGapToBeAskedFor()
{
    QVERIFY(returnTo(6, 6));
    QVERIFY(m_fixture->hear({ Fault { FaultCode::Unavailable, u"not now"_s, {} } }));
    QCOMPARE(shown()[1], u"unfetched"_s);
    QCOMPARE(m_fixture->fetches().size(), 1u);
    m_fixture->session.fetchMissed(group(), firstDivider());
    QTRY_COMPARE(m_fixture->fetches().size(), 2u);
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(2, 5), false } }));
    QCOMPARE(shown().size(), 7);
}

void TestChatSessionGaps::aPageWithoutProgressEndsTheFilling()
{
    QVERIFY(returnTo(6, 6));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(6, 6), true } }));
    QCOMPARE(shown(), QStringList({ u"text 1"_s, u"gap"_s, u"recovered 1"_s, u"text 6"_s }));
    QCOMPARE(m_fixture->fetches().size(), 1u);
}

void TestChatSessionGaps::aPageThatWasToldMeanwhileIsNoEnd()
{
    QVERIFY(m_fixture->enterGroup());
    QVERIFY(m_fixture->hear({ MessagePosted { message(1) } }));
    GroupJoined answer = joined({ u"4"_s });
    answer.gap = true;
    answer.more = true;
    QVERIFY(m_fixture->hear({ answer })); // asks for the newest page
    QVERIFY(m_fixture->hear({ MessagePosted { message(5) },
                              MessagePosted { message(6) },
                              HistoryPage { group(), messages(5, 6), true } }));
    QTRY_COMPARE(m_fixture->fetches().size(), 2u);
    QVERIFY(m_fixture->fetches()[1] == request(u"1"_s, u"5"_s));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(2, 4), false } }));
    QCOMPARE(shown(),
             QStringList({ u"text 1"_s,
                           u"recovered 3"_s,
                           u"text 2"_s,
                           u"text 3"_s,
                           u"text 4"_s,
                           u"text 5"_s,
                           u"text 6"_s }));
}

void TestChatSessionGaps::olderPagesWaitForTheMissed()
{
    QVERIFY(returnTo(6, 6));
    m_fixture->session.fetchOlder(group());
    QVERIFY(m_fixture->hear({}));
    QCOMPARE(m_fixture->fetches().size(), 1u);
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(2, 5), false } }));
    QTRY_COMPARE(m_fixture->fetches().size(), 2u);
    QVERIFY(m_fixture->fetches()[1] == (FetchHistory { group(), { u"1"_s }, 50 }));
}

void TestChatSessionGaps::aFullListKeepsTheNewest()
{
    MessageListModel list(6);
    HistoryGaps gaps(list);
    for (const Message &message : messages(1, 3))
        list.receive(message);
    GroupJoined answer = joined({ u"9"_s }, 1);
    answer.gap = true;
    answer.more = true;
    gaps.open(answer, { u"3"_s });
    list.receive(message(9));
    gaps.close({ u"9"_s });
    QCOMPARE(list.rowCount(), 6); // 1 2 3, two dividers, 9
    QVERIFY(gaps.next(group(), 4).has_value());
    gaps.fill({ group(), messages(4, 8), true });
    // What was before has made room, the divider too: the list begins here now. The rest has none.
    QCOMPARE(list.rowCount(), 6);
    QCOMPARE(list.firstCursor().value, u"5"_s);
    QCOMPARE(list.index(0).data(MessageListModel::DividerCountRole).toInt(), 5);
    QVERIFY(!gaps.next(group(), 4).has_value());
}

void TestChatSessionGaps::aListWithoutRoomShowsNoGap_data()
{
    QTest::addColumn<int>("had");
    QTest::addColumn<int>("missedThen");
    QTest::addColumn<int>("pageSize");
    for (const int had : { 1, 5, 9, 12 }) {
        for (const int missedThen : { 0, 1, 6 }) {
            for (const int pageSize : { 1, 4, 11 })
                QTest::addRow("%d, then %d, in pages of %d", had, missedThen, pageSize)
                    << had << missedThen << pageSize;
        }
    }
}

// 20 messages are missing between what it had and what comes; the server has them.
void TestChatSessionGaps::aListWithoutRoomShowsNoGap()
{
    QFETCH(int, had);
    QFETCH(int, missedThen);
    QFETCH(int, pageSize);
    for (int size = 4; size < 40; ++size) {
        MessageListModel list(size);
        HistoryGaps gaps(list);
        for (const Message &message : messages(1, had))
            list.receive(message);
        list.appendOwn(message(1'000), DeliveryState::Queued);
        const int last = had + 20 + missedThen;
        GroupJoined answer = joined({ QString::number(last) }, missedThen);
        answer.gap = true;
        answer.more = true;
        gaps.open(answer, { QString::number(had) });
        for (const Message &message : messages(had + 21, last)) {
            gaps.close(message.cursor);
            list.receive(message);
        }
        while (const auto ask = gaps.next(group(), pageSize)) {
            const int before = ask->before.isNull() ? last + 1 : ask->before.value.toInt();
            const int first = std::max(had + 1, before - pageSize);
            gaps.fill({ group(), messages(first, before - 1), first > had + 1 });
        }
        for (int row = 0; row < list.rowCount(); ++row)
            QVERIFY2(list.index(row).data(MessageListModel::DividerRole).value<MessageDivider>()
                         != MessageDivider::Gap,
                     qPrintable(u"%1 rows"_s.arg(size)));
    }
}

void TestChatSessionGaps::anotherServerHasNothingOfTheGap()
{
    QVERIFY(returnTo(6, 6));
    ScriptedServer other;
    QVERIFY(m_fixture->session.connectToServer(other.url(), nick(u"ada"_s)));
    QCOMPARE(shown(), QStringList({ u"text 1"_s, u"gap"_s, u"recovered 1"_s, u"text 6"_s }));
    QTRY_COMPARE(other.commands().size(), 1u);
    other.say(welcome());
    QTRY_COMPARE(other.commands().size(), 2u);
    QVERIFY(other.commands()[1] == Command(JoinGroup { group(), {} }));
}

void TestChatSessionGaps::aSlotMayConnectAnewAmidTheFilling()
{
    QVERIFY(returnTo(6, 6));
    const auto onInserted = [this](const QModelIndex &, int first, int last) {
        if (last > first)
            QVERIFY(m_fixture->session.reconnect());
    };
    const auto connection = connect(
        m_fixture->session.messages(group()), &QAbstractItemModel::rowsInserted, this, onInserted);
    m_fixture->server.forgetCommands();
    m_fixture->server.say(HistoryPage { group(), messages(4, 5), true });
    QTRY_COMPARE(m_fixture->server.commands().size(), 1u); // hello
    disconnect(connection);
    m_fixture->server.say(welcome());
    QTRY_COMPARE(lastJoin().after.value, u"6"_s);
    QVERIFY(m_fixture->hear({ joined({ u"6"_s }) }));
    QTRY_COMPARE(m_fixture->fetches().size(), 1u);
    QVERIFY(m_fixture->fetches()[0] == request(u"1"_s, u"4"_s));
    QVERIFY(m_fixture->hear({ HistoryPage { group(), messages(2, 3), false } }));
    QCOMPARE(shown().size(), 7);
}

QTEST_GUILESS_MAIN(TestChatSessionGaps)
#include "tst_chatsessiongaps.moc"
