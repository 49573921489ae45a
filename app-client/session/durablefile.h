// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Limpid {

/// A file whose writes are on the disk when they return, for one owner at a time.
///
/// The owner holds a lock on a file beside it, `PATH.lock`, which the system takes back however the
/// process ends. Only the person whose file it is may read it (mode 0600).
class DurableFile
{
public:
    explicit DurableFile(QString path);
    ~DurableFile();
    Q_DISABLE_COPY_MOVE(DurableFile)

    /// Takes the lock and opens the file, made if it is not there. False: somebody has it, or the
    /// disk will not (why: problem()).
    [[nodiscard]] bool open();
    [[nodiscard]] QByteArray readAll(bool *ok);
    /// All of it is on the disk, or (false) the file is as before; what could not be made so
    /// closes it.
    [[nodiscard]] bool append(const QByteArray &data);
    /// The same without waiting for the disk: a crash of the machine may undo it.
    [[nodiscard]] bool appendLazily(const QByteArray &data);
    /// Other contents: after a crash it has the old ones or the new ones, nothing between.
    [[nodiscard]] bool replace(const QByteArray &data);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] qint64 size() const { return m_size; } ///< bytes
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< English, for the log

private:
    [[nodiscard]] bool openFile();
    [[nodiscard]] bool write(int descriptor, const QByteArray &data);
    [[nodiscard]] bool fail(const char *what);
    void undoTo(qint64 size);

    QString m_path;
    QString m_problem;
    qint64 m_size = 0;
    int m_lock = -1;
    int m_file = -1;
};

} // namespace Limpid
