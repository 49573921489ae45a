// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/layers/channelcapacity.h"
#include "app-server/layers/channelname.h"
#include "app-server/layers/layermessage.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestLayerNames : public QObject
{
    Q_OBJECT

private slots:
    void channelsAreNamedAsInChannels_data();
    void channelsAreNamedAsInChannels();
    void theFirstPatternThatFitsSaysTheCapacity_data();
    void theFirstPatternThatFitsSaysTheCapacity();
    void setsAreThoseOfFnmatch_data();
    void setsAreThoseOfFnmatch();
    void anExpressionFitsFromTheBeginning();
    void withoutPatternsTheCapacityIsTheDefault();
    void equalNumbersAreEqualValues();
    void aMessageKeepsTheOrderOfItsKeys();
};

void TestLayerNames::channelsAreNamedAsInChannels_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isValid");
    QTest::addColumn<QString>("nonLocal");
    const auto row
        = [](const char *title, const QString &name, bool isValid, const QString &nonLocal = {}) {
              QTest::newRow(title) << name << isValid << nonLocal;
          };
    const auto hex = u"0123456789abcdef0123456789abcdef"_s;
    row("general", u"general"_s, true, u"general"_s);
    row("all characters", u"aZ-_.09"_s, true, u"aZ-_.09"_s);
    row("of a process", u"specific.%1!%1"_s.arg(hex), true, u"specific.%1!"_s.arg(hex));
    row("of a process in memory", u"specific..inmemory!abc"_s, true, u"specific..inmemory!"_s);
    row("nothing behind the mark", u"a!"_s, true, u"a!"_s);
    row("99 characters", QString(99, u'a'), true, QString(99, u'a'));
    row("99 characters with a mark", QString(97, u'a') + u"!b"_s, true, QString(97, u'a') + u'!');
    row("100 characters", QString(100, u'a'), false);
    row("100 characters with a mark", QString(98, u'a') + u"!b"_s, false);
    row("empty", QString(), false);
    row("nothing before the mark", u"!a"_s, false);
    row("two marks", u"a!b!c"_s, false);
    row("colon", u"a:b"_s, false);
    row("slash", u"a/b"_s, false);
    row("dollar", u"a$b"_s, false);
    row("hash", u"a#b"_s, false);
    row("space", u"a b"_s, false);
    row("space behind the mark", u"a!b c"_s, false);
    row("digit that is not ASCII", u"٣"_s, false);
    row("letter that is not ASCII behind the mark", u"a!é"_s, false);
    row("line feed at the end", u"a\n"_s, false);
}

void TestLayerNames::channelsAreNamedAsInChannels()
{
    QFETCH(QString, name);
    QFETCH(bool, isValid);
    QFETCH(QString, nonLocal);
    const auto channel = ChannelName::fromString(name);
    QCOMPARE(channel.has_value(), isValid);
    if (channel) {
        QCOMPARE(channel->toString(), name);
        QCOMPARE(channel->nonLocal(), nonLocal);
        QCOMPARE(channel->isOfOneProcess(), name.contains(u'!'));
    }
}

void TestLayerNames::theFirstPatternThatFitsSaysTheCapacity_data()
{
    QTest::addColumn<QString>("channel");
    QTest::addColumn<int>("capacity");
    QTest::newRow("all of the name") << u"http.request"_s << 2;
    QTest::newRow("not a beginning only") << u"http.requestx"_s << 7;
    QTest::newRow("two stars") << u"specific.abc!def"_s << 5;
    QTest::newRow("not without the mark") << u"specific.abc"_s << 7;
    QTest::newRow("anything") << u"zzz"_s << 7;
    QTest::newRow("a dot is a dot") << u"httpxrequest"_s << 7;
    QTest::newRow("one character") << u"w3"_s << 3;
    QTest::newRow("not two") << u"w33"_s << 7;
    QTest::newRow("one of these") << u"xb"_s << 4;
    QTest::newRow("none of these") << u"yz"_s << 6;
    QTest::newRow("but one of these") << u"yb"_s << 7;
    QTest::newRow("case counts") << u"HTTP.REQUEST"_s << 7;
}

void TestLayerNames::theFirstPatternThatFitsSaysTheCapacity()
{
    ChannelCapacity capacity(100);
    capacity.addGlob(u"http.request"_s, 2);
    capacity.addGlob(u"specific.*!*"_s, 5);
    capacity.addGlob(u"w?"_s, 3);
    capacity.addGlob(u"x[ab]"_s, 4);
    capacity.addGlob(u"y[!ab]"_s, 6);
    capacity.addGlob(u"*"_s, 7);
    QFETCH(QString, channel);
    QTEST(capacity.of(ChannelName::fromString(channel).value()), "capacity");
}

void TestLayerNames::setsAreThoseOfFnmatch_data()
{
    // The rows are Python's answers.
    QTest::addColumn<QString>("glob");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *glob, const char *text, bool fits) {
        QTest::addRow("%s %s", glob, text)
            << QString::fromLatin1(glob) << QString::fromLatin1(text) << fits;
    };
    row("[a-c]x", "bx", true);
    row("[a-c]x", "dx", false);
    row("z[1", "z[1", true);
    row("z[1", "z1", false);
    row("a[]b]", "a]", true);
    row("a[]b]", "ab", true);
    row("a[!]b]", "ab", false);
    row("a[!]b]", "ac", true);
    row("a[!]", "a[!]", true);
    row("[^a]", "^", true);
    row("[^a]", "a", true);
    row("[^a]", "b", false);
    row("[[:d:]]", "d]", true);
    row("[\\d]", "d", true);
    row("[\\d]", "1", false);
    row("a.c", "abc", false);
    row("a+", "aa", false);
}

void TestLayerNames::setsAreThoseOfFnmatch()
{
    QFETCH(QString, glob);
    QFETCH(QString, text);
    ChannelCapacity capacity(100);
    capacity.addGlob(glob, 1);
    QTEST(capacity.of(text) == 1, "fits");
}

void TestLayerNames::anExpressionFitsFromTheBeginning()
{
    ChannelCapacity capacity(100);
    capacity.addExpression(u"http\\.(request|response)"_s, 2);
    QCOMPARE(capacity.of(u"http.request"_s), 2);
    QCOMPARE(capacity.of(u"http.response!abc"_s), 2);
    QCOMPARE(capacity.of(u"xhttp.request"_s), 100);
}

void TestLayerNames::withoutPatternsTheCapacityIsTheDefault()
{
    QCOMPARE(ChannelCapacity().of(u"general"_s), 100);
    QCOMPARE(ChannelCapacity(3).of(u"general"_s), 3);
}

void TestLayerNames::equalNumbersAreEqualValues()
{
    QCOMPARE(LayerValue(quint64(5)), LayerValue(5));
    QVERIFY(LayerValue(5.0) != LayerValue(5));
    QVERIFY(LayerValue(true) != LayerValue(1));
    QVERIFY(LayerValue(u"a"_s) != LayerValue("a"_ba));
    QVERIFY(LayerValue(~quint64(0)).as<quint64>());
    QVERIFY(LayerValue().isNull());
}

void TestLayerNames::aMessageKeepsTheOrderOfItsKeys()
{
    LayerMessage message { { u"type"_s, u"chat.message"_s }, { u"b"_s, 1 }, { u"a"_s, 2 } };
    QCOMPARE(message.type(), u"chat.message"_s);
    message.insert(u"b"_s, 3);
    QCOMPARE(message.keys(), QStringList({ u"type"_s, u"b"_s, u"a"_s }));
    QCOMPARE(message.value(u"b"_s), LayerValue(3));
    const auto copy = message;
    QCOMPARE(message.take(u"b"_s), LayerValue(3));
    QVERIFY(!message.contains(u"b"_s));
    QVERIFY(copy.contains(u"b"_s));
    QVERIFY(message.take(u"b"_s).isNull());
    QVERIFY(LayerMessage({ { u"type"_s, 1 } }).type().isEmpty());
}

QTEST_GUILESS_MAIN(TestLayerNames)
#include "tst_layernames.moc"
