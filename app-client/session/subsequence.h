// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace Limpid {

/// Typed letters found in a name in their order, not one behind the other of necessity: "gnl" in
/// "general". Upper and lower case are alike.
struct Subsequence
{
    QList<int> positions; ///< in the name, one for each letter; of all ways the one that rates best
    int rating = 0; ///< letters in a row, and those that begin a word, rate more

    /// Nothing if the letters are not in the name. No letters are in every name, and rate 0.
    [[nodiscard]] static std::optional<Subsequence> find(QStringView letters, QStringView name);
};

} // namespace Limpid
