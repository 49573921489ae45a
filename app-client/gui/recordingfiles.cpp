// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/recordingfiles.h"

#include "app-client/gui/recordingwords.h"

#include <QDateTime>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

QString suffixOf(RecordingFormat format)
{
    switch (format) {
    case RecordingFormat::Ndjson:
        break;
    case RecordingFormat::Har:
        return u"har"_s;
    case RecordingFormat::Csv:
        return u"csv"_s;
    }
    return u"ndjson"_s;
}

} // namespace

RecordingFiles::RecordingFiles(std::function<Recording()> source, QWidget &window)
    : QObject(&window)
    , m_source(std::move(source))
    , m_window(window)
    , m_directory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
}

void RecordingFiles::save()
{
    ask(RecordingFormat::Ndjson, tr("Save the recording"));
}

void RecordingFiles::exportHar()
{
    ask(RecordingFormat::Har, tr("Export as HAR"));
}

void RecordingFiles::exportCsv()
{
    ask(RecordingFormat::Csv, tr("Export as CSV"));
}

void RecordingFiles::open()
{
    askForFile(tr("Open a recording"));
}

void RecordingFiles::openToCompare()
{
    askForFile(tr("Compare with a recording"));
}

void RecordingFiles::askForFile(const QString &title)
{
    auto *dialog = new QFileDialog(&m_window, title);
    prepare(*dialog, RecordingFormat::Ndjson);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecordingFiles::read);
    dialog->open();
}

QString RecordingFiles::defaultName(const Recording &recording,
                                    const QDateTime &now,
                                    RecordingFormat format)
{
    static const QRegularExpression notInNames(u"[^A-Za-z0-9._-]+"_s);
    QString host = QUrl(recording.url()).host();
    host.replace(notInNames, u"_"_s);
    const QString time = now.toString(u"yyyy-MM-dd-HHmmss"_s);
    const QStringList parts = host.isEmpty() ? QStringList { u"limpid"_s, time }
                                             : QStringList { u"limpid"_s, host, time };
    return parts.join(u'-') + u'.' + suffixOf(format);
}

void RecordingFiles::ask(RecordingFormat format, const QString &title)
{
    auto *dialog = new QFileDialog(&m_window, title);
    prepare(*dialog, format);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(defaultName(m_source(), QDateTime::currentDateTime(), format));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        write(format, path);
    });
    dialog->open();
}

void RecordingFiles::prepare(QFileDialog &dialog, RecordingFormat format) const
{
    const QString pattern = u"(*."_s + suffixOf(format) + u')';
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setDirectory(m_directory);
    dialog.setNameFilters({ format == RecordingFormat::Ndjson
                                ? tr("Recordings %1").arg(pattern)
                                : suffixOf(format).toUpper() + u' ' + pattern,
                            tr("All files %1").arg(u"(*)"_s) });
}

void RecordingFiles::write(RecordingFormat format, const QString &path)
{
    const Recording recording = m_source();
    m_directory = QFileInfo(path).absolutePath();
    const QString why = saveRecording(recording, format, path);
    if (!why.isEmpty()) {
        complain(tr("%1 was not written.").arg(QFileInfo(path).fileName()), why);
        return;
    }
    const int lines = int(recording.entries.size());
    emit saved(tr("%n line(s) written to %1", nullptr, lines).arg(QFileInfo(path).fileName()));
}

void RecordingFiles::read(const QString &path)
{
    m_directory = QFileInfo(path).absolutePath();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const OpenedRecording recording = openRecording(path);
    QGuiApplication::restoreOverrideCursor();
    if (recording.recording)
        emit opened(recording);
    else
        complain(tr("%1 cannot be opened.").arg(QFileInfo(path).fileName()),
                 RecordingWords::problem(recording.problem));
}

void RecordingFiles::complain(const QString &what, const QString &why)
{
    auto *box = new QMessageBox(
        QMessageBox::Warning, m_window.windowTitle(), what, QMessageBox::Ok, &m_window);
    box->setObjectName(u"recordingComplaint"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(why);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Limpid
