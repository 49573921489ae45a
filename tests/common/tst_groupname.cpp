// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/types/groupname.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestGroupName : public QObject
{
    Q_OBJECT

private slots:
    void aNameIsTakenAsWrittenOrNotAtAll_data();
    void aNameIsTakenAsWrittenOrNotAtAll();
    void theDefaultNameIsNull();
    void namesSortByTheirCharacters();
};

void TestGroupName::aNameIsTakenAsWrittenOrNotAtAll_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");

    QTest::newRow("one character") << u"x"_s << true;
    QTest::newRow("the tutorial's group") << u"x1"_s << true;
    QTest::newRow("digits only") << u"2026"_s << true;
    QTest::newRow("both cases, all punctuation") << u"aZ09-_."_s << true;
    QTest::newRow("punctuation only") << u"..-_"_s << true;
    QTest::newRow("99 characters") << QString(99, u'a') << true;

    QTest::newRow("empty") << QString() << false;
    QTest::newRow("100 characters") << QString(100, u'a') << false;
    for (QChar c : u" \t\n:/$#!@,\\\"'<>[]{}~`%+"_s) {
        const QByteArray row = "character " + QByteArray::number(c.unicode());
        QTest::newRow(row.constData()) << (u"a"_s + c + u"b"_s) << false;
    }
    QTest::newRow("a trailing line feed, which Python's $ lets through") << u"abc\n"_s << false;
    QTest::newRow("a leading space") << u" abc"_s << false;
    QTest::newRow("NUL") << QString(QChar(0)) << false;
    QTest::newRow("an Arabic-Indic digit, which Python's \\d lets through") << u"\u0663"_s << false;
    QTest::newRow("a letter beyond ASCII") << u"caf\u00e9"_s << false;
    QTest::newRow("fullwidth letters") << u"\uff41\uff42"_s << false;
    QTest::newRow("an emoji") << u"\U0001F600"_s << false;
}

void TestGroupName::aNameIsTakenAsWrittenOrNotAtAll()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);

    const std::optional<GroupName> name = GroupName::fromString(text);

    QCOMPARE(name.has_value(), valid);
    if (name) {
        QCOMPARE(name->toString(), text);
        QVERIFY(!name->isNull());
    }
}

void TestGroupName::theDefaultNameIsNull()
{
    QVERIFY(GroupName().isNull());
    QVERIFY(GroupName() != *GroupName::fromString(u"a"));
}

void TestGroupName::namesSortByTheirCharacters()
{
    QVERIFY(*GroupName::fromString(u"a") < *GroupName::fromString(u"b"));
    QVERIFY(*GroupName::fromString(u"B") < *GroupName::fromString(u"a"));
    QVERIFY(*GroupName::fromString(u"a") == *GroupName::fromString(u"a"));
    QCOMPARE(qHash(*GroupName::fromString(u"a")), qHash(*GroupName::fromString(u"a")));
}

QTEST_GUILESS_MAIN(TestGroupName)
#include "tst_groupname.moc"
