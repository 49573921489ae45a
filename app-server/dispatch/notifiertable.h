// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>

#include <array>
#include <vector>

namespace Limpid {

/// The enabled socket notifiers of an event dispatcher, by descriptor, and what is still to be
/// delivered to them.
///
/// Notifiers are borrowed. Their slots may add and remove any of them: one that was removed gets
/// nothing that had been marked before, even when it has come back. Not thread-safe.
class NotifierTable
{
public:
    /// Bits by QSocketNotifier::Type.
    using Types = quint8;
    static constexpr Types typeBit(QSocketNotifier::Type type) { return Types(1U << type); }
    static constexpr Types AllTypes = 0b111;

    /// One of its type on a descriptor; a second one takes the place of the first, with a warning.
    void add(QSocketNotifier *notifier);
    /// False: it was not there, or another has taken its place.
    bool remove(QSocketNotifier *notifier);

    /// Of the notifiers on a descriptor.
    [[nodiscard]] Types types(int descriptor) const;
    [[nodiscard]] QSocketNotifier *find(int descriptor, QSocketNotifier::Type type) const;

    /// Something has happened: to be delivered to the notifiers of these types, where there are.
    void mark(int descriptor, Types types);
    [[nodiscard]] bool hasMarked() const { return m_next < m_marked.size(); }
    /// Activates what is marked, in that order. Returns how many; nested calls take over the rest.
    int deliver();

private:
    struct Entry
    {
        std::array<QSocketNotifier *, 3> notifiers {}; ///< by type
        Types marked = 0;
    };
    struct Marked
    {
        int descriptor = -1;
        QSocketNotifier::Type type = QSocketNotifier::Read;
    };

    std::vector<Entry> m_entries; ///< by descriptor
    std::vector<Marked> m_marked;
    size_t m_next = 0; ///< of m_marked
};

} // namespace Limpid
