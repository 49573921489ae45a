// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/nickcolor.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace Limpid;
using namespace Qt::StringLiterals;

class TestNickColor : public QObject
{
    Q_OBJECT

private slots:
    void aNickKeepsItsColour();
    void whiteIsReadableOnEveryColour();
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

QTEST_GUILESS_MAIN(TestNickColor)
#include "tst_nickcolor.moc"
