// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/types/groupname.h"

#include <QMessageBox>

namespace Limpid {

/// Asks what is to become of messages that are not sent when somebody leaves their group; deletes
/// itself when closed.
class LeaveBox : public QMessageBox
{
    Q_OBJECT

public:
    LeaveBox(const GroupName &group, int unsent, QWidget *parent);

signals:
    void discardChosen(const Limpid::GroupName &group);

private:
    GroupName m_group;
};

} // namespace Limpid
