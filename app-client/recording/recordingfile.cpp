// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/recording/recordingfile.h"

#include "app-client/recording/recordingexport.h"
#include "app-client/recording/recordingreader.h"
#include "app-client/recording/recordingwriter.h"

#include <QFile>
#include <QSaveFile>

namespace Limpid {

namespace {

bool write(const Recording &recording, RecordingFormat format, QIODevice &device)
{
    if (format == RecordingFormat::Ndjson)
        return writeNdjson(recording, device);
    const QByteArray content = format == RecordingFormat::Har ? toHar(recording) : toCsv(recording);
    return device.write(content) == content.size();
}

} // namespace

QString saveRecording(const Recording &recording, RecordingFormat format, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (!write(recording, format, file)) {
        const QString why = file.errorString();
        file.cancelWriting();
        return why;
    }
    return file.commit() ? QString() : file.errorString();
}

OpenedRecording openRecording(const QString &path)
{
    OpenedRecording opened { path, {}, {}, 0 };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        opened.problem = { RecordingProblem::Kind::Unreadable, 0, file.errorString() };
        return opened;
    }
    RecordingReader reader;
    reader.read(file);
    opened.problem = reader.problem();
    opened.unknownLines = reader.unknownLines();
    if (!opened.problem.isFatal())
        opened.recording = std::make_shared<const Recording>(reader.takeRecording());
    return opened;
}

} // namespace Limpid
