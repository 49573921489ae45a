// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/aboutbox.h"
#include "app-client/gui/closedialog.h"
#include "app-client/gui/comparisonwindow.h"
#include "app-client/gui/leavebox.h"
#include "app-client/gui/recordingwindow.h"
#include "app-client/gui/replaydialog.h"
#include "app-client/rawgui/rawwindow.h"
#include "app-server/gui/banbox.h"
#include "app-server/gui/bansdialog.h"
#include "app-server/gui/closeclientdialog.h"
#include "app-server/gui/settingsdialog.h"
#include "app-server/gui/sharedialog.h"
#include "app-server/models/banlistmodel.h"
#include "common/gui/translators.h"
#include "cuttexts.h"
#include "tests/scene/scene.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Narrow(700, 640); ///< two windows side by side on a small screen
constexpr int LaidOut = 2'000; ///< milliseconds; what is cut then stays cut

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : { u"en"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s })
        QTest::addRow("%s", qPrintable(language)) << language;
}

/// The letters after "&" that a second of the texts has, too.
QStringList sharedMnemonics(const QStringList &texts)
{
    QStringList seen;
    QStringList shared;
    for (const QString &text : texts) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            continue;
        if (seen.contains(key.toString()))
            shared << u"%1: %2"_s.arg(key.toString(), text);
        seen << key.toString();
    }
    return shared;
}

OpenedRecording cutRecording()
{
    Recording recording;
    LogEntry entry;
    entry.kind = LogKind::State;
    entry.text = u"ws://lab.example:8765/"_s;
    recording.add(entry);
    return { u"/lab/limpid-lab.example-2026-11-24-002611.ndjson"_s,
             std::make_shared<const Recording>(recording),
             { RecordingProblem::Kind::Cut, 1'234, {} },
             17 };
}

/// A message that can be sent again, and one that cannot.
Recording leftOutRecording()
{
    Recording recording;
    LogEntry entry;
    entry.direction = Direction::Sent;
    recording.add(entry);
    entry.payloadLength = 1;
    recording.add(entry);
    return recording;
}

std::unique_ptr<WebSocket> openNone(const QString &, const QStringList &, WebSocket::Exception *)
{
    return {};
}

/// The shortcuts of Alt and a letter, written as mnemonics.
QStringList altShortcuts(const QMainWindow &window)
{
    QStringList texts;
    for (const QAction *action : window.findChildren<QAction *>()) {
        const QString keys = action->shortcut().toString(QKeySequence::PortableText);
        if (keys.size() == 5 && keys.startsWith("Alt+"_L1))
            texts << u'&' + keys.last(1);
    }
    return texts;
}

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts << action->text();
    return texts;
}

} // namespace

/// The windows in every language: nothing is cut, and each letter behind Alt leads to one place.
class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theServersWindowHasRoomForItsWords_data() { addLanguages(); }
    void theServersWindowHasRoomForItsWords();
    void theClientsWindowHasRoomForItsWords_data() { addLanguages(); }
    void theClientsWindowHasRoomForItsWords();
    void theWindowOfARecordingHasRoomForItsWords_data() { addLanguages(); }
    void theWindowOfARecordingHasRoomForItsWords();
    void theWindowInRawModeHasRoomForItsWords_data() { addLanguages(); }
    void theWindowInRawModeHasRoomForItsWords();
    void theDialogsHaveRoomForTheirWords_data() { addLanguages(); }
    void theDialogsHaveRoomForTheirWords();
    void noTwoMnemonicsOfAPlaceAreAlike_data() { addLanguages(); }
    void noTwoMnemonicsOfAPlaceAreAlike();
    void cutWordsAreFound();

private:
    /// What is cut in the window, in its first size and narrow, once it is laid out.
    static QString cutIn(QWidget &window);
    static QString cutInDialog(QDialog &dialog);
    static QString sharedIn(const QMainWindow &window);

    std::unique_ptr<Scene> m_scene;
};

void LanguagesTest::init()
{
    const char *row = QTest::currentDataTag();
    const QLocale locale(row ? QString::fromLatin1(row) : u"en"_s);
    QLocale::setDefault(locale);
    installTranslators(*qApp, locale);
    m_scene = std::make_unique<Scene>(*qApp, Theme::Scheme::Light);
}

void LanguagesTest::cleanup()
{
    m_scene.reset();
    qDeleteAll(qApp->findChildren<QTranslator *>());
    QLocale::setDefault(QLocale::c());
}

QString LanguagesTest::cutIn(QWidget &window)
{
    for (const QSize size : { QSize(1240, 880), Narrow }) {
        window.resize(size);
        if (!QTest::qWaitFor([&] { return cutTexts(window).isEmpty(); }, LaidOut))
            return cutTexts(window).join(u'\n');
    }
    return {};
}

QString LanguagesTest::cutInDialog(QDialog &dialog)
{
    dialog.show();
    return QTest::qWaitFor([&] { return cutTexts(dialog).isEmpty(); }, LaidOut)
        ? QString()
        : cutTexts(dialog).join(u'\n');
}

void LanguagesTest::theServersWindowHasRoomForItsWords()
{
    ServerWindow &server = m_scene->server();
    QCOMPARE(cutIn(server), QString());
    auto &port = Scene::find<QSpinBox>(server, u"port"_s);
    port.setValue(port.minimum()); // "a free one"
    QCOMPARE(cutIn(server), QString());

    QVERIFY(m_scene->startServer());
    QCOMPARE(cutIn(server), QString());
    QVERIFY(m_scene->addClient(u"ada"_s, u"lab-3"_s));
    auto &clients = Scene::find<QTableView>(server, u"clients"_s);
    QTRY_COMPARE(clients.model()->rowCount(), 1);
    clients.selectRow(0);
    QTRY_VERIFY(Scene::find<QPushButton>(server, u"closeClient"_s).isEnabled());
    QCOMPARE(cutIn(server), QString());
    auto &tabs = Scene::find<QTabBar>(server, u"lowerTabs"_s);
    for (int i = 0; i < tabs.count(); ++i) {
        tabs.setCurrentIndex(i);
        QCOMPARE(cutIn(server), QString());
    }
    QTest::mouseClick(&Scene::find<QPushButton>(server, u"stopButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!Scene::banner(server).isEmpty());
    QCOMPARE(cutIn(server), QString());
}

void LanguagesTest::theClientsWindowHasRoomForItsWords()
{
    ClientWindow *bad = m_scene->openClient(u"http//nonsense"_s, u"ada"_s, u"lab-3"_s);
    QTRY_VERIFY(!Scene::banner(*bad).isEmpty());
    QCOMPARE(cutIn(*bad), QString());

    QVERIFY(m_scene->startServer());
    ClientWindow *window = m_scene->addClient(u"bob"_s, u"lab-3"_s);
    QVERIFY(window);
    QCOMPARE(cutIn(*window), QString());
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(Scene::find<QLineEdit>(*window, u"findWords"_s).isVisible());
    QCOMPARE(cutIn(*window), QString());
    QTest::keyClick(window, Qt::Key_F12);
    QTRY_VERIFY(Scene::find<QTabBar>(*window, u"inspectorTabs"_s).isVisible());
    const QList<QTabBar *> bars = window->findChildren<QTabBar *>();
    QVERIFY(!bars.isEmpty());
    for (QTabBar *bar : bars) {
        for (int i = 0; i < bar->count(); ++i) {
            bar->setCurrentIndex(i);
            QCOMPARE(cutIn(*window), QString());
        }
    }
    QVERIFY(m_scene->stopServer());
    QTRY_VERIFY(!Scene::banner(*window).isEmpty());
    Scene::find<QTabBar>(*window, u"inspectorTabs"_s).setCurrentIndex(2); // why it closed
    QCOMPARE(cutIn(*window), QString());
    Scene::say(*window, u"Is anybody there?"_s);
    QCOMPARE(cutIn(*window), QString());
}

void LanguagesTest::theWindowOfARecordingHasRoomForItsWords()
{
    RecordingWindow window(cutRecording(), openNone, m_scene->theme());
    window.show();
    QVERIFY(!Scene::banner(window).isEmpty());
    QCOMPARE(cutIn(window), QString());
    Recording many;
    for (std::size_t i = 0; i < Comparison::Most + 1; ++i) {
        LogEntry entry;
        entry.direction = Direction::Sent;
        many.add(entry);
    }
    ComparisonWindow comparison(
        Comparison(many, Recording()), u"a.ndjson"_s, u"b.ndjson"_s, m_scene->theme());
    comparison.show();
    QVERIFY(!Scene::banner(comparison).isEmpty());
    QCOMPARE(cutIn(comparison), QString());
}

void LanguagesTest::theWindowInRawModeHasRoomForItsWords()
{
    const QTemporaryDir folder;
    ClientSettings settings(folder.filePath(u"settings.ini"_s));
    RawBook book(folder.filePath(u"raw.json"_s));
    RawWindow window(m_scene->theme(), settings, book);
    window.show();
    QCOMPARE(sharedIn(window), QString());
    QCOMPARE(cutIn(window), QString());
    RawTarget target;
    target.url = u"http//nonsense"_s;
    window.start(target, true);
    QVERIFY(!Scene::banner(window).isEmpty());
    QCOMPARE(cutIn(window), QString());
    auto &forms = Scene::find<QTabBar>(window, u"rawForms"_s);
    forms.setCurrentIndex(1);
    Scene::find<QPlainTextEdit>(window, u"rawText"_s).setPlainText(u"no hexadecimal"_s);
    QCOMPARE(cutIn(window), QString());
    Scene::find<QPlainTextEdit>(window, u"rawHeaders"_s).setPlainText(u"Host: example.org"_s);
    QCOMPARE(cutIn(window), QString());
}

void LanguagesTest::theDialogsHaveRoomForTheirWords()
{
    CloseDialog close;
    QCOMPARE(cutInDialog(close), QString());
    Scene::find<QSpinBox>(close, u"closeCode"_s).setValue(1005);
    QCOMPARE(cutInDialog(close), QString());
    Scene::find<QSpinBox>(close, u"closeCode"_s).setValue(1000);
    Scene::find<QLineEdit>(close, u"closeReason"_s).setText(QString(200, u'x'));
    QCOMPARE(cutInDialog(close), QString());

    CloseClientDialog closeClient(u"a person with a long nick"_s);
    QCOMPARE(cutInDialog(closeClient), QString());
    Scene::find<QSpinBox>(closeClient, u"closeCode"_s).setValue(1005);
    QCOMPARE(cutInDialog(closeClient), QString());

    const Ban ban { QHostAddress(u"2001:db8:1234:5678::1"_s), u"a person with a long nick"_s, 0 };
    auto *ask = new BanBox(ban, 3, nullptr); // deletes itself
    QCOMPARE(cutInDialog(*ask), QString());
    ask->close();
    BanListModel bans;
    BansDialog banned(bans, m_scene->theme());
    QCOMPARE(cutInDialog(banned), QString());
    QVERIFY(bans.add(ban));
    QCOMPARE(cutInDialog(banned), QString());

    ShareDialog share(m_scene->theme());
    share.setServer(QUrl(u"ws://127.0.0.1:8765/"_s), {}, {});
    QCOMPARE(cutInDialog(share), QString());
    share.setServer(QUrl(u"wss://10.0.0.2:8765/"_s), QString(3'000, u'x'), {});
    QCOMPARE(cutInDialog(share), QString());

    LeaveBox leave(*GroupName::fromString(u"lab-3"_s), 3, nullptr);
    QCOMPARE(cutInDialog(leave), QString());
    const Replayer replayer(leftOutRecording(), Replayer::Pace::Fastest, steadyClock());
    ReplayDialog replay(u"nonsense"_s, {}, replayer);
    QCOMPARE(cutInDialog(replay), QString());
    SettingsDialog settings({ { u"listen"_s, { u"nowhere"_s } } },
                            [](const OptionValues &) { return false; });
    auto &sections = Scene::find<QTabWidget>(settings, u"settingTabs"_s);
    for (int i = 0; i < sections.count(); ++i) {
        sections.setCurrentIndex(i);
        QCOMPARE(cutInDialog(settings), QString());
    }
    AboutBox about(nullptr);
    QCOMPARE(cutInDialog(about), QString());
}

QString LanguagesTest::sharedIn(const QMainWindow &window)
{
    QStringList together = textsOf(window.menuBar()->actions());
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->buddy())
            together << label->text();
    }
    together << altShortcuts(window);
    QStringList shared = sharedMnemonics(together);
    for (const QPushButton *button : window.findChildren<QPushButton *>())
        shared += sharedMnemonics(altShortcuts(window) << button->text());
    for (const QMenu *menu : window.findChildren<QMenu *>())
        shared += sharedMnemonics(textsOf(menu->actions()));
    return shared.join(u'\n');
}

void LanguagesTest::noTwoMnemonicsOfAPlaceAreAlike()
{
    QCOMPARE(sharedIn(m_scene->server()), QString());
    const ClientWindow *window = m_scene->openClient({}, u"ada"_s, {});
    QCOMPARE(sharedIn(*window), QString());
    const RecordingWindow recording(cutRecording(), openNone, m_scene->theme());
    QCOMPARE(sharedIn(recording), QString());
}

/// The test of the test: what has too little room is told.
void LanguagesTest::cutWordsAreFound()
{
    QWidget window;
    window.resize(300, 200);
    auto *label = new QLabel(u"more than forty pixels have room for"_s, &window);
    label->resize(40, 20);
    auto *button = new QPushButton(u"another long text"_s, &window);
    button->setGeometry(250, 50, 200, 30); // beyond the window's edge
    auto *tabs = new QTabBar(&window);
    tabs->setGeometry(0, 100, 30, 30);
    tabs->addTab(u"a tab"_s);
    auto *box = new QComboBox(&window);
    box->addItem(u"a chosen item"_s);
    box->setGeometry(0, 150, 40, 30);
    window.show();
    QCOMPARE(cutTexts(window).size(), 4);
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
