// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/redislayers/fernet.h"

#include <QString>
#include <QUuid>

namespace Limpid {

/// How the text of a message is in Redis: as it is, or sealed (Fernet) if there are keys. Who said
/// what when is not sealed. Any thread.
class TextSeal
{
public:
    /// keys: the first seals, each opens; none: nothing is sealed.
    explicit TextSeal(const QStringList &keys);

    /// now: seconds since the epoch.
    [[nodiscard]] QByteArray close(const QString &text, qint64 now) const;
    /// Nothing: no key fits. However old it is.
    [[nodiscard]] std::optional<QString> open(const QByteArray &bytes) const;
    /// By what a text is known again that comes under the same id: hexadecimal digits. With keys
    /// nobody can guess it, nor see that a text is said again under another id; with another first
    /// key it is another.
    [[nodiscard]] QByteArray digest(const QUuid &id, const QString &text) const;

private:
    QByteArray m_digestKey; ///< empty: there are no keys
    std::optional<Fernet> m_fernet;
};

} // namespace Limpid
