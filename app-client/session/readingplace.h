// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"

#include <QObject>

namespace Limpid {

class ChatSession;
struct Message;

/// Where a person stopped reading: what is said in the group that is in view is read at once; what
/// is said elsewhere is unread, and the first of it is marked.
///
/// A mark stays while its group is being read, and goes when another group is shown, when the
/// person writes to the group, or when the reading stops at a later place.
class ReadingPlace : public QObject
{
    Q_OBJECT

public:
    /// session outlives this.
    explicit ReadingPlace(ChatSession &session, QObject *parent = nullptr);

    /// null: nobody looks, since no group is shown or the window is not the active one.
    void setInView(const GroupName &group);

private:
    void onMessageReceived(const Message &message);
    void forget(const GroupName &group);

    ChatSession &m_session;
    GroupName m_inView;
    GroupName m_last; ///< that was in view
};

} // namespace Limpid
