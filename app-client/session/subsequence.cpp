// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/session/subsequence.h"

#include <algorithm>
#include <vector>

namespace Limpid {

namespace {

constexpr int Letter = 1;
constexpr int InARow = 4; ///< right behind the letter before
constexpr int WordBegins = 3;
constexpr int None = -1;

int ratingAt(QStringView name, qsizetype at)
{
    const bool begins = at == 0 || !name[at - 1].isLetterOrNumber();
    return begins ? Letter + WordBegins : Letter;
}

/// The best way to have a letter at a place of the name.
struct Way
{
    int rating = None;
    int before = None; ///< where the letter before is
};

} // namespace

std::optional<Subsequence> Subsequence::find(QStringView letters, QStringView name)
{
    if (letters.isEmpty()) {
        return Subsequence();
    }
    const auto width = std::size_t(name.size());
    std::vector<std::vector<Way>> ways;
    for (const QChar letter : letters) {
        const bool isFirst = ways.empty();
        std::vector<Way> row(width);
        int best = None; // of all places but the last for the letter before
        int bestAt = None;
        for (std::size_t at = 0; at < width; ++at) {
            if (!isFirst && at >= 2 && ways.back()[at - 2].rating > best) {
                best = ways.back()[at - 2].rating;
                bestAt = int(at) - 2;
            }
            if (name[qsizetype(at)].toCaseFolded() != letter.toCaseFolded()) {
                continue;
            }
            Way way { isFirst ? 0 : best, bestAt };
            const int inARow = !isFirst && at > 0 ? ways.back()[at - 1].rating : None;
            if (inARow != None && inARow + InARow > way.rating) {
                way = { inARow + InARow, int(at) - 1 };
            }
            if (way.rating != None) {
                row[at] = { way.rating + ratingAt(name, qsizetype(at)), way.before };
            }
        }
        ways.push_back(std::move(row));
    }
    const auto isWorse = [](const Way &a, const Way &b) { return a.rating < b.rating; };
    const auto end = std::max_element(ways.back().begin(), ways.back().end(), isWorse);
    if (end == ways.back().end() || end->rating == None) {
        return std::nullopt;
    }
    Subsequence found { {}, end->rating };
    int at = int(end - ways.back().begin());
    for (auto row = ways.rbegin(); row != ways.rend(); ++row) {
        found.positions.prepend(at);
        at = (*row)[std::size_t(at)].before;
    }
    return found;
}

} // namespace Limpid
