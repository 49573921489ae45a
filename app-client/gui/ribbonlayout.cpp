// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/ribbonlayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Limpid {

QList<int> ribbonWidths(const QList<qint64> &dwells, int width)
{
    const auto shown = std::min(dwells.size(), qsizetype(width / MinimumSegmentWidth));
    if (shown <= 0)
        return {};
    QList<double> weights;
    for (const qint64 dwell : dwells.last(shown))
        weights += std::log10(1.0 + double(std::max<qint64>(0, dwell)));
    const double sum = std::accumulate(weights.cbegin(), weights.cend(), 0.0);
    const int spare = width - int(shown) * MinimumSegmentWidth;

    // Rounding the borders, not the widths, keeps the sum exact.
    QList<int> widths;
    double border = 0;
    int left = 0;
    for (const double weight : weights) {
        border += sum > 0 ? spare * weight / sum : double(spare) / double(shown);
        const int right = static_cast<int>(std::lround(border));
        widths += MinimumSegmentWidth + right - left;
        left = right;
    }
    return widths;
}

} // namespace Limpid
