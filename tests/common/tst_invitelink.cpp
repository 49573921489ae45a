// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/protocol/invitelink.h"

#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestInviteLink : public QObject
{
    Q_OBJECT

private slots:
    void aLinkLeadsToAServer_data();
    void aLinkLeadsToAServer();
    void whatIsMadeIsUnderstood_data() { aLinkLeadsToAServer_data(); }
    void whatIsMadeIsUnderstood();
    void aLinkIsWrittenPlainly();
    void whatIsNotUnderstoodIsNoLink_data();
    void whatIsNotUnderstoodIsNoLink();
};

void TestInviteLink::aLinkLeadsToAServer_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("group");
    const auto row = [](const char *rule, const char *link, const char *url, const char *group) {
        QTest::newRow(rule) << QString::fromLatin1(link) << QString::fromLatin1(url)
                            << QString::fromLatin1(group);
    };
    row("a server", "wschat://chat.example:8765/", "ws://chat.example:8765/", "");
    row("no slash", "wschat://chat.example:8765", "ws://chat.example:8765/", "");
    row("no port", "wschat://chat.example/", "ws://chat.example/", "");
    row("a group", "wschat://10.0.0.2:9/lab-3", "ws://10.0.0.2:9/", "lab-3");
    row("a code", "wschat://a:9/?code=KOALA-7", "ws://a:9/?secret=KOALA-7", "");
    row("TLS", "wschat://a:9/?tls=1", "wss://a:9/", "");
    row("no TLS", "wschat://a:9/?tls=0", "ws://a:9/", "");
    row("all of it", "wschat://a:9/x1?code=x&tls=1", "wss://a:9/?secret=x", "x1");
    row("IPv6", "wschat://[fd00::7]:9/", "ws://[fd00::7]:9/", "");
    row("a code with signs",
        "wschat://a:9/?code=a%26b%3Dc%20%2B%252",
        "ws://a:9/?secret=a%26b%3Dc%20%2B%252",
        "");
    row("the scheme in capitals", "WSCHAT://a:9/", "ws://a:9/", "");
}

void TestInviteLink::aLinkLeadsToAServer()
{
    QFETCH(const QString, link);
    QVERIFY(InviteLink::isLink(link));
    const auto invitation = InviteLink::parse(link);
    QVERIFY(invitation);
    QTEST(invitation->url, "url");
    QTEST(invitation->group ? invitation->group->toString() : QString(u""_s), "group");
}

void TestInviteLink::whatIsMadeIsUnderstood()
{
    QFETCH(const QString, url);
    QFETCH(const QString, group);
    const InviteLink made { url, GroupName::fromString(group) };
    const auto read = InviteLink::parse(made.toString());
    QVERIFY2(read, qPrintable(made.toString()));
    QCOMPARE(read->url, url);
    QCOMPARE(read->group, made.group);
}

void TestInviteLink::aLinkIsWrittenPlainly()
{
    const auto group = GroupName::fromString(u"lab-3"_s);
    const InviteLink full { u"wss://10.0.0.2:8765/?secret=KOALA-7"_s, group };
    QCOMPARE(full.toString(), u"wschat://10.0.0.2:8765/lab-3?code=KOALA-7&tls=1"_s);
    const InviteLink bare { u"ws://[fd00::7]:9/"_s, {} };
    QCOMPARE(bare.toString(), u"wschat://[fd00::7]:9/"_s);
}

void TestInviteLink::whatIsNotUnderstoodIsNoLink_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("another scheme") << u"ws://a:9/"_s;
    QTest::newRow("no host") << u"wschat:///lab-3"_s;
    QTest::newRow("no slashes") << u"wschat:a"_s;
    QTest::newRow("a user") << u"wschat://ada@a:9/"_s;
    QTest::newRow("a password") << u"wschat://ada:x@a:9/"_s;
    QTest::newRow("a fragment") << u"wschat://a:9/#lab-3"_s;
    QTest::newRow("a deep path") << u"wschat://a:9/chat/lab-3"_s;
    QTest::newRow("no group's name") << u"wschat://a:9/a%20b"_s;
    QTest::newRow("an unknown parameter") << u"wschat://a:9/?headless=1"_s;
    QTest::newRow("a code twice") << u"wschat://a:9/?code=x&code=y"_s;
    QTest::newRow("tls is neither 0 nor 1") << u"wschat://a:9/?tls=yes"_s;
    QTest::newRow("a port that is none") << u"wschat://a:99999/"_s;
    QTest::newRow("a broken escape") << u"wschat://a:9/?code=%zz"_s;
    QTest::newRow("a line break") << u"wschat://a:9/\nlab"_s;
}

void TestInviteLink::whatIsNotUnderstoodIsNoLink()
{
    QFETCH(const QString, link);
    QVERIFY(!InviteLink::parse(link));
}

QTEST_GUILESS_MAIN(TestInviteLink)
#include "tst_invitelink.moc"
