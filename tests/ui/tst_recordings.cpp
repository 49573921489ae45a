// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/comparisondelegate.h"
#include "app-client/gui/comparisonmodel.h"
#include "app-client/gui/comparisonwindow.h"
#include "app-client/gui/recordingfiles.h"
#include "app-client/gui/recordingwindow.h"
#include "common/models/eventlogmodel.h"
#include "tests/scene/scene.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

template<typename Window>
QList<Window *> shown()
{
    QList<Window *> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *window = qobject_cast<Window *>(widget);
        if (window && window->isVisible())
            found += window;
    }
    return found;
}

/// The key with Ctrl, in a window that has the keyboard.
void press(QWidget &window, Qt::Key key)
{
    window.activateWindow();
    if (QTest::qWaitForWindowActive(&window))
        QTest::keyClick(&window, key, Qt::ControlModifier);
}

/// What the log of the window shows, field by field.
QStringList rows(QWidget &window)
{
    QStringList found;
    const QAbstractItemModel *model = Scene::find<QTableView>(window, u"log"_s).model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto entry = model->index(row, 0).data(EventLogModel::EntryRole).value<LogEntry>();
        QStringList fields { QString::number(int(entry.kind)),
                             QString::number(int(entry.state)),
                             QString::number(entry.microseconds),
                             QString::number(entry.code),
                             QString::number(entry.maskingKey, 16) };
        for (const auto column : { EventLogModel::Time,
                                   EventLogModel::Delta,
                                   EventLogModel::Fin,
                                   EventLogModel::Payload,
                                   EventLogModel::Wire,
                                   EventLogModel::Preview })
            fields << model->index(row, column).data().toString();
        found << fields.join(u'|');
    }
    return found;
}

} // namespace

/// The inspector's log as a file: saved, opened again, exported.
class tst_Recordings : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_scene.reset(); }

    void whatWasRecordedIsOpenedWithTheSameRows();
    void aWindowWithoutAConnectionHasNothingToSave();
    void aRecordingOutlivesTheWindowItCameFrom();
    void quitClosesRecordingsToo();
    void theSameIsExportedFromBothWindows();
    void aRecordingIsPlayedInItsWindow();
    void aRecordingIsSentToAServerOnceMore();
    void twoRecordingsAreShownSideBySide();
    void aBadLineIsSaidAndNothingOpens();
    void aCutFileOpensAndSaysSo();
    void aFolderThatIsNotThereIsSaid();
    void filesAreNamedAfterHostAndTime();

private:
    /// Types a path into the file dialog that is open, and accepts it.
    static bool answerFileDialog(const QString &path);
    [[nodiscard]] QString path(const QString &name) const { return m_directory->filePath(name); }
    void write(const QString &name, const QByteArray &content) const;
    /// A window that has chatted and closed its connection.
    ClientWindow *chatted();
    RecordingWindow *opened(ClientWindow &window, const QString &name);

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Scene> m_scene;
};

void tst_Recordings::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_scene = std::make_unique<Scene>(*qApp, Theme::Scheme::Light);
    QVERIFY(m_scene->startServer());
}

bool tst_Recordings::answerFileDialog(const QString &path)
{
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        return false;
    Scene::find<QLineEdit>(*dialog, u"fileNameEdit"_s).setText(path);
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    const auto accept = dialog->acceptMode() == QFileDialog::AcceptSave ? QDialogButtonBox::Save
                                                                        : QDialogButtonBox::Open;
    QTest::mouseClick(buttons->button(accept), Qt::LeftButton);
    return true;
}

void tst_Recordings::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

ClientWindow *tst_Recordings::chatted()
{
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    if (!ada)
        return nullptr;
    Scene::say(*ada, u"grüße"_s);
    const bool isBack = QTest::qWaitFor([=] { return Scene::messages(*ada).size() == 1; });
    auto &pause = Scene::find<QPushButton>(*ada, u"logPause"_s);
    pause.setChecked(true); // what comes now is held back, and saved all the same
    QTest::mouseClick(&Scene::find<QToolButton>(*ada, u"closeButton"_s), Qt::LeftButton);
    const bool isClosed
        = QTest::qWaitFor([=] { return ada->session().readyState() == ReadyState::Closed; });
    return isBack && isClosed ? ada : nullptr;
}

RecordingWindow *tst_Recordings::opened(ClientWindow &window, const QString &name)
{
    press(window, Qt::Key_O);
    if (!answerFileDialog(path(name)))
        return nullptr;
    const QList<RecordingWindow *> windows = shown<RecordingWindow>();
    return windows.isEmpty() ? nullptr : windows.first();
}

void tst_Recordings::whatWasRecordedIsOpenedWithTheSameRows()
{
    ClientWindow *ada = chatted();
    QVERIFY(ada);
    press(*ada, Qt::Key_S);
    QVERIFY(answerFileDialog(path(u"a.ndjson"_s)));
    QVERIFY(QFile::exists(path(u"a.ndjson"_s)));
    QVERIFY2(ada->statusBar()->currentMessage().contains(u"a.ndjson"_s),
             qPrintable(ada->statusBar()->currentMessage()));

    RecordingWindow *recording = opened(*ada, u"a.ndjson"_s);
    QVERIFY(recording);
    QVERIFY(recording->windowTitle().contains(u"a.ndjson"_s));
    QVERIFY(Scene::banner(*recording).isEmpty());
    QVERIFY(rows(*recording).size() > rows(*ada).size());
    Scene::find<QPushButton>(*ada, u"logPause"_s).setChecked(false);
    QCOMPARE(rows(*recording), rows(*ada));
    QVERIFY(rows(*recording).filter(u"grüße"_s).size() >= 1);

    auto &table = Scene::find<QTableView>(*recording, u"log"_s);
    table.setCurrentIndex(table.model()->index(0, 0));
    QVERIFY(!Scene::find<QPlainTextEdit>(*recording, u"framePayload"_s).toPlainText().isEmpty());
    QVERIFY(!Scene::find<QPushButton>(*recording, u"logPause"_s).isVisible());
}

void tst_Recordings::aWindowWithoutAConnectionHasNothingToSave()
{
    ClientWindow *window = m_scene->openClient({}, u"ada"_s, {});
    QVERIFY(!Scene::find<QAction>(*window, u"saveRecordingAction"_s).isEnabled());
    QVERIFY(Scene::find<QAction>(*window, u"openRecordingAction"_s).isEnabled());
    ClientWindow *ada = m_scene->addClient(u"ada"_s, u"lab-3"_s);
    QVERIFY(ada);
    QVERIFY(Scene::find<QAction>(*ada, u"saveRecordingAction"_s).isEnabled());
}

void tst_Recordings::aRecordingOutlivesTheWindowItCameFrom()
{
    ClientWindow *ada = chatted();
    QVERIFY(ada);
    press(*ada, Qt::Key_S);
    QVERIFY(answerFileDialog(path(u"a.ndjson"_s)));
    const QPointer<RecordingWindow> recording = opened(*ada, u"a.ndjson"_s);
    QVERIFY(recording);
    ada->close();
    QTRY_COMPARE(shown<ClientWindow>().size(), 0);
    QVERIFY(!rows(*recording).isEmpty());
    press(*recording, Qt::Key_W);
    QTRY_VERIFY(recording.isNull());
}

void tst_Recordings::quitClosesRecordingsToo()
{
    ClientWindow *ada = chatted();
    QVERIFY(ada);
    press(*ada, Qt::Key_S);
    QVERIFY(answerFileDialog(path(u"a.ndjson"_s)));
    RecordingWindow *recording = opened(*ada, u"a.ndjson"_s);
    QVERIFY(recording);
    press(*recording, Qt::Key_Q);
    QTRY_COMPARE(shown<ClientWindow>().size(), 0);
    QTRY_COMPARE(shown<RecordingWindow>().size(), 0);
}

void tst_Recordings::theSameIsExportedFromBothWindows()
{
    ClientWindow *ada = chatted();
    QVERIFY(ada);
    press(*ada, Qt::Key_S);
    QVERIFY(answerFileDialog(path(u"a.ndjson"_s)));
    RecordingWindow *recording = opened(*ada, u"a.ndjson"_s);
    QVERIFY(recording);
    for (const QString &format : { u"har"_s, u"csv"_s }) {
        QByteArrayList contents;
        for (QWidget *window : QList<QWidget *> { ada, recording }) {
            const QString action = format == "har"_L1 ? u"exportHarAction"_s : u"exportCsvAction"_s;
            const QString file = path(u"%1.%2"_s.arg(contents.size()).arg(format));
            Scene::find<QAction>(*window, action).trigger();
            QVERIFY(answerFileDialog(file));
            QFile exported(file);
            QVERIFY(exported.open(QIODevice::ReadOnly));
            contents << exported.readAll();
        }
        QVERIFY(contents[0].contains("lab-3"));
        QCOMPARE(contents[0], contents[1]);
        if (format == "har"_L1)
            QVERIFY(QJsonDocument::fromJson(contents[0]).object().contains("log"_L1));
    }
}

void tst_Recordings::aRecordingIsPlayedInItsWindow()
{
    ClientWindow *ada = chatted();
    QVERIFY(ada);
    press(*ada, Qt::Key_S);
    QVERIFY(answerFileDialog(path(u"a.ndjson"_s)));
    RecordingWindow *recording = opened(*ada, u"a.ndjson"_s);
    QVERIFY(recording);
    const QStringList all = rows(*recording);
    auto &position = Scene::find<QSlider>(*recording, u"playPosition"_s);
    QCOMPARE(position.value(), position.maximum());
    QTest::keyClick(&position, Qt::Key_Home);
    QCOMPARE(rows(*recording), all.first(1));
    auto &pace = Scene::find<QComboBox>(*recording, u"playPace"_s);
    pace.setCurrentIndex(pace.count() - 1);
    press(*recording, Qt::Key_P);
    QTRY_COMPARE(rows(*recording), all);
    QTRY_COMPARE(position.value(), position.maximum());
    QCOMPARE(Scene::find<QPushButton>(*recording, u"playButton"_s).text(), u"Play"_s);
}

void tst_Recordings::aRecordingIsSentToAServerOnceMore()
{
    ClientWindow *ada = chatted();
    QVERIFY(ada);
    press(*ada, Qt::Key_S);
    QVERIFY(answerFileDialog(path(u"a.ndjson"_s)));
    RecordingWindow *recording = opened(*ada, u"a.ndjson"_s);
    QVERIFY(recording);
    press(*recording, Qt::Key_R);
    auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    auto &address = Scene::find<QLineEdit>(*dialog, u"replayAddress"_s);
    QCOMPARE(QUrl(address.text()).port(), QUrl(m_scene->url()).port());
    auto &accept = Scene::find<QPushButton>(*dialog, u"replayAccept"_s);
    address.setText(u"not an address"_s);
    QVERIFY(!accept.isEnabled());
    address.setText(QUrl(m_scene->url()).resolved(QUrl(u"/echo/"_s)).toString());
    auto &protocols = Scene::find<QLineEdit>(*dialog, u"replayProtocols"_s);
    QCOMPARE(protocols.text(), u"limpid.chat.v1"_s);
    protocols.clear(); // an echo has none
    auto &pace = Scene::find<QComboBox>(*dialog, u"replayPace"_s);
    pace.setCurrentIndex(pace.count() - 1);
    QTest::mouseClick(&accept, Qt::LeftButton);

    auto &words = Scene::find<QLabel>(*recording, u"replayWords"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(words.text().contains(u"over"_s), qPrintable(words.text()), 20'000);
    const QRegularExpression counts(u"(\\d+) of (\\d+) messages sent · (\\d+) received"_s);
    const QRegularExpressionMatch match = counts.match(words.text());
    QVERIFY2(match.hasMatch(), qPrintable(words.text()));
    QVERIFY2(match.captured(1) == match.captured(2), qPrintable(words.text()));
    QCOMPARE(match.captured(1), match.captured(3)); // an echo answers each
    QVERIFY(match.captured(1).toInt() >= 3); // hello, join, what was said
    QVERIFY(!Scene::find<QPushButton>(*recording, u"replayStop"_s).isVisible());
    QVERIFY(Scene::find<QTableView>(*recording, u"replayLog"_s).model()->rowCount() > 6);
    QTest::mouseClick(&Scene::find<QPushButton>(*recording, u"replayCompare"_s), Qt::LeftButton);
    const QList<ComparisonWindow *> comparisons = shown<ComparisonWindow>();
    QCOMPARE(comparisons.size(), 1);
    // The echo has other answers than the chat; what was sent is the same.
    const QString summary
        = Scene::find<QLabel>(*comparisons.first(), u"comparisonSummary"_s).text();
    QVERIFY2(summary.startsWith(match.captured(1) + u" the same"_s), qPrintable(summary));
}

void tst_Recordings::twoRecordingsAreShownSideBySide()
{
    const auto line = [](const char *direction, const char *text) {
        return QByteArray("{\"v\":1,\"time\":5,\"type\":\"message\",\"direction\":\"") + direction
            + "\",\"opcode\":1,\"payloadLength\":1,\"text\":\"" + text + "\"}\n";
    };
    write(u"left.ndjson"_s, line("sent", "a") + line("received", "b") + line("sent", "c"));
    write(u"right.ndjson"_s, line("sent", "a") + line("sent", "b") + line("sent", "c"));
    ClientWindow *window = m_scene->openClient({}, u"ada"_s, {});
    RecordingWindow *recording = opened(*window, u"left.ndjson"_s);
    QVERIFY(recording);
    Scene::find<QAction>(*recording, u"compareAction"_s).trigger();
    QVERIFY(answerFileDialog(path(u"right.ndjson"_s)));
    const QList<ComparisonWindow *> comparisons = shown<ComparisonWindow>();
    QCOMPARE(comparisons.size(), 1);
    ComparisonWindow &comparison = *comparisons.first();
    QVERIFY(comparison.windowTitle().contains(u"left.ndjson"_s));
    QVERIFY(comparison.windowTitle().contains(u"right.ndjson"_s));
    QCOMPARE(Scene::find<QLabel>(comparison, u"comparisonSummary"_s).text(),
             u"2 the same · 1 only left · 1 only right"_s);
    auto &table = Scene::find<QTableView>(comparison, u"comparison"_s);
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QStringList cells;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (const auto column :
             { ComparisonModel::Where, ComparisonModel::Left, ComparisonModel::Right })
            cells += ComparisonDelegate::cellText(table.model()->index(row, column));
    }
    QCOMPARE(cells.join(u'|'), u"same|a|a|only left|b||only right||b|same|c|c"_s);
    table.setCurrentIndex(table.model()->index(1, 0));
    QCOMPARE(Scene::find<QPlainTextEdit>(comparison, u"leftPayload"_s).toPlainText(), u"b"_s);
    QCOMPARE(Scene::find<QPlainTextEdit>(comparison, u"rightPayload"_s).toPlainText(), QString());
    Scene::find<QCheckBox>(comparison, u"onlyDifferences"_s).setChecked(true);
    QVERIFY(table.isRowHidden(0));
    QVERIFY(!table.isRowHidden(1));
    QVERIFY(table.isRowHidden(3));
}

void tst_Recordings::aBadLineIsSaidAndNothingOpens()
{
    ClientWindow *window = m_scene->openClient({}, u"ada"_s, {});
    write(u"bad.ndjson"_s, "\n\nwhat is this\n{}\n");
    QVERIFY(!opened(*window, u"bad.ndjson"_s));
    auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
    QVERIFY(box);
    QVERIFY2(box->text().contains(u"bad.ndjson"_s), qPrintable(box->text()));
    QVERIFY2(box->informativeText().contains(u"Line 3"_s), qPrintable(box->informativeText()));
    box->close();
}

void tst_Recordings::aCutFileOpensAndSaysSo()
{
    ClientWindow *window = m_scene->openClient({}, u"ada"_s, {});
    write(u"cut.ndjson"_s,
          "{\"v\":1,\"time\":5,\"type\":\"state\",\"state\":\"CONNECTING\",\"readyState\":0,"
          "\"url\":\"ws://x/\"}\n{\"v\":1,\"time\":6,\"type\":\"weather\"}\n{\"v\":1,\"ti");
    RecordingWindow *recording = opened(*window, u"cut.ndjson"_s);
    QVERIFY(recording);
    QCOMPARE(rows(*recording).size(), 1);
    const QString banner = Scene::banner(*recording);
    QVERIFY2(banner.contains(u"middle of line 3"_s), qPrintable(banner));
    QVERIFY2(banner.contains(u"1 line"_s), qPrintable(banner));
}

void tst_Recordings::aFolderThatIsNotThereIsSaid()
{
    ClientWindow *ada = chatted();
    QVERIFY(ada);
    RecordingFiles files([] { return Recording(); }, *ada);
    files.save();
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog);
    // As if the folder went between the choice and the writing.
    emit dialog->fileSelected(path(u"none/a.ndjson"_s));
    dialog->close();
    auto *box = ada->findChild<QMessageBox *>(u"recordingComplaint"_s);
    QVERIFY(box);
    QVERIFY(!box->informativeText().isEmpty());
    box->close();
}

void tst_Recordings::filesAreNamedAfterHostAndTime()
{
    const QDateTime time(QDate(2026, 11, 24), QTime(0, 26, 11));
    Recording recording;
    QCOMPARE(RecordingFiles::defaultName(recording, time, RecordingFormat::Har),
             u"limpid-2026-11-24-002611.har"_s);
    LogEntry entry;
    entry.kind = LogKind::State;
    entry.text = u"ws://[::1]:8765/echo/"_s;
    recording.add(entry);
    QCOMPARE(RecordingFiles::defaultName(recording, time, RecordingFormat::Ndjson),
             u"limpid-_1-2026-11-24-002611.ndjson"_s);
}

QTEST_MAIN(tst_Recordings)
#include "tst_recordings.moc"
