// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/securityevent.h"

#include <QCoreApplication>
#include <QString>

namespace Limpid {

/// What a SecurityLogModel holds, as people read it.
class SecurityWords
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::SecurityWords)

public:
    /// "✕ refused"; the shape is for who does not see colours.
    [[nodiscard]] static QString kind(SecurityKind kind);
    /// "403 origin not allowed · Origin https://evil.example · /chat/x1/"
    [[nodiscard]] static QString detail(const SecurityEvent &event);

private:
    [[nodiscard]] static QString why(const SecurityEvent &event);
};

} // namespace Limpid
