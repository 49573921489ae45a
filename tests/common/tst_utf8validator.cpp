// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/utf8validator.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestUtf8Validator : public QObject
{
    Q_OBJECT

private slots:
    void judgesWholeTexts_data();
    void judgesWholeTexts();
    void saysNoAtTheFirstWrongByte_data();
    void saysNoAtTheFirstWrongByte();
    void agreesWithQtOnEveryCharacter();
};

void TestUtf8Validator::judgesWholeTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    QTest::newRow("empty") << ""_ba << true;
    QTest::newRow("ASCII with NUL and DEL")
        << QByteArray("a\0b\x7f plus more than eight", 26) << true;
    QTest::newRow("all lengths") << "\x24\xc2\xa2\xe2\x82\xac\xf0\x90\x8d\x88"_ba << true;
    QTest::newRow("U+10FFFF") << "\xf4\x8f\xbf\xbf"_ba << true;
    QTest::newRow("noncharacter U+FFFE") << "\xef\xbf\xbe"_ba << true;
    QTest::newRow("BOM") << "\xef\xbb\xbf"_ba << true;
    QTest::newRow("above U+10FFFF") << "\xf4\x90\x80\x80"_ba << false;
    QTest::newRow("lead byte F5") << "\xf5\x80\x80\x80"_ba << false;
    QTest::newRow("surrogate U+D800") << "\xed\xa0\x80"_ba << false;
    QTest::newRow("surrogate U+DFFF") << "\xed\xbf\xbf"_ba << false;
    QTest::newRow("over-long slash, 2") << "\xc0\xaf"_ba << false;
    QTest::newRow("over-long slash, 3") << "\xe0\x80\xaf"_ba << false;
    QTest::newRow("over-long slash, 4") << "\xf0\x80\x80\xaf"_ba << false;
    QTest::newRow("stray continuation") << "abc\x80"_ba << false;
    QTest::newRow("after eight of ASCII") << "12345678\xff"_ba << false;
    QTest::newRow("cut off, 2") << "\xc2"_ba << false;
    QTest::newRow("cut off, 3") << "\xe2\x82"_ba << false;
    QTest::newRow("cut off, 4") << "\xf0\x90\x8d"_ba << false;
    QTest::newRow("lead for a continuation") << "\xc2\xc2"_ba << false;
}

void TestUtf8Validator::judgesWholeTexts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    QCOMPARE(Utf8Validator::isValid(bytes), valid);
    Utf8Validator byByte;
    bool fed = true;
    for (const char byte : bytes)
        fed = byByte.feed({ &byte, 1 }) && fed;
    QCOMPARE(fed && byByte.isComplete(), valid);
}

void TestUtf8Validator::saysNoAtTheFirstWrongByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("wrong");
    QTest::newRow("surrogate") << "\xed\xa0\x80"_ba << 1;
    QTest::newRow("over-long") << "\xe0\x80\xaf"_ba << 1;
    QTest::newRow("too high") << "\xf4\x90\x80\x80"_ba << 1;
    QTest::newRow("never") << "ab\xff"_ba << 2;
    QTest::newRow("third of four") << "\xf0\x90\x41\x80"_ba << 2;
}

void TestUtf8Validator::saysNoAtTheFirstWrongByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, wrong);
    Utf8Validator validator;
    for (int i = 0; i <= wrong; ++i)
        QCOMPARE(validator.feed(QByteArrayView(bytes).sliced(i, 1)), i < wrong);
    QVERIFY(!validator.feed("a"));
}

void TestUtf8Validator::agreesWithQtOnEveryCharacter()
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (!QChar::isSurrogate(c) && !Utf8Validator::isValid(QString::fromUcs4(&c, 1).toUtf8()))
            QFAIL(qPrintable(QString::number(c, 16)));
    }
}

QTEST_GUILESS_MAIN(TestUtf8Validator)
#include "tst_utf8validator.moc"
