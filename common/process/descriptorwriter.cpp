// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/process/descriptorwriter.h"

#include <cerrno>
#include <climits>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace Limpid {

namespace {

constexpr qsizetype gathered = 64 * 1024; // bytes that do not wait for the event loop

bool isFile(int descriptor)
{
    struct stat status = {};
    return ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

} // namespace

DescriptorWriter::DescriptorWriter(int descriptor, QObject *parent)
    : QObject(parent)
    , m_descriptor(descriptor)
    , m_isFile(isFile(descriptor))
{
}

DescriptorWriter::~DescriptorWriter() = default;

void DescriptorWriter::write(QByteArrayView bytes)
{
    if (m_error != 0)
        return;
    m_waiting.append(bytes);
    if (waiting() >= gathered)
        flush();
    else if (!isAwaitingReader() && !std::exchange(m_flushScheduled, true))
        QMetaObject::invokeMethod(this, &DescriptorWriter::flush, Qt::QueuedConnection);
}

void DescriptorWriter::flush()
{
    m_flushScheduled = false;
    if (waiting() == 0)
        return;
    while (waiting() > 0) {
        if (!isWritable()) {
            awaitReader();
            break;
        }
        // A pipe that can be written to takes PIPE_BUF bytes without blocking (POSIX, write()).
        const qsizetype piece = m_isFile ? waiting() : qMin<qsizetype>(waiting(), PIPE_BUF);
        const ssize_t size
            = ::write(m_descriptor, m_waiting.constData() + m_written, size_t(piece));
        if (size >= 0) {
            m_written += size;
        } else if (errno == EAGAIN) {
            awaitReader();
            break;
        } else if (errno != EINTR) {
            fail(errno);
            return;
        }
    }
    updateFull();
    if (waiting() > 0)
        return;
    forget();
    emit drained();
}

qsizetype DescriptorWriter::waiting() const
{
    return m_waiting.size() - m_written;
}

bool DescriptorWriter::isFull() const
{
    return m_isFull;
}

int DescriptorWriter::error() const
{
    return m_error;
}

void DescriptorWriter::onWritable()
{
    m_notifier->setEnabled(false);
    flush();
}

bool DescriptorWriter::isAwaitingReader() const
{
    return m_notifier && m_notifier->isEnabled();
}

void DescriptorWriter::awaitReader()
{
    if (m_written > waiting()) // so that no byte is moved more than once or twice
        m_waiting.remove(0, std::exchange(m_written, 0));
    if (!m_notifier) {
        m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Write);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &DescriptorWriter::onWritable);
    }
    m_notifier->setEnabled(true);
}

void DescriptorWriter::forget()
{
    if (m_waiting.capacity() > HighWater)
        m_waiting = {};
    m_waiting.resize(0);
    m_written = 0;
}

void DescriptorWriter::fail(int error)
{
    m_error = error;
    forget();
    updateFull();
    emit failed(error);
    emit drained();
}

void DescriptorWriter::updateFull()
{
    const bool full = m_isFull ? waiting() > LowWater : waiting() >= HighWater;
    if (std::exchange(m_isFull, full) != full)
        emit fullChanged(full);
}

bool DescriptorWriter::isWritable() const
{
    pollfd wanted = { m_descriptor, POLLOUT, 0 };
    // What cannot be polled (an error is an answer, too) is for write() to judge.
    return ::poll(&wanted, 1, 0) != 0;
}

} // namespace Limpid
