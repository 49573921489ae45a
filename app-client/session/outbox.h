// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/session/outboxcodec.h"

#include <memory>

namespace Limpid {

class DurableFile;

/// What one person has written to one server and the server has not accepted yet, kept in a file
/// until it has.
///
/// Ids make sending again harmless, so an entry is removed lazily: what a crash brings back is sent
/// again and shown once.
class Outbox
{
public:
    static constexpr int MaximumEntries = 1'000;
    /// Past so many bytes the journal is written anew, if most of it is old.
    static constexpr qint64 CompactionSize = 256 * 1024;

    Outbox(); ///< in memory alone
    /// file: open. What it has is taken up; a file with damaged lines is copied to
    /// `PATH.damaged-TIME` first.
    explicit Outbox(std::unique_ptr<DurableFile> file);
    ~Outbox();

    /// The entry is on the disk. False if it could not be put there, or there are MaximumEntries
    /// (why: problem()); then nothing has happened.
    [[nodiscard]] bool add(const OutboxEntry &entry);
    void remove(const QUuid &id); ///< accepted
    /// Its writer does not want it sent: never, even after a crash. False if that could not be put
    /// on the disk (why: problem()): it comes back with the next start, unless one of the later
    /// changes can be written, before which this is tried again.
    [[nodiscard]] bool discard(const QUuid &id);
    void fail(const QUuid &id, const QString &why);
    void retry(const QUuid &id); ///< a failure is forgotten
    void setResumeToken(const QString &token);
    /// Takes over what another outbox has, and empties it.
    void adopt(Outbox &other);

    [[nodiscard]] const QList<OutboxEntry> &entries() const { return m_contents.entries; }
    [[nodiscard]] bool contains(const QUuid &id) const;
    [[nodiscard]] const QString &resumeToken() const { return m_contents.resumeToken; }
    [[nodiscard]] int damaged() const { return m_contents.damaged; } ///< lines lost to the disk
    [[nodiscard]] QString problem() const; ///< English; of what failed last

private:
    enum class Urgency : quint8 { Lazy, Synced };

    [[nodiscard]] OutboxEntry *find(const QUuid &id);
    void note(const QByteArray &record, Urgency urgency);
    bool noteDiscarded();
    [[nodiscard]] bool write(const QByteArray &record, Urgency urgency);
    void load();
    [[nodiscard]] bool copyAside() const;
    void take(OutboxEntry *entry);
    void change(OutboxEntry &entry, bool failed, const QString &failure);
    void compact();

    std::unique_ptr<DurableFile> m_file;
    OutboxContents m_contents;
    QList<QUuid> m_discarded; ///< the file does not say so yet
    qint64 m_live = 0; ///< bytes of the shortest journal that says the same
    qint64 m_compactFrom = CompactionSize; ///< bytes of the file
    QString m_problem;
    bool m_isUsable = true; ///< what is written will be found again
};

} // namespace Limpid
