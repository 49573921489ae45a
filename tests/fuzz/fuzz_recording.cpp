// SPDX-License-Identifier: GPL-3.0-or-later
// What a file that is opened as a recording may hold, and that what is read there is written so
// that it can be read again. The input: the file.
#include "app-client/recording/recordingexport.h"
#include "app-client/recording/recordingreader.h"
#include "app-client/recording/recordingwriter.h"
#include "feeding.h"

#include <QBuffer>

using namespace Limpid;

namespace {

QByteArray written(const Recording &recording)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    require(writeNdjson(recording, buffer), "a buffer takes everything");
    return buffer.data();
}

RecordingReader readFrom(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    RecordingReader reader({ 1 << 20, 1 << 16 });
    reader.read(buffer);
    return reader;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const RecordingReader reader = readFrom(bytes);
    require(reader.problem().isFatal() == reader.recording().entries.empty(), "all or nothing");
    if (reader.problem().isFatal() || reader.problem().kind == RecordingProblem::Kind::TooLarge)
        return 0;
    const QByteArray once = written(reader.recording());
    const RecordingReader again = readFrom(once);
    if (again.problem().kind == RecordingProblem::Kind::TooLarge)
        return 0;
    require(again.problem().kind == RecordingProblem::Kind::None, "what was written can be read");
    require(again.recording().entries.size() == reader.recording().entries.size(), "as much of it");
    require(written(again.recording()) == once, "the same bytes");
    const QByteArray table = toCsv(reader.recording());
    require(table.endsWith("\r\n"), "whole rows");
    return 0;
}
