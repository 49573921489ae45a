// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/grouppane.h"

#include "app-client/gui/groupdelegate.h"
#include "app-client/session/grouplistmodel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

GroupPane::GroupPane(GroupListModel &groups, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_groups(groups)
    , m_list(new QListView(this))
    , m_join(new QLineEdit(this))
    , m_hint(new QLabel(this))
{
    setProperty("surface", u"side"_s);
    auto *heading = new QLabel(tr("GROUPS"), this);
    heading->setProperty("heading", true);
    heading->setContentsMargins(12, 10, 12, 6);
    heading->setBuddy(m_list);
    m_list->setObjectName(u"groups"_s);
    m_list->setAccessibleName(tr("Groups"));
    m_list->setModel(&groups);
    m_list->setItemDelegate(new GroupDelegate(theme, this));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *leave = new QAction(tr("&Leave this group"), this);
    m_list->addAction(leave);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_join->setObjectName(u"joinGroup"_s);
    m_join->setAccessibleName(tr("Join a group"));
    m_join->setPlaceholderText(tr("+ Join a group"));
    m_join->setMinimumWidth(m_join->fontMetrics().horizontalAdvance(m_join->placeholderText())
                            + 24);
    m_join->setMaxLength(GroupName::MaxLength);
    m_join->setToolTip(tr("Letters, digits, '-', '_' and '.'; Enter joins"));
    m_hint->setObjectName(u"joinHint"_s);
    m_hint->setProperty("danger", true);
    m_hint->setWordWrap(true);
    m_hint->hide();

    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(8, 8, 8, 12);
    foot->setSpacing(4);
    foot->addWidget(m_hint);
    foot->addWidget(m_join);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);

    connect(m_join, &QLineEdit::returnPressed, this, &GroupPane::onJoinEntered);
    connect(m_join, &QLineEdit::textEdited, m_hint, &QWidget::hide);
    connect(leave, &QAction::triggered, this, &GroupPane::onLeaveTriggered);
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &GroupPane::onCurrentChanged);
    connect(&groups, &QAbstractItemModel::rowsInserted, this, &GroupPane::onRowsChanged);
    connect(&groups, &QAbstractItemModel::rowsRemoved, this, &GroupPane::onRowsChanged);
}

GroupName GroupPane::currentGroup() const
{
    return m_current;
}

void GroupPane::setCurrentGroup(const GroupName &group)
{
    const int row = m_groups.rowOf(group);
    if (row >= 0)
        m_list->setCurrentIndex(m_groups.index(row));
}

void GroupPane::focusJoinField()
{
    m_join->setFocus(Qt::ShortcutFocusReason);
    m_join->selectAll();
}

void GroupPane::onJoinEntered()
{
    QString text = m_join->text().trimmed();
    if (text.startsWith(u'#'))
        text.remove(0, 1);
    if (text.isEmpty())
        return;
    const auto group = GroupName::fromString(text);
    if (!group) {
        m_hint->setText(tr("A group's name has only letters A to Z, digits, '-', '_' and '.'."));
        m_hint->show();
        return;
    }
    m_join->clear();
    emit joinRequested(*group);
}

void GroupPane::onLeaveTriggered()
{
    if (!m_current.isNull())
        emit leaveRequested(m_current);
}

void GroupPane::onCurrentChanged()
{
    const QString name = m_list->currentIndex().data(GroupListModel::NameRole).toString();
    const GroupName current = GroupName::fromString(name).value_or(GroupName());
    if (current == m_current)
        return;
    m_current = current;
    emit currentGroupChanged(m_current);
}

void GroupPane::onRowsChanged()
{
    if (!m_list->currentIndex().isValid() && m_groups.rowCount() > 0)
        m_list->setCurrentIndex(m_groups.index(0));
    onCurrentChanged();
}

} // namespace Limpid
