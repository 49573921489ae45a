// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/nickcolor.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Limpid {

namespace {

constexpr double Contrast = 4.5;
constexpr int Steps = 20;

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
    const auto [dark, light] = std::minmax({ luminance(a), luminance(b) });
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, int step)
{
    const auto mix = [step](int a, int b) { return a + (b - a) * step / Steps; };
    return { mix(from.red(), to.red()),
             mix(from.green(), to.green()),
             mix(from.blue(), to.blue()) };
}

} // namespace

QColor nickColor(QStringView nick)
{
    static constexpr std::array<QRgb, 12> colors {
        0x7a4fc4, 0x9a6212, 0x2a6fdb, 0x1d7d46, 0xb83a2c, 0x0d7680,
        0xa33279, 0x56636f, 0x6b6f0f, 0x4453b8, 0x8a5a44, 0x2b6b2f,
    };
    // FNV-1a, not qHash: that one is seeded anew in every process.
    quint32 hash = 2166136261U;
    for (const QChar c : nick)
        hash = (hash ^ c.unicode()) * 16777619U;
    return QColor(colors[(hash >> 16) % colors.size()]);
}

QColor nickColorOn(QStringView nick, const QColor &surface)
{
    const QColor color = nickColor(nick);
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor end = contrast(surface, white) > contrast(surface, black) ? white : black;
    int step = 0;
    while (step < Steps && contrast(mixed(color, end, step), surface) < Contrast)
        ++step;
    return mixed(color, end, step);
}

} // namespace Limpid
