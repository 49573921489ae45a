// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/options/clientoptions.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestClientOptions : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivenMeansNothingAsked();
    void everythingGivenIsRead();
    void aLinkIsShownBeforeItIsFollowed();
    void helpAndVersionArePrinted_data();
    void helpAndVersionArePrinted();
    void twoFilesAreComparedAndNothingElse();
    void badUsageIsRefusedWithTheReason_data();
    void badUsageIsRefusedWithTheReason();
};

void TestClientOptions::nothingGivenMeansNothingAsked()
{
    const auto options = ClientOptions::fromArguments({ u"limpid-client"_s });
    QCOMPARE(options.outcome, ClientOptions::Outcome::Run);
    QVERIFY(options.url.isEmpty());
    QVERIFY(options.nick.isNull());
    QVERIFY(options.profile.isNull());
    QVERIFY(options.groups.isEmpty());
    QCOMPARE(options.appearance, ClientOptions::Appearance::System);
}

void TestClientOptions::everythingGivenIsRead()
{
    const auto options = ClientOptions::fromArguments({ u"limpid-client"_s,
                                                        u"ws://localhost:9/"_s,
                                                        u"--nick"_s,
                                                        u"收到"_s,
                                                        u"--group"_s,
                                                        u"lab-3"_s,
                                                        u"--group=x1"_s,
                                                        u"--profile"_s,
                                                        u"work"_s,
                                                        u"--appearance"_s,
                                                        u"dark"_s });
    QCOMPARE(options.outcome, ClientOptions::Outcome::Run);
    QCOMPARE(options.url, u"ws://localhost:9/"_s);
    QCOMPARE(options.nick.toString(), u"收到"_s);
    QCOMPARE(options.groups.size(), 2);
    QCOMPARE(options.groups[0].toString(), u"lab-3"_s);
    QCOMPARE(options.groups[1].toString(), u"x1"_s);
    QCOMPARE(options.profile.toString(), u"work"_s);
    QCOMPARE(options.appearance, ClientOptions::Appearance::Dark);
}

void TestClientOptions::aLinkIsShownBeforeItIsFollowed()
{
    const auto options = ClientOptions::fromArguments(
        { u"limpid-client"_s, u"wschat://10.0.0.2:9/lab-3?code=KOALA-7"_s });
    QCOMPARE(options.outcome, ClientOptions::Outcome::Run);
    QVERIFY(options.isInvited);
    QCOMPARE(options.url, u"ws://10.0.0.2:9/?secret=KOALA-7"_s);
    QCOMPARE(options.groups, QList { *GroupName::fromString(u"lab-3"_s) });
}

void TestClientOptions::helpAndVersionArePrinted_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("contains");
    QTest::newRow("--help") << u"--help"_s << u"--nick"_s;
    QTest::newRow("-h") << u"-h"_s << u"--group"_s;
    QTest::newRow("--version") << u"--version"_s << u"limpid-client "_s;
}

void TestClientOptions::helpAndVersionArePrinted()
{
    QFETCH(const QString, argument);
    QFETCH(const QString, contains);
    const auto options = ClientOptions::fromArguments({ u"limpid-client"_s, argument });
    QCOMPARE(options.outcome, ClientOptions::Outcome::Print);
    QVERIFY2(options.text.contains(contains), qPrintable(options.text));
}

void TestClientOptions::twoFilesAreComparedAndNothingElse()
{
    const auto options = ClientOptions::fromArguments(
        { u"limpid-client"_s, u"--compare"_s, u"a.ndjson"_s, u"b.ndjson"_s });
    QCOMPARE(options.outcome, ClientOptions::Outcome::Run);
    QCOMPARE(options.compared, QStringList({ u"a.ndjson"_s, u"b.ndjson"_s }));
}

void TestClientOptions::badUsageIsRefusedWithTheReason_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("unknown option") << QStringList { u"--room"_s } << u"room"_s;
    QTest::newRow("two addresses") << QStringList { u"ws://a/"_s, u"ws://b/"_s } << u"ws://b/"_s;
    QTest::newRow("a bad link") << QStringList { u"wschat://a/?x=1"_s } << u"wschat://a/?x=1"_s;
    QTest::newRow("nick with a control character")
        << QStringList { u"--nick"_s, u"a\tb"_s } << u"nick"_s;
    QTest::newRow("empty nick") << QStringList { u"--nick="_s } << u"nick"_s;
    QTest::newRow("group with a space") << QStringList { u"--group"_s, u"a b"_s } << u"\"a b\""_s;
    QTest::newRow("no value") << QStringList { u"--group"_s } << u"group"_s;
    QTest::newRow("one file to compare")
        << QStringList { u"--compare"_s, u"a.ndjson"_s } << u"two files"_s;
    QTest::newRow("files to compare, and a nick")
        << QStringList { u"--compare"_s, u"a"_s, u"b"_s, u"--nick"_s, u"ada"_s } << u"two files"_s;
    QTest::newRow("profile with a folder")
        << QStringList { u"--profile"_s, u"a/b"_s } << u"\"a/b\""_s;
    QTest::newRow("profile without windows")
        << QStringList { u"--headless"_s, u"--profile"_s, u"a"_s, u"ws://a/"_s } << u"--headless"_s;
    QTest::newRow("appearance") << QStringList { u"--appearance"_s, u"pink"_s } << u"\"pink\""_s;
}

void TestClientOptions::badUsageIsRefusedWithTheReason()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, names);
    const auto options = ClientOptions::fromArguments(QStringList(u"limpid-client"_s) + arguments);
    QCOMPARE(options.outcome, ClientOptions::Outcome::Refuse);
    QVERIFY2(options.text.contains(names), qPrintable(options.text));
    QVERIFY(options.text.startsWith(u"limpid-client: "_s));
}

QTEST_GUILESS_MAIN(TestClientOptions)
#include "tst_clientoptions.moc"
