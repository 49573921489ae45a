// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/redislayers/fernet.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

namespace Limpid {

namespace {

constexpr char Version = char(0x80);
constexpr qsizetype HeadSize = 1 + 8; // version, time
constexpr qsizetype MacSize = 32;
constexpr qsizetype BlockSize = 16;
constexpr qsizetype KeySize = 16;
constexpr auto Base64 = QByteArray::Base64UrlEncoding | QByteArray::KeepTrailingEquals;

struct FreeCipher
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherPointer = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray macOf(const QByteArray &bytes, const QByteArray &key)
{
    QByteArray mac(MacSize, Qt::Uninitialized);
    HMAC(EVP_sha256(),
         key.constData(),
         int(key.size()),
         bytesOf(bytes),
         size_t(bytes.size()),
         bytesOf(mac),
         nullptr);
    return mac;
}

/// AES-128-CBC with PKCS #7, one way or the other; nothing if the padding is wrong.
std::optional<QByteArray>
cipher(const QByteArray &input, const QByteArray &key, const QByteArray &iv, bool encrypts)
{
    const CipherPointer context(EVP_CIPHER_CTX_new());
    QByteArray output(input.size() + BlockSize, Qt::Uninitialized);
    int written = 0;
    int last = 0;
    if (EVP_CipherInit_ex(
            context.get(), EVP_aes_128_cbc(), nullptr, bytesOf(key), bytesOf(iv), encrypts ? 1 : 0)
            != 1
        || EVP_CipherUpdate(
               context.get(), bytesOf(output), &written, bytesOf(input), int(input.size()))
            != 1
        || EVP_CipherFinal_ex(context.get(), bytesOf(output) + written, &last) != 1) {
        return std::nullopt;
    }
    output.truncate(written + last);
    return output;
}

} // namespace

Fernet::Fernet(const QStringList &keys)
{
    Q_ASSERT(!keys.isEmpty());
    for (const auto &key : keys) {
        const auto digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
        m_keys.append({ digest.left(KeySize), digest.mid(KeySize) });
    }
}

QByteArray Fernet::seal(const QByteArray &plain, qint64 now) const
{
    QByteArray iv(IvSize, Qt::Uninitialized);
    if (RAND_bytes(bytesOf(iv), int(IvSize)) != 1)
        qFatal("the random numbers of OpenSSL are not to be had");
    return seal(plain, now, iv);
}

QByteArray Fernet::seal(const QByteArray &plain, qint64 now, const QByteArray &iv) const
{
    const auto &key = m_keys.constFirst();
    QByteArray token(HeadSize, Version);
    qToBigEndian(now, token.data() + 1);
    token += iv;
    token += cipher(plain, key.encryption, iv, true).value();
    token += macOf(token, key.signing);
    return token.toBase64(Base64);
}

std::optional<QByteArray>
Fernet::open(const QByteArray &token, qint64 now, std::optional<qint64> lifetime) const
{
    const auto decoded
        = QByteArray::fromBase64Encoding(token, Base64 | QByteArray::AbortOnBase64DecodingErrors);
    const auto &raw = *decoded;
    const auto sealedSize = raw.size() - HeadSize - IvSize - MacSize;
    if (!decoded || sealedSize < BlockSize || sealedSize % BlockSize != 0 || raw[0] != Version)
        return std::nullopt;
    const auto time = qFromBigEndian<qint64>(raw.constData() + 1);
    if (lifetime && (time + *lifetime < now || time > now + MaxSkew))
        return std::nullopt;

    const auto iv = raw.mid(HeadSize, IvSize);
    const auto sealed = raw.mid(HeadSize + IvSize, sealedSize);
    const auto body = raw.chopped(MacSize);
    const auto mac = raw.right(MacSize);
    for (const auto &key : m_keys) {
        if (CRYPTO_memcmp(macOf(body, key.signing).constData(), mac.constData(), MacSize) == 0)
            return cipher(sealed, key.encryption, iv, false);
    }
    return std::nullopt;
}

} // namespace Limpid
