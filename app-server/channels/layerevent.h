// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/groupevent.h"
#include "app-server/layers/layermessage.h"

#include <functional>
#include <memory>

namespace Limpid {

/// A message of a channel layer on its way to consumers: Django Channels' event.
class LayerEvent : public GroupEvent
{
public:
    static constexpr char Sort = 0; ///< its address is GroupEvent::sort()

    /// gone: called when everybody has had it, on any thread; may be empty.
    explicit LayerEvent(LayerMessage message, std::function<void()> gone = {});
    /// Messages may have been missed: the layer was away. gap: which time, from 1.
    explicit LayerEvent(quint64 gap);
    ~LayerEvent() override;

    /// The same for who keeps it: nobody waits until that has gone.
    [[nodiscard]] std::shared_ptr<const LayerEvent> copy() const;

    [[nodiscard]] quint64 gap() const { return m_gap; } ///< 0: it is a message
    [[nodiscard]] const LayerMessage &message() const { return m_message; }
    /// The name of the method it is for; null if its type makes none.
    [[nodiscard]] const QString &method() const { return m_method; }

    /// The method that events of a type are for: full stops become underscores. Null if the type is
    /// empty, or the name would begin with an underscore. (Channels' get_handler_name().)
    [[nodiscard]] static QString methodOf(const QString &type);
    /// About how many bytes a message has.
    [[nodiscard]] static qint64 sizeOf(const LayerMessage &message);

private:
    const quint64 m_gap = 0;
    const LayerMessage m_message;
    const QString m_method;
    const std::function<void()> m_gone;
};

} // namespace Limpid
