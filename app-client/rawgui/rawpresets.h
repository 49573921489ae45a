// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/raw/rawbook.h"

#include <QCoreApplication>

namespace Limpid {

/// The connections and messages that raw mode has ready: of a Django tutorial's chat, and of
/// Limpid's own server.
struct RawPresets
{
    Q_DECLARE_TR_FUNCTIONS(Limpid::RawPresets)

public:
    [[nodiscard]] static QList<SavedTarget> targets();
    [[nodiscard]] static QList<Snippet> snippets();
};

} // namespace Limpid
