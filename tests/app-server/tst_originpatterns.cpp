// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/channels/originpatterns.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestOriginPatterns : public QObject
{
    Q_OBJECT

private slots:
    void originsAreJudgedAsInChannels_data();
    void originsAreJudgedAsInChannels();
    void mistakesInPatternsAreSaid_data();
    void mistakesInPatternsAreSaid();
};

void TestOriginPatterns::originsAreJudgedAsInChannels_data()
{
    QTest::addColumn<QStringList>("patterns");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *list, const char *origin, bool allowed) {
        const auto patterns = QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
        QTest::addRow("[%s] %s", list, origin) << patterns << QByteArray(origin) << allowed;
    };
    const auto *hosts = "good.example .sub.example localhost 127.0.0.1";
    row(hosts, "http://good.example", true);
    row(hosts, "https://good.example:9999", true);
    row(hosts, "http://x.sub.example", true);
    row(hosts, "http://sub.example", true);
    row(hosts, "http://GOOD.example", true);
    row(hosts, "ws://127.0.0.1", true);
    row(hosts, "http://evil.example", false);
    row(hosts, "http://notgood.example", false);
    row(hosts, "http://xsub.example", false);
    row(hosts, "null", false);
    row(hosts, "", false);
    row(hosts, "good.example", false);
    const auto *urls = "http://a.example:8080 https://.b.example c.example";
    row(urls, "http://a.example", false);
    row(urls, "http://a.example:8080", true);
    row(urls, "http://b.example", false);
    row(urls, "https://b.example:443", true);
    row(urls, "https://x.b.example", true);
    row(urls, "ftp://c.example", true);
    row("http://a.example", "http://a.example:80", true);
    row("http://A.Example", "http://a.example", true);
    row("[::1]", "http://[::1]:8765", true);
    row("a.example *", "", true);
    row("a.example *", "null", true);
    row("", "", true);
    row("", "http://any.example", true);
}

void TestOriginPatterns::originsAreJudgedAsInChannels()
{
    QFETCH(QStringList, patterns);
    QFETCH(QByteArray, origin);
    for (const auto &pattern : std::as_const(patterns))
        QCOMPARE(OriginPatterns::fault(pattern), QString());
    QTEST(OriginPatterns(patterns).allows(origin), "allowed");
}

void TestOriginPatterns::mistakesInPatternsAreSaid_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("a path") << u"https://a.example/chat"_s;
    QTest::newRow("a port without a scheme") << u"a.example:8080"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("no host") << u"https://"_s;
    QTest::newRow("a space") << u"a b"_s;
    QTest::newRow("a star in a host") << u"*.a.example"_s;
}

void TestOriginPatterns::mistakesInPatternsAreSaid()
{
    QFETCH(QString, pattern);
    QVERIFY2(OriginPatterns::fault(pattern).contains(u'\'' + pattern + u'\''),
             qPrintable(OriginPatterns::fault(pattern)));
}

QTEST_GUILESS_MAIN(TestOriginPatterns)
#include "tst_originpatterns.moc"
