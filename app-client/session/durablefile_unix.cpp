// SPDX-License-Identifier: GPL-3.0-or-later
// Qt can neither wait for the disk nor lock a file in a way that ends with the process.
#include "app-client/session/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace Limpid {

namespace {

int openPrivately(const QString &path, int flags)
{
    return ::open(QFile::encodeName(path).constData(), flags | O_CREAT | O_RDWR | O_CLOEXEC, 0600);
}

void closeIfOpen(int &descriptor)
{
    if (descriptor >= 0) {
        ::close(std::exchange(descriptor, -1));
    }
}

/// A name that was made or changed is itself on the disk.
bool syncFolderOf(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool ok = descriptor >= 0 && ::fsync(descriptor) == 0;
    closeIfOpen(descriptor);
    return ok;
}

} // namespace

DurableFile::DurableFile(QString path)
    : m_path(std::move(path))
{
}

DurableFile::~DurableFile()
{
    closeIfOpen(m_file);
    closeIfOpen(m_lock);
}

bool DurableFile::open()
{
    m_lock = openPrivately(m_path + QStringLiteral(".lock"), 0);
    if (m_lock < 0) {
        return fail("open the lock");
    }
    if (::flock(m_lock, LOCK_EX | LOCK_NB) != 0) {
        (void)fail("lock it");
        closeIfOpen(m_lock);
        return false;
    }
    if (!openFile()) {
        closeIfOpen(m_lock);
        return false;
    }
    return true;
}

bool DurableFile::openFile()
{
    m_file = openPrivately(m_path, O_APPEND);
    if (m_file < 0) {
        return fail("open it");
    }
    m_size = ::lseek(m_file, 0, SEEK_END);
    if (m_size < 0 || !syncFolderOf(m_path)) {
        (void)fail("find its end");
        closeIfOpen(m_file);
        return false;
    }
    return true;
}

QByteArray DurableFile::readAll(bool *ok)
{
    QByteArray data(m_size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < m_size) {
        const ssize_t n = ::pread(m_file, data.data() + done, std::size_t(m_size - done), done);
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0) {
            *ok = fail("read it");
            return {};
        }
        done += n;
    }
    *ok = m_file >= 0;
    return data;
}

bool DurableFile::append(const QByteArray &data)
{
    const qint64 before = m_size;
    if (!appendLazily(data)) {
        return false;
    }
    if (::fdatasync(m_file) != 0) {
        (void)fail("sync it");
        undoTo(before);
        return false;
    }
    return true;
}

bool DurableFile::appendLazily(const QByteArray &data)
{
    if (m_file < 0) {
        return false;
    }
    if (!write(m_file, data)) {
        undoTo(m_size);
        return false;
    }
    m_size += data.size();
    return true;
}

bool DurableFile::replace(const QByteArray &data)
{
    const QString fresh = m_path + QStringLiteral(".new");
    int descriptor = openPrivately(fresh, O_APPEND | O_TRUNC);
    if (descriptor < 0) {
        return fail("open its successor");
    }
    const bool isThere = write(descriptor, data) && ::fsync(descriptor) == 0
        && ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(m_path).constData())
            == 0;
    if (!isThere) {
        (void)fail("replace it");
        closeIfOpen(descriptor);
        return false;
    }
    closeIfOpen(m_file);
    m_file = descriptor;
    m_size = data.size();
    return syncFolderOf(m_path) || fail("sync its folder");
}

bool DurableFile::write(int descriptor, const QByteArray &data)
{
    qint64 done = 0;
    while (done < data.size()) {
        const ssize_t n
            = ::write(descriptor, data.constData() + done, std::size_t(data.size() - done));
        if (n < 0 && errno == EINTR) {
            continue;
        }
        if (n <= 0) {
            return fail("write");
        }
        done += n;
    }
    return true;
}

bool DurableFile::fail(const char *what)
{
    m_problem
        = QStringLiteral("%1: could not %2: %3")
              .arg(m_path, QString::fromLatin1(what), QString::fromLocal8Bit(std::strerror(errno)));
    return false;
}

void DurableFile::undoTo(qint64 size)
{
    if (::ftruncate(m_file, size) == 0) {
        m_size = size;
    } else {
        closeIfOpen(m_file);
    }
}

} // namespace Limpid
