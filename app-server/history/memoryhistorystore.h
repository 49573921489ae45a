// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/history/historystore.h"

#include <QHash>
#include <QMutex>

#include <deque>

namespace Limpid {

/// Keeps no messages (--no-history): only their order, and the ids of the last ones, so that a
/// resend is shown once. It answers at once, on the calling thread.
class MemoryHistoryStore : public HistoryStore
{
public:
    static constexpr size_t MaxIds = 20'000; ///< of all groups together
    static constexpr size_t MaxGroups = 10'000; ///< whose newest cursor is known

    /// first: what the cursors count on from; larger than in any earlier run.
    explicit MemoryHistoryStore(qint64 first);

    using HistoryStore::append;
    bool append(std::vector<Posting> messages) override;
    void read(const HistoryQuery &query, std::function<void(const HistorySlice &)> answer) override;
    void backup(const QString &file, std::function<void(const QString &)> answer) override;
    [[nodiscard]] bool keepsMessages() const override { return false; }
    void remember(const Resumption &) override { }
    void forget(const QString &) override { }
    [[nodiscard]] QList<Resumption> resumptions() const override { return {}; }

private:
    struct Key
    {
        GroupName group;
        QUuid id;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.group, key.id);
        }
    };

    struct Known
    {
        Nick sender;
        size_t text = 0; ///< its hash
        Cursor cursor;
    };

    [[nodiscard]] Accepted accept(const Message &message);
    void forgetOldest();

    QMutex m_mutex; ///< held while answering: that is what keeps the order
    qint64 m_last;
    QMultiHash<Key, Known> m_ids;
    std::deque<Key> m_order; ///< of m_ids, oldest first
    QHash<GroupName, Cursor> m_newest;
    std::deque<GroupName> m_groups; ///< of m_newest, oldest first
};

} // namespace Limpid
