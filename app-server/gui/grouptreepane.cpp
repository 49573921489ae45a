// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/grouptreepane.h"

#include "app-server/gui/grouptreedelegate.h"
#include "app-server/models/grouptreemodel.h"
#include "common/gui/theme.h"

#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {
constexpr int MembersShownAtOnce = 12; ///< a group of more stays folded until it is asked for
}

GroupTreePane::GroupTreePane(GroupTreeModel &model, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_tree(new QTreeView(this))
    , m_hint(new QLabel(tr("A group is there as long as somebody is in it."), this))
{
    setProperty("surface", u"side"_s);
    auto *heading = new QLabel(tr("GROUPS"), this);
    heading->setProperty("heading", true);
    heading->setContentsMargins(12, 12, 12, 6);
    heading->setBuddy(m_tree);
    m_hint->setProperty("dim", true);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(12, 0, 12, 0);
    buildTree(theme);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_hint);
    layout->addWidget(m_tree, 1);

    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &GroupTreePane::onRowsInserted);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &GroupTreePane::updateHint);
    connect(m_tree->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &GroupTreePane::onCurrentChanged);
    updateHint();
}

void GroupTreePane::buildTree(const Theme &theme)
{
    m_tree->setObjectName(u"groups"_s);
    m_tree->setAccessibleName(tr("Groups"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new GroupTreeDelegate(theme, this));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(1); // while there is little room, the hint comes first
    m_tree->setIndentation(16);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->hideColumn(GroupTreeModel::MemberCount); // the delegate writes it into the group's cell
}

void GroupTreePane::onCurrentChanged(const QModelIndex &current)
{
    if (!m_tree->hasFocus())
        return; // the view went to a neighbour of a row that is gone
    const ConnectionId id = current.data(GroupTreeModel::IdRole).toULongLong();
    if (id != 0)
        emit memberChosen(id);
    else if (current.isValid())
        emit groupChosen(current.data(GroupTreeModel::GroupRole).value<GroupName>());
}

void GroupTreePane::onRowsInserted(const QModelIndex &parent, int first, int last)
{
    updateHint();
    if (parent.isValid())
        return;
    for (int row = first; row <= last; ++row) {
        const QModelIndex group = m_model.index(row, 0);
        if (m_model.rowCount(group) <= MembersShownAtOnce)
            m_tree->expand(group);
    }
}

void GroupTreePane::updateHint()
{
    m_hint->setVisible(m_model.rowCount() == 0);
}

} // namespace Limpid
