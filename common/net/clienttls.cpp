// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/net/clienttls.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace Limpid {

namespace {

using Kind = ClientTlsProblem::Kind;
template<typename T>
using Read = std::variant<T, ClientTlsProblem>;

Read<QByteArray> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return ClientTlsProblem { Kind::Unreadable, name, file.errorString() };
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return ClientTlsProblem { Kind::Unreadable, name, file.errorString() };
    return content;
}

Read<QList<QSslCertificate>> readCertificates(const QString &name)
{
    const auto pem = readFile(name);
    if (const auto *problem = std::get_if<ClientTlsProblem>(&pem))
        return *problem;
    const auto certificates = QSslCertificate::fromData(std::get<QByteArray>(pem), QSsl::Pem);
    if (certificates.isEmpty())
        return ClientTlsProblem { Kind::NoCertificate, name, {} };
    return certificates;
}

Read<QSslKey> readKey(const QString &name)
{
    const auto pem = readFile(name);
    if (const auto *problem = std::get_if<ClientTlsProblem>(&pem))
        return *problem;
    for (const auto algorithm : { QSsl::Rsa, QSsl::Ec, QSsl::Dsa }) {
        const QSslKey key(std::get<QByteArray>(pem), algorithm);
        if (!key.isNull())
            return key;
    }
    return ClientTlsProblem { Kind::NoKey, name, {} };
}

} // namespace

std::variant<QSslConfiguration, ClientTlsProblem> clientTls(const ClientTlsFiles &files)
{
    QSslConfiguration ssl = QSslConfiguration::defaultConfiguration();
    if (files.insecure)
        ssl.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!files.authorities.isEmpty()) {
        const auto authorities = readCertificates(files.authorities);
        if (const auto *problem = std::get_if<ClientTlsProblem>(&authorities))
            return *problem;
        ssl.addCaCertificates(std::get<QList<QSslCertificate>>(authorities));
    }
    if (files.certificate.isEmpty() != files.key.isEmpty())
        return ClientTlsProblem { Kind::HalfAPair, files.certificate + files.key, {} };
    if (files.certificate.isEmpty())
        return ssl;
    const auto chain = readCertificates(files.certificate);
    if (const auto *problem = std::get_if<ClientTlsProblem>(&chain))
        return *problem;
    const auto key = readKey(files.key);
    if (const auto *problem = std::get_if<ClientTlsProblem>(&key))
        return *problem;
    ssl.setLocalCertificateChain(std::get<QList<QSslCertificate>>(chain));
    ssl.setPrivateKey(std::get<QSslKey>(key));
    return ssl;
}

} // namespace Limpid
