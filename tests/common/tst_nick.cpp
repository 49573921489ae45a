// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/types/nick.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestNick : public QObject
{
    Q_OBJECT

private slots:
    void aNickIsTakenAsWrittenOrNotAtAll_data();
    void aNickIsTakenAsWrittenOrNotAtAll();
    void theDefaultNickIsNull();
};

void TestNick::aNickIsTakenAsWrittenOrNotAtAll_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");

    QTest::newRow("one character") << u"a"_s << true;
    QTest::newRow("a space inside") << u"Ada Lovelace"_s << true;
    QTest::newRow("Chinese") << u"小明"_s << true;
    QTest::newRow("a combining accent") << u"Zoe\u0308"_s << true;
    QTest::newRow("punctuation") << u"<b>&\"'"_s << true;
    QTest::newRow("an emoji") << u"\U0001F600"_s << true;
    QTest::newRow("32 characters") << QString(32, u'a') << true;
    QTest::newRow("32 characters of two UTF-16 units") << u"\U0001F600"_s.repeated(32) << true;

    QTest::newRow("empty") << QString() << false;
    QTest::newRow("33 characters") << QString(33, u'a') << false;
    QTest::newRow("33 characters of two UTF-16 units") << u"\U0001F600"_s.repeated(33) << false;
    QTest::newRow("a space only") << u" "_s << false;
    QTest::newRow("a leading space") << u" a"_s << false;
    QTest::newRow("a trailing space") << u"a "_s << false;
    QTest::newRow("a trailing no-break space") << u"a\u00a0"_s << false;
    QTest::newRow("a leading ideographic space") << u"\u3000a"_s << false;
    QTest::newRow("a line feed") << u"a\nb"_s << false;
    QTest::newRow("a tab") << u"a\tb"_s << false;
    QTest::newRow("NUL") << QString(QChar(0)) << false;
    QTest::newRow("DEL") << u"a\u007fb"_s << false;
    QTest::newRow("a line separator") << u"a\u2028b"_s << false;
    QTest::newRow("a paragraph separator") << u"a\u2029b"_s << false;
    QTest::newRow("a zero-width joiner") << u"a\u200db"_s << false;
    QTest::newRow("a right-to-left override") << u"a\u202eb"_s << false;
    QTest::newRow("a byte order mark") << u"\ufeffa"_s << false;
    QTest::newRow("a tag character, beyond the BMP") << u"a\U000E0041"_s << false;
    QTest::newRow("private use") << u"a\ue000"_s << false;
    QTest::newRow("a code point nobody has") << u"a\U0003FFFE"_s << false;
    QTest::newRow("a lone high surrogate") << (u"a"_s + QChar(0xd83d)) << false;
    QTest::newRow("a lone low surrogate") << (QChar(0xde00) + u"a"_s) << false;
}

void TestNick::aNickIsTakenAsWrittenOrNotAtAll()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);

    const std::optional<Nick> nick = Nick::fromString(text);

    QCOMPARE(nick.has_value(), valid);
    if (nick) {
        QCOMPARE(nick->toString(), text);
        QVERIFY(!nick->isNull());
    }
}

void TestNick::theDefaultNickIsNull()
{
    QVERIFY(Nick().isNull());
    QVERIFY(Nick() != *Nick::fromString(u"a"));
}

QTEST_GUILESS_MAIN(TestNick)
#include "tst_nick.moc"
