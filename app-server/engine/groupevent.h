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
    explicit GroupEvent(qint64 size)
        : m_size(size)
    {
    }
    virtual ~GroupEvent() = default;
    Q_DISABLE_COPY_MOVE(GroupEvent)

    [[nodiscard]] qint64 size() const { return m_size; }

private:
    const qint64 m_size;
};

} // namespace Limpid
