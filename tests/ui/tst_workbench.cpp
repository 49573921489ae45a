// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/benchpreset.h"
#include "common/models/eventlogmodel.h"
#include "tests/scene/scene.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// The inspector's workbench against a real server: frames made by hand, and what comes of them.
class tst_Workbench : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_scene.reset(); }

    void aBrokenRuleClosesWithItsCodeAndTheCardSaysSo_data();
    void aBrokenRuleClosesWithItsCodeAndTheCardSaysSo();
    void choosingAPresetSendsNothing();
    void aMessageInThreeFramesArrives();
    void frozenReadingHasABadgeThatEndsIt();
    void pongsThatAreOffHaveABadge();
    void aBurstFillsTheBufferAndHarmsNobody();
    void badHexIsRefused();
    void bytesThatAreNoTextStayInHex();
    void aCloseMayHaveAnyCode();
    void withoutAConnectionNothingCanBeSent();
    void everythingIsReachedByTheKeyboard();

private:
    template<typename T>
    [[nodiscard]] T &part(const char *name) const
    {
        return Scene::find<T>(*m_ada, QLatin1StringView(name));
    }
    void open(ClientWindow *window);
    void choose(const QString &title);
    void press(const char *button) const;
    [[nodiscard]] QList<LogEntry> sentFrames() const;
    [[nodiscard]] QString verdict() const { return part<QLabel>("benchVerdict").text(); }

    std::unique_ptr<Scene> m_scene;
    ClientWindow *m_ada = nullptr;
};

void tst_Workbench::init()
{
    m_scene = std::make_unique<Scene>(*qApp, Theme::Scheme::Light);
    QVERIFY(m_scene->startServer());
    open(m_scene->addClient(u"ada"_s, u"lab-3"_s));
}

/// With the inspector at the workbench.
void tst_Workbench::open(ClientWindow *window)
{
    QVERIFY(window);
    m_ada = window;
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClick(window, Qt::Key_F12);
    auto &tabs = part<QTabBar>("inspectorTabs");
    QTRY_VERIFY(tabs.isVisible());
    for (int i = 0; i < tabs.count(); ++i) {
        if (tabs.tabText(i) == u"Workbench"_s)
            QTest::mouseClick(&tabs, Qt::LeftButton, {}, tabs.tabRect(i).center());
    }
    QTRY_VERIFY(part<QPushButton>("benchSend").isVisible());
}

void tst_Workbench::choose(const QString &title)
{
    auto &presets = part<QListWidget>("benchPresets");
    const QList<QListWidgetItem *> found = presets.findItems(title, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    presets.setCurrentItem(found.first());
}

void tst_Workbench::press(const char *button) const
{
    QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton);
}

QList<LogEntry> tst_Workbench::sentFrames() const
{
    QList<LogEntry> frames;
    const QAbstractItemModel *log = part<QTableView>("log").model();
    for (int row = 0; row < log->rowCount(); ++row) {
        const auto entry = log->index(row, 0).data(EventLogModel::EntryRole).value<LogEntry>();
        if (entry.kind == LogKind::Frame && entry.direction == Direction::Sent)
            frames += entry;
    }
    return frames;
}

void tst_Workbench::aBrokenRuleClosesWithItsCodeAndTheCardSaysSo_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QString>("code");
    QTest::newRow("5.1: unmasked") << u"Unmasked frame"_s << u"5.1"_s << u"1002"_s;
    QTest::newRow("5.2: RSV") << u"RSV bit set"_s << u"5.2"_s << u"1002"_s;
    QTest::newRow("5.2: opcode") << u"Unknown opcode"_s << u"5.2"_s << u"1002"_s;
    QTest::newRow("5.5: fragments") << u"Fragmented ping"_s << u"5.5"_s << u"1002"_s;
    QTest::newRow("5.4: no start") << u"Continuation without a start"_s << u"5.4"_s << u"1002"_s;
    QTest::newRow("8.1: UTF-8") << u"Bad UTF-8 in a text"_s << u"8.1"_s << u"1007"_s;
    QTest::newRow("7.4: code") << u"Close with code 1005"_s << u"7.4"_s << u"1002"_s;
}

void tst_Workbench::aBrokenRuleClosesWithItsCodeAndTheCardSaysSo()
{
    QFETCH(const QString, title);
    QFETCH(const QString, section);
    QFETCH(const QString, code);
    choose(title);
    QVERIFY2(verdict().contains(u"RFC 6455, "_s + section + u": "_s), qPrintable(verdict()));
    QVERIFY2(verdict().contains(code), qPrintable(verdict()));
    press("benchSend");
    QTRY_COMPARE(m_ada->session().readyState(), ReadyState::Closed);
    QVERIFY2(part<QLabel>("verdictCode").text().startsWith(code),
             qPrintable(part<QLabel>("verdictCode").text()));
    QVERIFY2(part<QLabel>("verdictHeadline").text().contains(code),
             qPrintable(part<QLabel>("verdictHeadline").text()));
    QCOMPARE(part<QLabel>("verdictEndedBy").text(), u"the server"_s);
    QVERIFY(!part<QLabel>("verdictNext").text().isEmpty());
    const QStringList frames = part<QLabel>("verdictLastFrames").text().split(u'\n');
    QVERIFY2(frames.last().startsWith(u"→ CLOSE"_s) || frames.last().startsWith(u"← CLOSE"_s),
             qPrintable(frames.join(u" | "_s)));
    QVERIFY(!part<QPushButton>("benchSend").isEnabled());
}

void tst_Workbench::choosingAPresetSendsNothing()
{
    QTRY_VERIFY(!sentFrames().isEmpty()); // of the chat
    const auto isOdd = [](const LogEntry &frame) {
        return !frame.masked || frame.rsv != 0 || !frame.fin || frame.opcode == Opcode::Close;
    };
    auto &presets = part<QListWidget>("benchPresets");
    for (int row = 0; row < presets.count(); ++row) {
        presets.setCurrentRow(row);
        QVERIFY(!part<QLabel>("benchExplanation").text().isEmpty());
    }
    choose(u"Fragmented ping"_s);
    QVERIFY(!part<QToolButton>("handFIN").isChecked());
    QVERIFY(part<QToolButton>("handMASK").isChecked());
    QCOMPARE(part<QPlainTextEdit>("handPayload").toPlainText(), u"half"_s);
    Scene::say(*m_ada, u"still here"_s);
    QTRY_COMPARE(Scene::messages(*m_ada), QStringList(u"ada: still here"_s));
    for (const LogEntry &frame : sentFrames())
        QVERIFY(!isOdd(frame));
}

void tst_Workbench::aMessageInThreeFramesArrives()
{
    choose(u"A message in three frames"_s);
    for (const QString &words : { u"Send 1 of 3"_s, u"Send 2 of 3"_s, u"Send 3 of 3"_s }) {
        QCOMPARE(part<QPushButton>("benchSend").text(), words);
        QVERIFY2(verdict().contains(u"Keeps RFC 6455"_s), qPrintable(verdict()));
        QVERIFY(Scene::messages(*m_ada).isEmpty());
        press("benchSend");
    }
    QCOMPARE(part<QPushButton>("benchSend").text(), u"Send 1 of 3"_s);
    QTRY_COMPARE(Scene::messages(*m_ada), QStringList(u"ada: One message in three frames"_s));
    QCOMPARE(m_ada->session().readyState(), ReadyState::Open);
}

void tst_Workbench::frozenReadingHasABadgeThatEndsIt()
{
    ClientWindow *bob = m_scene->addClient(u"bob"_s, u"lab-3"_s);
    QVERIFY(bob);
    auto &badge = part<QAbstractButton>("frozenBadge");
    QVERIFY(!badge.isVisible());
    choose(u"Slow consumer"_s);
    press("benchSend");
    QVERIFY(badge.isVisible());
    QCOMPARE(badge.text(), u"frozen, 60 s"_s);
    QVERIFY(part<QPushButton>("benchFreeze").isChecked());
    Scene::say(*bob, u"can you hear me?"_s);
    QTRY_COMPARE(Scene::messages(*bob).size(), 1);
    QVERIFY(Scene::messages(*m_ada).isEmpty());
    QTest::mouseClick(&badge, Qt::LeftButton);
    QVERIFY(!badge.isVisible());
    QVERIFY(!part<QPushButton>("benchFreeze").isChecked());
    QTRY_COMPARE(Scene::messages(*m_ada), QStringList(u"bob: can you hear me?"_s));
}

void tst_Workbench::pongsThatAreOffHaveABadge()
{
    auto &badge = part<QAbstractButton>("pongsOffBadge");
    press("benchPongOff");
    QVERIFY(badge.isVisible());
    QCOMPARE(badge.accessibleName(), u"pong off"_s);
    QTest::keyClick(&badge, Qt::Key_Space);
    QVERIFY(!badge.isVisible());
    press("benchPongOff");
    QVERIFY(badge.isVisible());
    m_ada->session().disconnectFromServer();
    QTRY_COMPARE(m_ada->session().readyState(), ReadyState::Closed);
    QVERIFY(!badge.isVisible());
    QVERIFY(!part<QPushButton>("benchPongOff").isChecked());
}

void tst_Workbench::aBurstFillsTheBufferAndHarmsNobody()
{
    choose(u"A burst that fills the buffer"_s);
    QVERIFY(!part<QPlainTextEdit>("handPayload").isEnabled());
    press("benchSend");
    QVERIFY(m_ada->session().webSocket()->bufferedAmount() >= BenchPreset::BurstBytes);
    QTRY_VERIFY(part<QLabel>("peak").text().contains(u"MB"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_ada->session().webSocket()->bufferedAmount(), 0, 30'000);
    Scene::say(*m_ada, u"after it"_s);
    QTRY_COMPARE_WITH_TIMEOUT(Scene::messages(*m_ada), QStringList(u"ada: after it"_s), 30'000);
    QCOMPARE(Scene::banner(*m_ada), QString());
}

void tst_Workbench::badHexIsRefused()
{
    auto &payload = part<QPlainTextEdit>("handPayload");
    part<QTabBar>("handForms").setCurrentIndex(1);
    payload.clear();
    QTest::keyClicks(&payload, u"48 6"_s);
    QVERIFY(!part<QPushButton>("benchSend").isEnabled());
    QVERIFY2(verdict().contains(u"not hexadecimal"_s), qPrintable(verdict()));
    QTest::keyClicks(&payload, u"9"_s);
    QVERIFY(part<QPushButton>("benchSend").isEnabled());
    QVERIFY2(verdict().contains(u"Keeps RFC 6455"_s), qPrintable(verdict()));
    part<QTabBar>("handForms").setCurrentIndex(0);
    QCOMPARE(payload.toPlainText(), u"Hi"_s);
}

void tst_Workbench::bytesThatAreNoTextStayInHex()
{
    auto &forms = part<QTabBar>("handForms");
    choose(u"Bad UTF-8 in a text"_s);
    QCOMPARE(forms.currentIndex(), 1);
    forms.setCurrentIndex(0);
    QCOMPARE(forms.currentIndex(), 1);
    QCOMPARE(part<QPlainTextEdit>("handPayload").toPlainText(), u"48 65 6c 6c 6f 20 ff"_s);
    QVERIFY2(verdict().contains(u"no text"_s), qPrintable(verdict()));
}

void tst_Workbench::aCloseMayHaveAnyCode()
{
    press("benchClose");
    auto &code = part<QSpinBox>("closeCode");
    auto &accept = part<QPushButton>("closeAccept");
    code.setValue(1005);
    QVERIFY(part<QLabel>("closeProblem").text().contains(u"7.4"_s));
    QVERIFY(accept.isEnabled());
    code.setValue(1001);
    QVERIFY(part<QLabel>("closeProblem").text().isEmpty());
    part<QLineEdit>("closeReason").setText(QString(124, u'x'));
    QVERIFY(!accept.isEnabled());
    part<QLineEdit>("closeReason").setText(u"bye"_s);
    QTest::mouseClick(&accept, Qt::LeftButton);
    QTRY_COMPARE(m_ada->session().readyState(), ReadyState::Closed);
    QVERIFY(part<QLabel>("verdictCode").text().startsWith(u"1001"_s));
    QCOMPARE(part<QLabel>("verdictEndedBy").text(), u"you"_s);
}

void tst_Workbench::withoutAConnectionNothingCanBeSent()
{
    m_ada->session().disconnectFromServer();
    QTRY_COMPARE(m_ada->session().readyState(), ReadyState::Closed);
    for (const char *button :
         { "benchSend", "benchPing", "benchPongOff", "benchFreeze", "benchClose" })
        QVERIFY2(!part<QPushButton>(button).isEnabled(), button);
    QVERIFY2(verdict().contains(u"CLOSED 3"_s), qPrintable(verdict()));
}

void tst_Workbench::everythingIsReachedByTheKeyboard()
{
    auto &presets = part<QListWidget>("benchPresets");
    presets.setFocus();
    QSet<QString> reached;
    for (int i = 0; i < 40; ++i) {
        reached << m_ada->focusWidget()->objectName();
        QTest::keyClick(m_ada->focusWidget(), Qt::Key_Tab);
    }
    for (const QString &name : { u"benchPresets"_s,
                                 u"handFIN"_s,
                                 u"handRSV1"_s,
                                 u"handRSV2"_s,
                                 u"handRSV3"_s,
                                 u"handOpcode"_s,
                                 u"handMASK"_s,
                                 u"handForms"_s,
                                 u"handPayload"_s,
                                 u"benchSend"_s,
                                 u"benchPing"_s,
                                 u"benchPongOff"_s,
                                 u"benchPingPayload"_s,
                                 u"benchFreeze"_s,
                                 u"benchClose"_s })
        QVERIFY2(reached.contains(name), qPrintable(name));
    QTest::keyClick(&presets, Qt::Key_End);
    QCOMPARE(presets.currentRow(), presets.count() - 1);
    auto &fin = part<QToolButton>("handFIN");
    choose(u"Unmasked frame"_s);
    QTest::keyClick(&fin, Qt::Key_Space);
    QVERIFY(!fin.isChecked());
    QCOMPARE(fin.text(), u"FIN\n0"_s);
}

QTEST_MAIN(tst_Workbench)
#include "tst_workbench.moc"
