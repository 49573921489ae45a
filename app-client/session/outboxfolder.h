// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/session/outbox.h"
#include "common/types/nick.h"

namespace Limpid {

/// The folder of all outboxes of this person: one for each server and nick, and more where several
/// windows or programs are the same person at the same server.
///
/// Each of those has a file of its own, locked; what one that is gone has left behind is taken over
/// by the next that opens.
class OutboxFolder
{
public:
    static constexpr int MaximumFiles = 64; ///< of one server and nick at once

    /// path: made when it is needed.
    explicit OutboxFolder(const QString &path);

    /// url: of the server; only scheme, host, port and path tell servers apart, and no join code
    /// is kept. nullptr if no file can be opened.
    [[nodiscard]] std::unique_ptr<Outbox> open(const QString &url, const Nick &nick);
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< English, for the log

private:
    [[nodiscard]] QString fileName(const QString &url, const Nick &nick, int number) const;
    void adoptLeftovers(Outbox &outbox, const QString &url, const Nick &nick, int own);

    QString m_path;
    QString m_problem;
};

} // namespace Limpid
