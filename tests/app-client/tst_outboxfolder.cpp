// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/outboxfolder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// Whose outbox it is, and what happens to one that nobody has any more.
class TestOutboxFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneServerIsOneHoweverItIsWritten_data();
    void oneServerIsOneHoweverItIsWritten();
    void otherServersAndNicksHaveTheirOwn_data();
    void otherServersAndNicksHaveTheirOwn();
    void aSecondOneOfTheSamePersonHasItsOwn();
    void whatOneLeftBehindIsTakenOverOnce();
    void aFolderThatCannotBeMadeIsAProblem();

private:
    [[nodiscard]] std::unique_ptr<Outbox> open(const QString &url = u"ws://h:8765/"_s,
                                               const QString &nick = u"ada"_s)
    {
        return OutboxFolder(m_folder->path()).open(url, *Nick::fromString(nick));
    }
    [[nodiscard]] static OutboxEntry entry(int number)
    {
        return { QUuid(uint(number), 1, 1, 0, 0, 0, 0, 0, 0, 0, 1),
                 *GroupName::fromString(u"x1"),
                 u"text"_s,
                 QDateTime::fromMSecsSinceEpoch(number, Qt::UTC) };
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutboxFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestOutboxFolder::oneServerIsOneHoweverItIsWritten_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("letters of the host") << u"ws://Host:8765/"_s << u"ws://host:8765/"_s;
    QTest::newRow("no path") << u"ws://h:8765"_s << u"ws://h:8765/"_s;
    QTest::newRow("the scheme's port") << u"ws://h/"_s << u"ws://h:80/"_s;
    QTest::newRow("the scheme's port, TLS") << u"wss://h/"_s << u"wss://h:443/"_s;
    QTest::newRow("a join code") << u"ws://h/?secret=1"_s << u"ws://h/?secret=2"_s;
    QTest::newRow("dots") << u"ws://h/a/../b"_s << u"ws://h/b"_s;
}

void TestOutboxFolder::oneServerIsOneHoweverItIsWritten()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QVERIFY(open(first)->add(entry(1)));
    QCOMPARE(open(second)->entries(), QList<OutboxEntry>({ entry(1) }));
}

void TestOutboxFolder::otherServersAndNicksHaveTheirOwn_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("nick");
    QTest::newRow("another nick") << u"ws://h:8765/"_s << u"bob"_s;
    QTest::newRow("another host") << u"ws://g:8765/"_s << u"ada"_s;
    QTest::newRow("another port") << u"ws://h:8766/"_s << u"ada"_s;
    QTest::newRow("another path") << u"ws://h:8765/a"_s << u"ada"_s;
    QTest::newRow("with TLS") << u"wss://h:8765/"_s << u"ada"_s;
}

void TestOutboxFolder::otherServersAndNicksHaveTheirOwn()
{
    QFETCH(const QString, url);
    QFETCH(const QString, nick);
    QVERIFY(open()->add(entry(1)));
    QVERIFY(open(url, nick)->entries().isEmpty());
    QCOMPARE(open()->entries().size(), 1);
}

void TestOutboxFolder::aSecondOneOfTheSamePersonHasItsOwn()
{
    const auto first = open();
    const auto second = open();
    QVERIFY(first->add(entry(1)));
    QVERIFY(second->add(entry(2)));
    QVERIFY(second->add(entry(3)));
    QVERIFY(open()->entries().isEmpty()); // a third one takes nothing of those who are there
    QCOMPARE(first->entries(), QList<OutboxEntry>({ entry(1) }));
    QCOMPARE(second->entries(), QList<OutboxEntry>({ entry(2), entry(3) }));
}

void TestOutboxFolder::whatOneLeftBehindIsTakenOverOnce()
{
    auto first = open();
    {
        const auto second = open();
        QVERIFY(first->add(entry(1)));
        QVERIFY(second->add(entry(2)));
        second->setResumeToken(u"token"_s);
    }
    const auto third = open(); // while the first is there still
    QCOMPARE(third->entries(), QList<OutboxEntry>({ entry(2) }));
    QCOMPARE(third->resumeToken(), u"token"_s);
    first.reset();
    const auto fourth = open();
    QCOMPARE(fourth->entries(), QList<OutboxEntry>({ entry(1) }));
    QVERIFY(open()->entries().isEmpty());
}

void TestOutboxFolder::aFolderThatCannotBeMadeIsAProblem()
{
    OutboxFolder folder(u"/proc/nothing/here"_s);
    QVERIFY(!folder.open(u"ws://h/"_s, *Nick::fromString(u"ada")));
    QVERIFY(folder.problem().contains(u"/proc/nothing/here"_s));
}

QTEST_GUILESS_MAIN(TestOutboxFolder)
#include "tst_outboxfolder.moc"
