// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/framerule.h"

#include <QCoreApplication>

namespace Limpid {

/// What a rule says, as people read it.
class RuleWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::RuleWords)

public:
    /// One sentence: which rule is broken, where it is written, and what the server should do.
    [[nodiscard]] static QString verdict(FrameRule rule);

private:
    [[nodiscard]] static QString demand(FrameRule rule);
};

} // namespace Limpid
