// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/rawgui/rawwords.h"

using namespace Qt::StringLiterals;

namespace Limpid {

Notice RawWords::ofProblem(const RawConnection::Problem &problem, const RawTarget &target)
{
    if (const auto *tls = std::get_if<ClientTlsProblem>(&problem))
        return {
            Banner::Kind::Danger, tr("The files for TLS cannot be used"), tlsDetail(*tls), {}
        };
    if (std::holds_alternative<RawConnection::BadProtocols>(problem)) {
        return { Banner::Kind::Danger,
                 tr("These cannot be subprotocols"),
                 tr("%1: each is a word without spaces, commas or quotes, and named once.")
                     .arg(target.protocols.join(u", "_s)),
                 {} };
    }
    return Notice::ofBadAddress(target.url);
}

Notice RawWords::ofProblem(RawBook::Problem problem, const QString &detail)
{
    switch (problem) {
    case RawBook::Problem::Damaged:
        return { Banner::Kind::Warning,
                 tr("What was saved could not be read"),
                 tr("It was set aside as %1; nothing in it is lost.").arg(detail),
                 {} };
    case RawBook::Problem::Newer:
        return { Banner::Kind::Warning,
                 tr("Saved connections and messages are of a newer Limpid"),
                 tr("This one leaves them alone: it cannot show them, and saves nothing."),
                 {} };
    case RawBook::Problem::Unreadable:
    case RawBook::Problem::Unwritable:
    case RawBook::Problem::None:
        break;
    }
    return { Banner::Kind::Danger,
             problem == RawBook::Problem::Unreadable ? tr("What was saved could not be read")
                                                     : tr("This could not be saved"),
             detail,
             {} };
}

QString RawWords::tlsDetail(const ClientTlsProblem &problem)
{
    switch (problem.kind) {
    case ClientTlsProblem::Kind::Unreadable:
        return tr("%1 cannot be read: %2").arg(problem.file, problem.detail);
    case ClientTlsProblem::Kind::NoCertificate:
        return tr("There is no certificate (PEM) in %1.").arg(problem.file);
    case ClientTlsProblem::Kind::NoKey:
        return tr("There is no private key (PEM, without a password) in %1.").arg(problem.file);
    case ClientTlsProblem::Kind::HalfAPair:
        break;
    }
    return tr("A certificate and its key go together; there is only %1.").arg(problem.file);
}

} // namespace Limpid
