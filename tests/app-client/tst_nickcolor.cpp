// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/nickcolor.h"
#include "common/gui/theme.h"

#include <QApplication>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestNickColor : public QObject
{
    Q_OBJECT

private slots:
    void aNickKeepsItsColour();
    void whiteIsReadableOnEveryColour();
    void everyNickIsReadableOnEverySurface_data();
    void everyNickIsReadableOnEverySurface();
};

namespace {

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

/// WCAG 2.1, "relative luminance".
double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace

void TestNickColor::aNickKeepsItsColour()
{
    QCOMPARE(nickColor(u"ada"), QColor(0x0d7680)); // in every run and on every machine
    QVERIFY(nickColor(u"ada") != nickColor(u"bob"));
}

void TestNickColor::whiteIsReadableOnEveryColour()
{
    QSet<QRgb> seen;
    for (int i = 0; i < 500; ++i) {
        const QColor color = nickColor(u"nick%1"_s.arg(i));
        seen += color.rgb();
        QVERIFY(1.05 / (luminance(color) + 0.05) >= 4.5);
    }
    QVERIFY(seen.size() >= 8);
}

void TestNickColor::everyNickIsReadableOnEverySurface_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
}

void TestNickColor::everyNickIsReadableOnEverySurface()
{
    QFETCH(const Theme::Scheme, scheme);
    const Theme theme(*qApp, scheme);
    const Colors &colors = theme.colors();
    for (const QColor &surface : { colors.base, colors.alternate, colors.selection }) {
        QSet<QRgb> seen;
        for (int i = 0; i < 1'000; ++i) {
            const QString nick = u"nick%1"_s.arg(i);
            const QColor color = nickColorOn(nick, surface);
            seen += color.rgb();
            QVERIFY2(contrast(color, surface) >= 4.5,
                     qPrintable(u"%1: %2 on %3"_s.arg(nick, color.name(), surface.name())));
        }
        QVERIFY(seen.size() >= 8);
    }
}

QTEST_MAIN(TestNickColor)
#include "tst_nickcolor.moc"
