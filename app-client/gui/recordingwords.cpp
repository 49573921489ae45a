// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/recordingwords.h"

#include "app-client/recording/ndjsonlines.h"
#include "app-client/recording/recording.h"
#include "app-client/recording/recordingproblem.h"
#include "common/gui/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Limpid {

QString RecordingWords::problem(const RecordingProblem &problem)
{
    using Kind = RecordingProblem::Kind;
    const QString line = Words::count(problem.line);
    switch (problem.kind) {
    case Kind::None:
        break;
    case Kind::Unreadable:
        return problem.detail;
    case Kind::Empty:
        return tr("Nothing is recorded in it.");
    case Kind::NotJson:
        return tr("Line %1 is not a JSON object.").arg(line);
    case Kind::Version:
        return tr("Line %1 is of another version of the format; this program reads version %2.")
            .arg(line)
            .arg(NdjsonLines::Version);
    case Kind::Field:
        return tr("In line %1 the field “%2” is missing or has a value that cannot be.")
            .arg(line, problem.detail);
    case Kind::Cut:
        return tr("It ends in the middle of line %1; what stands before that is shown.").arg(line);
    case Kind::TooLarge:
        return tr("It is too large to be kept in memory; it is shown up to line %1.").arg(line);
    }
    return {};
}

QString RecordingWords::unknownLines(qint64 count)
{
    return count == 0
        ? QString()
        : tr("%n line(s) of kinds this program does not know are not shown.", nullptr, int(count));
}

QString RecordingWords::summary(const Recording &recording)
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(recording.start / 1000);
    QStringList parts {
        QLocale().toString(start, QLocale::ShortFormat),
        Words::duration(recording.duration()),
        tr("%n connection(s)", nullptr, recording.connections()),
        tr("%n line(s)", nullptr, int(recording.entries.size())),
    };
    constexpr qint64 MostCounted = std::numeric_limits<int>::max();
    if (recording.lost > 0)
        parts.append(
            tr("%n earlier line(s) not kept", nullptr, int(std::min(recording.lost, MostCounted))));
    return parts.join(u" · "_s);
}

} // namespace Limpid
