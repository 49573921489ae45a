// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/session/outboxentry.h"

#include <QList>

namespace Limpid {

/// What the records of a journal add up to.
struct OutboxContents
{
    QList<OutboxEntry> entries; ///< in the order of writing
    QString resumeToken; ///< of the last welcome; empty: none
    int damaged = 0; ///< lines that are not as they were written
    bool isWhole = true; ///< the last line has its end
};

/// The journal of an outbox: one record a line, `CHECKSUM JSON`, each a change of what was before.
///
/// CHECKSUM is the first 16 hexadecimal digits of the JSON's SHA-256. A damaged line costs itself
/// alone, since JSON has no raw line break. A last line without an end is a write that was cut
/// short: if it is not whole, it is left out and counts as no damage.
namespace OutboxCodec {

[[nodiscard]] QByteArray put(const OutboxEntry &entry); ///< new, or as it is now
[[nodiscard]] QByteArray remove(const QUuid &id);
[[nodiscard]] QByteArray resume(const QString &token);

[[nodiscard]] OutboxContents read(const QByteArray &journal);
/// The shortest journal that says the same.
[[nodiscard]] QByteArray write(const OutboxContents &contents);

} // namespace OutboxCodec

} // namespace Limpid
