// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/messageview.h"
#include "common/gui/theme.h"
#include "common/models/messagelistmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestMessageView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theNewestMessageIsFollowed();
    void whoReadsFurtherUpIsNotMoved();
    void theOwnMessageIsAlwaysShown();
    void aHeightFollowsWhatTheMessageSays();
    void markedMessagesAreCopiedAsLines();
    void anotherGroupBeginsAtItsEnd();
    void aGroupBeginsWhereReadingStopped();
    void whatWasMissedComesInAboveWhatIsRead();
    void aDividerInSightAsksForWhatIsMissing();
    void theScrollBarTakesItsWidthFromTheText();

private:
    /// A divider behind the 30 messages, a message of this sender each 30 times behind it.
    QUuid addMissing();
    void say(const QString &sender, const QString &text);
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] int height(int row) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MessageListModel> m_messages;
    std::unique_ptr<MessageView> m_view;
    QPushButton *m_new = nullptr;
};

void TestMessageView::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
}

void TestMessageView::init()
{
    m_view.reset();
    m_messages = std::make_unique<MessageListModel>();
    m_view = std::make_unique<MessageView>(*m_theme);
    m_view->resize(400, 200);
    m_view->setMessages(m_messages.get());
    m_view->show();
    m_new = m_view->findChild<QPushButton *>(u"newMessages"_s);
    for (int i = 0; i < 30; ++i)
        say(i % 2 == 0 ? u"ada"_s : u"bob"_s, u"message %1"_s.arg(i));
}

void TestMessageView::say(const QString &sender, const QString &text)
{
    Message message;
    message.group = *GroupName::fromString(u"x1");
    message.id = QUuid::createUuid();
    message.cursor = { message.id.toString() };
    message.sender = *Nick::fromString(sender);
    message.text = text;
    message.sentAt = QDateTime({ 2026, 11, 23 }, { 10, 41 }, Qt::UTC);
    m_messages->receive(message);
}

bool TestMessageView::isAtEnd() const
{
    const QRect last = m_view->visualRect(m_messages->index(m_messages->rowCount() - 1));
    return m_view->verticalScrollBar()->maximum() > 0
        && last.bottom() <= m_view->viewport()->height() && last.bottom() > 0;
}

int TestMessageView::height(int row) const
{
    return m_view->visualRect(m_messages->index(row)).height();
}

void TestMessageView::theNewestMessageIsFollowed()
{
    QTRY_VERIFY(isAtEnd());
    for (int i = 0; i < 100; ++i)
        say(u"bob"_s, u"more"_s);
    QTRY_VERIFY(isAtEnd());
    QVERIFY(!m_new->isVisible());
}

void TestMessageView::whoReadsFurtherUpIsNotMoved()
{
    QTRY_VERIFY(isAtEnd());
    m_view->verticalScrollBar()->setValue(10);
    say(u"bob"_s, u"more"_s);
    say(u"bob"_s, u"more"_s);
    QVERIFY(m_new->isVisible());
    QVERIFY2(m_new->text().startsWith(u"2 "_s), qPrintable(m_new->text()));
    QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > 10);
    QCOMPARE(m_view->verticalScrollBar()->value(), 10);
    QTest::mouseClick(m_new, Qt::LeftButton);
    QTRY_VERIFY(isAtEnd());
    QVERIFY(!m_new->isVisible());
}

void TestMessageView::theOwnMessageIsAlwaysShown()
{
    QTRY_VERIFY(isAtEnd());
    m_view->verticalScrollBar()->setValue(0);
    Message own;
    own.id = QUuid::createUuid();
    own.sender = *Nick::fromString(u"ada");
    own.text = u"mine"_s;
    m_messages->appendOwn(own, DeliveryState::Sent);
    QTRY_VERIFY(isAtEnd());
}

void TestMessageView::aHeightFollowsWhatTheMessageSays()
{
    Message own;
    own.id = QUuid::createUuid();
    own.sender = *Nick::fromString(u"ada");
    own.text = u"mine"_s;
    own.sentAt = QDateTime::currentDateTimeUtc();
    m_messages->appendOwn(own, DeliveryState::Sent);
    const int row = m_messages->rowCount() - 1;
    QTRY_VERIFY(height(row) > 0);
    const int before = height(row);
    m_messages->fail(own.id, u"a long reason that does not fit beside the text "_s.repeated(4));
    QTRY_VERIFY(height(row) > before);
}

void TestMessageView::markedMessagesAreCopiedAsLines()
{
    const auto select = QItemSelectionModel::Select;
    m_view->selectionModel()->select(m_messages->index(2), select);
    m_view->selectionModel()->select(m_messages->index(1), select);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith(u"bob: message 1"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith(u"ada: message 2"_s), qPrintable(lines[1]));
}

void TestMessageView::anotherGroupBeginsAtItsEnd()
{
    QTRY_VERIFY(isAtEnd());
    m_view->verticalScrollBar()->setValue(0);
    say(u"bob"_s, u"unseen"_s);
    MessageListModel other;
    m_view->setMessages(&other);
    QVERIFY(!m_new->isVisible());
    m_view->setMessages(m_messages.get());
    QTRY_VERIFY(isAtEnd());
}

void TestMessageView::aGroupBeginsWhereReadingStopped()
{
    m_view->setMessages(nullptr);
    const QModelIndex stopped = m_messages->index(10);
    m_messages->setFirstNew(stopped.data(MessageListModel::IdRole).toUuid());
    m_view->setMessages(m_messages.get());
    QCOMPARE(m_view->visualRect(stopped).top(), 0);
    say(u"bob"_s, u"more"_s);
    QVERIFY(m_new->isVisible()); // and what follows does not move it
    QCOMPARE(m_view->visualRect(stopped).top(), 0);

    m_view->setMessages(nullptr);
    m_messages->setFirstNew(m_messages->index(30).data(MessageListModel::IdRole).toUuid());
    m_view->setMessages(m_messages.get());
    QTRY_VERIFY(isAtEnd()); // it is in sight there
}

QUuid TestMessageView::addMissing()
{
    const QUuid divider = m_messages->addDivider(MessageDivider::Unfetched);
    for (int i = 0; i < 30; ++i)
        say(u"bob"_s, u"later"_s);
    return divider;
}

void TestMessageView::whatWasMissedComesInAboveWhatIsRead()
{
    const QUuid divider = addMissing();
    QTRY_VERIFY(isAtEnd());
    m_view->scrollTo(m_messages->index(m_messages->rowOf(divider)), QListView::PositionAtTop);
    const QModelIndex read = m_messages->index(m_messages->rowOf(divider) + 1);
    const QPersistentModelIndex reading(read);
    const int top = m_view->visualRect(reading).top();
    QVERIFY(top > 0 && top < m_view->viewport()->height());

    QList<Message> missed;
    for (int i = 0; i < 20; ++i) {
        Message message = reading.data(MessageListModel::MessageRole).value<Message>();
        message.id = QUuid::createUuid();
        missed += message;
    }
    QCOMPARE(m_messages->insertBehind(divider, missed), 20);
    QCOMPARE(reading.row(), read.row() + 20);
    QCOMPARE(m_view->visualRect(reading).top(), top);
    QVERIFY(!m_new->isVisible());
}

void TestMessageView::aDividerInSightAsksForWhatIsMissing()
{
    const QUuid divider = addMissing();
    QSignalSpy asked(m_view.get(), &MessageView::missedRequested);
    QTRY_VERIFY(isAtEnd());
    QVERIFY(asked.isEmpty());
    const QModelIndex row = m_messages->index(m_messages->rowOf(divider));
    m_view->scrollTo(row, QListView::PositionAtCenter);
    QVERIFY(!asked.isEmpty());
    QCOMPARE(asked.last()[0].toUuid(), divider);

    asked.clear();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->visualRect(row).center());
    QVERIFY(!asked.isEmpty());
    asked.clear();
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);

    m_messages->changeDivider(divider, MessageDivider::Gap); // it is gone for good
    asked.clear();
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() + 1);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(asked.isEmpty());
}

void TestMessageView::theScrollBarTakesItsWidthFromTheText()
{
    m_messages->clear();
    QTRY_VERIFY(!m_view->verticalScrollBar()->isVisible());
    // The longest text that has room on one line.
    say(u"ada"_s, u"w"_s);
    const int oneLine = height(0);
    QString text = u"w"_s;
    do {
        text += u'w';
        m_messages->clear();
        say(u"ada"_s, text);
        m_view->doItemsLayout();
    } while (height(0) == oneLine);
    text.chop(1);
    m_messages->clear();
    say(u"ada"_s, text);
    m_view->doItemsLayout();
    QCOMPARE(height(0), oneLine);

    for (int i = 0; i < 4; ++i)
        say(u"ada"_s, u"more"_s);
    QTRY_VERIFY(m_view->visualRect(m_messages->index(4)).bottom() > 0);
    QVERIFY(!m_view->verticalScrollBar()->isVisible());
    m_view->resize(400, 100);
    QTRY_VERIFY(m_view->verticalScrollBar()->isVisible());
    const auto end = [this] { return m_view->visualRect(m_messages->index(0)).bottom(); };
    QTRY_COMPARE(m_view->visualRect(m_messages->index(1)).top(), end() + 1);
    QVERIFY(height(0) > oneLine);
}

QTEST_MAIN(TestMessageView)
#include "tst_messageview.moc"
