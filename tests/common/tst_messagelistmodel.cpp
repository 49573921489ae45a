// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/messagelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

QUuid id(int number)
{
    return QUuid(uint(number), 1, 1, 0, 0, 0, 0, 0, 0, 0, 1);
}

Message message(int number)
{
    return Message { *GroupName::fromString(u"x1"),
                     Cursor { QString::number(number) },
                     id(number),
                     *Nick::fromString(u"bob"),
                     u"text %1"_s.arg(number),
                     QDateTime::fromMSecsSinceEpoch(number, Qt::UTC) };
}

Message draft(int number)
{
    Message draft = message(number);
    draft.cursor = {};
    return draft;
}

QList<Message> page(int first, int last)
{
    QList<Message> messages;
    for (int number = first; number <= last; ++number) {
        messages.append(message(number));
    }
    return messages;
}

} // namespace

class TestMessageListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aMessageIsShownOnce();
    void anOwnMessageGoesFromSentToAcceptedInItsRow();
    void whatWaitsIsBehindWhatWasToldAndTakesItsPlaceWhenTold();
    void whatWasToldBeforeWaitsNoLonger();
    void whatIsDiscardedIsGoneUnlessTheServerHasIt();
    void dividersStandBehindWhatWasTold();
    void aPageLeavesOutWhatIsToldInAMoment();
    void theAnswerMayComeBeforeOrAfterTheMessage_data();
    void theAnswerMayComeBeforeOrAfterTheMessage();
    void aRefusedMessageSaysWhyAndMayBeSentAgain();
    void anAcceptedMessageCannotFail();
    void answersToOthersMessagesAreIgnored();
    void anOlderPageGoesBeforeAllOthers();
    void theNumberOfMessagesIsBounded();
    void aPageDoesNotPushOutNewerMessages();
    void cursorsSayWhereToResume();
    void whoIsMentionedIsTold();
    void onePlaceWhereReadingStoppedIsMarked();
    void clearForgetsEverything();

private:
    [[nodiscard]] QVariant value(int row, MessageListModel::Role role) const
    {
        return m_model->data(m_model->index(row), role);
    }
    [[nodiscard]] DeliveryState state(int row) const
    {
        return value(row, MessageListModel::DeliveryRole).value<DeliveryState>();
    }
    [[nodiscard]] QList<int> shown() const
    {
        QList<int> numbers;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            numbers.append(int(value(row, MessageListModel::IdRole).toUuid().data1));
        }
        return numbers;
    }

    std::unique_ptr<MessageListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestMessageListModel::init()
{
    m_model = std::make_unique<MessageListModel>(5);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestMessageListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestMessageListModel::aMessageIsShownOnce()
{
    QVERIFY(m_model->receive(message(1)));
    QVERIFY(!m_model->receive(message(1)));

    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(value(0, MessageListModel::MessageRole).value<Message>() == message(1));
    QCOMPARE(value(0, MessageListModel::SenderRole).toString(), u"bob"_s);
    QCOMPARE(value(0, MessageListModel::TextRole).toString(), u"text 1"_s);
    QCOMPARE(value(0, MessageListModel::SentAtRole).toDateTime(), message(1).sentAt);
    QCOMPARE(value(0, MessageListModel::OwnRole), QVariant(false));
    QCOMPARE(state(0), DeliveryState::Accepted);
}

void TestMessageListModel::anOwnMessageGoesFromSentToAcceptedInItsRow()
{
    m_model->appendOwn(draft(1), DeliveryState::Queued);
    m_model->appendOwn(draft(1), DeliveryState::Sent);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(state(0), DeliveryState::Queued);
    QCOMPARE(value(0, MessageListModel::OwnRole), QVariant(true));

    m_model->setDeliveryState(id(1), DeliveryState::Sent);
    QCOMPARE(state(0), DeliveryState::Sent);

    m_model->accept(id(1), { u"1"_s }, 3, 2, 1);
    QCOMPARE(state(0), DeliveryState::Accepted);
    QCOMPARE(value(0, MessageListModel::SentCountRole).toInt(), 3);
    QCOMPARE(value(0, MessageListModel::QueuedCountRole).toInt(), 2);
    QCOMPARE(value(0, MessageListModel::DroppedCountRole).toInt(), 1);
}

void TestMessageListModel::whatWaitsIsBehindWhatWasToldAndTakesItsPlaceWhenTold()
{
    m_model->appendOwn(draft(7), DeliveryState::Queued);
    m_model->appendOwn(draft(8), DeliveryState::Queued);
    QVERIFY(m_model->receive(message(1)));
    QCOMPARE(shown(), QList<int>({ 1, 7, 8 }));

    m_model->accept(id(7), { u"7"_s }, 2, 0, 0); // told to others, and to us in a moment
    QVERIFY(m_model->receive(message(2)));
    QCOMPARE(shown(), QList<int>({ 1, 2, 7, 8 }));

    QVERIFY(m_model->receive(message(8)));
    QVERIFY(m_model->receive(message(7)));
    QCOMPARE(shown(), QList<int>({ 1, 2, 8, 7 }));
    QVERIFY(m_model->receive(message(3)));
    QCOMPARE(shown(), QList<int>({ 1, 2, 8, 7, 3 }));
    QCOMPARE(m_model->rowOf(id(7)), 3);
}

void TestMessageListModel::whatWasToldBeforeWaitsNoLonger()
{
    m_model->appendOwn(draft(7), DeliveryState::Sent);
    m_model->accept(id(7), { u"7"_s }, 0, 0, 0);
    m_model->receive(message(8));
    QCOMPARE(shown(), QList<int>({ 7, 8 }));
    m_model->prepend({ message(6), message(7) }); // history knows better
    QCOMPARE(shown(), QList<int>({ 6, 7, 8 }));
    QCOMPARE(value(1, MessageListModel::OwnRole), QVariant(true));
    QVERIFY(!m_model->receive(message(7)));
}

void TestMessageListModel::whatIsDiscardedIsGoneUnlessTheServerHasIt()
{
    for (int number = 1; number <= 3; ++number)
        m_model->appendOwn(draft(number), DeliveryState::Queued);
    m_model->fail(id(1), u"no"_s);
    m_model->fail(id(2), u"no"_s);
    m_model->accept(id(3), { u"3"_s }, 1, 0, 0);
    QCOMPARE(m_model->failed(), QList<QUuid>({ id(1), id(2) }));

    for (int number = 1; number <= 4; ++number)
        m_model->removeOwn(id(number));
    QCOMPARE(shown(), QList<int>({ 3 }));
    QCOMPARE(m_model->rowOf(id(1)), -1);
    QVERIFY(m_model->failed().isEmpty());
}

void TestMessageListModel::dividersStandBehindWhatWasTold()
{
    m_model->receive(message(1));
    m_model->appendOwn(draft(9), DeliveryState::Queued);
    m_model->addDivider(MessageDivider::Recovered, 3);
    m_model->addDivider(MessageDivider::Recovered, 2); // nothing came in between
    m_model->receive(message(2));

    const auto divider = [this](int row) {
        return value(row, MessageListModel::DividerRole).value<MessageDivider>();
    };
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(divider(0), MessageDivider::None);
    QCOMPARE(divider(1), MessageDivider::Recovered);
    QCOMPARE(value(1, MessageListModel::DividerCountRole).toInt(), 2);
    QCOMPARE(m_model->rowOf(id(2)), 2);
    QCOMPARE(m_model->rowOf(id(9)), 3);
    QCOMPARE(m_model->firstCursor().value, u"1"_s);
    m_model->addDivider(MessageDivider::Recovered, 1);
    QCOMPARE(divider(3), MessageDivider::Recovered);
}

void TestMessageListModel::aPageLeavesOutWhatIsToldInAMoment()
{
    m_model->receive(message(3));
    m_model->prepend(page(1, 5));
    QCOMPARE(shown(), QList<int>({ 1, 2, 3 }));
    m_model->receive(message(4));
    QCOMPARE(shown(), QList<int>({ 1, 2, 3, 4 }));
}

void TestMessageListModel::theAnswerMayComeBeforeOrAfterTheMessage_data()
{
    QTest::addColumn<bool>("answerFirst");
    QTest::newRow("before") << true;
    QTest::newRow("after") << false;
}

void TestMessageListModel::theAnswerMayComeBeforeOrAfterTheMessage()
{
    QFETCH(bool, answerFirst);
    Message mine = draft(1);
    mine.sentAt = {};
    m_model->appendOwn(mine, DeliveryState::Sent);

    if (answerFirst) {
        m_model->accept(id(1), { u"1"_s }, 1, 0, 0);
    }
    QVERIFY(m_model->receive(message(1)));
    if (!answerFirst) {
        m_model->accept(id(1), { u"1"_s }, 1, 0, 0);
    }

    QVERIFY(!m_model->receive(message(1)));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(state(0), DeliveryState::Accepted);
    QCOMPARE(value(0, MessageListModel::SentCountRole).toInt(), 1);
    QCOMPARE(value(0, MessageListModel::SentAtRole).toDateTime(), message(1).sentAt);
    QCOMPARE(value(0, MessageListModel::OwnRole), QVariant(true));
}

void TestMessageListModel::aRefusedMessageSaysWhyAndMayBeSentAgain()
{
    m_model->appendOwn(draft(1), DeliveryState::Sent);

    m_model->fail(id(1), u"not a member"_s);
    QCOMPARE(state(0), DeliveryState::Failed);
    QCOMPARE(value(0, MessageListModel::FailureRole).toString(), u"not a member"_s);

    m_model->setDeliveryState(id(1), DeliveryState::Sent);
    QCOMPARE(state(0), DeliveryState::Sent);
    QCOMPARE(value(0, MessageListModel::FailureRole).toString(), QString());
}

void TestMessageListModel::anAcceptedMessageCannotFail()
{
    m_model->appendOwn(draft(1), DeliveryState::Sent);
    m_model->accept(id(1), { u"1"_s }, 0, 0, 0);

    m_model->fail(id(1), u"late"_s);
    m_model->setDeliveryState(id(1), DeliveryState::Queued);

    QCOMPARE(state(0), DeliveryState::Accepted);
}

void TestMessageListModel::answersToOthersMessagesAreIgnored()
{
    m_model->receive(message(1));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);

    m_model->accept(id(1), { u"9"_s }, 9, 9, 9);
    m_model->fail(id(1), u"no"_s);
    m_model->accept(id(2), { u"9"_s }, 9, 9, 9);
    m_model->fail(id(2), u"no"_s);

    QCOMPARE(changed.size(), 0);
    QVERIFY(value(0, MessageListModel::MessageRole).value<Message>() == message(1));
}

void TestMessageListModel::anOlderPageGoesBeforeAllOthers()
{
    m_model->receive(message(3));
    m_model->receive(message(4));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);

    m_model->prepend(page(1, 3) + page(2, 2));

    QCOMPARE(shown(), QList<int>({ 1, 2, 3, 4 }));
    QCOMPARE(inserted.size(), 1);
    for (int number = 1; number <= 4; ++number) {
        QCOMPARE(m_model->rowOf(id(number)), number - 1);
    }
    QVERIFY(!m_model->receive(message(1)));
}

void TestMessageListModel::theNumberOfMessagesIsBounded()
{
    for (int number = 1; number <= 12; ++number) {
        m_model->receive(message(number));
        QVERIFY(m_model->rowCount() <= 5);
    }

    QCOMPARE(shown(), QList<int>({ 8, 9, 10, 11, 12 }));
    QCOMPARE(m_model->rowOf(id(1)), -1);
    QCOMPARE(m_model->rowOf(id(7)), -1);
    QCOMPARE(m_model->rowOf(id(8)), 0);
    QCOMPARE(m_model->rowOf(id(12)), 4);
}

void TestMessageListModel::aPageDoesNotPushOutNewerMessages()
{
    for (int number = 10; number <= 12; ++number) {
        m_model->receive(message(number));
    }

    m_model->prepend(page(1, 9));
    QCOMPARE(shown(), QList<int>({ 8, 9, 10, 11, 12 }));

    m_model->prepend(page(1, 7));
    QCOMPARE(shown(), QList<int>({ 8, 9, 10, 11, 12 }));

    m_model->receive(message(13));
    QCOMPARE(shown(), QList<int>({ 9, 10, 11, 12, 13 }));
    QCOMPARE(m_model->rowOf(id(13)), 4);
}

void TestMessageListModel::cursorsSayWhereToResume()
{
    QVERIFY(m_model->firstCursor().isNull());
    QVERIFY(m_model->lastCursor().isNull());

    m_model->appendOwn(draft(5), DeliveryState::Sent);
    m_model->accept(id(5), { u"5"_s }, 0, 0, 0);
    QVERIFY2(m_model->lastCursor().isNull(), "4 is still on its way");

    m_model->receive(message(4));
    QCOMPARE(m_model->lastCursor().value, u"4"_s);
    m_model->receive(message(5));
    QCOMPARE(m_model->lastCursor().value, u"5"_s);
    m_model->receive(message(4));
    QCOMPARE(m_model->lastCursor().value, u"5"_s);

    m_model->prepend(page(2, 3));
    QCOMPARE(m_model->firstCursor().value, u"2"_s);
    QCOMPARE(m_model->lastCursor().value, u"5"_s);
}

void TestMessageListModel::whoIsMentionedIsTold()
{
    Message spoken = message(1);
    spoken.text = u"ada, look"_s;
    m_model->receive(spoken);
    Message own = draft(2);
    own.text = u"I am ada"_s;
    m_model->appendOwn(own, DeliveryState::Sent);
    QVERIFY(!value(0, MessageListModel::MentionRole).toBool());

    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setOwnNick(*Nick::fromString(u"ada"));
    QCOMPARE(changed.size(), 1);
    QVERIFY(value(0, MessageListModel::MentionRole).toBool());
    QVERIFY(!value(1, MessageListModel::MentionRole).toBool());

    m_model->setOwnNick(spoken.sender); // who speaks of others mentions nobody
    QVERIFY(!value(0, MessageListModel::MentionRole).toBool());
}

void TestMessageListModel::onePlaceWhereReadingStoppedIsMarked()
{
    for (int number = 1; number <= 3; ++number) {
        m_model->receive(message(number));
    }
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const auto marked
        = [this](int row) { return value(row, MessageListModel::FirstNewRole).toBool(); };

    m_model->setFirstNew(message(2).id);
    m_model->setFirstNew(message(2).id);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!marked(0) && marked(1) && !marked(2));

    m_model->setFirstNew(message(3).id);
    QCOMPARE(changed.size(), 3);
    QVERIFY(!marked(1) && marked(2));

    m_model->prepend({ message(-1) });
    QVERIFY(marked(3));
    m_model->setFirstNew({});
    QVERIFY(!marked(3));
    QVERIFY(m_model->firstNew().isNull());
}

void TestMessageListModel::clearForgetsEverything()
{
    m_model->receive(message(1));

    m_model->clear();

    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->rowOf(id(1)), -1);
    QVERIFY(m_model->lastCursor().isNull());
    QVERIFY(m_model->receive(message(1)));
}

QTEST_GUILESS_MAIN(TestMessageListModel)
#include "tst_messagelistmodel.moc"
