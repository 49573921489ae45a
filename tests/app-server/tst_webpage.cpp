// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/chatsession.h"
#include "app-client/session/grouplistmodel.h"
#include "common/models/memberlistmodel.h"
#include "common/models/messagelistmodel.h"
#include "testserver.h"
#include "webdriver.h"

#include <QNetworkProxy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Limpid;

namespace {

constexpr int Slow = 30'000; // milliseconds; a browser on a busy machine

/// A page that hears nothing while `deaf`, does not connect again while `patient`, and shows its
/// `socket` and its `lastHello`.
const auto Instruments
    = u"window.deaf = false;"
      "window.patient = false;"
      "const random = Math.random;"
      "Math.random = () => window.patient ? 1e6 : random();"
      "window.WebSocket = class extends WebSocket {"
      "    constructor(...how) {"
      "        super(...how);"
      "        window.socket = this;"
      "    }"
      "    send(text) {"
      "        window.lastHello = text.includes('hello') ? text : window.lastHello;"
      "        super.send(text);"
      "    }"
      "    addEventListener(type, react) {"
      "        super.addEventListener(type, event =>"
      "            type === 'message' && window.deaf || react(event));"
      "    }"
      "};"_s;

std::unique_ptr<WebSocket>
openWebSocket(const QString &url, const QStringList &protocols, WebSocket::Exception *exception)
{
    WebSocketOptions options;
    options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    return WebSocket::open(url, protocols, options, exception);
}

GroupName lab()
{
    return *GroupName::fromString(u"lab-3"_s);
}

} // namespace

/// The page in a real browser, in one group with the client's session.
class TestWebPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aTabAndAClientChatInOneGroup();
    void membersComeAndGo();
    void whoIsTypingIsSaid();
    void theAddressPicksTheGroup();
    void theFooterShowsTheWebSocketAndWhyItClosed();
    void aTabSurvivesARestartOfTheServer();
    void whatIsWrittenWithoutAServerIsSentOnce();
    void whatTheServerNeverReadIsSentAgain();
    void whatTheServerAcceptedUnheardIsNotDoubled();
    void aTextThatIsTooLongStaysWhereItWasWritten();
    void aServerThatWantsAJoinCodeGetsIt();
    void theKeyboardIsEnough();
    void itIsReadableInEveryLook_data();
    void itIsReadableInEveryLook();

private:
    [[nodiscard]] bool startServer(quint16 port = 0);
    [[nodiscard]] bool enter(const QString &nick);
    [[nodiscard]] bool join(const QString &nick = u"ada"_s);
    void say(const QString &text);
    [[nodiscard]] QStringList heard() const;
    [[nodiscard]] QStringList members() const;
    [[nodiscard]] QString state() { return m_browser->text(u"#state"_s); }
    void setFlag(const QString &flag, bool on);
    [[nodiscard]] ConnectionId connectionOf(const QString &nick) const;

    std::unique_ptr<WebDriver> m_browser;
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<ChatSession> m_session;
};

void TestWebPage::initTestCase()
{
    if (!WebDriver::isInstalled())
        QSKIP("needs the programs chromium and chromedriver (packages chromium, chromium-driver)");
    m_browser = std::make_unique<WebDriver>();
    QVERIFY2(m_browser->start(), qPrintable(m_browser->error()));
    m_browser->devTools(u"Page.addScriptToEvaluateOnNewDocument"_s,
                        { { u"source"_s, Instruments } });
    QCOMPARE(m_browser->error(), QString());
}

void TestWebPage::init()
{
    QVERIFY(startServer());
    m_session = std::make_unique<ChatSession>(&openWebSocket);
    m_session->joinGroup(lab());
    QVERIFY(m_browser->open(QUrl(u"about:blank"_s)));
    (void)m_browser->complaints();
    auto url = m_server->url(u"/"_s);
    url.setScheme(u"http"_s);
    url.setFragment(u"lab-3"_s);
    QVERIFY2(m_browser->open(url), qPrintable(m_browser->error()));
}

void TestWebPage::cleanup()
{
    // Nothing the policy forbids, nothing that is not there, no exception.
    for (const auto &complaint : m_browser->complaints())
        QVERIFY2(complaint.contains("WebSocket connection to"_L1), qPrintable(complaint));
    m_session.reset();
    m_server.reset();
}

void TestWebPage::cleanupTestCase()
{
    m_browser.reset();
}

bool TestWebPage::startServer(quint16 port)
{
    EngineConfig config;
    config.port = port;
    config.workers = 2;
    config.stopTimeout = std::chrono::milliseconds(2'000);
    m_server = std::make_unique<TestServer>();
    m_server->engine().start(config);
    return QTest::qWaitFor(
        [this] { return m_server->engine().state() == Engine::State::Listening; });
}

/// The tab comes into the group.
bool TestWebPage::enter(const QString &nick)
{
    m_browser->run(u"document.getElementById('nick').value = ''"_s);
    return m_browser->type(u"#nick"_s, nick) && m_browser->click(u"#join"_s)
        && QTest::qWaitFor(
               [&] { return m_browser->texts(u".person"_s).contains(nick + u" you"_s); }, Slow);
}

/// The client comes into the group.
bool TestWebPage::join(const QString &nick)
{
    return m_session->connectToServer(m_server->engine().url().toString(), *Nick::fromString(nick))
        && QTest::qWaitFor([this] { return m_session->groups().isJoined(lab()); });
}

void TestWebPage::say(const QString &text)
{
    m_browser->run(u"document.getElementById('text').value = arguments[0]"_s, { text });
    QVERIFY(m_browser->type(u"#text"_s, u"\uE007"_s)); // Enter
}

QStringList TestWebPage::heard() const
{
    QStringList lines;
    const auto *messages = m_session->messages(lab());
    for (int row = 0; messages && row < messages->rowCount(); ++row) {
        const auto index = messages->index(row);
        lines << index.data(MessageListModel::SenderRole).toString() + u": "_s
                + index.data(MessageListModel::TextRole).toString();
    }
    return lines;
}

QStringList TestWebPage::members() const
{
    QStringList nicks;
    const auto *model = m_session->members(lab());
    for (int row = 0; model && row < model->rowCount(); ++row)
        nicks << model->index(row).data(MemberListModel::NickRole).toString();
    return nicks;
}

void TestWebPage::setFlag(const QString &flag, bool on)
{
    m_browser->run(u"window[arguments[0]] = arguments[1]"_s, { flag, on });
}

/// 0: there is none yet.
ConnectionId TestWebPage::connectionOf(const QString &nick) const
{
    for (const auto &connection : m_server->snapshot().connections) {
        if (connection.name == nick && connection.state == ReadyState::Open)
            return connection.id;
    }
    return 0;
}

void TestWebPage::aTabAndAClientChatInOneGroup()
{
    QVERIFY(enter(u"web"_s));
    QVERIFY(join());
    const auto fromClient = u"Hello \"all\" – 你好 👋 <b>&amp;</b>\n  second line"_s;
    QVERIFY(m_session->sendMessage(lab(), fromClient));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->text(u".text"_s), fromClient, Slow);
    QCOMPARE(m_browser->text(u".sender"_s), u"ada"_s);

    QVERIFY(m_browser->type(u"#text"_s, u"typed: 收到了"_s));
    QVERIFY(m_browser->click(u"#send"_s));
    say(u"pasted: 👩‍🚀\nсправа שמאל"_s);
    const QStringList all { u"ada: "_s + fromClient,
                            u"web: typed: 收到了"_s,
                            u"web: pasted: 👩‍🚀\nсправа שמאל"_s };
    QTRY_COMPARE_WITH_TIMEOUT(heard(), all, Slow);
    const QStringList accepted(2, u"✓ accepted, sent to 2 people"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->texts(u".delivery"_s), accepted, Slow);
    QCOMPARE(m_browser->texts(u".text"_s).size(), 3);
    QVERIFY(!m_browser->text(u".head time"_s).isEmpty());
}

void TestWebPage::membersComeAndGo()
{
    QVERIFY(enter(u"web"_s));
    QVERIFY(join(u"小明"_s));
    const QStringList both { u"web you"_s, u"小明"_s };
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->texts(u".person"_s), both, Slow);
    QVERIFY(m_session->disconnectFromServer());
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->texts(u".person"_s), QStringList { u"web you"_s }, Slow);
    QVERIFY(join());
    QTRY_COMPARE(members(), QStringList({ u"ada"_s, u"web"_s }));
    QVERIFY(m_browser->click(u"#leave"_s));
    QTRY_COMPARE_WITH_TIMEOUT(members(), QStringList { u"ada"_s }, Slow);
    QCOMPARE(m_browser->text(u"#title"_s), u"Limpid"_s);
}

void TestWebPage::whoIsTypingIsSaid()
{
    QVERIFY(enter(u"web"_s));
    QVERIFY(join());
    m_session->sendTyping(lab());
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->text(u"#typing"_s), u"ada is typing…"_s, Slow);
    QVERIFY(m_browser->type(u"#text"_s, u"a"_s));
    const auto *model = m_session->members(lab());
    const auto web = [model] { return model->index(int(model->rowCount()) - 1); };
    QTRY_VERIFY_WITH_TIMEOUT(web().data(MemberListModel::TypingRole).toBool(), Slow);
    QVERIFY(m_session->sendMessage(lab(), u"done"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->text(u"#typing"_s), QString(), Slow);
}

void TestWebPage::theAddressPicksTheGroup()
{
    QCOMPARE(m_browser->run(u"return document.getElementById('group').value"_s), u"lab-3"_s);
    QVERIFY(enter(u"web"_s));
    QVERIFY(join());
    QTRY_COMPARE(members().size(), 2);
    m_browser->run(u"location.hash = 'other'"_s);
    QTRY_COMPARE_WITH_TIMEOUT(members(), QStringList { u"ada"_s }, Slow);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->text(u"#title"_s), u"#other"_s, Slow);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->texts(u".person"_s), QStringList { u"web you"_s }, Slow);
    m_browser->run(u"location.hash = 'no group'"_s);
    QCOMPARE(m_browser->text(u"#title"_s), u"#other"_s);
}

void TestWebPage::theFooterShowsTheWebSocketAndWhyItClosed()
{
    QCOMPARE(state(), u"✕ CLOSED 3"_s);
    QVERIFY(enter(u"web"_s));
    QCOMPARE(state(), u"● OPEN 1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->text(u"#buffered"_s), u"0"_s, Slow);
    setFlag(u"patient"_s, true);
    QTRY_VERIFY(connectionOf(u"web"_s) != 0);
    m_server->engine().closeConnection(connectionOf(u"web"_s), 1013, u"a pause, please"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"✕ CLOSED 3"_s, Slow);
    QCOMPARE(m_browser->text(u"#lastClose"_s),
             u"last close 1013, the server is too busy for this client (“a pause, please”)"_s);
    QVERIFY(m_browser->text(u"#retryText"_s).startsWith("again in "_L1));
    QVERIFY(m_browser->click(u"#retryNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"● OPEN 1"_s, Slow);
}

void TestWebPage::aTabSurvivesARestartOfTheServer()
{
    QVERIFY(enter(u"web"_s));
    say(u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(
        m_browser->text(u".delivery"_s), u"✓ accepted, sent to 1 person"_s, Slow);
    const auto port = m_server->port();
    m_server->engine().stop();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->engine().state(), Engine::State::Stopped, Slow);
    QTRY_VERIFY_WITH_TIMEOUT(m_browser->text(u"#lastClose"_s).startsWith("last close 1"_L1), Slow);
    QVERIFY(startServer(port));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->texts(u".person"_s), QStringList { u"web you"_s }, Slow);
    QVERIFY(join());
    QVERIFY(m_session->sendMessage(lab(), u"after"_s));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_browser->texts(u".text"_s), QStringList({ u"before"_s, u"after"_s }), Slow);
    QVERIFY(m_browser->text(u".line"_s).startsWith("Back again."_L1));
}

void TestWebPage::whatIsWrittenWithoutAServerIsSentOnce()
{
    QVERIFY(enter(u"web"_s));
    setFlag(u"patient"_s, true);
    const auto port = m_server->port();
    m_server.reset();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"✕ CLOSED 3"_s, Slow);
    say(u"one"_s);
    say(u"two"_s);
    QCOMPARE(m_browser->texts(u".delivery"_s), QStringList(2, u"◌ queued until connected"_s));
    QVERIFY(startServer(port));
    QVERIFY(join());
    QVERIFY(m_browser->click(u"#retryNow"_s));
    const QStringList accepted(2, u"✓ accepted, sent to 2 people"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->texts(u".delivery"_s), accepted, Slow);
    QCOMPARE(heard(), QStringList({ u"web: one"_s, u"web: two"_s }));
    QCOMPARE(m_browser->texts(u".text"_s), QStringList({ u"one"_s, u"two"_s }));
}

void TestWebPage::whatTheServerNeverReadIsSentAgain()
{
    QVERIFY(enter(u"web"_s));
    setFlag(u"patient"_s, true);
    QTRY_VERIFY(connectionOf(u"web"_s) != 0);
    m_server->engine().setReadingPaused(connectionOf(u"web"_s), true);
    QTRY_VERIFY(m_server->snapshot().connections.constFirst().readingPaused);
    say(u"on its way"_s);
    QCOMPARE(m_browser->text(u".delivery"_s), u"◔ sent"_s);
    const auto port = m_server->port();
    m_server.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->text(u".delivery"_s), u"◌ queued until connected"_s, Slow);
    QVERIFY(startServer(port));
    QVERIFY(join());
    QVERIFY(m_browser->click(u"#retryNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(heard(), QStringList { u"web: on its way"_s }, Slow);
}

void TestWebPage::whatTheServerAcceptedUnheardIsNotDoubled()
{
    QVERIFY(enter(u"web"_s));
    QVERIFY(join());
    setFlag(u"patient"_s, true);
    setFlag(u"deaf"_s, true);
    say(u"only once"_s);
    QTRY_COMPARE_WITH_TIMEOUT(heard(), QStringList { u"web: only once"_s }, Slow);
    QTRY_VERIFY(connectionOf(u"web"_s) != 0);
    m_server->engine().closeConnection(connectionOf(u"web"_s), 1012, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->text(u".delivery"_s), u"◌ queued until connected"_s, Slow);
    setFlag(u"deaf"_s, false);
    QVERIFY(m_browser->click(u"#retryNow"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->text(u".delivery"_s), u"✓ accepted"_s, Slow);
    QVERIFY(m_session->sendMessage(lab(), u"the next"_s));
    const QStringList texts { u"only once"_s, u"the next"_s };
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->texts(u".text"_s), texts, Slow);
    QCOMPARE(heard(), QStringList({ u"web: only once"_s, u"ada: the next"_s }));
}

void TestWebPage::aTextThatIsTooLongStaysWhereItWasWritten()
{
    QVERIFY(enter(u"web"_s));
    say(QString(6'000, u'你'));
    QVERIFY(m_browser->text(u"#noticeText"_s).contains("18,000 bytes"_L1));
    QCOMPARE(m_browser->run(u"return document.getElementById('text').value.length"_s), 6'000);
    QVERIFY(m_browser->texts(u".text"_s).isEmpty());
    QVERIFY(m_browser->type(u"#text"_s, u"\uE00C"_s)); // Escape
    QCOMPARE(m_browser->run(u"return document.getElementById('notice').hidden"_s), true);
}

void TestWebPage::aServerThatWantsAJoinCodeGetsIt()
{
    QVERIFY(
        !m_browser->run(u"return document.getElementById('secret').checkVisibility()"_s).toBool());
    QVERIFY(enter(u"web"_s));
    // This server has none; a page cannot tell whose words these are.
    const auto fault
        = uR"({"type": "fault", "code": "wrong-secret", "text": "the join code is wrong"})"_s;
    m_browser->run(u"socket.dispatchEvent(new MessageEvent('message', { data: arguments[0] }))"_s,
                   { fault });
    QVERIFY(m_browser->text(u"#noticeText"_s).contains("join code"_L1));
    QCOMPARE(m_browser->run(u"return document.activeElement.id"_s), u"secret"_s);
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"✕ CLOSED 3"_s, Slow);
    QVERIFY(m_browser->type(u"#secret"_s, u"open sesame\uE007"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->texts(u".person"_s), QStringList { u"web you"_s }, Slow);
    QCOMPARE(m_browser->run(u"return JSON.parse(lastHello).secret"_s), u"open sesame"_s);
}

void TestWebPage::theKeyboardIsEnough()
{
    const auto focused
        = [this] { return m_browser->run(u"return document.activeElement.id"_s).toString(); };
    m_browser->run(u"document.getElementById('nick').value = ''"_s);
    QVERIFY(m_browser->type(u"#nick"_s, u"web\uE004"_s)); // Tab
    QCOMPARE(focused(), u"group"_s);
    QVERIFY(m_browser->type(u"#group"_s, u"\uE007"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->texts(u".person"_s), QStringList { u"web you"_s }, Slow);
    QCOMPARE(focused(), u"text"_s);
    QVERIFY(m_browser->type(u"#text"_s, u"a\uE008\uE007\uE008b\uE007"_s)); // Shift+Enter, Enter
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->text(u".text"_s), u"a\nb"_s, Slow);
    QCOMPARE(focused(), u"text"_s);
    // Every control has a name for who cannot see it.
    const auto unnamed = m_browser->run(
        u"return [...document.querySelectorAll('input, textarea, button')].filter(e =>"
        " !(e.labels?.length || e.textContent.trim() || e.ariaLabel)).map(e => e.id)"_s);
    QCOMPARE(unnamed.toArray(), QJsonArray());
}

void TestWebPage::itIsReadableInEveryLook_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<int>("width");
    QTest::newRow("light") << u"light"_s << 1'000;
    QTest::newRow("dark") << u"dark"_s << 1'000;
    QTest::newRow("narrow") << u"light"_s << 360;
    QTest::newRow("narrow-dark") << u"dark"_s << 320;
}

void TestWebPage::itIsReadableInEveryLook()
{
    QFETCH(QString, scheme);
    QFETCH(int, width);
    const QJsonObject feature { { u"name"_s, u"prefers-color-scheme"_s }, { u"value"_s, scheme } };
    m_browser->devTools(u"Emulation.setEmulatedMedia"_s,
                        { { u"features"_s, QJsonArray { feature } } });
    m_browser->devTools(u"Emulation.setDeviceMetricsOverride"_s,
                        { { u"width"_s, width },
                          { u"height"_s, 640 },
                          { u"deviceScaleFactor"_s, 1 },
                          { u"mobile"_s, false } });
    const auto folder = qEnvironmentVariable("LIMPID_SCREENSHOTS");
    const auto file = folder + u"/page-"_s + QString::fromLatin1(QTest::currentDataTag());
    if (!folder.isEmpty())
        QVERIFY(m_browser->saveScreenshot(file + u"-entry.png"_s));
    QVERIFY(enter(u"web"_s));
    QVERIFY(join());
    QVERIFY(m_session->sendMessage(lab(), u"Results of the free fall run are in, see row 4."_s));
    say(u"收到了, repeating it with the photogate."_s);
    QVERIFY(m_session->sendMessage(lab(), u"Thanks 👋 "_s + QString(80, u'w')));
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->texts(u".text"_s).size(), 3, Slow);
    setFlag(u"patient"_s, true);
    m_session->sendTyping(lab());
    QTRY_VERIFY_WITH_TIMEOUT(!m_browser->text(u"#typing"_s).isEmpty(), Slow);
    // Nothing sticks out, and what matters is in view.
    QCOMPARE(m_browser->run(u"return document.documentElement.scrollWidth"_s), width);
    QCOMPARE(m_browser->run(u"const {top, bottom} = document.querySelector('footer')"
                            ".getBoundingClientRect(); return top > 300 && bottom <= 640"_s),
             true);
    if (!folder.isEmpty())
        QVERIFY(m_browser->saveScreenshot(file + u".png"_s));
    m_server.reset();
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"✕ CLOSED 3"_s, Slow);
    say(u"And the raw trace?"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_browser->texts(u".text"_s).size(), 4, Slow);
    if (!folder.isEmpty())
        QVERIFY(m_browser->saveScreenshot(file + u"-offline.png"_s));
    m_browser->devTools(u"Emulation.clearDeviceMetricsOverride"_s, {});
}

QTEST_GUILESS_MAIN(TestWebPage)
#include "tst_webpage.moc"
