// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/memberpane.h"

#include "app-client/gui/memberdelegate.h"
#include "common/models/memberlistmodel.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Limpid {

MemberPane::MemberPane(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_list(new QListView(this))
{
    setProperty("surface", u"side"_s);
    m_heading->setObjectName(u"membersHeading"_s);
    m_heading->setProperty("heading", true);
    m_heading->setContentsMargins(12, 10, 12, 6);
    m_heading->setBuddy(m_list);
    m_list->setObjectName(u"members"_s);
    m_list->setAccessibleName(tr("People in the group"));
    m_list->setItemDelegate(new MemberDelegate(theme, this));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    updateHeading();
}

void MemberPane::setMembers(MemberListModel *members)
{
    if (m_members)
        disconnect(m_members, nullptr, this, nullptr);
    m_members = members;
    m_list->setModel(members);
    if (members) {
        connect(members, &QAbstractItemModel::rowsInserted, this, &MemberPane::updateHeading);
        connect(members, &QAbstractItemModel::rowsRemoved, this, &MemberPane::updateHeading);
        connect(members, &QAbstractItemModel::modelReset, this, &MemberPane::updateHeading);
    }
    updateHeading();
}

void MemberPane::updateHeading()
{
    const int count = m_members ? m_members->rowCount() : 0;
    m_heading->setText(count > 0 ? tr("PEOPLE · %n", nullptr, count) : tr("PEOPLE"));
}

} // namespace Limpid
