// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scene/firsthour.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

/// What docs/guide promises, in its order.
class tst_FirstHour : public QObject
{
    Q_OBJECT

private slots:
    void aNewcomerGetsThroughTheGuide()
    {
        QTemporaryDir folder;
        Scene scene(*qApp, Theme::Scheme::Light);
        FirstHour hour(scene);
        QVERIFY(hour.letThreeIn());
        QWidget *dialog = hour.share();
        QVERIFY(dialog);
        dialog->close();
        QVERIFY(hour.letBytesWait());
        QVERIFY(hour.letThemGo());
        QVERIFY(hour.lookAtAFrame());
        QVERIFY(hour.breakARule());
        QVERIFY(!Scene::find<QLabel>(hour.bob(), u"verdictHeadline"_s).text().isEmpty());
        QWidget *recording = hour.keepAndOpen(folder.filePath(u"bob.ndjson"_s));
        QVERIFY(recording);
        recording->close();
        QVERIFY(scene.stopServer());
    }
};

QTEST_MAIN(tst_FirstHour)
#include "tst_firsthour.moc"
