// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/options/clientsettings.h"
#include "app-client/options/profilename.h"

#include <QStandardPaths>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestProfileName : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void aNameIsAPartOfAFilesName_data();
    void aNameIsAPartOfAFilesName();
    void withoutANameAllStaysWhereItWas();
    void everyProfileHasItsOwnFiles();
};

void TestProfileName::aNameIsAPartOfAFilesName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isName");
    QTest::newRow("letters") << u"work"_s << true;
    QTest::newRow("all that may be") << u"Lab-3_b.old"_s << true;
    QTest::newRow("the longest") << QString(32, u'x') << true;
    QTest::newRow("too long") << QString(33, u'x') << false;
    QTest::newRow("nothing") << u""_s << false;
    QTest::newRow("a folder") << u"a/b"_s << false;
    QTest::newRow("the folder above") << u".."_s << false;
    QTest::newRow("a hidden file") << u".a"_s << false;
    QTest::newRow("a space") << u"a b"_s << false;
    QTest::newRow("other letters") << u"é"_s << false;
}

void TestProfileName::aNameIsAPartOfAFilesName()
{
    QFETCH(QString, text);
    QFETCH(bool, isName);
    const auto profile = ProfileName::fromString(text);
    QCOMPARE(profile.has_value(), isName);
    if (profile)
        QCOMPARE(profile->toString(), text);
}

void TestProfileName::withoutANameAllStaysWhereItWas()
{
    const ProfileName none;
    QVERIFY(none.settingsFile().endsWith(u"/limpid/limpid-client.conf"_s));
    QVERIFY(none.outboxFolder().endsWith(u"/limpid/outbox"_s));
}

void TestProfileName::everyProfileHasItsOwnFiles()
{
    const ProfileName a = *ProfileName::fromString(u"a"_s);
    const ProfileName b = *ProfileName::fromString(u"b"_s);
    QSet<QString> files;
    for (const ProfileName &profile : { ProfileName(), a, b })
        files << profile.settingsFile() << profile.outboxFolder();
    QCOMPARE(files.size(), 6);

    ClientSettings(a).setNick(u"ada"_s);
    QCOMPARE(ClientSettings(a).nick(), u"ada"_s);
    QVERIFY(ClientSettings(b).nick() != u"ada"_s);
    QCOMPARE(ClientSettings(a).profile(), a);
    QVERIFY(QFile::remove(a.settingsFile()));
}

QTEST_GUILESS_MAIN(TestProfileName)
#include "tst_profilename.moc"
