// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/headless/comparisonrun.h"

#include "app-client/recording/comparison.h"
#include "app-client/recording/ndjsonlines.h"
#include "app-client/recording/recordingfile.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Same = 0;
constexpr int Different = 1;
constexpr int Trouble = 2;

void complain(const QString &why)
{
    std::fputs((u"limpid-client: "_s + why + u'\n').toLocal8Bit().constData(), stderr);
}

/// For people to read, and English, as all that is said without a window.
QString reasonOf(const RecordingProblem &problem)
{
    using Kind = RecordingProblem::Kind;
    const QString line = u"line %1 "_s.arg(problem.line);
    switch (problem.kind) {
    case Kind::None:
        break;
    case Kind::Unreadable:
        return problem.detail;
    case Kind::Empty:
        return u"nothing is recorded in it"_s;
    case Kind::NotJson:
        return line + u"is not a JSON object"_s;
    case Kind::Version:
        return line + u"is of another version of the format"_s;
    case Kind::Field:
        return line + u"has no \"%1\", or one that cannot be"_s.arg(problem.detail);
    case Kind::Cut:
        return u"it ends in the middle of "_s + line.trimmed();
    case Kind::TooLarge:
        return u"it is too large; it is read up to "_s + line.trimmed();
    }
    return {};
}

std::shared_ptr<const Recording> read(const QString &path)
{
    const OpenedRecording opened = openRecording(path);
    if (opened.problem.kind != RecordingProblem::Kind::None)
        complain(u"%1: %2"_s.arg(path, reasonOf(opened.problem)));
    if (opened.unknownLines > 0)
        complain(u"%1: %2 lines of unknown types"_s.arg(path).arg(opened.unknownLines));
    return opened.recording;
}

void write(const char *sign, const Recording &recording, const RecordedMessage &message)
{
    const bool isWhole = message.content == RecordedMessage::Content::Whole;
    const qint64 length = message.payload.size() + (isWhole ? 0 : 1); // or more
    const QByteArray line = NdjsonLines().message(recording.start + message.time,
                                                  message.direction,
                                                  message.opcode,
                                                  { message.payload, length });
    std::fputs(sign, stdout);
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
}

} // namespace

int compareFiles(const QString &left, const QString &right)
{
    const auto leftRecording = read(left);
    const auto rightRecording = read(right);
    if (!leftRecording || !rightRecording)
        return Trouble;
    const Comparison comparison(*leftRecording, *rightRecording);
    for (const Comparison::Row &row : comparison.rows()) {
        if (row.right < 0)
            write("- ", *leftRecording, comparison.left()[std::size_t(row.left)]);
        else if (row.left < 0)
            write("+ ", *rightRecording, comparison.right()[std::size_t(row.right)]);
    }
    std::printf("%d the same, %d only in the first, %d only in the second\n",
                comparison.same(),
                comparison.onlyLeft(),
                comparison.onlyRight());
    if (comparison.notCompared() > 0)
        complain(u"only the first %1 messages of each are compared; %2 are not looked at"_s
                     .arg(Comparison::Most)
                     .arg(comparison.notCompared()));
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        complain(u"cannot write the result"_s);
        return Trouble;
    }
    const bool isSame = comparison.onlyLeft() == 0 && comparison.onlyRight() == 0
        && comparison.notCompared() == 0;
    return isSame ? Same : Different;
}

} // namespace Limpid
