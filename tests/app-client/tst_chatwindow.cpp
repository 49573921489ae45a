// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/quickswitcher.h"
#include "app-client/session/grouplistmodel.h"
#include "sessionfixture.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// What makes a person at home in the chat: keys that lead on, and what is told unasked.
class TestChatWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void someLettersLeadToAGroup();
    void anUnknownNameIsJoined();
    void escLeavesTheSwitcher();
    void whoIsMentionedElsewhereIsNotified();
    void whoLooksIsNotNotified();
    void onlyMentionsAreNotified();
    void aChosenNotificationShowsItsGroup();
    void notificationsCanBeTurnedOff();
    void tabCompletesANick();
    void tabLeadsOnWhereNoNickBegins();
    void upRecallsWhatWasSentToTheGroup();
    void commandsAreDoneAndNotSent();
    void twoSlashesSendOne();
    void anUnknownCommandIsSaidAndKept();
    void anotherNickConnectsAgain();
    void whatIsNotSentKeepsTheNick();
    void aClearedViewBeginsWithWhatComes();
    void aSearchBringsBackWhatWasCleared();
    void aClickOpensALink();
    void enterOpensTheLinksOfAMessage();

private:
    [[nodiscard]] QLineEdit &openSwitcher();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestChatWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
}

void TestChatWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>(*m_theme);
    QVERIFY(m_fixture->enter());
}

void TestChatWindow::cleanup()
{
    m_fixture.reset();
}

QLineEdit &TestChatWindow::openSwitcher()
{
    QTest::keyClick(&m_fixture->window(), Qt::Key_K, Qt::ControlModifier);
    return m_fixture->part<QLineEdit>(u"switcherField"_s);
}

void TestChatWindow::someLettersLeadToAGroup()
{
    QVERIFY(m_fixture->join(u"general"_s) && m_fixture->join(u"lab-3"_s));
    QLineEdit &field = openSwitcher();
    QVERIFY(field.isVisible());
    QTest::keyClicks(&field, u"gnl"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(m_fixture->shownGroup(), u"general"_s);
    QVERIFY(!field.isVisible());
    QTRY_VERIFY(m_fixture->part<QPlainTextEdit>(u"composer"_s).hasFocus());

    (void)openSwitcher(); // with nothing typed, in the order of the list
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Down);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(m_fixture->shownGroup(), u"lab-3"_s);
}

void TestChatWindow::anUnknownNameIsJoined()
{
    QLineEdit &field = openSwitcher();
    QTest::keyClicks(&field, u"new-one"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(m_fixture->shownGroup(), u"new-one"_s);
    QTRY_VERIFY(std::any_of(
        m_fixture->server().commands().begin(), m_fixture->server().commands().end(), [](auto &c) {
            const auto *join = std::get_if<JoinGroup>(&c);
            return join && join->group == group(u"new-one"_s);
        }));
}

void TestChatWindow::escLeavesTheSwitcher()
{
    QLineEdit &field = openSwitcher();
    QTest::keyClicks(&field, u"new-one"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(!field.isVisible());
    QCOMPARE(m_fixture->shownGroup(), u"x1"_s);
    (void)openSwitcher();
    QVERIFY(field.text().isEmpty());
}

void TestChatWindow::whoIsMentionedElsewhereIsNotified()
{
    QVERIFY(m_fixture->deactivate());
    QVERIFY(m_fixture->hear(1, u"@ada, look\nat this"_s));
    QCOMPARE(m_fixture->desktop().notifications().size(), 1);
    const Notification &told = m_fixture->desktop().notifications().first();
    QCOMPARE(told.title, u"bob in #x1"_s);
    QCOMPARE(told.text, u"@ada, look at this"_s);
    QCOMPARE(told.group, group());
    const GroupListModel &groups = m_fixture->window().session().groups();
    QCOMPARE(groups.index(0).data(GroupListModel::MentionsRole).toInt(), 1);
}

void TestChatWindow::whoLooksIsNotNotified()
{
    QVERIFY(m_fixture->hear(1, u"@ada"_s));
    QVERIFY(m_fixture->desktop().notifications().isEmpty());
}

void TestChatWindow::onlyMentionsAreNotified()
{
    QVERIFY(m_fixture->deactivate());
    QVERIFY(m_fixture->hear(1, u"an adapter"_s));
    QVERIFY(m_fixture->desktop().notifications().isEmpty());
}

void TestChatWindow::aChosenNotificationShowsItsGroup()
{
    QVERIFY(m_fixture->join(u"x2"_s) && m_fixture->deactivate());
    QVERIFY(m_fixture->hear(1, u"ada?"_s));
    m_fixture->window().showMinimized();
    m_fixture->desktop().choose(m_fixture->desktop().notifications().first());
    QCOMPARE(m_fixture->shownGroup(), u"x1"_s);
    QVERIFY(!m_fixture->window().isMinimized());
    QTRY_VERIFY(m_fixture->window().isActiveWindow());
    QTRY_COMPARE(m_fixture->window().session().groups().unread(group()), 0);
}

void TestChatWindow::notificationsCanBeTurnedOff()
{
    auto &toggle = m_fixture->part<QAction>(u"notifyOfMentionsAction"_s);
    QVERIFY(toggle.isChecked());
    toggle.trigger();
    QVERIFY(!m_fixture->settings().areMentionsNotified());
    QVERIFY(m_fixture->deactivate());
    QVERIFY(m_fixture->hear(1, u"@ada"_s));
    QVERIFY(m_fixture->desktop().notifications().isEmpty());
}

void TestChatWindow::tabCompletesANick()
{
    auto &composer = m_fixture->part<QPlainTextEdit>(u"composer"_s);
    m_fixture->type(u"B"_s);
    m_fixture->press(Qt::Key_Tab);
    QCOMPARE(composer.toPlainText(), u"bob: "_s);
    m_fixture->type(u"ask @bo"_s);
    m_fixture->press(Qt::Key_Tab);
    QCOMPARE(composer.toPlainText(), u"bob: ask @bob "_s);
    m_fixture->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(composer.toPlainText(), u"bob: ask @bo"_s);
}

void TestChatWindow::tabLeadsOnWhereNoNickBegins()
{
    auto &composer = m_fixture->part<QPlainTextEdit>(u"composer"_s);
    composer.setFocus();
    m_fixture->type(u"xyz"_s);
    m_fixture->press(Qt::Key_Tab);
    QCOMPARE(composer.toPlainText(), u"xyz"_s);
    QVERIFY(!composer.hasFocus());
}

void TestChatWindow::upRecallsWhatWasSentToTheGroup()
{
    auto &composer = m_fixture->part<QPlainTextEdit>(u"composer"_s);
    for (const QString &text : { u"one"_s, u"two"_s }) {
        m_fixture->type(text);
        m_fixture->press(Qt::Key_Return);
    }
    m_fixture->press(Qt::Key_Up);
    m_fixture->press(Qt::Key_Up);
    QCOMPARE(composer.toPlainText(), u"one"_s);
    m_fixture->press(Qt::Key_Down);
    QCOMPARE(composer.toPlainText(), u"two"_s);
    m_fixture->type(u"!"_s);
    m_fixture->press(Qt::Key_Up);
    QCOMPARE(composer.toPlainText(), u"two!"_s); // it is written on
    composer.clear();
    QVERIFY(m_fixture->join(u"x2"_s));
    m_fixture->press(Qt::Key_Up);
    QCOMPARE(composer.toPlainText(), QString()); // nothing was sent there
}

void TestChatWindow::commandsAreDoneAndNotSent()
{
    const auto &words = m_fixture->part<QLabel>(u"composerWords"_s);
    const auto &composer = m_fixture->part<QPlainTextEdit>(u"composer"_s);
    const auto enter = [this](const QString &line) {
        m_fixture->type(line);
        m_fixture->press(Qt::Key_Return);
    };
    enter(u"/join x2"_s);
    QCOMPARE(m_fixture->shownGroup(), u"x2"_s);
    enter(u"/leave"_s);
    QCOMPARE(m_fixture->shownGroup(), u"x1"_s);
    enter(u"/help"_s);
    QVERIFY(words.isVisible());
    QVERIFY(words.text().contains(u"/join"_s));
    enter(u"/ping"_s);
    QTRY_VERIFY2(words.text().startsWith(u"The server answered"_s), qPrintable(words.text()));
    QCOMPARE(composer.toPlainText(), QString());
    QCOMPARE(m_fixture->sent(), QStringList());
    enter(u"/me waves"_s);
    QTRY_COMPARE(m_fixture->sent(), QStringList({ u"* waves"_s }));
    QVERIFY(!words.isVisible());
}

void TestChatWindow::twoSlashesSendOne()
{
    m_fixture->type(u"//join is a command"_s);
    m_fixture->press(Qt::Key_Return);
    QTRY_COMPARE(m_fixture->sent(), QStringList({ u"/join is a command"_s }));
}

void TestChatWindow::anUnknownCommandIsSaidAndKept()
{
    const auto &words = m_fixture->part<QLabel>(u"composerWords"_s);
    m_fixture->type(u"/jion x2"_s);
    m_fixture->press(Qt::Key_Return);
    QVERIFY(words.isVisible());
    QVERIFY2(words.text().contains(u"/jion"_s), qPrintable(words.text()));
    QCOMPARE(m_fixture->part<QPlainTextEdit>(u"composer"_s).toPlainText(), u"/jion x2"_s);
    m_fixture->type(u"!"_s);
    QVERIFY(!words.isVisible());
    QCOMPARE(m_fixture->sent(), QStringList());
}

void TestChatWindow::anotherNickConnectsAgain()
{
    m_fixture->server().forgetCommands();
    m_fixture->type(u"/nick Ada L"_s);
    m_fixture->press(Qt::Key_Return);
    const auto hello = [this]() -> const Hello * {
        for (const auto &command : m_fixture->server().commands()) {
            if (const auto *found = std::get_if<Hello>(&command))
                return found;
        }
        return nullptr;
    };
    QTRY_VERIFY(hello());
    QCOMPARE(hello()->nick.toString(), u"Ada L"_s);
    QCOMPARE(m_fixture->server().connectionCount(), 2);
}

void TestChatWindow::whatIsNotSentKeepsTheNick()
{
    m_fixture->type(u"waits for its answer"_s);
    m_fixture->press(Qt::Key_Return);
    m_fixture->type(u"/nick eve"_s);
    m_fixture->press(Qt::Key_Return);
    QVERIFY(m_fixture->part<QLabel>(u"composerWords"_s).text().startsWith(u"1 message"_s));
    QCOMPARE(m_fixture->part<QPlainTextEdit>(u"composer"_s).toPlainText(), u"/nick eve"_s);
    QCOMPARE(m_fixture->server().connectionCount(), 1);
}

void TestChatWindow::aClearedViewBeginsWithWhatComes()
{
    auto &view = m_fixture->part<QListView>(u"messages"_s);
    QVERIFY(m_fixture->hear(1, u"old"_s) && m_fixture->hear(2, u"older"_s));
    m_fixture->type(u"/clear"_s);
    m_fixture->press(Qt::Key_Return);
    QVERIFY(view.isRowHidden(0) && view.isRowHidden(1));
    QVERIFY(m_fixture->hear(3, u"new"_s));
    QVERIFY(!view.isRowHidden(2));
    const int withHeader = view.visualRect(view.model()->index(2, 0)).height();
    QVERIFY(m_fixture->hear(4, u"new"_s));
    QTRY_VERIFY(view.visualRect(view.model()->index(3, 0)).height() > 0);
    QVERIFY(withHeader > view.visualRect(view.model()->index(3, 0)).height());

    QVERIFY(m_fixture->join(u"x2"_s));
    QTest::keyClick(&m_fixture->part<QListView>(u"groups"_s), Qt::Key_Up); // and back
    QCOMPARE(m_fixture->shownGroup(), u"x1"_s);
    QVERIFY(view.isRowHidden(0) && view.isRowHidden(1) && !view.isRowHidden(2));
    QCOMPARE(view.model()->rowCount(), 4); // nothing is gone
}

void TestChatWindow::aSearchBringsBackWhatWasCleared()
{
    auto &view = m_fixture->part<QListView>(u"messages"_s);
    QVERIFY(m_fixture->hear(1, u"old"_s) && m_fixture->hear(2, u"older"_s));
    m_fixture->type(u"/clear"_s);
    m_fixture->press(Qt::Key_Return);
    QTest::keyClick(&m_fixture->window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&m_fixture->part<QLineEdit>(u"findWords"_s), u"older"_s);
    QTRY_VERIFY(!view.isRowHidden(0));
    QCOMPARE(view.currentIndex().row(), 1);
}

void TestChatWindow::aClickOpensALink()
{
    auto &view = m_fixture->part<QListView>(u"messages"_s);
    QVERIFY(m_fixture->hear(1, u"http://a.example/"_s));
    const QModelIndex row = view.model()->index(0, 0);
    QTRY_VERIFY(view.visualRect(row).height() > 0);
    const QRect rect = view.visualRect(row);
    // The text is at the row's end; left of it is the avatar.
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rect.bottomLeft() + QPoint(60, -8));
    QCOMPARE(m_fixture->desktop().opened(), QList<QUrl>({ QUrl(u"http://a.example/"_s) }));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rect.bottomLeft() + QPoint(20, -8));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rect.bottomRight() + QPoint(-20, -8));
    QCOMPARE(m_fixture->desktop().opened().size(), 1);
}

void TestChatWindow::enterOpensTheLinksOfAMessage()
{
    auto &view = m_fixture->part<QListView>(u"messages"_s);
    QVERIFY(m_fixture->hear(1, u"no link"_s));
    QVERIFY(m_fixture->hear(2, u"see https://b.example/?x=1&y=2."_s));
    QVERIFY(m_fixture->hear(3, u"http://c/ or wschat://d/x1"_s));
    view.setCurrentIndex(view.model()->index(0, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(m_fixture->desktop().opened().isEmpty());
    view.setCurrentIndex(view.model()->index(1, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(m_fixture->desktop().opened(), QList<QUrl>({ QUrl(u"https://b.example/?x=1&y=2"_s) }));

    view.setCurrentIndex(view.model()->index(2, 0));
    QTest::keyClick(&view, Qt::Key_Return);
    auto *menu = view.findChild<QMenu *>(u"links"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 2);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_fixture->desktop().opened().last(), QUrl(u"wschat://d/x1"_s));
}

QTEST_MAIN(TestChatWindow)
#include "tst_chatwindow.moc"
