// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/notice.h"

#include <QObject>

namespace Limpid {

class Banner;
class ChatSession;

/// Says in the banner what a session meets with while it is up: refusals, nonsense, a disk that
/// does not keep what is written.
class SessionNotices : public QObject
{
    Q_OBJECT

public:
    /// Both are borrowed.
    SessionNotices(Banner &banner, ChatSession &session, QObject *parent = nullptr);

private:
    void say(const Notice &notice);

    Banner &m_banner;
};

} // namespace Limpid
