// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/chatgroup.h"

#include <QTest>

using namespace Limpid;
using namespace std::chrono_literals;

namespace {

const Nick Ada = *Nick::fromString(u"ada");
const Nick Bob = *Nick::fromString(u"bob");

} // namespace

class TestChatGroup : public QObject
{
    Q_OBJECT

private slots:
    void typingIsForgottenSixSecondsAfterTheLastSign();
    void onlyMembersType();
    void weTellOfTypingOnceInThreeSeconds();
    void aBrokenConnectionLeavesNobody();
};

void TestChatGroup::typingIsForgottenSixSecondsAfterTheLastSign()
{
    ChatGroup group;
    group.members.setMembers({ { Ada }, { Bob } });
    const auto isTyping = [&group](int row) {
        return group.members.data(group.members.index(row), MemberListModel::TypingRole).toBool();
    };

    group.startTyping(Ada, 0ms);
    group.startTyping(Bob, 0ms);
    group.startTyping(Bob, 3'000ms);
    QVERIFY(group.expireTyping(5'999ms));
    QVERIFY(isTyping(0) && isTyping(1));

    QVERIFY(group.expireTyping(6'000ms));
    QVERIFY(!isTyping(0) && isTyping(1));

    QVERIFY(!group.expireTyping(9'000ms));
    QVERIFY(!isTyping(1));
}

void TestChatGroup::onlyMembersType()
{
    ChatGroup group;
    group.members.setMembers({ { Ada } });

    group.startTyping(Bob, 0ms);

    QVERIFY(!group.expireTyping(0ms));
}

void TestChatGroup::weTellOfTypingOnceInThreeSeconds()
{
    ChatGroup group;

    QVERIFY(group.takeTypingTurn(10ms));
    QVERIFY(!group.takeTypingTurn(3'009ms));
    QVERIFY(group.takeTypingTurn(3'010ms));
    QVERIFY(!group.takeTypingTurn(3'011ms));
}

void TestChatGroup::aBrokenConnectionLeavesNobody()
{
    ChatGroup group;
    group.members.setMembers({ { Ada } });
    group.startTyping(Ada, 0ms);
    QVERIFY(group.takeTypingTurn(0ms));

    group.disconnect();

    QCOMPARE(group.members.rowCount(), 0);
    QVERIFY(!group.expireTyping(0ms));
    QVERIFY(group.takeTypingTurn(1ms));
}

QTEST_GUILESS_MAIN(TestChatGroup)
#include "tst_chatgroup.moc"
