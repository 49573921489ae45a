// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace Limpid {

/// The origins a server takes WebSockets from, by the rules of Channels' OriginValidator.
///
/// A pattern is `*` (any, and none), a host (`chat.example`, any scheme and port), a host with all
/// below it (`.example`), or one of both with scheme and port (`https://chat.example:8443`; without
/// a port the scheme's own). Hosts are compared without case. An opening handshake without an
/// Origin comes from no browser; only `*` takes it. Pure; any thread.
class OriginPatterns
{
public:
    /// No patterns: every origin is taken, and none.
    explicit OriginPatterns(const QStringList &patterns = {});

    /// What is wrong with a pattern, in an English sentence; empty: nothing.
    [[nodiscard]] static QString fault(const QString &pattern);

    /// origin: the header's value; empty if there was none.
    [[nodiscard]] bool allows(QByteArrayView origin) const;

private:
    struct Pattern
    {
        QString scheme; ///< lower case; empty: any, and any port
        QString host; ///< lower case
        int port = -1;
        bool withSubdomains = false;

        [[nodiscard]] bool matches(const QString &scheme, const QString &host, int port) const;
    };

    bool m_allowsAll = false;
    QList<Pattern> m_patterns;
};

} // namespace Limpid
