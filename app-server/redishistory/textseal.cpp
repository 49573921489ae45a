// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/textseal.h"

namespace Limpid {

TextSeal::TextSeal(const QStringList &keys)
{
    if (!keys.isEmpty())
        m_fernet.emplace(keys);
}

QByteArray TextSeal::close(const QString &text, qint64 now) const
{
    return m_fernet ? m_fernet->seal(text.toUtf8(), now) : text.toUtf8();
}

std::optional<QString> TextSeal::open(const QByteArray &bytes) const
{
    const auto text = m_fernet ? m_fernet->open(bytes, 0, std::nullopt) : bytes;
    return text ? std::optional(QString::fromUtf8(*text)) : std::nullopt;
}

} // namespace Limpid
