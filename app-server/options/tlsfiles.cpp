// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/options/tlsfiles.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

template<typename T, void (*free)(T *)>
struct Free
{
    void operator()(T *pointer) const { free(pointer); }
};
using CertificatePointer = std::unique_ptr<X509, Free<X509, X509_free>>;
using KeyPointer = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY, EVP_PKEY_free>>;

struct Bio
{
    explicit Bio(const QByteArray &bytes)
        : bio(BIO_new_mem_buf(bytes.constData(), int(bytes.size())))
    {
    }
    ~Bio() { BIO_free(bio); }
    Q_DISABLE_COPY_MOVE(Bio)

    BIO *bio;
};

/// Never asks on the terminal.
int noPassphrase(char *, int, int, void *)
{
    return -1;
}

QSsl::KeyAlgorithm algorithmOf(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return QSsl::Rsa;
    case EVP_PKEY_EC:
        return QSsl::Ec;
    default:
        return QSsl::Opaque;
    }
}

/// The key; null with a sentence in `why` if it is none, or not that of the certificate. Qt would
/// take both and fail every handshake.
QSslKey readKey(const QByteArray &keyPem, const QByteArray &certificatePem, QString &why)
{
    const Bio keyBio(keyPem);
    const Bio certificateBio(certificatePem);
    const KeyPointer key(PEM_read_bio_PrivateKey(keyBio.bio, nullptr, noPassphrase, nullptr));
    const CertificatePointer certificate(
        PEM_read_bio_X509(certificateBio.bio, nullptr, noPassphrase, nullptr));
    if (!key || algorithmOf(key.get()) == QSsl::Opaque)
        why = u"it holds no RSA or EC key in PEM without a passphrase"_s;
    else if (!certificate || X509_check_private_key(certificate.get(), key.get()) != 1)
        why = u"the key is not that of the certificate"_s;
    else
        return QSslKey(keyPem, algorithmOf(key.get()));
    return {};
}

QString cannotUse(const QString &file, const QString &why)
{
    return u"cannot use %1: %2"_s.arg(file, why);
}

} // namespace

TlsFiles::TlsFiles(QString certificateFile, QString keyFile)
    : m_certificateFile(std::move(certificateFile))
    , m_keyFile(std::move(keyFile))
{
}

std::variant<QSslConfiguration, QString> TlsFiles::load() const
{
    QFile certificateFile(m_certificateFile);
    if (!certificateFile.open(QIODevice::ReadOnly))
        return cannotUse(m_certificateFile, certificateFile.errorString());
    QFile keyFile(m_keyFile);
    if (!keyFile.open(QIODevice::ReadOnly))
        return cannotUse(m_keyFile, keyFile.errorString());
    const auto certificatePem = certificateFile.readAll();
    const auto chain = QSslCertificate::fromData(certificatePem, QSsl::Pem);
    if (chain.isEmpty())
        return cannotUse(m_certificateFile, u"it holds no certificate in PEM"_s);
    QString why;
    const auto key = readKey(keyFile.readAll(), certificatePem, why);
    if (!why.isEmpty() || key.isNull())
        return cannotUse(m_keyFile, why.isEmpty() ? u"Qt does not read its key"_s : why);

    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients need no certificate
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return configuration;
}

} // namespace Limpid
