// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/options/clientsettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestClientSettings : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSetIsThereInTheNextRun();
    void theNewestAddressIsFirstAndThereOnce();
    void oldAddressesAreForgotten();
    void theFirstRunHasDefaults();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"limpid.ini"_s); }

    QTemporaryDir m_folder;
};

void TestClientSettings::theFirstRunHasDefaults()
{
    const ClientSettings settings(m_folder.filePath(u"none.ini"_s));
    QVERIFY(settings.recentAddresses().isEmpty());
    QVERIFY(settings.nick().isEmpty());
    QVERIFY(settings.geometry().isEmpty());
    QVERIFY(!settings.isInspectorVisible());
    QVERIFY(settings.areMentionsNotified());
}

void TestClientSettings::whatWasSetIsThereInTheNextRun()
{
    {
        ClientSettings settings(file());
        settings.setNick(u"収"_s);
        settings.setInspectorVisible(true);
        settings.setMentionsNotified(false);
        settings.setGeometry("geometry");
        settings.setSplitter(u"rows"_s, "state");
    }
    const ClientSettings settings(file());
    QCOMPARE(settings.nick(), u"収"_s);
    QVERIFY(settings.isInspectorVisible());
    QVERIFY(!settings.areMentionsNotified());
    QCOMPARE(settings.geometry(), QByteArray("geometry"));
    QCOMPARE(settings.splitter(u"rows"_s), QByteArray("state"));
    QVERIFY(settings.splitter(u"columns"_s).isEmpty());
}

void TestClientSettings::theNewestAddressIsFirstAndThereOnce()
{
    ClientSettings settings(m_folder.filePath(u"addresses.ini"_s));
    settings.addRecentAddress(u"ws://a/"_s);
    settings.addRecentAddress(u"ws://b/"_s);
    settings.addRecentAddress(u"ws://a/"_s);
    QCOMPARE(settings.recentAddresses(), (QStringList { u"ws://a/"_s, u"ws://b/"_s }));
}

void TestClientSettings::oldAddressesAreForgotten()
{
    ClientSettings settings(m_folder.filePath(u"many.ini"_s));
    for (int i = 0; i < 30; ++i)
        settings.addRecentAddress(u"ws://host-%1/"_s.arg(i));
    QCOMPARE(settings.recentAddresses().size(), ClientSettings::MaximumAddresses);
    QCOMPARE(settings.recentAddresses().first(), u"ws://host-29/"_s);
}

QTEST_GUILESS_MAIN(TestClientSettings)
#include "tst_clientsettings.moc"
