// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/message.h"

namespace Limpid {

/// Where else goes what is said in the chat. Called on any thread; it must not wait.
class ChatOutlet
{
public:
    ChatOutlet() = default;
    Q_DISABLE_COPY_MOVE(ChatOutlet)
    virtual ~ChatOutlet() = default;

    /// A group has got its first member on this server, or lost its last. Two threads may say so in
    /// either order: each of the one is followed by one of the other.
    virtual void gotMembers(const GroupName &group) = 0;
    virtual void lostMembers(const GroupName &group) = 0;
    /// A message that was said on this server has been accepted.
    virtual void said(const Message &message) = 0;
};

} // namespace Limpid
