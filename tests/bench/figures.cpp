// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

double median(const std::vector<Sample> &samples, double Sample::*figure)
{
    std::vector<double> sorted;
    for (const Sample &sample : samples)
        sorted.push_back(sample.*figure);
    std::sort(sorted.begin(), sorted.end());
    const size_t middle = sorted.size() / 2;
    return sorted.size() % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

QString lineOf(const Figures &figures)
{
    const double ours = median(figures.limpid, &Sample::messagesPerSecond);
    const double theirs = median(figures.qt, &Sample::messagesPerSecond);
    const double ourCpu = median(figures.limpid, &Sample::cpuPerMessage);
    const double theirCpu = median(figures.qt, &Sample::cpuPerMessage);
    const double ourBusy = median(figures.limpid, &Sample::busy);
    const double theirBusy = median(figures.qt, &Sample::busy);
    return u"| %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8 / %9 |"_s.arg(figures.workload.name, -25)
        .arg(ours, 8, 'f', 0)
        .arg(theirs, 10, 'f', 0)
        .arg(ours / theirs, 5, 'f', 2)
        .arg(ourCpu / 1000, 8, 'f', 2)
        .arg(theirCpu / 1000, 10, 'f', 2)
        .arg(theirCpu / ourCpu, 5, 'f', 2)
        .arg(100 * ourBusy, 3, 'f', 0)
        .arg(100 * theirBusy, 3, 'f', 0);
}

} // namespace

QString tableOf(const std::vector<Figures> &all)
{
    QStringList lines {
        u"|                           |         messages a second     | CPU time a message, microsec. |           |"_s,
        u"|                           |   Limpid | QWebSocket | ratio |   Limpid | QWebSocket | ratio | % busy    |"_s,
        u"|---------------------------|---------:|-----------:|------:|---------:|-----------:|------:|----------:|"_s,
    };
    for (const Figures &figures : all)
        lines.append(lineOf(figures));
    return lines.join(u'\n');
}

} // namespace Limpid
