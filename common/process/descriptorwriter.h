// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Limpid {

/// Bytes to a file descriptor (stdout, mostly), without ever holding up the event loop.
///
/// - What is written leaves before the event loop waits again, as far as the reader takes it.
/// - By hand, because QFile blocks while a pipe is full, and a program that waits there answers
///   neither its peer nor a signal. The descriptor's flags are left alone: others share them.
/// - SIGPIPE has to be ignored (ProcessSignals does).
class DescriptorWriter : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype HighWater = 1 << 20; ///< waiting bytes from which it is full
    static constexpr qsizetype LowWater = 1 << 18; ///< waiting bytes from which it is not any more

    /// The descriptor stays its owner's.
    explicit DescriptorWriter(int descriptor, QObject *parent = nullptr);
    ~DescriptorWriter() override;

    void write(QByteArrayView bytes); ///< after a failure: dropped
    /// Gives the descriptor what it takes right now.
    void flush();
    [[nodiscard]] qsizetype waiting() const; ///< bytes
    [[nodiscard]] bool isFull() const; ///< the reader is slow: give it no more for now
    [[nodiscard]] int error() const; ///< errno of the write that failed; 0: none did

signals:
    void fullChanged(bool isFull);
    void drained(); ///< nothing waits any more; also after a failure
    void failed(int error); ///< once; what waited is dropped

private:
    void onWritable();
    void awaitReader();
    void forget();
    void fail(int error);
    void updateFull();
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] bool isAwaitingReader() const;

    int m_descriptor;
    bool m_isFile; // takes any amount at once
    bool m_isFull = false;
    bool m_flushScheduled = false;
    int m_error = 0;
    QByteArray m_waiting;
    qsizetype m_written = 0; // of m_waiting
    std::unique_ptr<QSocketNotifier> m_notifier; // enabled while the reader is awaited
};

} // namespace Limpid
