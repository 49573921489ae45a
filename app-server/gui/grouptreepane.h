// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/engine/snapshot.h"

#include <QFrame>

class QLabel;
class QModelIndex;
class QTreeView;

namespace Limpid {

class GroupTreeModel;
class Theme;

/// The groups of the server and who is in them.
class GroupTreePane : public QFrame
{
    Q_OBJECT

public:
    GroupTreePane(GroupTreeModel &model, const Theme &theme, QWidget *parent = nullptr);

signals:
    void groupChosen(const Limpid::GroupName &group);
    void memberChosen(Limpid::ConnectionId id);

private:
    void buildTree(const Theme &theme);
    void onCurrentChanged(const QModelIndex &current);
    void onRowsInserted(const QModelIndex &parent, int first, int last);
    void updateHint();

    GroupTreeModel &m_model;
    QTreeView *m_tree;
    QLabel *m_hint;
};

} // namespace Limpid
