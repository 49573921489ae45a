// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace Limpid {

/// Finds in a text what somebody looks for, by the rule of the search index (SearchText), without
/// an index.
class SearchWords
{
public:
    explicit SearchWords(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_phrases.isEmpty(); } ///< there is no word in it
    /// All of them are.
    [[nodiscard]] bool areIn(const QString &text) const;

private:
    const QList<QStringList> m_phrases;
};

} // namespace Limpid
