// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/readingplace.h"
#include "sessionfixture.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestReadingPlace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsInViewIsRead();
    void theFirstMessageThatNobodySawIsMarked();
    void theMarkStaysWhileItsGroupIsRead();
    void theMarkGoesWhenAnotherGroupIsShown();
    void whoAnswersHasRead();
    void theMarkMovesToWhereReadingStoppedLater();

private:
    [[nodiscard]] int unread() const { return m_fixture->session.groups().unread(group()); }
    [[nodiscard]] QUuid mark() const { return m_fixture->session.messages(group())->firstNew(); }
    [[nodiscard]] bool hear(int number, const QString &sender = u"bob"_s)
    {
        return m_fixture->hear({ MessagePosted { message(number, sender) } });
    }

    std::unique_ptr<SessionFixture> m_fixture;
    std::unique_ptr<ReadingPlace> m_place;
};

void TestReadingPlace::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    QVERIFY(m_fixture->enterGroup());
    m_place = std::make_unique<ReadingPlace>(m_fixture->session);
}

void TestReadingPlace::cleanup()
{
    m_place.reset();
    m_fixture.reset();
}

void TestReadingPlace::whatIsInViewIsRead()
{
    m_place->setInView(group());
    QVERIFY(hear(1));
    QCOMPARE(unread(), 0);
    QVERIFY(mark().isNull());
}

void TestReadingPlace::theFirstMessageThatNobodySawIsMarked()
{
    m_place->setInView(group());
    QVERIFY(hear(1));
    m_place->setInView({});
    QVERIFY(hear(2));
    QVERIFY(hear(3));
    QCOMPARE(unread(), 2);
    QCOMPARE(mark(), message(2).id);
}

void TestReadingPlace::theMarkStaysWhileItsGroupIsRead()
{
    QVERIFY(hear(1));
    m_place->setInView(group());
    QCOMPARE(unread(), 0);
    QVERIFY(hear(2));
    m_place->setInView({}); // another window is the active one for a while
    m_place->setInView(group());
    QCOMPARE(unread(), 0);
    QCOMPARE(mark(), message(1).id);
}

void TestReadingPlace::theMarkGoesWhenAnotherGroupIsShown()
{
    QVERIFY(hear(1));
    m_place->setInView(group());
    m_fixture->session.joinGroup(group(u"x2"_s));
    m_place->setInView(group(u"x2"_s));
    QVERIFY(mark().isNull());
}

void TestReadingPlace::whoAnswersHasRead()
{
    QVERIFY(hear(1));
    m_place->setInView(group());
    QVERIFY(m_fixture->session.sendMessage(group(), u"indeed"_s));
    Message own = message(2, u"ada"_s);
    const MessageListModel &messages = *m_fixture->session.messages(group());
    own.id = messages.data(messages.index(1), MessageListModel::IdRole).toUuid();
    QVERIFY(m_fixture->hear({ MessagePosted { own } }));
    QVERIFY(mark().isNull());
}

void TestReadingPlace::theMarkMovesToWhereReadingStoppedLater()
{
    QVERIFY(hear(1));
    m_place->setInView(group());
    m_place->setInView({});
    QVERIFY(hear(2));
    QCOMPARE(unread(), 1);
    QCOMPARE(mark(), message(2).id);
}

QTEST_GUILESS_MAIN(TestReadingPlace)
#include "tst_readingplace.moc"
