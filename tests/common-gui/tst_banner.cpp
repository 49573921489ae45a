// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/banner.h"
#include "common/gui/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Limpid;
using namespace Qt::StringLiterals;

class tst_Banner : public QObject
{
    Q_OBJECT

private slots:
    void itIsHiddenUntilThereIsSomethingToSay()
    {
        Banner banner(m_theme);
        QVERIFY(banner.isHidden());
        banner.say(Banner::Kind::Danger, u"Refused"_s, u"Nobody listens there."_s, u"Try again"_s);
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.headline(), u"Refused"_s);
        banner.clear();
        QVERIFY(banner.isHidden());
        QVERIFY(banner.headline().isEmpty());
    }

    void itsButtonDoesWhatIsNext()
    {
        Banner banner(m_theme);
        QSignalSpy triggered(&banner, &Banner::actionTriggered);
        auto *action = banner.findChild<QPushButton *>(u"bannerAction"_s);
        banner.say(Banner::Kind::Warning, u"Lost"_s, {}, u"Try again"_s);
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(triggered.count(), 1);
        banner.say(Banner::Kind::Information, u"Gone"_s, {});
        QVERIFY(action->isHidden());
    }

    void whatAPeerSaysIsNoMarkup()
    {
        Banner banner(m_theme);
        banner.say(Banner::Kind::Danger, u"<b>x</b>"_s, u"<img src='file:///etc/passwd'>"_s);
        const auto labels = banner.findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

private:
    Theme m_theme { *qApp, Theme::Scheme::Light };
};

QTEST_MAIN(tst_Banner)
#include "tst_banner.moc"
