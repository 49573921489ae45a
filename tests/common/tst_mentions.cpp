// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/models/mentions.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestMentions : public QObject
{
    Q_OBJECT

private slots:
    void aNickIsFoundAsAWordOfItsOwn_data();
    void aNickIsFoundAsAWordOfItsOwn();
    void theSignBelongsToTheMention();
    void everyMentionIsFound();
    void theNullNickIsNeverMentioned();
};

void TestMentions::aNickIsFoundAsAWordOfItsOwn_data()
{
    QTest::addColumn<QString>("nick");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isIn");
    const auto row = [](const char *name, const QString &nick, const QString &text, bool isIn) {
        QTest::newRow(name) << nick << text << isIn;
    };
    row("alone", u"ada"_s, u"ada"_s, true);
    row("addressed", u"ada"_s, u"ada: look"_s, true);
    row("with the sign", u"ada"_s, u"ask @ada."_s, true);
    row("in any case", u"ada"_s, u"Thanks, ADA!"_s, true);
    row("with an apostrophe", u"ada"_s, u"ada's table"_s, true);
    row("in brackets", u"ada"_s, u"(ada)"_s, true);
    row("the end of a sentence", u"ada"_s, u"Ask ada. She knows."_s, true);
    row("inside a word", u"ada"_s, u"an adapter"_s, false);
    row("the end of a word", u"ada"_s, u"armada"_s, false);
    row("before an underscore", u"ada"_s, u"ada_2"_s, false);
    row("another nick with a number", u"ada"_s, u"ada-2: look"_s, false);
    row("the nick with a number", u"ada-2"_s, u"ada-2: look"_s, true);
    row("a host", u"ada"_s, u"see ada.example"_s, false);
    row("an address of mail", u"ada"_s, u"to mail@ada please"_s, false);
    row("accented letters are letters", u"ada"_s, u"adaé"_s, false);
    row("combining marks are of the word", u"ada"_s, u"ada\u0301"_s, false);
    row("Greek", u"αδα"_s, u"γεια ΑΔΑ"_s, true);
    row("Cyrillic, inside", u"ада"_s, u"рада"_s, false);
    row("Han without spaces", u"收"_s, u"@收さん、こんにちは"_s, true);
    row("letters beyond 16 bits", u"𐐨𐐨"_s, u"hi 𐐨𐐨!"_s, true);
    row("inside letters beyond 16 bits", u"𐐨"_s, u"𐐨𐐨"_s, false);
    row("a nick of signs", u"(:"_s, u"hello (:"_s, true);
    row("a nick with a space", u"Ada L"_s, u"is Ada L here?"_s, true);
}

void TestMentions::aNickIsFoundAsAWordOfItsOwn()
{
    QFETCH(QString, nick);
    QFETCH(QString, text);
    QFETCH(bool, isIn);
    QCOMPARE(Mentions::isIn(text, *Nick::fromString(nick)), isIn);
}

void TestMentions::theSignBelongsToTheMention()
{
    using Span = Mentions::Span;
    const Nick ada = *Nick::fromString(u"ada");
    QCOMPARE(Mentions::find(u"hi @ada"_s, ada), QList<Span>({ { 3, 4 } }));
    QCOMPARE(Mentions::find(u"hi ada"_s, ada), QList<Span>({ { 3, 3 } }));
}

void TestMentions::everyMentionIsFound()
{
    const Nick ada = *Nick::fromString(u"ada");
    QCOMPARE(Mentions::find(u"ada, armada, @Ada"_s, ada).size(), 2);
}

void TestMentions::theNullNickIsNeverMentioned()
{
    QVERIFY(!Mentions::isIn(u"anybody"_s, Nick()));
}

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
