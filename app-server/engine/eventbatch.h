// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/groupevent.h"
#include "app-server/engine/mailbox.h"

#include <QString>

#include <memory>
#include <vector>

namespace Limpid {

/// Events that the members of a group receive, one member after the other, and what each of them
/// writes meanwhile: what several write alike is encoded once, and joined once.
///
/// Texts are alike if they are copies of one QString, data of one QByteArray. Of one thread.
class EventBatch
{
public:
    void append(const std::shared_ptr<const GroupEvent> &event);
    [[nodiscard]] bool isEmpty() const { return m_turns.empty(); }
    [[nodiscard]] size_t count() const { return m_turns.size(); }
    [[nodiscard]] qint64 size() const { return m_size; } ///< about how many bytes

    /// Begins with the next member. kind: as of Receiver::kind().
    void beginMember(const void *kind) { m_kind = kind; }
    /// The kind of the member before, if taken() is what all of that kind write; or null.
    [[nodiscard]] const void *kind() const { return m_kind; }
    /// Gives the next event in turn to the member whose turn it is.
    const std::shared_ptr<const GroupEvent> &begin(size_t index);
    /// The text as a frame; the same bytes for who sends the same during the same event.
    [[nodiscard]] const Frame &encoded(const QString &text);
    [[nodiscard]] const Frame &encoded(const QByteArray &data);
    /// What the member writes.
    void write(const Frame &frame);
    /// All that it has written since the last call, joined. Without bytes: nothing.
    [[nodiscard]] Frame take();
    /// What take() gave last.
    [[nodiscard]] const Frame &taken() const { return m_taken; }

private:
    /// A message and its frame; it is kept, so that nobody else's is where it is.
    struct Encoded
    {
        QString text;
        QByteArray data;
        Frame frame;
    };
    struct Turn
    {
        std::shared_ptr<const GroupEvent> event;
        std::vector<Encoded> encoded; ///< a few, the newest
        size_t next = 0; ///< of those, to be replaced
    };

    [[nodiscard]] const Frame &keep(Encoded encoded);
    [[nodiscard]] Frame joined();
    [[nodiscard]] static Frame join(const std::vector<Frame> &frames);

    std::vector<Turn> m_turns;
    qint64 m_size = 0;
    size_t m_current = 0;
    std::vector<Frame> m_pattern; ///< what the member before wrote
    Frame m_joined; ///< that, joined
    size_t m_same = 0; ///< how many of the pattern this member has written
    const void *m_kind = nullptr;
    Frame m_taken;
    std::vector<Frame> m_own; ///< what this member has written, once it is something else
};

} // namespace Limpid
