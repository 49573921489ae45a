// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/statepill.h"
#include "common/gui/stateshape.h"
#include "common/gui/stylesheet.h"
#include "common/gui/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Limpid;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.1 relative luminance and contrast ratio.
double luminance(const QColor &color)
{
    const auto channel
        = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({ luminance(a), luminance(b) });
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class tst_Theme : public QObject
{
    Q_OBJECT

private slots:
    void aForcedSchemeWins()
    {
        Theme theme(*qApp, Theme::Scheme::Dark);
        QVERIFY(theme.colors().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.colors().window);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setScheme(Theme::Scheme::Light);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!theme.colors().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme.colors().base);
    }

    void everyTokenOfTheStyleSheetIsReplaced()
    {
        Theme theme(*qApp, Theme::Scheme::Light);
        const QString sheet = styleSheet(theme.colors());
        QVERIFY(sheet.size() > 1'000);
        QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<Theme::Scheme>("scheme");
        QTest::newRow("light") << Theme::Scheme::Light;
        QTest::newRow("dark") << Theme::Scheme::Dark;
    }
    void textCanBeRead()
    {
        QFETCH(Theme::Scheme, scheme);
        const Theme theme(*qApp, scheme);
        const Colors &c = theme.colors();
        QVERIFY(contrast(c.text, c.base) >= 7);
        QVERIFY(contrast(c.text, c.selection) >= 7);
        QVERIFY(contrast(c.dim, c.window) >= 4.5);
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrast(c.danger, c.base) >= 4.5);
    }

    void everyStateHasAShapeOfItsOwn()
    {
        QList<QImage> pictures;
        for (const auto shape : { StateShape::Connecting,
                                  StateShape::Open,
                                  StateShape::Slow,
                                  StateShape::Closing,
                                  StateShape::Closed }) {
            const QImage picture = stateShapePixmap(shape, Qt::black, 16, 1).toImage();
            QVERIFY(!pictures.contains(picture));
            pictures << picture;
        }
    }

    void aPillSaysStateAndNumber()
    {
        const Theme theme(*qApp, Theme::Scheme::Light);
        StatePill pill(theme);
        pill.setState(ReadyState::Closing);
        QCOMPARE(pill.text(), u"CLOSING 2"_s);
        pill.setState(ReadyState::Open, true);
        QCOMPARE(pill.text(), u"OPEN 1, slow"_s);
        QVERIFY(pill.accessibleName().contains(u"OPEN 1"_s));
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
