// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scene/firsthour.h"

#include "app-client/gui/benchpreset.h"
#include "app-client/gui/buffergauge.h"
#include "app-client/gui/recordingwindow.h"
#include "common/gui/words.h"
#include "common/models/eventlogmodel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Patience = 30'000; // milliseconds; 8 MB go through a rate limit

/// Where the preset stands in the list; -1: there is none.
template<typename Matches>
int presetRow(Matches matches)
{
    const QList<BenchPreset> all = BenchPreset::all({});
    const auto found = std::find_if(all.cbegin(), all.cend(), matches);
    return found == all.cend() ? -1 : int(found - all.cbegin());
}

bool isBurst(const BenchPreset &preset)
{
    return preset.deed == BenchPreset::Deed::Burst;
}

bool isUnmasked(const BenchPreset &preset)
{
    return !preset.frames.isEmpty() && !preset.frames[0].masked;
}

qint64 bufferedAmount(ClientWindow &client)
{
    const WebSocket *webSocket = client.session().webSocket();
    return webSocket ? webSocket->bufferedAmount() : -1;
}

} // namespace

FirstHour::FirstHour(Scene &scene)
    : m_scene(scene)
{
}

bool FirstHour::letThreeIn()
{
    if (!m_scene.startServer())
        return false;
    for (const QString &nick : { u"ada"_s, u"bob"_s, u"cyd"_s }) {
        m_clients << m_scene.addClient(nick, u"lab-3"_s);
        if (!m_clients.last())
            return false;
    }
    Scene::say(ada(), u"Results of the free fall run are in, see row 4."_s);
    Scene::say(bob(), u"Row 4 looks off by 0.02 s, check the trigger?"_s);
    Scene::say(*m_clients[2], u"The trigger is late, the fall is right."_s);
    const bool allHeard
        = std::all_of(m_clients.cbegin(), m_clients.cend(), [](ClientWindow *client) {
              return QTest::qWaitFor([client] { return Scene::messages(*client).size() == 3; });
          });
    const QAbstractItemModel *rows
        = Scene::find<QTableView>(m_scene.server(), u"clients"_s).model();
    return allHeard && QTest::qWaitFor([rows] {
               return rows->rowCount() == 3 && rows->index(2, 0).data().toString() == "cyd"_L1;
           });
}

QWidget *FirstHour::share()
{
    QTest::mouseClick(&Scene::find<QAbstractButton>(m_scene.server(), u"share"_s), Qt::LeftButton);
    auto *dialog = m_scene.server().findChild<QWidget *>(u"shareDialog"_s);
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

bool FirstHour::letBytesWait()
{
    if (!selectAtTheServer(u"ada"_s))
        return false;
    QTest::mouseClick(&Scene::find<QAbstractButton>(m_scene.server(), u"freeze"_s), Qt::LeftButton);
    if (!openWorkbench(ada(), presetRow(&isBurst)))
        return false;
    QTest::mouseClick(&Scene::find<QAbstractButton>(ada(), u"benchSend"_s), Qt::LeftButton);
    const auto &shown = Scene::find<QLabel>(ada(), u"bufferedAmount"_s);
    return QTest::qWaitFor([this, &shown] {
        const qint64 waiting = bufferedAmount(ada());
        return waiting > BufferGauge::HighWaterMark && shown.text() == Words::bytes(waiting);
    });
}

bool FirstHour::letThemGo()
{
    QTest::mouseClick(&Scene::find<QAbstractButton>(m_scene.server(), u"freeze"_s), Qt::LeftButton);
    return QTest::qWaitFor([this] { return bufferedAmount(ada()) == 0; }, Patience);
}

bool FirstHour::breakARule()
{
    if (!openWorkbench(bob(), presetRow(&isUnmasked)))
        return false;
    QTest::mouseClick(&Scene::find<QAbstractButton>(bob(), u"benchSend"_s), Qt::LeftButton);
    const auto &code = Scene::find<QLabel>(bob(), u"verdictCode"_s);
    return QTest::qWaitFor([&code] { return code.text().startsWith(u"1002"_s); })
        && showPage(bob(), u"closeCard"_s);
}

bool FirstHour::lookAtAFrame()
{
    if (!showPage(ada(), u"log"_s))
        return false;
    auto &log = Scene::find<QTableView>(ada(), u"log"_s);
    for (int row = log.model()->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = log.model()->index(row, EventLogModel::Preview);
        const auto entry = index.data(EventLogModel::EntryRole).value<LogEntry>();
        if (!entry.payload.contains("message.accepted"))
            continue;
        log.setCurrentIndex(index);
        Scene::find<QTabBar>(ada(), u"frameForms"_s).setCurrentIndex(1);
        return Scene::find<QTreeView>(ada(), u"payloadTree"_s).isVisible();
    }
    return false;
}

QWidget *FirstHour::keepAndOpen(const QString &file)
{
    if (!showPage(bob(), u"log"_s))
        return nullptr;
    QTest::keyClick(&bob(), Qt::Key_S, Qt::ControlModifier);
    chooseFile(file);
    QTest::keyClick(&bob(), Qt::Key_O, Qt::ControlModifier);
    chooseFile(file);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!qobject_cast<RecordingWindow *>(window))
            continue;
        // The file has the lines that the log has not shown yet, too.
        const QAbstractItemModel *live = Scene::find<QTableView>(bob(), u"log"_s).model();
        const QAbstractItemModel *kept = Scene::find<QTableView>(*window, u"log"_s).model();
        const bool isWhole = QTest::qWaitFor(
            [&] { return live->rowCount() > 0 && kept->rowCount() == live->rowCount(); });
        return isWhole ? window : nullptr;
    }
    return nullptr;
}

bool FirstHour::openWorkbench(ClientWindow &client, int preset)
{
    auto &presets = Scene::find<QListWidget>(client, u"benchPresets"_s);
    if (preset < 0 || !showPage(client, u"workbench"_s))
        return false;
    presets.setCurrentRow(preset);
    const auto &send = Scene::find<QAbstractButton>(client, u"benchSend"_s);
    return QTest::qWaitFor([&send] { return send.isEnabled(); });
}

bool FirstHour::selectAtTheServer(const QString &nick)
{
    auto &clients = Scene::find<QTableView>(m_scene.server(), u"clients"_s);
    const auto rowOf = [&] {
        for (int row = 0; row < clients.model()->rowCount(); ++row) {
            if (clients.model()->index(row, 0).data().toString() == nick)
                return row;
        }
        return -1;
    };
    if (!QTest::qWaitFor([&] { return rowOf() >= 0; }))
        return false;
    clients.selectRow(rowOf());
    const auto &freeze = Scene::find<QAbstractButton>(m_scene.server(), u"freeze"_s);
    return QTest::qWaitFor([&freeze] { return freeze.isVisible() && freeze.isEnabled(); });
}

/// Goes through the inspector's tabs until the page is in sight.
bool FirstHour::showPage(ClientWindow &client, const QString &page)
{
    client.activateWindow();
    const auto *inspector = client.findChild<QWidget *>(u"inspector"_s);
    if (!QTest::qWaitForWindowActive(&client) || !inspector)
        return false;
    if (!inspector->isVisible())
        QTest::keyClick(&client, Qt::Key_F12);
    auto &tabs = Scene::find<QTabBar>(client, u"inspectorTabs"_s);
    for (int tab = 0; tab < tabs.count(); ++tab) {
        tabs.setCurrentIndex(tab);
        if (Scene::find<QWidget>(client, page).isVisible())
            return true;
    }
    return false;
}

void FirstHour::chooseFile(const QString &file)
{
    auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
    if (!dialog)
        return;
    Scene::find<QLineEdit>(*dialog, u"fileNameEdit"_s).setText(file);
    const auto button = dialog->acceptMode() == QFileDialog::AcceptSave ? QDialogButtonBox::Save
                                                                        : QDialogButtonBox::Open;
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
}

} // namespace Limpid
