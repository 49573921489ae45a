// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/grouplistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

const GroupName A = *GroupName::fromString(u"a");
const GroupName B = *GroupName::fromString(u"b");
const GroupName C = *GroupName::fromString(u"c");

} // namespace

class TestGroupListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void groupsStandInTheOrderOfJoiningOnceEach();
    void aRemovedGroupIsGone();
    void onlyAChangeIsTold();
    void unreadMessagesAreCounted();
    void theNextUnreadGroupIsFoundRoundTheEnd();
    void unknownGroupsAreIgnored();

private:
    [[nodiscard]] QVariant value(const GroupName &group, GroupListModel::Role role) const
    {
        return m_model->data(m_model->index(m_model->rowOf(group)), role);
    }

    std::unique_ptr<GroupListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestGroupListModel::init()
{
    m_model = std::make_unique<GroupListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->add(B);
    m_model->add(A);
}

void TestGroupListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestGroupListModel::groupsStandInTheOrderOfJoiningOnceEach()
{
    m_model->add(B);

    QCOMPARE(m_model->names(), QList<GroupName>({ B, A }));
    QCOMPARE(m_model->rowOf(A), 1);
    QCOMPARE(value(B, GroupListModel::NameRole).toString(), u"b"_s);
    QCOMPARE(value(B, GroupListModel::JoinedRole), QVariant(false));
    QCOMPARE(value(B, GroupListModel::UnreadRole), QVariant(0));
}

void TestGroupListModel::aRemovedGroupIsGone()
{
    m_model->remove(B);

    QCOMPARE(m_model->names(), QList<GroupName>({ A }));
    QVERIFY(!m_model->contains(B));
    QCOMPARE(m_model->rowOf(B), -1);
}

void TestGroupListModel::onlyAChangeIsTold()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);

    m_model->setJoined(A, true);
    m_model->setJoined(A, true);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_model->isJoined(A));
    QVERIFY(!m_model->isJoined(B));

    m_model->setAllUnjoined();
    QCOMPARE(changed.size(), 2);
    QVERIFY(!m_model->isJoined(A));
}

void TestGroupListModel::unreadMessagesAreCounted()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);

    m_model->addUnread(A);
    m_model->addUnread(A, true);
    QCOMPARE(value(A, GroupListModel::UnreadRole), QVariant(2));
    QCOMPARE(value(A, GroupListModel::MentionsRole), QVariant(1));
    QCOMPARE(value(B, GroupListModel::UnreadRole), QVariant(0));

    m_model->clearUnread(A);
    m_model->clearUnread(B);
    QCOMPARE(value(A, GroupListModel::UnreadRole), QVariant(0));
    QCOMPARE(value(A, GroupListModel::MentionsRole), QVariant(0));
    QCOMPARE(changed.size(), 3);
}

void TestGroupListModel::theNextUnreadGroupIsFoundRoundTheEnd()
{
    m_model->add(C);
    QVERIFY(m_model->nextUnread(B).isNull());

    m_model->addUnread(B);
    QVERIFY(m_model->nextUnread(B).isNull()); // no other
    QCOMPARE(m_model->nextUnread(A), B);
    QCOMPARE(m_model->nextUnread({}), B);

    m_model->addUnread(C);
    QCOMPARE(m_model->nextUnread(B), C);
    QCOMPARE(m_model->nextUnread(C), B);
    m_model->clearUnread(B);
    QVERIFY(m_model->nextUnread(C).isNull());
}

void TestGroupListModel::unknownGroupsAreIgnored()
{
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);

    m_model->remove(C);
    m_model->setJoined(C, true);
    m_model->addUnread(C);
    m_model->clearUnread(C);

    QCOMPARE(m_model->unread(C), 0);
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(changed.size(), 0);
    QVERIFY(!m_model->isJoined(C));
}

QTEST_GUILESS_MAIN(TestGroupListModel)
#include "tst_grouplistmodel.moc"
