// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace Limpid {

/// What the operator has to say to one group or to all.
class AnnounceBar : public QFrame
{
    Q_OBJECT

public:
    explicit AnnounceBar(QWidget *parent = nullptr);

    /// Which groups there are; one that was chosen stays chosen even when it is gone.
    void setGroups(const QList<GroupSnapshot> &groups);
    void chooseGroup(const GroupName &group);
    void clear(); ///< no groups, no text

signals:
    void announced(const Limpid::GroupName &group, const QString &text); ///< null: to all groups

private:
    void send();
    void updateSend();

    QComboBox *m_group;
    QLineEdit *m_text;
    QPushButton *m_send;
};

} // namespace Limpid
