// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/models/logentry.h"
#include "common/types/readystate.h"

#include <QCoreApplication>
#include <QString>

namespace Limpid {

/// Raw values as people read them, in the language of the program; the only place where units and
/// names are made.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::Words)

public:
    [[nodiscard]] static QString
    state(ReadyState state); ///< "OPEN": the API's word, never translated
    [[nodiscard]] static QString stateWithNumber(ReadyState state); ///< "OPEN 1"
    [[nodiscard]] static QString bytes(qint64 bytes); ///< "0 B", "412 kB", "1.9 MB"
    [[nodiscard]] static QString count(qint64 count); ///< "4,102"
    [[nodiscard]] static QString
    duration(qint64 microseconds); ///< "45 µs", "0.9 ms", "2.1 s", "3 m 12 s", "2 h 05 m"
    [[nodiscard]] static QString timeOfDay(qint64 microseconds); ///< local "10:42:55.031"
    [[nodiscard]] static QString closeCode(quint16 code); ///< "1001 going away"
    [[nodiscard]] static QString
    closeCodeName(quint16 code); ///< "going away"; empty if it has none
    [[nodiscard]] static QString opcode(Opcode opcode); ///< "TEXT"
    [[nodiscard]] static QString
    logKind(const LogEntry &entry); ///< the `op` column: "TEXT", "state", "closed", ...
    [[nodiscard]] static QString
    logPreview(const LogEntry &entry); ///< one line: what happened or how the payload begins

private:
    [[nodiscard]] static QString framePreview(const LogEntry &entry);
    [[nodiscard]] static QString statePreview(const LogEntry &entry);
    [[nodiscard]] static QString groupSendPreview(const LogEntry &entry);
};

} // namespace Limpid
