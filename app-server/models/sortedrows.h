// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Limpid {

// Qt has no model that follows a sorted list by itself: QStringListModel and the like reset, which
// loses the selection and costs the view everything it knows.

/// Brings the rows of a model, sorted by key, to the keys of a wanted list, sorted by key, in as
/// few steps as there are ranges.
///
/// rowKey(i) and wantedKey(i) give the keys; remove(first, last) has to take rows away and
/// insert(first, last) to put in the rows for wanted[first] to wanted[last] at first. Afterwards
/// row i is for wanted[i]. Both lists strictly ascending.
template<typename RowKey, typename WantedKey, typename Count, typename Remove, typename Insert>
void followSortedRows(int wantedCount,
                      RowKey rowKey,
                      WantedKey wantedKey,
                      Count rowCount,
                      Remove remove,
                      Insert insert)
{
    int wanted = wantedCount;
    int lastGone = -1;
    for (int row = rowCount() - 1; row >= 0; --row) {
        while (wanted > 0 && wantedKey(wanted - 1) > rowKey(row))
            --wanted;
        const bool gone = wanted == 0 || wantedKey(wanted - 1) != rowKey(row);
        if (gone && lastGone < 0)
            lastGone = row;
        if (!gone && lastGone >= 0) {
            remove(row + 1, lastGone);
            lastGone = -1;
        }
    }
    if (lastGone >= 0)
        remove(0, lastGone);

    for (int row = 0; row < wantedCount;) {
        if (row < rowCount() && rowKey(row) == wantedKey(row)) {
            ++row;
            continue;
        }
        int end = row + 1;
        while (end < wantedCount && (row >= rowCount() || wantedKey(end) < rowKey(row)))
            ++end;
        insert(row, end - 1);
        row = end;
    }
}

} // namespace Limpid
