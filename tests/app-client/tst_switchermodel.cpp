// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/subsequence.h"
#include "app-client/session/switchermodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

GroupName name(const QString &text)
{
    return *GroupName::fromString(text);
}

} // namespace

class TestSwitcherModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void lettersAreFoundInTheirOrder_data();
    void lettersAreFoundInTheirOrder();
    void joinedAndUnreadGroupsComeFirst();
    void theBestMatchComesFirst();
    void aNewNameIsOfferedToBeJoined_data();
    void aNewNameIsOfferedToBeJoined();
    void whatChangesInTheGroupsIsFollowed();

private:
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names += m_model->index(row).data(GroupListModel::NameRole).toString();
        return names;
    }

    std::unique_ptr<GroupListModel> m_groups;
    std::unique_ptr<SwitcherModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSwitcherModel::init()
{
    m_groups = std::make_unique<GroupListModel>();
    for (const QString &group : { u"general"_s, u"lab-3"_s, u"old-lab"_s, u"random"_s }) {
        m_groups->add(name(group));
        m_groups->setJoined(name(group), group != u"old-lab"_s);
    }
    m_model = std::make_unique<SwitcherModel>(*m_groups);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestSwitcherModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_groups.reset();
}

void TestSwitcherModel::lettersAreFoundInTheirOrder_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("word");
    QTest::addColumn<bool>("isFound");
    QTest::addColumn<QList<int>>("positions");
    QTest::newRow("nothing typed") << u""_s << u"lab"_s << true << QList<int>();
    QTest::newRow("one behind the other")
        << u"gen"_s << u"general"_s << true << QList<int>({ 0, 1, 2 });
    QTest::newRow("with others between")
        << u"gal"_s << u"general"_s << true << QList<int>({ 0, 5, 6 });
    QTest::newRow("in any case") << u"LA"_s << u"lab"_s << true << QList<int>({ 0, 1 });
    QTest::newRow("in a row rather than early")
        << u"ab"_s << u"a-cab"_s << true << QList<int>({ 3, 4 });
    QTest::newRow("the beginning of a word rather than the first")
        << u"l"_s << u"ol-lab"_s << true << QList<int>({ 3 });
    QTest::newRow("in another order") << u"bal"_s << u"lab"_s << false << QList<int>();
    QTest::newRow("more than there are") << u"labb"_s << u"lab"_s << false << QList<int>();
}

void TestSwitcherModel::lettersAreFoundInTheirOrder()
{
    QFETCH(QString, letters);
    QFETCH(QString, word);
    QFETCH(bool, isFound);
    QFETCH(QList<int>, positions);
    const auto found = Subsequence::find(letters, word);
    QCOMPARE(found.has_value(), isFound);
    if (found)
        QCOMPARE(found->positions, positions);
}

void TestSwitcherModel::joinedAndUnreadGroupsComeFirst()
{
    QCOMPARE(shown(), QStringList({ u"general"_s, u"lab-3"_s, u"random"_s, u"old-lab"_s }));
    m_groups->addUnread(name(u"random"_s));
    m_groups->addUnread(name(u"old-lab"_s));
    QCOMPARE(shown(), QStringList({ u"random"_s, u"general"_s, u"lab-3"_s, u"old-lab"_s }));
    m_groups->addUnread(name(u"lab-3"_s), true);
    QCOMPARE(shown(), QStringList({ u"lab-3"_s, u"random"_s, u"general"_s, u"old-lab"_s }));
}

void TestSwitcherModel::theBestMatchComesFirst()
{
    m_groups->addUnread(name(u"old-lab"_s));
    m_model->setTyped(u" #LAB "_s);
    QCOMPARE(shown(), QStringList({ u"lab-3"_s, u"old-lab"_s, u"LAB"_s }));
    m_model->setTyped(u"rm"_s);
    QCOMPARE(shown(), QStringList({ u"random"_s, u"rm"_s }));
    QCOMPARE(m_model->index(0).data(SwitcherModel::LettersRole).value<QList<int>>(),
             QList<int>({ 0, 5 }));
}

void TestSwitcherModel::aNewNameIsOfferedToBeJoined_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("a name nobody is in") << u"lab-4"_s << true;
    QTest::newRow("a group that is here") << u"lab-3"_s << false;
    QTest::newRow("no name") << u"lab 4"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestSwitcherModel::aNewNameIsOfferedToBeJoined()
{
    QFETCH(QString, typed);
    QFETCH(bool, isOffered);
    m_model->setTyped(typed);
    const QModelIndex last = m_model->index(m_model->rowCount() - 1);
    QCOMPARE(last.isValid() && last.data(SwitcherModel::NewRole).toBool(), isOffered);
    if (isOffered)
        QCOMPARE(last.data(GroupListModel::NameRole).toString(), typed);
}

void TestSwitcherModel::whatChangesInTheGroupsIsFollowed()
{
    m_groups->remove(name(u"general"_s));
    QVERIFY(!shown().contains(u"general"_s));
    m_groups->add(name(u"new"_s));
    QVERIFY(shown().contains(u"new"_s));
}

QTEST_GUILESS_MAIN(TestSwitcherModel)
#include "tst_switchermodel.moc"
