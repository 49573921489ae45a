// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace Limpid {

/// What is on disk when a message is accepted.
enum class Durability : quint8 {
    Normal, ///< survives the end of the program, however sudden
    Full, ///< survives the end of the machine's power, too; each batch waits for the disk
};

/// How a SqliteHistoryStore keeps what is said.
struct HistoryConfig
{
    QString file;
    Durability durability = Durability::Normal;
    qint64 keepMessages = 0; ///< of each group; 0: all
    int keepDays = 0; ///< 0: for ever
    qsizetype queue = 4'096; ///< messages waiting from which senders are held
    std::function<QDateTime()> clock = &QDateTime::currentDateTimeUtc; ///< on the storage thread
    /// Told in English what somebody should know: a broken file, a disk that is full and one that
    /// no longer is. Called on the storage thread.
    std::function<void(const QString &)> tell = [](const QString &) {};
};

} // namespace Limpid
