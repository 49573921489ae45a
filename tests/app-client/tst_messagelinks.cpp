// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/desktoplinkopener.h"
#include "app-client/gui/messagelinks.h"

#include <QDesktopServices>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestMessageLinks : public QObject
{
    Q_OBJECT

public slots:
    void note(const QUrl &url) { m_opened += url; } // in the desktop's place

private slots:
    void aTextHasTheseLinks_data();
    void aTextHasTheseLinks();
    void aLinkIsWhereItStands();
    void theDesktopIsAskedForLinksAlone_data();
    void theDesktopIsAskedForLinksAlone();

private:
    QList<QUrl> m_opened;
};

void TestMessageLinks::aTextHasTheseLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    const auto row = [](const char *name, const QString &text, const QStringList &links) {
        QTest::newRow(name) << text << links;
    };
    row("http", u"see http://a.example/b?c=d#e"_s, { u"http://a.example/b?c=d#e"_s });
    row("https in any case", u"HTTPS://A.example"_s, { u"HTTPS://A.example"_s });
    row("an invitation", u"wschat://h:1/x?code=K"_s, { u"wschat://h:1/x?code=K"_s });
    row("two", u"http://a/ http://b/"_s, { u"http://a/"_s, u"http://b/"_s });
    row("the end of a sentence", u"Look at http://a/b."_s, { u"http://a/b"_s });
    row("a question", u"http://a/b?!"_s, { u"http://a/b"_s });
    row("in brackets", u"(http://a/b)"_s, { u"http://a/b"_s });
    row("with brackets", u"http://a/b_(c)"_s, { u"http://a/b_(c)"_s });
    row("in angle brackets", u"<http://a/b>"_s, { u"http://a/b"_s });
    row("in quotes", u"\"http://a/b\""_s, { u"http://a/b"_s });
    row("Japanese marks", u"「http://a/b」。"_s, { u"http://a/b"_s });
    row("behind Han", u"看 http://a/b"_s, { u"http://a/b"_s });
    row("an IPv6 host", u"http://[::1]:8765/"_s, { u"http://[::1]:8765/"_s });
    row("a file", u"file:///etc/passwd"_s, {});
    row("script", u"javascript:alert(1) javascript://a/%0aalert(1)"_s, {});
    row("another scheme", u"ftp://a/b ssh://a smb://a/b"_s, {});
    row("a scheme that ends so", u"xhttp://a/b x-http://a"_s, {});
    row("no host", u"http:///a http:// https://?x"_s, {});
    row("no slashes", u"http:a www.a.example a.example"_s, {});
}

void TestMessageLinks::aTextHasTheseLinks()
{
    QFETCH(QString, text);
    QFETCH(QStringList, links);
    QStringList found;
    for (const MessageLinks::Link &link : MessageLinks::find(text))
        found += text.mid(link.start, link.length);
    QCOMPARE(found, links);
}

void TestMessageLinks::aLinkIsWhereItStands()
{
    const QList<MessageLinks::Link> links = MessageLinks::find(u"at http://a/b, then"_s);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0].start, 3);
    QCOMPARE(links[0].length, 10);
    QCOMPARE(links[0].url, QUrl(u"http://a/b"_s));
}

void TestMessageLinks::theDesktopIsAskedForLinksAlone_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isOpened");
    QTest::newRow("http") << QUrl(u"http://a/b"_s) << true;
    QTest::newRow("https") << QUrl(u"https://a/b"_s) << true;
    QTest::newRow("wschat") << QUrl(u"wschat://a/b"_s) << true;
    QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s) << false;
    QTest::newRow("mail") << QUrl(u"mailto:a@b"_s) << false;
    QTest::newRow("no host") << QUrl(u"http:///b"_s) << false;
    QTest::newRow("nothing") << QUrl() << false;
}

void TestMessageLinks::theDesktopIsAskedForLinksAlone()
{
    QFETCH(QUrl, url);
    QFETCH(bool, isOpened);
    m_opened.clear();
    for (const QString &scheme : { u"http"_s, u"https"_s, u"wschat"_s, u"file"_s, u"mailto"_s })
        QDesktopServices::setUrlHandler(scheme, this, "note");
    DesktopLinkOpener opener;
    QCOMPARE(opener.open(url), isOpened);
    QCOMPARE(m_opened, isOpened ? QList<QUrl> { url } : QList<QUrl>());
    for (const QString &scheme : { u"http"_s, u"https"_s, u"wschat"_s, u"file"_s, u"mailto"_s })
        QDesktopServices::unsetUrlHandler(scheme);
}

QTEST_MAIN(TestMessageLinks)
#include "tst_messagelinks.moc"
