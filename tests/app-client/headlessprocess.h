// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QProcess>

/// limpid-client --headless as a process of its own, without a display.
class HeadlessProcess
{
public:
    explicit HeadlessProcess(const QStringList &arguments);
    ~HeadlessProcess(); ///< kills it if it still runs

    /// Waits for its end; false if that does not come.
    [[nodiscard]] bool waitForEnd(int milliseconds = 30'000);
    /// -1: it has not ended, or not by itself.
    [[nodiscard]] int exitCode() const;
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    void closeOutput() { m_process.closeReadChannel(QProcess::StandardOutput); }

    [[nodiscard]] QByteArray output(); ///< all of stdout so far
    [[nodiscard]] QByteArray complaint(); ///< all of stderr so far
    /// The lines so far, those that are whole; an empty object for what is not JSON.
    [[nodiscard]] QList<QJsonObject> lines();
    /// Those of them whose fields have these values.
    [[nodiscard]] QList<QJsonObject> lines(const QJsonObject &having);

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_complaint;
};
