// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"

#include <QString>

#include <optional>

namespace Limpid {

/// What a link like `wschat://chat.example:8765/lab-3?code=KOALA-7&tls=1` invites to: a server's
/// chat, one group of it (optional), with a join code (optional), by wss if `tls` is 1.
///
/// The server makes them, the client reads them. Strict, as anybody can write such a link: what is
/// not understood is no link at all.
struct InviteLink
{
    QString url; ///< ws: or wss:, the join code in it as `secret`
    std::optional<GroupName> group;

    /// Whether it is meant as one, good or bad.
    [[nodiscard]] static bool isLink(const QString &text);
    /// Nothing for another scheme, no host, a user or a fragment, a path that is no group's name,
    /// an unknown or a repeated parameter.
    [[nodiscard]] static std::optional<InviteLink> parse(const QString &text);
    /// The link itself, so that parse() understands it; of the URL it has host, port, `secret` and
    /// whether it is wss.
    [[nodiscard]] QString toString() const;
};

} // namespace Limpid
