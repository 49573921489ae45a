// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/notice.h"
#include "app-client/raw/rawbook.h"
#include "app-client/raw/rawconnection.h"

#include <QCoreApplication>

namespace Limpid {

/// What raw mode says when something is not as it has to be.
struct RawWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::RawWords)

public:
    /// Of a problem that is one.
    [[nodiscard]] static Notice ofProblem(const RawConnection::Problem &problem,
                                          const RawTarget &target);
    [[nodiscard]] static Notice ofProblem(RawBook::Problem problem, const QString &detail);

private:
    [[nodiscard]] static QString tlsDetail(const ClientTlsProblem &problem);
};

} // namespace Limpid
