// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/gui/banner.h"

#include <QCoreApplication>

#include <optional>

namespace Limpid {

struct CloseVerdict;
struct Fault;

/// What the banner says when something went wrong: what happened, why, and what to try next.
struct Notice
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::Notice)

public:
    Banner::Kind kind = Banner::Kind::Danger;
    QString headline;
    QString detail;
    QString action; ///< the words of the button that connects again; empty: there is none

    /// Nothing for what the person did themselves.
    [[nodiscard]] static std::optional<Notice> ofVerdict(const CloseVerdict &verdict);
    [[nodiscard]] static Notice ofBadAddress(const QString &address);
    [[nodiscard]] static Notice ofBadNick();
    [[nodiscard]] static Notice ofFault(const Fault &fault);
    /// What is written is not kept on this computer's disk. what: English, for the log.
    [[nodiscard]] static Notice ofOutboxProblem(const QString &what);
    /// What was discarded can still be sent. what: English, for the log.
    [[nodiscard]] static Notice ofDiscardProblem(const QString &what);
    /// The server speaks, but not limpid.chat.v1. what: English, for the log.
    [[nodiscard]] static Notice ofProtocolProblem(const QString &what);

private:
    [[nodiscard]] static Notice ofPeerClose(const CloseVerdict &verdict);
    [[nodiscard]] static Notice ofFailedOpening(const CloseVerdict &verdict);
};

} // namespace Limpid
