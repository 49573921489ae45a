// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QUrl>

namespace Limpid {

/// The links in a text: http, https and wschat, each with a host; nothing else is ever one.
///
/// A link ends before a space, quotes and angle brackets; marks that end a sentence are not of it,
/// nor is a closing bracket that it does not open itself.
struct MessageLinks
{
    struct Link
    {
        qsizetype start = 0;
        qsizetype length = 0;
        QUrl url;

        friend bool operator==(const Link &, const Link &) = default;
    };

    [[nodiscard]] static QList<Link> find(const QString &text); ///< in the order of the text
    /// Whether it may be opened: one of those schemes, and a host.
    [[nodiscard]] static bool isOpenable(const QUrl &url);
};

} // namespace Limpid
