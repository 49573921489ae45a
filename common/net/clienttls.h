// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <variant>

namespace Limpid {

/// What one WebSocket wants of TLS beyond the system's authorities, as files (PEM); all optional.
struct ClientTlsFiles
{
    QString authorities; ///< certificates to trust, too
    QString certificate; ///< the client's own, with the chain behind it; goes with key
    QString key; ///< of the certificate; without a password
    bool insecure = false; ///< any certificate will do

    friend bool operator==(const ClientTlsFiles &, const ClientTlsFiles &) = default;
};

/// Why files are no TLS configuration.
struct ClientTlsProblem
{
    enum class Kind : quint8 {
        Unreadable, ///< see detail
        NoCertificate, ///< there is none in the file
        NoKey, ///< there is none in the file, or only one with a password
        HalfAPair, ///< a certificate without a key, or the other way round
    };

    Kind kind = Kind::Unreadable;
    QString file; ///< HalfAPair: the one that is there
    QString detail; ///< of Unreadable: what the system says

    friend bool operator==(const ClientTlsProblem &, const ClientTlsProblem &) = default;
};

/// Reads the files, on the calling thread.
[[nodiscard]] std::variant<QSslConfiguration, ClientTlsProblem>
clientTls(const ClientTlsFiles &files);

} // namespace Limpid
