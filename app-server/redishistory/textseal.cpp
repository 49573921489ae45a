// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redishistory/textseal.h"

#include <QMessageAuthenticationCode>

namespace Limpid {

namespace {

constexpr auto Sha256 = QCryptographicHash::Sha256;
constexpr qsizetype PlainSize = 20; // digits
constexpr qsizetype KeyedSize = 32;

} // namespace

TextSeal::TextSeal(const QStringList &keys)
{
    if (keys.isEmpty())
        return;
    m_fernet.emplace(keys);
    // Another key than Fernet's, which are the SHA-256 of the same.
    m_digestKey = QMessageAuthenticationCode::hash(
        "limpid text digest", keys.constFirst().toUtf8(), Sha256);
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

QByteArray TextSeal::digest(const QUuid &id, const QString &text) const
{
    if (!m_fernet)
        return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1)
            .toHex()
            .first(PlainSize);
    return QMessageAuthenticationCode::hash(id.toRfc4122() + text.toUtf8(), m_digestKey, Sha256)
        .toHex()
        .first(KeyedSize);
}

} // namespace Limpid
