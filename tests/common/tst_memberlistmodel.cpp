// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/memberlistmodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

Nick nick(const QString &text)
{
    return *Nick::fromString(text);
}

QList<Member> members(const QStringList &nicks)
{
    QList<Member> members;
    for (const QString &text : nicks) {
        members.append(Member { nick(text) });
    }
    return members;
}

QStringList shown(const MemberListModel &model)
{
    QStringList nicks;
    for (int row = 0; row < model.rowCount(); ++row) {
        nicks.append(model.data(model.index(row), Qt::DisplayRole).toString());
    }
    return nicks;
}

} // namespace

class TestMemberListModel : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void membersAreSortedAsTheLocaleSorts();
    void everyMemberIsThereOnce();
    void aMemberComesToItsPlaceAndGoes();
    void onlyTheOwnNickIsOwn();
    void typingIsShownForMembersOnly();
    void clearTakesAllAway();

private:
    std::unique_ptr<MemberListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestMemberListModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German));
}

void TestMemberListModel::init()
{
    m_model = std::make_unique<MemberListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

void TestMemberListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void TestMemberListModel::membersAreSortedAsTheLocaleSorts()
{
    m_model->setMembers(members({ u"Zoe"_s, u"ada10"_s, u"Ärger"_s, u"bob"_s, u"ada9"_s }));

    QCOMPARE(shown(*m_model),
             QStringList({ u"ada9"_s, u"ada10"_s, u"Ärger"_s, u"bob"_s, u"Zoe"_s }));
}

void TestMemberListModel::everyMemberIsThereOnce()
{
    m_model->setMembers(members({ u"bob"_s, u"ada"_s, u"Ada"_s, u"bob"_s }));
    m_model->add({ nick(u"ada"_s) });
    m_model->add({ nick(u"ADA"_s) });

    QCOMPARE(m_model->rowCount(), 4);
    for (const QString &text : { u"ada"_s, u"Ada"_s, u"ADA"_s, u"bob"_s }) {
        QVERIFY(m_model->contains(nick(text)));
    }
    m_model->remove(nick(u"Ada"_s));
    QVERIFY(!m_model->contains(nick(u"Ada"_s)));
    QVERIFY(m_model->contains(nick(u"ada"_s)));
    QCOMPARE(m_model->rowCount(), 3);
}

void TestMemberListModel::aMemberComesToItsPlaceAndGoes()
{
    m_model->setMembers(members({ u"ada"_s, u"zoe"_s }));
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);

    m_model->add({ nick(u"Bob"_s) });
    QCOMPARE(shown(*m_model), QStringList({ u"ada"_s, u"Bob"_s, u"zoe"_s }));
    QCOMPARE(inserted.size(), 1);

    m_model->remove(nick(u"ada"_s));
    m_model->remove(nick(u"nobody"_s));
    QCOMPARE(shown(*m_model), QStringList({ u"Bob"_s, u"zoe"_s }));
    QCOMPARE(removed.size(), 1);
}

void TestMemberListModel::onlyTheOwnNickIsOwn()
{
    m_model->setMembers(members({ u"ada"_s, u"bob"_s }));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);

    m_model->setOwnNick(nick(u"ada"_s));
    QVERIFY(m_model->data(m_model->index(0), MemberListModel::OwnRole).toBool());
    QVERIFY(!m_model->data(m_model->index(1), MemberListModel::OwnRole).toBool());
    QCOMPARE(changed.size(), 1);

    m_model->setOwnNick(nick(u"bob"_s));
    QVERIFY(!m_model->data(m_model->index(0), MemberListModel::OwnRole).toBool());
    QVERIFY(m_model->data(m_model->index(1), MemberListModel::OwnRole).toBool());
    QCOMPARE(changed.size(), 3);
}

void TestMemberListModel::typingIsShownForMembersOnly()
{
    m_model->setMembers(members({ u"ada"_s }));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);

    m_model->setTyping(nick(u"nobody"_s), true);
    QCOMPARE(changed.size(), 0);

    m_model->setTyping(nick(u"ada"_s), true);
    m_model->setTyping(nick(u"ada"_s), true);
    QVERIFY(m_model->data(m_model->index(0), MemberListModel::TypingRole).toBool());
    QCOMPARE(changed.size(), 1);

    m_model->setTyping(nick(u"ada"_s), false);
    QVERIFY(!m_model->data(m_model->index(0), MemberListModel::TypingRole).toBool());
}

void TestMemberListModel::clearTakesAllAway()
{
    m_model->setMembers(members({ u"ada"_s, u"bob"_s }));

    m_model->clear();

    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->contains(nick(u"ada"_s)));
}

QTEST_GUILESS_MAIN(TestMemberListModel)
#include "tst_memberlistmodel.moc"
