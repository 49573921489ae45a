// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Limpid {

/// Something that happens to the members of a group and is no bytes for the wire; what it is, only
/// its sender and the receivers know.
///
/// It is destroyed when the last member has had it, or will not, on any worker's thread; nothing is
/// locked then.
class GroupEvent
{
public:
    /// size: about how many bytes it is; for what is underway at a time.
    /// sort: by which receivers know its class; null: none needs to.
    explicit GroupEvent(qint64 size, const void *sort = nullptr)
        : m_size(size)
        , m_sort(sort)
    {
    }
    virtual ~GroupEvent() = default;
    Q_DISABLE_COPY_MOVE(GroupEvent)

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const void *sort() const { return m_sort; }

private:
    const qint64 m_size;
    const void *const m_sort;
};

} // namespace Limpid
