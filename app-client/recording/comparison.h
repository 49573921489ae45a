// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/recording/recordedmessages.h"

#include <vector>

namespace Limpid {

struct Recording;

/// The messages of two recordings side by side: those that are the same in direction, kind and
/// payload are in one row, whenever they came.
///
/// The rows are a longest common subsequence (so what was only moved is once left and once right).
/// Of each recording the first Most messages are compared; the others are counted.
class Comparison
{
public:
    static constexpr std::size_t Most = 5'000; ///< messages of one recording; 25 MB while comparing

    struct Row
    {
        int left = -1; ///< in left(); -1: it is only right
        int right = -1; ///< in right(); -1: it is only left

        [[nodiscard]] bool isSame() const { return left >= 0 && right >= 0; }
        friend bool operator==(const Row &, const Row &) = default;
    };

    Comparison(const Recording &left, const Recording &right);

    [[nodiscard]] const std::vector<RecordedMessage> &left() const { return m_left; }
    [[nodiscard]] const std::vector<RecordedMessage> &right() const { return m_right; }
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] int same() const { return m_same; }
    [[nodiscard]] int onlyLeft() const { return int(m_left.size()) - m_same; }
    [[nodiscard]] int onlyRight() const { return int(m_right.size()) - m_same; }
    [[nodiscard]] std::size_t notCompared() const { return m_notCompared; } ///< of both

private:
    std::vector<RecordedMessage> m_left;
    std::vector<RecordedMessage> m_right;
    std::vector<Row> m_rows;
    int m_same = 0;
    std::size_t m_notCompared = 0;
};

} // namespace Limpid
