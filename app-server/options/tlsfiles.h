// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <variant>

namespace Limpid {

/// A server's certificate and key in two PEM files, read anew whenever they are asked for.
class TlsFiles
{
public:
    TlsFiles(QString certificateFile, QString keyFile);

    /// TLS 1.2 or later with what is in the files now: the certificate first, then those that lead
    /// to the CA; the key without a passphrase. Or what is wrong, in an English sentence.
    [[nodiscard]] std::variant<QSslConfiguration, QString> load() const;

private:
    QString m_certificateFile;
    QString m_keyFile;
};

} // namespace Limpid
