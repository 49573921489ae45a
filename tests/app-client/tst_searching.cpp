// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/chatarea.h"
#include "app-client/gui/hitdelegate.h"
#include "app-client/session/historysearch.h"
#include "common/gui/theme.h"
#include "recordingdesktop.h"
#include "sessionfixture.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// The find bar, and what the server finds, used by keyboard and mouse.
class TestSearching : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void whatIsNotLoadedIsSearchedForByEnter();
    void whatIsLoadedIsFoundWithoutAsking();
    void onePlaceSaysWhatWasFound();
    void theButtonAlwaysAsks();
    void aHitIsChosenByKeyboardAndShown();
    void aHitThatIsNotLoadedIsLoaded();
    void theEndOfTheListAsksForMore();
    void theWordsSayWhatBecameOfIt_data();
    void theWordsSayWhatBecameOfIt();
    void escapeGoesBackStepByStep();
    void hitsHaveNamesForScreenReaders();
    void anExcerptBeginsNearTheWords_data();
    void anExcerptBeginsNearTheWords();

private:
    template<typename T>
    [[nodiscard]] T &widget(const QString &name) const
    {
        return *m_area->findChild<T *>(name);
    }
    [[nodiscard]] QListView &hits() const { return widget<QListView>(u"hits"_s); }
    [[nodiscard]] QListView &messages() const { return widget<QListView>(u"messages"_s); }
    [[nodiscard]] QString words() const { return widget<QLabel>(u"hitsWords"_s).text(); }
    void type(const QString &text) const
    {
        m_area->find();
        auto &field = widget<QLineEdit>(u"findWords"_s);
        field.clear();
        QTest::keyClicks(&field, text);
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    /// The server answers the search with those messages.
    [[nodiscard]] bool answer(const QString &text, const QList<Message> &found, bool more = false)
    {
        return m_fixture->hear({ HistoryPage { group(), found, more, false, text } });
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SessionFixture> m_fixture;
    RecordingDesktop m_desktop;
    std::unique_ptr<ChatArea> m_area;
};

void TestSearching::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
}

void TestSearching::init()
{
    m_fixture = std::make_unique<SessionFixture>();
    m_area = std::make_unique<ChatArea>(m_fixture->session, *m_theme, m_desktop.desktop().links);
    m_area->resize(900, 600);
    m_area->show();
    QVERIFY(m_fixture->enterGroup());
    m_area->joinGroup(group());
    QVERIFY(
        m_fixture->hear({ MessagePosted { message(5'000) }, MessagePosted { message(5'001) } }));
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
}

void TestSearching::cleanup()
{
    m_area.reset();
    m_fixture.reset();
}

void TestSearching::whatIsNotLoadedIsSearchedForByEnter()
{
    type(u"tea"_s);
    QVERIFY(!hits().isVisible());
    press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture->fetches().size(), 1u);
    QCOMPARE(m_fixture->fetches()[0].text, u"tea"_s);
    QVERIFY(answer(u"tea"_s, { message(2), message(3) }));
    QVERIFY(hits().isVisible());
    QCOMPARE(hits().model()->rowCount(), 2);
    QVERIFY2(words().startsWith(u'2'), qPrintable(words()));
    QVERIFY(widget<QLineEdit>(u"findWords"_s).hasFocus()); // whoever types is not disturbed
}

void TestSearching::whatIsLoadedIsFoundWithoutAsking()
{
    type(u"text"_s);
    press(Qt::Key_Return);
    QCOMPARE(messages().currentIndex().row(), 0);
    QVERIFY(m_fixture->hear({}));
    QVERIFY(m_fixture->fetches().empty());
}

void TestSearching::onePlaceSaysWhatWasFound()
{
    const auto count = [this] { return widget<QLabel>(u"findCount"_s).text(); };
    type(u"more tea"_s); // as it is written here; by its words at the server
    QVERIFY2(count().contains(u"Enter searches all"_s), qPrintable(count()));
    press(Qt::Key_Return);
    QCOMPARE(count(), QString());
    QVERIFY(answer(u"more tea"_s, { message(2) }));
    QCOMPARE(count(), QString());
    QVERIFY2(words().startsWith(u'1'), qPrintable(words()));
    type(u"text"_s);
    QCOMPARE(count(), u"2 of 2"_s);
}

void TestSearching::theButtonAlwaysAsks()
{
    type(u"text"_s);
    QTest::mouseClick(&widget<QPushButton>(u"findAll"_s), Qt::LeftButton);
    QTRY_COMPARE(m_fixture->fetches().size(), 1u);
    type(u"   "_s);
    QTest::mouseClick(&widget<QPushButton>(u"findAll"_s), Qt::LeftButton);
    QVERIFY(m_fixture->hear({}));
    QCOMPARE(m_fixture->fetches().size(), 1u);
}

void TestSearching::aHitIsChosenByKeyboardAndShown()
{
    type(u"tea"_s);
    press(Qt::Key_Return);
    QVERIFY(answer(u"tea"_s, { message(5'000), message(5'001) }));
    press(Qt::Key_Down); // into the list
    QVERIFY(hits().hasFocus());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(messages().currentIndex().data().toString(), u"text 5000"_s);
    QVERIFY(hits().hasFocus()); // the next one can be chosen
}

void TestSearching::aHitThatIsNotLoadedIsLoaded()
{
    type(u"tea"_s);
    press(Qt::Key_Return);
    QVERIFY(answer(u"tea"_s, { message(4'990) }));
    QTest::mouseClick(hits().viewport(),
                      Qt::LeftButton,
                      {},
                      hits().visualRect(hits().model()->index(0, 0)).center());
    QTRY_COMPARE(m_fixture->fetches().size(), 2u);
    QList<Message> older;
    for (int number = 4'900; number < 5'000; ++number)
        older += message(number);
    QVERIFY(m_fixture->hear({ HistoryPage { group(), older, false } }));
    QCOMPARE(messages().currentIndex().data().toString(), u"text 4990"_s);
    QVERIFY(messages().viewport()->rect().contains(
        messages().visualRect(messages().currentIndex()).center()));
}

void TestSearching::theEndOfTheListAsksForMore()
{
    type(u"tea"_s);
    press(Qt::Key_Return);
    QList<Message> page;
    for (int number = 100; number < 150; ++number)
        page += message(number);
    QVERIFY(answer(u"tea"_s, page, true));
    QVERIFY(m_fixture->hear({}));
    QCOMPARE(m_fixture->fetches().size(), 1u);
    QTRY_VERIFY(hits().verticalScrollBar()->maximum() > 0);
    press(Qt::Key_Down);
    press(Qt::Key_End);
    QTRY_COMPARE(m_fixture->fetches().size(), 2u);
    QCOMPARE(m_fixture->fetches()[1].before.value, u"100"_s);
    QVERIFY(answer(u"tea"_s, { message(7) }));
    QCOMPARE(hits().model()->rowCount(), 51);
    QCOMPARE(hits().currentIndex().row(), 49);
}

void TestSearching::theWordsSayWhatBecameOfIt_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing is found") << 0 << u"Nothing"_s;
    QTest::newRow("there is no history") << 1 << u"no history"_s;
    QTest::newRow("the connection breaks") << 2 << u"ended"_s;
    QTest::newRow("not connected") << 3 << u"needs a connection"_s;
    QTest::newRow("a hit is too far back") << 4 << u"too far back"_s;
}

void TestSearching::theWordsSayWhatBecameOfIt()
{
    QFETCH(int, what);
    QFETCH(QString, word);
    type(u"tea"_s);
    if (what == 3) {
        m_fixture->server.abort();
        QTRY_COMPARE(m_fixture->closed.size(), 1);
    }
    press(Qt::Key_Return);
    if (what == 0) {
        QVERIFY(answer(u"tea"_s, {}));
    } else if (what == 1) {
        QVERIFY(m_fixture->hear({ Fault { FaultCode::Unavailable, u"no"_s, {} } }));
    } else if (what == 2) {
        QTRY_COMPARE(m_fixture->fetches().size(), 1u);
        m_fixture->server.abort();
    } else if (what == 4) {
        QVERIFY(answer(u"tea"_s, { message(1) }));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QVERIFY(m_fixture->hear({ HistoryPage { group(), {}, false } }));
    }
    QTRY_VERIFY2(words().contains(word), qPrintable(words()));
}

void TestSearching::escapeGoesBackStepByStep()
{
    type(u"tea"_s);
    press(Qt::Key_Return);
    QVERIFY(answer(u"tea"_s, { message(3) }));
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QVERIFY(widget<QLineEdit>(u"findWords"_s).hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(!hits().isVisible());
    QVERIFY(messages().hasFocus());
}

void TestSearching::hitsHaveNamesForScreenReaders()
{
    type(u"tea"_s);
    press(Qt::Key_Return);
    QVERIFY(answer(u"tea"_s, { message(3) }));
    QVERIFY(!hits().accessibleName().isEmpty());
    const QString name = hits().model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(name.startsWith(u"bob, "_s) && name.endsWith(u": text 3"_s), qPrintable(name));
}

void TestSearching::anExcerptBeginsNearTheWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("short") << u"some\n tea"_s << u"some tea"_s;
    QTest::newRow("a long beginning") << u"word "_s.repeated(20) + u"Tea and more"_s
                                      << u"…"_s + u"word "_s.repeated(5) + u"Tea and more"_s;
    QTest::newRow("without spaces") << u"我"_s.repeated(60) + u"tea"_s << u"…tea"_s;
    QTest::newRow("another spelling")
        << u"x "_s.repeated(30) + u"té"_s << u"x "_s.repeated(30) + u"té"_s;
}

void TestSearching::anExcerptBeginsNearTheWords()
{
    QFETCH(QString, text);
    QTEST(HitDelegate::excerpt(text, u"more tea"_s), "shown");
}

QTEST_MAIN(TestSearching)
#include "tst_searching.moc"
