// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/ribbonwords.h"

#include "app-client/inspect/statetimeline.h"
#include "common/gui/words.h"

using namespace Qt::StringLiterals;

namespace Limpid {

QString RibbonWords::phases(const ConnectTimes &times)
{
    QStringList parts;
    const auto add = [&parts](const QString &phase, qint64 time) {
        if (time >= 0)
            parts += u"%1 %2"_s.arg(phase, Words::duration(time));
    };
    add(tr("DNS"), times.dns);
    add(tr("TCP"), times.tcp);
    add(tr("TLS"), times.tls);
    add(tr("upgrade"), times.upgrade);
    return parts.join(u" · "_s);
}

RibbonWords RibbonWords::of(const StateSegment &segment, qint64 dwell)
{
    RibbonWords words;
    words.number = QString::number(static_cast<int>(segment.state));
    words.word = Words::state(segment.state);
    const QString time = Words::duration(dwell);
    if (segment.state == ReadyState::Connecting) {
        const QString split = phases(segment.phases);
        if (!split.isEmpty())
            words.details += split;
    } else if (segment.state == ReadyState::Closed && segment.close.code != 0) {
        words.details += u"%1 · %2"_s.arg(segment.close.code).arg(time);
        words.details += QString::number(segment.close.code);
        return words;
    }
    words.details += time;
    return words;
}

QString RibbonWords::line(const StateSegment &segment, qint64 dwell)
{
    const RibbonWords words = of(segment, dwell);
    QStringList details { words.details.first() };
    if (segment.state == ReadyState::Connecting && words.details.size() > 1)
        details.prepend(words.details.last());
    return u"%1 %2 %3"_s.arg(words.number, words.word, details.join(u" · "_s));
}

QString RibbonWords::toolTip(const StateSegment &segment, qint64 dwell)
{
    QStringList lines;
    lines += tr("%1 for %2, since %3")
                 .arg(Words::stateWithNumber(segment.state),
                      Words::duration(dwell),
                      Words::timeOfDay(segment.begin));
    if (segment.state == ReadyState::Connecting)
        lines += phases(segment.phases);
    if (segment.state == ReadyState::Closed && segment.close.code != 0) {
        lines += Words::closeCode(segment.close.code);
        lines += segment.close.reason;
        lines += segment.close.wasClean ? tr("A Close frame went both ways.")
                                        : tr("Not a clean close.");
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace Limpid
