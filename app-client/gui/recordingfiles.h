// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/recording/recordingfile.h"

#include <QObject>
#include <QString>

#include <functional>

class QDateTime;
class QFileDialog;

namespace Limpid {

/// Saves, exports and opens recordings for a window: asks for the file, and says what came of it.
class RecordingFiles : public QObject
{
    Q_OBJECT

public:
    /// source: what is to be saved, when it is. window is borrowed, and outlives it.
    RecordingFiles(std::function<Recording()> source, QWidget &window);

    void save();
    void exportHar();
    void exportCsv();
    void open();
    void openToCompare(); ///< the same under another title

    /// "limpid-HOST-2026-11-24-002611.ndjson", with what a file may be called.
    [[nodiscard]] static QString
    defaultName(const Recording &recording, const QDateTime &now, RecordingFormat format);

signals:
    void saved(const QString &words); ///< a sentence about what was written
    void opened(const Limpid::OpenedRecording &recording); ///< without a fatal problem

private:
    void askForFile(const QString &title);
    void ask(RecordingFormat format, const QString &title);
    void write(RecordingFormat format, const QString &path);
    void read(const QString &path);
    void prepare(QFileDialog &dialog, RecordingFormat format) const;
    void complain(const QString &what, const QString &why);

    std::function<Recording()> m_source;
    QWidget &m_window;
    QString m_directory; // of the newest file
};

} // namespace Limpid
