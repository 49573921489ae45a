// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/clientwindow.h"
#include "app-client/gui/stateribbon.h"
#include "app-client/gui/windowopener.h"
#include "app-client/options/clientsettings.h"
#include "common/gui/banner.h"
#include "common/gui/theme.h"
#include "common/protocol/jsoncodec.h"
#include "recordingdesktop.h"
#include "scriptedserver.h"
#include "sessionfixture.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestClientWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aBadAddressIsSaidInTheWindow();
    void aMissingNickIsSaidInTheWindow();
    void aRefusedConnectionOffersToTryAgain();
    void whatIsTypedIsSentAndShown();
    void aKickShowsCodeAndReasonExactly();
    void aSegmentOfTheRibbonLeadsIntoTheLog();
    void whatIsWrittenAfterTheEndIsQueued();
    void whoLeavesIsAskedAboutWhatIsNotSent_data();
    void whoLeavesIsAskedAboutWhatIsNotSent();
    void unreadMessagesAreCountedInOtherGroupsOnly();
    void aWindowThatIsNotActiveIsNotRead();
    void altALeadsToTheNextUnreadGroup();
    void closingHereIsNoNews();
    void anotherWindowHasTheAddressAndAnotherNick();
    void everyControlHasANameForScreenReaders();
    void f6GoesRoundThePanes();
    void theNextRunRemembers();
    void aProfileIsInTheTitle();

private:
    template<typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] bool enter();
    [[nodiscard]] bool activate();
    [[nodiscard]] bool join(const QString &name);
    [[nodiscard]] int unread(int row) const;

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ClientSettings> m_settings;
    RecordingDesktop m_desktop;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<WindowOpener> m_opener;
    ClientWindow *m_window = nullptr;
};

void TestClientWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
}

void TestClientWindow::init()
{
    const QString file = m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    m_settings = std::make_unique<ClientSettings>(file);
    m_server = std::make_unique<ScriptedServer>();
    m_opener = std::make_unique<WindowOpener>(
        &openWebSocket, *m_theme, *m_settings, &outboxInMemory, m_desktop.desktop());
    m_window = m_opener->open({ m_server->url(), u"ada"_s, {}, false });
}

void TestClientWindow::cleanup()
{
    m_opener.reset();
    m_server.reset();
}

/// Connects as "ada" and is in x1 with "bob".
bool TestClientWindow::enter()
{
    m_window->session().joinGroup(group());
    part<QPushButton>(u"connectButton"_s)->click();
    if (!QTest::qWaitFor([this] { return !m_server->commands().empty(); }))
        return false;
    m_server->say(welcome());
    m_server->say(joined());
    return QTest::qWaitFor(
        [this] { return part<QListView>(u"members"_s)->model()->rowCount() == 2; });
}

bool TestClientWindow::activate()
{
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window);
}

/// By its field, which shows the group, too.
bool TestClientWindow::join(const QString &name)
{
    auto *field = part<QLineEdit>(u"joinGroup"_s);
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    m_server->say(GroupJoined { group(name), {}, {}, 0, false });
    return QTest::qWaitFor([&] {
        return part<QListView>(u"groups"_s)->currentIndex().data().toString() == name
            && m_window->session().groups().isJoined(group(name));
    });
}

int TestClientWindow::unread(int row) const
{
    const QAbstractItemModel *groups = part<QListView>(u"groups"_s)->model();
    return groups->index(row, 0).data(GroupListModel::UnreadRole).toInt();
}

void TestClientWindow::aBadAddressIsSaidInTheWindow()
{
    part<QComboBox>(u"address"_s)->setEditText(u"http//nonsense"_s);
    QTest::mouseClick(part<QPushButton>(u"connectButton"_s), Qt::LeftButton);
    const auto *banner = part<Banner>(u"banner"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->headline(), u"That is not the address of a WebSocket"_s);
    QVERIFY(banner->detail().contains(u"http//nonsense"_s));
    QVERIFY(part<QPushButton>(u"connectButton"_s)->isVisible());
}

void TestClientWindow::aMissingNickIsSaidInTheWindow()
{
    part<QLineEdit>(u"nick"_s)->clear();
    QTest::mouseClick(part<QPushButton>(u"connectButton"_s), Qt::LeftButton);
    QCOMPARE(part<Banner>(u"banner"_s)->headline(), u"A nick is needed"_s);
    QCOMPARE(m_server->connectionCount(), 0);
}

void TestClientWindow::aRefusedConnectionOffersToTryAgain()
{
    m_server.reset(); // nobody listens there any more
    QTest::keyClick(part<QLineEdit>(u"nick"_s), Qt::Key_Return);
    const auto *banner = part<Banner>(u"banner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->headline().startsWith(u"No server answers at "_s));
    auto *again = part<QPushButton>(u"bannerAction"_s);
    QCOMPARE(again->text(), u"Try again"_s);
    const auto *ribbon = part<StateRibbon>(u"ribbon"_s);
    QCOMPARE(ribbon->segmentCount(), 2);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(ribbon->segmentCount(), 4);
}

void TestClientWindow::whatIsTypedIsSentAndShown()
{
    QVERIFY(enter());
    m_server->forgetCommands();
    auto *composer = part<QPlainTextEdit>(u"composer"_s);
    QTest::keyClicks(composer, u"hello"_s);
    QTest::keyClick(composer, Qt::Key_Return);
    QCOMPARE(composer->toPlainText(), QString());
    const auto isMessage = [](const Command &c) { return std::holds_alternative<SendMessage>(c); };
    QTRY_VERIFY(std::any_of(m_server->commands().begin(), m_server->commands().end(), isMessage));
    QCOMPARE(part<QListView>(u"messages"_s)->model()->rowCount(), 1);
    m_server->say(MessagePosted { message(1) });
    QTRY_COMPARE(part<QListView>(u"messages"_s)->model()->rowCount(), 2);
}

void TestClientWindow::aKickShowsCodeAndReasonExactly()
{
    QVERIFY(enter());
    const QString reason = u"be kind <b>please</b>"_s;
    m_server->close(4001, reason);
    const auto *banner = part<Banner>(u"banner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->headline().contains(u"4001"_s));
    QCOMPARE(banner->detail(), reason);
    const auto *ribbon = part<StateRibbon>(u"ribbon"_s);
    QVERIFY(ribbon->segmentText(ribbon->segmentCount() - 1).startsWith(u"3 CLOSED 4001"_s));
    QVERIFY(part<QLabel>(u"verdictCode"_s)->text().startsWith(u"4001"_s));
    QCOMPARE(part<QLabel>(u"verdictReason"_s)->text(), reason);
    QCOMPARE(part<QLabel>(u"verdictEndedBy"_s)->text(), u"the server"_s);
    QCOMPARE(part<QLabel>(u"verdictFrames"_s)->text(), u"one came, and was answered"_s);
}

void TestClientWindow::aSegmentOfTheRibbonLeadsIntoTheLog()
{
    QVERIFY(enter());
    auto *ribbon = part<StateRibbon>(u"ribbon"_s);
    QTest::mouseClick(ribbon, Qt::LeftButton, {}, ribbon->segmentRect(1).center());
    const auto *log = part<QTableView>(u"log"_s);
    QVERIFY(log->isVisible()); // the inspector opens by itself
    const auto line = log->currentIndex().data(EventLogModel::EntryRole).value<LogEntry>();
    QCOMPARE(line.kind, LogKind::State);
    QCOMPARE(line.state, ReadyState::Open);
}

void TestClientWindow::whatIsWrittenAfterTheEndIsQueued()
{
    QVERIFY(enter());
    m_server->abort();
    m_server.reset(); // it tries again, but nobody is there
    QTRY_VERIFY(part<Banner>(u"banner"_s)->headline().contains(u"1006"_s));
    auto *composer = part<QPlainTextEdit>(u"composer"_s);
    QVERIFY(composer->isVisible()); // the conversation can still be read
    QTest::keyClicks(composer, u"later"_s);
    QVERIFY(part<QLabel>(u"composerHint"_s)->isVisible());
    QTest::keyClick(composer, Qt::Key_Return);
    QCOMPARE(composer->toPlainText(), QString());
    const QModelIndex row = part<QListView>(u"messages"_s)->model()->index(0, 0);
    QCOMPARE(row.data(MessageListModel::TextRole).toString(), u"later"_s);
    QCOMPARE(row.data(MessageListModel::DeliveryRole).value<DeliveryState>(),
             DeliveryState::Queued);
    QVERIFY(part<Banner>(u"banner"_s)->headline().contains(u"1006"_s));
}

void TestClientWindow::whoLeavesIsAskedAboutWhatIsNotSent_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("hasLeft");
    QTest::newRow("stay") << u"leaveStay"_s << false;
    QTest::newRow("discard") << u"leaveDiscard"_s << true;
}

void TestClientWindow::whoLeavesIsAskedAboutWhatIsNotSent()
{
    QFETCH(QString, button);
    QFETCH(bool, hasLeft);
    m_window->session().joinGroup(group());
    QVERIFY(m_window->session().connectToServer(m_server->url(), nick(u"ada"_s)));
    QVERIFY(m_window->session().sendMessage(group(), u"waits"_s));
    part<QAction>(u"leaveAction"_s)->trigger();
    QTRY_VERIFY(part<QMessageBox>(u"leaveBox"_s));
    QVERIFY(m_window->session().groups().contains(group()));
    QVERIFY2(part<QMessageBox>(u"leaveBox"_s)->text().startsWith(u"1 "_s),
             qPrintable(part<QMessageBox>(u"leaveBox"_s)->text()));
    part<QPushButton>(button)->click();
    QTRY_VERIFY(!part<QMessageBox>(u"leaveBox"_s));
    QCOMPARE(m_window->session().groups().contains(group()), !hasLeft);
    QCOMPARE(m_window->session().unsent(group()), hasLeft ? 0 : 1);
}

void TestClientWindow::unreadMessagesAreCountedInOtherGroupsOnly()
{
    QVERIFY(enter() && activate() && join(u"x2"_s));
    auto *groups = part<QListView>(u"groups"_s);
    m_server->say(MessagePosted { message(1) }); // to x1
    QTRY_COMPARE(unread(0), 1);
    Message other = message(2);
    other.group = group(u"x2"_s);
    m_server->say(MessagePosted { other });
    QTRY_COMPARE(part<QListView>(u"messages"_s)->model()->rowCount(), 1);
    QCOMPARE(unread(1), 0);
    QTest::keyClick(groups, Qt::Key_Up);
    QCOMPARE(unread(0), 0);
}

void TestClientWindow::aWindowThatIsNotActiveIsNotRead()
{
    QVERIFY(enter() && activate());
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(!m_window->isActiveWindow());
    m_server->say(MessagePosted { message(1) });
    QTRY_COMPARE(unread(0), 1);
    const auto *messages
        = qobject_cast<MessageListModel *>(part<QListView>(u"messages"_s)->model());
    QCOMPARE(messages->firstNew(), message(1).id);
    QVERIFY(activate());
    QTRY_COMPARE(unread(0), 0);
    QCOMPARE(messages->firstNew(), message(1).id);
}

void TestClientWindow::altALeadsToTheNextUnreadGroup()
{
    QVERIFY(enter() && activate() && join(u"x2"_s) && join(u"x3"_s));
    const auto *groups = part<QListView>(u"groups"_s);
    m_server->say(MessagePosted { message(1) }); // to x1
    QTRY_COMPARE(unread(0), 1);
    QTest::keyClick(m_window, Qt::Key_A, Qt::AltModifier);
    QCOMPARE(groups->currentIndex().row(), 0);
    QCOMPARE(unread(0), 0);
    QTest::keyClick(m_window, Qt::Key_A, Qt::AltModifier);
    QCOMPARE(groups->currentIndex().row(), 0); // nothing else is unread
}

void TestClientWindow::closingHereIsNoNews()
{
    QVERIFY(enter());
    QTest::mouseClick(part<QToolButton>(u"closeButton"_s), Qt::LeftButton, {}, { 10, 10 });
    QTRY_VERIFY(part<QPushButton>(u"connectButton"_s)->isVisible());
    QVERIFY(!part<Banner>(u"banner"_s)->isVisible());
    QTRY_COMPARE(m_server->lastCloseCode(), 1000);
}

void TestClientWindow::anotherWindowHasTheAddressAndAnotherNick()
{
    part<QAction>(u"newWindowAction"_s)->trigger();
    QCOMPARE(m_opener->windows().size(), 2);
    QCOMPARE(m_opener->windows()[1]->state().url, m_server->url());
    QCOMPARE(m_opener->windows()[1]->state().nick, u"ada2"_s);
    part<QAction>(u"newWindowAction"_s)->trigger();
    QCOMPARE(m_opener->windows()[2]->state().nick, u"ada3"_s);
    m_opener->windows()[1]->close();
    QTRY_COMPARE(m_opener->windows().size(), 2);
}

void TestClientWindow::everyControlHasANameForScreenReaders()
{
    QVERIFY(enter());
    part<QAction>(u"inspectorAction"_s)->setChecked(true);
    QStringList nameless;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const QAccessibleInterface *access
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (access && access->text(QAccessible::Name).isEmpty())
            nameless += QString::fromLatin1(widget->metaObject()->className()) + u' '
                + widget->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

void TestClientWindow::f6GoesRoundThePanes()
{
    QVERIFY(enter());
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    part<QListView>(u"groups"_s)->setFocus();
    QStringList stops;
    for (int i = 0; i < 5; ++i) {
        part<QAction>(u"nextPaneAction"_s)->trigger();
        stops += m_window->focusWidget()->objectName();
    }
    QCOMPARE(
        stops,
        (QStringList { u"messages"_s, u"composer"_s, u"members"_s, u"ribbon"_s, u"groups"_s }));
    part<QAction>(u"previousPaneAction"_s)->trigger();
    QCOMPARE(m_window->focusWidget()->objectName(), u"ribbon"_s);
}

void TestClientWindow::theNextRunRemembers()
{
    QVERIFY(enter());
    part<QAction>(u"inspectorAction"_s)->setChecked(true);
    m_window->close();
    QTRY_VERIFY(m_opener->windows().isEmpty());
    QCOMPARE(m_settings->nick(), u"ada"_s);
    QCOMPARE(m_settings->recentAddresses(), QStringList(m_server->url()));
    QVERIFY(m_settings->isInspectorVisible());
    m_window = m_opener->open({ {}, {}, {}, false });
    QVERIFY(part<QTableView>(u"log"_s)->isVisible());
}

void TestClientWindow::aProfileIsInTheTitle()
{
    QCOMPARE(m_window->windowTitle(), u"Limpid"_s);
    ClientSettings settings(m_folder.filePath(u"work"_s), *ProfileName::fromString(u"work"_s));
    WindowOpener opener(&openWebSocket, *m_theme, settings, &outboxInMemory, m_desktop.desktop());
    ClientWindow *window = opener.open({ m_server->url(), u"ada"_s, { group() }, false });
    QCOMPARE(window->windowTitle(), u"Limpid · #x1 on 127.0.0.1 · work"_s);
}

QTEST_MAIN(TestClientWindow)
#include "tst_clientwindow.moc"
