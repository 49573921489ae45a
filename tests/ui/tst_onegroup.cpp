// SPDX-License-Identifier: GPL-3.0-or-later
#include "redisserver.h"
#include "siteprocess.h"
#include "tests/scene/scene.h"
#include "webdriver.h"

#include <QApplication>
#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

constexpr int Slow = 30'000; // milliseconds; two browsers on a busy machine
const auto Enter = u"\uE007"_s;

/// Bytes as MONITOR shows them.
QByteArray quoted(const QByteArray &bytes)
{
    QByteArray shown;
    for (const char c : bytes)
        shown += quint8(c) < 0x80 ? QByteArray(1, c) : "\\x" + QByteArray(1, c).toHex();
    return shown;
}

} // namespace

/// A window, a tab on Limpid's page and a tab on a Django site's page chat in one group, through
/// Redis, and sealed there.
class tst_OneGroup : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void whatOneSaysTheOthersReadOnce();
    void allMayTalkAtOnce();
    void nothingThatIsSaidIsReadableInRedis();

private:
    [[nodiscard]] std::unique_ptr<SiteProcess> startSite() const;
    [[nodiscard]] bool openPages();
    [[nodiscard]] bool openWindow();
    /// Somebody who is in the site's group and reads nothing, so that all that is sent waits.
    void addSleeper();
    [[nodiscard]] bool startMonitor();

    /// "nick: text" of each message.
    [[nodiscard]] QStringList onPage();
    [[nodiscard]] QStringList onSite() { return m_site->texts(u"#log li"_s); }
    [[nodiscard]] QStringList inWindow() { return Scene::messages(*m_window); }
    static void paste(WebDriver &tab, const QString &text);
    /// All three have this and what was said before, and nothing else.
    void hear(const QString &nick, const QString &text);

    std::unique_ptr<WebDriver> m_page;
    std::unique_ptr<WebDriver> m_site;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<SiteProcess> m_limpid;
    std::unique_ptr<SiteProcess> m_django;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<QProcess> m_monitor;
    ClientWindow *m_window = nullptr;
    QStringList m_inChat;
    QStringList m_onSite;
};

void tst_OneGroup::initTestCase()
{
    if (!RedisServer::isInstalled())
        QSKIP("redis-server is not installed");
    if (!WebDriver::isInstalled())
        QSKIP("needs the programs chromium and chromedriver (packages chromium, chromium-driver)");
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->start());
    if (startSite()->port() == 0)
        QSKIP("daphne, python3-django-channels or python3-channels-redis is not installed");
    for (auto *tab : { &m_page, &m_site }) {
        *tab = std::make_unique<WebDriver>();
        QVERIFY2((*tab)->start(), qPrintable((*tab)->error()));
    }
}

void tst_OneGroup::init()
{
    // What it saves is not to be compressed: it is looked through.
    m_redis = std::make_unique<RedisServer>(QStringList { u"--rdbcompression"_s, u"no"_s });
    QVERIFY(m_redis->start());
    QVERIFY(startMonitor());
    m_limpid = std::make_unique<SiteProcess>(QStringLiteral(LIMPID_SERVER),
                                             QStringList { u"--headless"_s,
                                                           u"--port"_s,
                                                           u"0"_s,
                                                           u"--layer"_s,
                                                           m_redis->url(),
                                                           u"--layer-key"_s,
                                                           u"secret-key-1"_s });
    QVERIFY(m_limpid->port() > 0);
    m_django = startSite();
    QVERIFY(m_django->port() > 0);
    QVERIFY(openWindow());
    QVERIFY(openPages());
    // The server is in the site's group, and the one that posts what the site says.
    const auto members = [this] { return m_redis->ask({ u"ZCARD"_s, u"asgi:group:g"_s }); };
    QTRY_COMPARE_WITH_TIMEOUT(members(), u"2"_s, Slow);
    const auto leads = [this] { return m_redis->ask({ u"EXISTS"_s, u"limpid:asgi:leader:g"_s }); };
    QTRY_COMPARE_WITH_TIMEOUT(leads(), u"1"_s, Slow);
    addSleeper();
}

void tst_OneGroup::cleanup()
{
    QStringList complaints;
    for (auto *tab : { m_page.get(), m_site.get() }) {
        if (!tab)
            continue;
        complaints += tab->complaints();
        tab->open(QUrl(u"about:blank"_s));
    }
    m_scene.reset();
    m_window = nullptr;
    m_django.reset();
    m_limpid.reset();
    if (m_monitor) {
        m_monitor->kill();
        m_monitor->waitForFinished();
    }
    m_monitor.reset();
    m_redis.reset();
    m_inChat.clear();
    m_onSite.clear();
    QCOMPARE(complaints, QStringList());
}

void tst_OneGroup::cleanupTestCase()
{
    m_page.reset();
    m_site.reset();
}

std::unique_ptr<SiteProcess> tst_OneGroup::startSite() const
{
    return std::make_unique<SiteProcess>(QStringLiteral(LIMPID_PYTHON),
                                         QStringList { QStringLiteral(LIMPID_DJANGO_SITE),
                                                       u"core"_s,
                                                       u"[\"%1\"]"_s.arg(m_redis->url()),
                                                       u"[\"secret-key-1\"]"_s });
}

bool tst_OneGroup::openPages()
{
    return m_page->open(QUrl(u"http://127.0.0.1:%1/#g"_s.arg(m_limpid->port())))
        && m_page->type(u"#nick"_s, u"web"_s) && m_page->click(u"#join"_s)
        && QTest::qWaitFor([&] { return m_page->texts(u".person"_s).contains(u"web you"_s); }, Slow)
        && m_site->open(QUrl(u"http://127.0.0.1:%1/page/g/"_s.arg(m_django->port())))
        && QTest::qWaitFor([&] { return m_site->text(u"#state"_s) == "open"_L1; }, Slow);
}

bool tst_OneGroup::openWindow()
{
    m_scene = std::make_unique<Scene>(*qApp, Theme::Scheme::Light);
    const auto url = u"ws://127.0.0.1:%1/"_s.arg(m_limpid->port());
    m_window = m_scene->openClient(url, u"ada"_s, u"g"_s);
    return QTest::qWaitFor([this] { return Scene::members(*m_window).contains(u"ada"_s); }, Slow);
}

void tst_OneGroup::addSleeper()
{
    const auto now = QString::number(QDateTime::currentSecsSinceEpoch());
    QCOMPARE(m_redis->ask({ u"ZADD"_s, u"asgi:group:g"_s, now, u"sleeper"_s }), u"1"_s);
}

bool tst_OneGroup::startMonitor()
{
    m_monitor = std::make_unique<QProcess>();
    m_monitor->start(u"redis-cli"_s, { u"-s"_s, m_redis->file(u"redis.sock"_s), u"MONITOR"_s });
    return QTest::qWaitFor([this] { return m_monitor->canReadLine(); }, Slow)
        && m_monitor->readLine() == "OK\n";
}

QStringList tst_OneGroup::onPage()
{
    const auto nicks = m_page->texts(u".sender"_s);
    const auto texts = m_page->texts(u".text"_s);
    QStringList lines;
    for (qsizetype i = 0; i < texts.size(); ++i)
        lines << nicks.value(i) + u": "_s + texts[i];
    return lines;
}

void tst_OneGroup::paste(WebDriver &tab, const QString &text)
{
    tab.run(u"document.getElementById('text').value = arguments[0]"_s, { text });
    QVERIFY(tab.type(u"#text"_s, Enter));
}

void tst_OneGroup::hear(const QString &nick, const QString &text)
{
    if (QTest::currentTestFailed())
        return; // has to be waited for only once
    const auto line = nick + u": "_s + text;
    m_inChat << line;
    m_onSite << (nick == "site"_L1 ? text : line);
    QTRY_COMPARE_WITH_TIMEOUT(inWindow(), m_inChat, Slow);
    QTRY_COMPARE_WITH_TIMEOUT(onPage(), m_inChat, Slow);
    QTRY_COMPARE_WITH_TIMEOUT(onSite(), m_onSite, Slow);
}

void tst_OneGroup::whatOneSaysTheOthersReadOnce()
{
    const auto fromWindow = u"free fall, row 4 – 你好 é 👋"_s;
    Scene::say(*m_window, fromWindow);
    hear(u"ada"_s, fromWindow);
    QVERIFY(m_page->type(u"#text"_s, u"typed: 收到了"_s + Enter));
    hear(u"web"_s, u"typed: 收到了"_s);
    QVERIFY(m_site->type(u"#text"_s, u"typed, too: пароль"_s + Enter));
    hear(u"site"_s, u"typed, too: пароль"_s);
    for (auto *tab : { m_page.get(), m_site.get() }) {
        const auto text = u"pasted: 👩‍🚀 שמאל <b>&amp;</b>"_s;
        paste(*tab, text);
        hear(tab == m_page.get() ? u"web"_s : u"site"_s, text);
    }
    // What looks like one of the chat's is nevertheless the site's.
    paste(*m_site, u"ada: not her"_s);
    hear(u"site"_s, u"ada: not her"_s);
    Scene::say(*m_window, u"last"_s);
    hear(u"ada"_s, u"last"_s);
}

void tst_OneGroup::allMayTalkAtOnce()
{
    QStringList expected;
    for (int i = 0; i < 5; ++i) {
        const auto text = u"%1 次"_s.arg(i);
        Scene::say(*m_window, text);
        paste(*m_page, text);
        paste(*m_site, text);
        for (const auto &nick : { u"ada"_s, u"site"_s, u"web"_s })
            expected << nick + u": "_s + text;
    }
    const auto sorted = [](QStringList lines) {
        lines.sort();
        return lines;
    };
    expected.sort();
    QTRY_COMPARE_WITH_TIMEOUT(sorted(inWindow()), expected, Slow);
    QTRY_COMPARE_WITH_TIMEOUT(onPage(), inWindow(), Slow);
    expected.replaceInStrings(u"site: "_s, u""_s);
    QTRY_COMPARE_WITH_TIMEOUT(sorted(onSite()), sorted(expected), Slow);
    Scene::say(*m_window, u"last"_s);
    QTRY_COMPARE_WITH_TIMEOUT(onSite().constLast(), u"ada: last"_s, Slow);
    QTRY_COMPARE_WITH_TIMEOUT(onPage().constLast(), u"ada: last"_s, Slow);
    QTRY_COMPARE_WITH_TIMEOUT(onPage(), inWindow(), Slow);
    QCOMPARE(onPage().size(), 16);
    QCOMPARE(onSite().size(), 16);
}

void tst_OneGroup::nothingThatIsSaidIsReadableInRedis()
{
    const auto text = u"photogate 你好"_s;
    Scene::say(*m_window, text);
    hear(u"ada"_s, text);
    paste(*m_page, text);
    hear(u"web"_s, text);
    paste(*m_site, text);
    hear(u"site"_s, text);
    // What waits for the sleeper, what is kept of the chat; and what went by.
    QVERIFY(m_redis->ask({ u"ZCARD"_s, u"asgisleeper"_s }).toInt() > 0);
    QCOMPARE(m_redis->ask({ u"XLEN"_s, u"limpid:asgi:said:g"_s }), u"3"_s);
    QByteArray seen;
    const auto look = [&] {
        QVERIFY(m_redis->ask({ u"ECHO"_s, u"look"_s }) == "look"_L1);
        QTRY_VERIFY_WITH_TIMEOUT((seen += m_monitor->readAll()).contains("\"look\""), Slow);
        QCOMPARE(m_redis->ask({ u"SAVE"_s }), u"OK"_s);
        QFile file(m_redis->file(u"dump.rdb"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        seen += file.readAll();
    };
    look();
    QVERIFY(seen.contains("asgisleeper") && seen.contains("limpid:asgi:said:g"));
    for (const auto &part : { "photogate"_ba, "你好"_ba }) {
        QVERIFY(!seen.contains(part));
        QVERIFY(!seen.contains(quoted(part)));
    }
    // It would have been seen, in both.
    seen.clear();
    QCOMPARE(m_redis->ask({ u"SET"_s, u"unsealed"_s, text }), u"OK"_s);
    look();
    QVERIFY(seen.contains(text.toUtf8()));
    QVERIFY(seen.contains(quoted(text.toUtf8())));
}

QTEST_MAIN(tst_OneGroup)
#include "tst_onegroup.moc"
