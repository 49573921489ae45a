// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>

namespace Limpid {

/// The tables of a history file, and how those of earlier versions become them.
namespace HistorySchema {

constexpr int Version = 3; ///< PRAGMA user_version
constexpr int ApplicationId = 0x4c4d5044; ///< PRAGMA application_id: "LMPD"

/// Brings a file from its version to this one, in one transaction. base: what the cursors of a
/// new file count on from. Answers the error, if there was one.
[[nodiscard]] QSqlError migrate(QSqlDatabase &database, int version, qint64 base);

} // namespace HistorySchema

} // namespace Limpid
