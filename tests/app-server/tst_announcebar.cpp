// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/announcebar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

GroupName name(const QString &text)
{
    return *GroupName::fromString(text);
}

QStringList items(const AnnounceBar &bar)
{
    const auto *box = bar.findChild<QComboBox *>(u"announceGroup"_s);
    QStringList result;
    for (int i = 0; i < box->count(); ++i)
        result.append(box->itemData(i).value<GroupName>().toString());
    return result;
}

} // namespace

class AnnounceBarTest : public QObject
{
    Q_OBJECT

private slots:
    void offersAllGroupsAndEachOne();
    void aChosenGroupThatIsGoneStaysChosen();
    void sendsToTheChosenGroupAndClearsTheText();
    void nothingToSayCannotBeSent();
};

void AnnounceBarTest::offersAllGroupsAndEachOne()
{
    AnnounceBar bar;
    bar.setGroups({ { name(u"b"_s), false, {} } });
    bar.setGroups({ { name(u"a"_s), false, {} },
                    { name(u"b"_s), false, {} },
                    { name(u"b"_s), true, {} },
                    { name(u"c"_s), true, {} } });
    QCOMPARE(items(bar), QStringList({ QString(), u"a"_s, u"b"_s, u"c"_s }));
    bar.setGroups({ { name(u"c"_s), true, {} } });
    QCOMPARE(items(bar), QStringList({ QString(), u"c"_s }));
}

void AnnounceBarTest::aChosenGroupThatIsGoneStaysChosen()
{
    AnnounceBar bar;
    QSignalSpy announced(&bar, &AnnounceBar::announced);
    bar.setGroups({ { name(u"a"_s), false, {} }, { name(u"b"_s), false, {} } });
    bar.chooseGroup(name(u"b"_s));
    bar.setGroups({ { name(u"a"_s), false, {} }, { name(u"z"_s), false, {} } });
    auto *text = bar.findChild<QLineEdit *>(u"announceText"_s);
    QTest::keyClicks(text, u"only for b"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(announced.size(), 1);
    QCOMPARE(announced[0][0].value<GroupName>(), name(u"b"_s));
    bar.chooseGroup(GroupName());
    bar.setGroups({ { name(u"a"_s), false, {} } });
    QCOMPARE(items(bar), QStringList({ QString(), u"a"_s }));
}

void AnnounceBarTest::sendsToTheChosenGroupAndClearsTheText()
{
    AnnounceBar bar;
    QSignalSpy announced(&bar, &AnnounceBar::announced);
    auto *text = bar.findChild<QLineEdit *>(u"announceText"_s);
    QTest::keyClicks(text, u" Lab ends "_s);
    QTest::mouseClick(bar.findChild<QPushButton *>(u"announceSend"_s), Qt::LeftButton);
    QCOMPARE(announced.size(), 1);
    QVERIFY(announced[0][0].value<GroupName>().isNull());
    QCOMPARE(announced[0][1].toString(), u"Lab ends"_s);
    QVERIFY(text->text().isEmpty());
}

void AnnounceBarTest::nothingToSayCannotBeSent()
{
    AnnounceBar bar;
    QSignalSpy announced(&bar, &AnnounceBar::announced);
    auto *text = bar.findChild<QLineEdit *>(u"announceText"_s);
    QVERIFY(!bar.findChild<QPushButton *>(u"announceSend"_s)->isEnabled());
    QTest::keyClicks(text, u"  "_s);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(announced.size(), 0);
}

QTEST_MAIN(AnnounceBarTest)
#include "tst_announcebar.moc"
