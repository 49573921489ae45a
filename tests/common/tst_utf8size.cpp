// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/types/utf8size.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestUtf8Size : public QObject
{
    Q_OBJECT

private slots:
    void itIsThatOfTheBytes_data();
    void itIsThatOfTheBytes();
    void textsAreCutBetweenCharacters();
};

void TestUtf8Size::itIsThatOfTheBytes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("ASCII") << u"plain \x7f"_s;
    QTest::newRow("two bytes") << u"\u0080\u07ff"_s;
    QTest::newRow("three bytes") << u"\u0800\ud7ff\ue000\uffff"_s;
    QTest::newRow("four bytes") << u"\U00010000\U0010ffff😀"_s;
    QTest::newRow("long and mixed") << u"a\u00e9\u20ac😀"_s.repeated(1'000);
    QTest::newRow("more than 16 bits can count") << u"\u20ac"_s.repeated(70'000) + u"a😀"_s;
}

void TestUtf8Size::itIsThatOfTheBytes()
{
    QFETCH(QString, text);
    QCOMPARE(utf8Size(text), text.toUtf8().size());
}

void TestUtf8Size::textsAreCutBetweenCharacters()
{
    QCOMPARE(cutToUtf8Size(u"a€😀"_s, 8), u"a€😀"_s);
    QCOMPARE(cutToUtf8Size(u"a€😀"_s, 7), u"a€"_s);
    QCOMPARE(cutToUtf8Size(u"a€😀"_s, 3), u"a"_s);
    QCOMPARE(cutToUtf8Size(u"a€😀"_s, 0), QString());
}

QTEST_GUILESS_MAIN(TestUtf8Size)
#include "tst_utf8size.moc"
