// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace Limpid {

/// Seals what a layer writes, and opens what it reads: channels_redis' `symmetric_encryption_keys`.
///
/// A token is Fernet's (version 0x80: AES-128-CBC and HMAC-SHA256, the MAC over all before it, in
/// base64url with padding), under a key that is the SHA-256 of the text of the key. The first key
/// seals, each may open. Any thread.
class Fernet
{
public:
    static constexpr qint64 MaxSkew = 60; ///< seconds a token may come from the future
    static constexpr qsizetype IvSize = 16;

    /// keys: any text, at least one.
    explicit Fernet(const QStringList &keys);

    /// now: seconds since the epoch, as all times here.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, qint64 now) const;
    /// The same with an initialization vector that is given, never to be used twice.
    [[nodiscard]] QByteArray seal(const QByteArray &plain, qint64 now, const QByteArray &iv) const;

    /// What was sealed; nothing if no key fits, it was changed, it is more than `lifetime` seconds
    /// old, or more than MaxSkew too young. Without a lifetime any age is right.
    [[nodiscard]] std::optional<QByteArray>
    open(const QByteArray &token, qint64 now, std::optional<qint64> lifetime) const;

private:
    struct Key
    {
        QByteArray signing; ///< 16 bytes
        QByteArray encryption; ///< 16 bytes
    };

    QList<Key> m_keys;
};

} // namespace Limpid
