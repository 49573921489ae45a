// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/options/clientsettings.h"
#include "app-client/rawgui/rawopener.h"
#include "app-client/rawgui/rawpresets.h"
#include "app-client/rawgui/rawwindow.h"
#include "common/gui/banner.h"
#include "common/gui/statepill.h"
#include "common/gui/theme.h"
#include "handserver.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// A window in raw mode, used by keyboard and mouse, against a server played by hand.
class TestRawWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aMessageGoesThereAndComesBack();
    void theHandshakeSaysWhatTheFieldsSay();
    void whatIsWrongIsSaidBeforeConnecting_data();
    void whatIsWrongIsSaidBeforeConnecting();
    void bytesAreWrittenInHex();
    void oneKeyConnectsAndThenSends();
    void aMessageIsRepeated();
    void whyItClosedIsSaid();
    void aConnectionIsSavedChosenAndRemoved();
    void aMessageIsSavedChosenAndRemoved();
    void theTutorialsAreReady_data();
    void theTutorialsAreReady();
    void whatCannotBeSavedIsSaid();
    void fieldsAreLockedWhileItIsThere();
    void anotherConnectionIsChosenOnlyAfterTheEndOfThis();
    void nothingIsChosenByItself();
    void scrollingPastChangesNothing();
    void paneByPaneWithF6();
    void whatWasUsedIsRemembered();
    void anotherWindowBeginsWithTheSame();
    void everythingHasANameAndAPlaceInTheTabOrder();

private:
    template<typename T>
    [[nodiscard]] T &find(const QString &name) const
    {
        return *m_window->findChild<T *>(name);
    }
    void open(const RawTarget &target = {}, bool connectNow = false);
    void click(const QString &name) const
    {
        QTest::mouseClick(&find<QAbstractButton>(name), Qt::LeftButton);
    }
    void type(const QString &name, const QString &text) const;
    void write(const QString &text) const; ///< into the message
    void choose(const QString &name, const QString &entry) const;
    void saveAs(const QString &list, const QString &name) const;
    [[nodiscard]] QString state() const { return find<StatePill>(u"statePill"_s).text(); }
    [[nodiscard]] bool isOpen() const { return state().contains(u"OPEN"_s); }
    [[nodiscard]] Banner &banner() const { return *m_window->findChild<Banner *>(); }
    [[nodiscard]] bool isLogged(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ClientSettings> m_settings;
    std::unique_ptr<RawBook> m_book;
    std::unique_ptr<RawOpener> m_opener;
    std::unique_ptr<HandServer> m_server;
    RawWindow *m_window = nullptr;
};

void TestRawWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp, Theme::Scheme::Light);
}

void TestRawWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ClientSettings>(m_folder->filePath(u"settings.ini"_s));
    m_book = std::make_unique<RawBook>(m_folder->filePath(u"raw.json"_s));
    m_opener = std::make_unique<RawOpener>(*m_theme, *m_settings, *m_book);
    m_server = std::make_unique<HandServer>(HandServer::Manner::Echo);
}

void TestRawWindow::cleanup()
{
    m_opener.reset();
    m_server.reset();
}

void TestRawWindow::open(const RawTarget &target, bool connectNow)
{
    RawTarget wanted = target;
    if (wanted.url.isEmpty())
        wanted.url = m_server->url(u"/chat/room/"_s);
    m_window = m_opener->open(wanted, connectNow);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
}

void TestRawWindow::type(const QString &name, const QString &text) const
{
    auto &field = find<QLineEdit>(name);
    field.clear();
    QTest::keyClicks(&field, text);
}

void TestRawWindow::write(const QString &text) const
{
    auto &field = find<QPlainTextEdit>(u"rawText"_s);
    field.clear();
    QTest::keyClicks(&field, text);
}

void TestRawWindow::choose(const QString &name, const QString &entry) const
{
    auto &list = find<QComboBox>(name);
    list.setFocus();
    list.setCurrentIndex(list.findText(entry));
    emit list.activated(list.currentIndex()); // as a click in its list does
}

void TestRawWindow::saveAs(const QString &list, const QString &name) const
{
    click(list + u"Save"_s);
    auto *dialog = m_window->findChild<QInputDialog *>();
    QVERIFY(dialog);
    dialog->setTextValue(name);
    dialog->accept();
}

bool TestRawWindow::isLogged(const QString &text) const
{
    const QAbstractItemModel &log = *find<QTableView>(u"log"_s).model();
    for (int row = 0; row < log.rowCount(); ++row) {
        for (int column = 0; column < log.columnCount(); ++column) {
            if (log.index(row, column).data().toString().contains(text))
                return true;
        }
    }
    return false;
}

void TestRawWindow::aMessageGoesThereAndComesBack()
{
    open();
    QVERIFY(!find<QPushButton>(u"rawSend"_s).isEnabled());
    click(u"connectButton"_s);
    QTRY_VERIFY(isOpen());
    write(u"hello, wire"_s);
    click(u"rawSend"_s);
    QTRY_COMPARE(m_server->peer()->messages(), QByteArrayList { "hello, wire" });
    QTRY_VERIFY(isLogged(u"hello, wire"_s));
    click(u"closeButton"_s);
    QTRY_VERIFY(state().contains(u"CLOSED"_s));
    QVERIFY(banner().headline().isEmpty()); // it was asked for
}

void TestRawWindow::theHandshakeSaysWhatTheFieldsSay()
{
    open();
    type(u"rawProtocols"_s, u"a, b"_s);
    find<QPlainTextEdit>(u"rawHeaders"_s).setPlainText(u"X-One: 1\nCookie: a=b"_s);
    find<QComboBox>(u"rawOrigin"_s).setEditText(u"https://example.org"_s);
    click(u"connectButton"_s);
    QTRY_VERIFY(m_server->hasPeer() && !m_server->peer()->request().isEmpty());
    const HandPeer &peer = *m_server->peer();
    QCOMPARE(peer.requestField("Sec-WebSocket-Protocol"), "a, b");
    QCOMPARE(peer.requestField("X-One"), "1");
    QCOMPARE(peer.requestField("Cookie"), "a=b");
    QCOMPARE(peer.requestField("Origin"), "https://example.org");
}

void TestRawWindow::whatIsWrongIsSaidBeforeConnecting_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("address") << u"addressEdit"_s << u"no address"_s;
    QTest::newRow("subprotocols") << u"rawProtocols"_s << u"a, a"_s;
    QTest::newRow("proxy") << u"rawProxy"_s << u"ftp://x"_s;
    QTest::newRow("proxy that is none") << u"rawProxy"_s << u"% %"_s;
    QTest::newRow("certificate") << u"rawCertificate"_s << u"/none.pem"_s;
    QTest::newRow("trusted file") << u"rawAuthorities"_s << u"/none.pem"_s;
}

void TestRawWindow::whatIsWrongIsSaidBeforeConnecting()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    RawTarget target;
    target.url = m_server->url().replace(u"ws:"_s, u"wss:"_s);
    open(target);
    type(field, text);
    click(u"connectButton"_s);
    QVERIFY(!banner().headline().isEmpty());
    QVERIFY(!banner().detail().isEmpty());
    QVERIFY(state().contains(u"CLOSED"_s));
    QVERIFY(!m_server->hasPeer());
}

void TestRawWindow::bytesAreWrittenInHex()
{
    open({}, true);
    QTRY_VERIFY(isOpen());
    find<QTabBar>(u"rawForms"_s).setCurrentIndex(1);
    write(u"00 f"_s);
    QVERIFY(!find<QPushButton>(u"rawSend"_s).isEnabled());
    write(u"00 ff"_s);
    click(u"rawSend"_s);
    QTRY_COMPARE(m_server->peer()->messages(), QByteArrayList { QByteArray("\0\xff", 2) });
    QCOMPARE(m_server->peer()->frames()[0].head.opcode, Opcode::Binary); // and nothing before it
}

void TestRawWindow::oneKeyConnectsAndThenSends()
{
    open();
    write(u"once"_s);
    QTest::keyClick(m_window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isOpen());
    QTest::keyClick(&find<QPlainTextEdit>(u"rawText"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m_server->peer()->messages(), QByteArrayList { "once" });
}

void TestRawWindow::aMessageIsRepeated()
{
    open({}, true);
    QTRY_VERIFY(isOpen());
    write(u"tick"_s);
    find<QSpinBox>(u"rawInterval"_s).setValue(10);
    auto &repeat = find<QPushButton>(u"rawRepeat"_s);
    const QString words = repeat.text();
    click(u"rawRepeat"_s);
    QVERIFY(repeat.text() != words);
    QTRY_VERIFY(m_server->peer()->messages().size() >= 3);
    click(u"rawRepeat"_s);
    QCOMPARE(repeat.text(), words);
    click(u"rawRepeat"_s);
    m_server->peer()->send(HandPeer::encodeClose(1001));
    QTRY_COMPARE(repeat.text(), words); // it has ended with the connection
    QVERIFY(!repeat.isChecked());
}

void TestRawWindow::whyItClosedIsSaid()
{
    open({}, true);
    QTRY_VERIFY(isOpen());
    m_server->peer()->send(HandPeer::encodeClose(4001, "go away"));
    QTRY_VERIFY(!banner().headline().isEmpty());
    QVERIFY(banner().headline().contains(u"4001"_s));
    QCOMPARE(banner().detail(), u"go away"_s);
}

void TestRawWindow::aConnectionIsSavedChosenAndRemoved()
{
    RawTarget target;
    target.url = m_server->url(u"/first/"_s);
    target.headers = { { "X-One", "1" } };
    open(target);
    auto &remove = find<QToolButton>(u"savedTargetsRemove"_s);
    QVERIFY(!remove.isEnabled());
    saveAs(u"savedTargets"_s, u"  mine "_s);
    QCOMPARE(m_book->targets().size(), 1);
    QCOMPARE(m_book->targets()[0], (SavedTarget { u"mine"_s, target }));
    type(u"addressEdit"_s, u"ws://127.0.0.1:9/"_s);
    find<QPlainTextEdit>(u"rawHeaders"_s).clear();
    choose(u"savedTargets"_s, u"mine"_s);
    QCOMPARE(m_window->target(), target);
    QVERIFY(remove.isEnabled());
    click(u"savedTargetsRemove"_s);
    QVERIFY(m_book->targets().isEmpty());
    QCOMPARE(find<QComboBox>(u"savedTargets"_s).findText(u"mine"_s), -1);
    QVERIFY(!remove.isEnabled());
}

void TestRawWindow::aMessageIsSavedChosenAndRemoved()
{
    open();
    find<QTabBar>(u"rawForms"_s).setCurrentIndex(1);
    write(u"01 02"_s);
    saveAs(u"snippets"_s, u"two bytes"_s);
    QCOMPARE(m_book->snippets(), QList<Snippet>({ { u"two bytes"_s, true, u"01 02"_s } }));
    find<QTabBar>(u"rawForms"_s).setCurrentIndex(0);
    write(u"else"_s);
    choose(u"snippets"_s, u"two bytes"_s);
    QCOMPARE(find<QPlainTextEdit>(u"rawText"_s).toPlainText(), u"01 02"_s);
    QCOMPARE(find<QTabBar>(u"rawForms"_s).currentIndex(), 1);
    click(u"snippetsRemove"_s);
    QVERIFY(m_book->snippets().isEmpty());
}

void TestRawWindow::theTutorialsAreReady_data()
{
    QTest::addColumn<QString>("name");
    for (const SavedTarget &preset : RawPresets::targets())
        QTest::newRow(qPrintable(preset.name)) << preset.name;
}

void TestRawWindow::theTutorialsAreReady()
{
    QFETCH(QString, name);
    open();
    choose(u"savedTargets"_s, name);
    for (const SavedTarget &preset : RawPresets::targets()) {
        if (preset.name == name)
            QCOMPARE(m_window->target(), preset.target);
    }
    QVERIFY(!find<QToolButton>(u"savedTargetsRemove"_s).isEnabled());
}

void TestRawWindow::whatCannotBeSavedIsSaid()
{
    m_opener.reset();
    m_book = std::make_unique<RawBook>(u"/proc/none/raw.json"_s);
    m_opener = std::make_unique<RawOpener>(*m_theme, *m_settings, *m_book);
    open();
    saveAs(u"savedTargets"_s, u"mine"_s);
    QVERIFY(!banner().headline().isEmpty());
    banner().clear();
    saveAs(u"snippets"_s, u"mine"_s);
    QVERIFY(!banner().headline().isEmpty());
}

void TestRawWindow::fieldsAreLockedWhileItIsThere()
{
    open();
    QVERIFY(find<QLineEdit>(u"rawProtocols"_s).isEnabled());
    click(u"connectButton"_s);
    QTRY_VERIFY(isOpen());
    QVERIFY(!find<QLineEdit>(u"rawProtocols"_s).isEnabled());
    click(u"closeButton"_s);
    QTRY_VERIFY(find<QLineEdit>(u"rawProtocols"_s).isEnabled());
}

void TestRawWindow::anotherConnectionIsChosenOnlyAfterTheEndOfThis()
{
    open({}, true);
    QTRY_VERIFY(isOpen());
    QVERIFY(!find<QComboBox>(u"savedTargets"_s).isEnabled());
    QVERIFY(find<QToolButton>(u"savedTargetsSave"_s).isEnabled());
    click(u"closeButton"_s);
    QTRY_VERIFY(find<QComboBox>(u"savedTargets"_s).isEnabled());
}

void TestRawWindow::nothingIsChosenByItself()
{
    open();
    saveAs(u"savedTargets"_s, u"mine"_s);
    QCOMPARE(find<QComboBox>(u"savedTargets"_s).currentIndex(), -1);
}

void TestRawWindow::scrollingPastChangesNothing()
{
    open();
    const RawTarget before = m_window->target();
    write(u"not sent yet"_s);
    for (const auto &name : { u"savedTargets"_s, u"snippets"_s, u"rawOrigin"_s }) {
        auto &list = find<QComboBox>(name);
        QWheelEvent wheel(list.rect().center(),
                          list.mapToGlobal(list.rect().center()),
                          {},
                          { 0, -120 },
                          Qt::NoButton,
                          Qt::NoModifier,
                          Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&list, &wheel);
    }
    QCOMPARE(m_window->target(), before);
    QCOMPARE(find<QPlainTextEdit>(u"rawText"_s).toPlainText(), u"not sent yet"_s);
}

void TestRawWindow::paneByPaneWithF6()
{
    open();
    find<QLineEdit>(u"rawProxy"_s).setFocus();
    QTest::keyClick(m_window, Qt::Key_F6);
    QVERIFY(find<QPlainTextEdit>(u"rawText"_s).hasFocus());
    QTest::keyClick(m_window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(find<QLineEdit>(u"rawProtocols"_s).hasFocus());
}

void TestRawWindow::whatWasUsedIsRemembered()
{
    open({}, true);
    QTRY_VERIFY(isOpen());
    m_window->resize(1100, 700);
    m_window->close();
    QTRY_VERIFY(m_opener->windows().isEmpty());
    QCOMPARE(m_settings->recentRawAddresses(), QStringList { m_server->url(u"/chat/room/"_s) });
    QVERIFY(m_settings->recentAddresses().isEmpty()); // they are not the chat's
    m_opener->openEmpty();
    m_window = m_opener->windows().last();
    QCOMPARE(m_window->target().url, m_server->url(u"/chat/room/"_s));
    QCOMPARE(m_window->size(), QSize(1100, 700));
    QVERIFY(state().contains(u"CLOSED"_s));
}

void TestRawWindow::anotherWindowBeginsWithTheSame()
{
    RawTarget target;
    target.url = m_server->url();
    target.protocols = { u"a"_s };
    open(target);
    QTest::keyClick(m_window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_opener->windows().size(), 2);
    QCOMPARE(m_opener->windows()[1]->target(), target);
    QSignalSpy quits(m_opener.get(), &RawOpener::quitRequested);
    QTest::keyClick(m_window, Qt::Key_Q, Qt::ControlModifier);
    QCOMPARE(quits.size(), 1);
}

void TestRawWindow::everythingHasANameAndAPlaceInTheTabOrder()
{
    open();
    QSet<QWidget *> reached;
    find<QLineEdit>(u"rawProtocols"_s).setFocus();
    for (QWidget *now = QApplication::focusWidget(); now && !reached.contains(now);
         now = QApplication::focusWidget()) {
        reached += now;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (const auto &name : { u"rawProtocols"_s,
                              u"rawOrigin"_s,
                              u"rawHeaders"_s,
                              u"rawKey"_s,
                              u"rawProxy"_s,
                              u"savedTargets"_s,
                              u"snippets"_s,
                              u"rawText"_s,
                              u"rawInterval"_s })
        QVERIFY2(reached.contains(&find<QWidget>(name)), qPrintable(name));
    for (QWidget *widget : std::as_const(reached)) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestRawWindow)
#include "tst_rawwindow.moc"
