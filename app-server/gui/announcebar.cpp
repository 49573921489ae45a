// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/announcebar.h"

#include "app-server/gui/hairline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Limpid {

AnnounceBar::AnnounceBar(QWidget *parent)
    : QFrame(parent)
    , m_group(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_send(new QPushButton(tr("Send"), this))
{
    setProperty("surface", u"window"_s);
    m_group->setObjectName(u"announceGroup"_s);
    m_group->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_group->setMaximumWidth(240);
    m_group->addItem(tr("all groups"), QVariant::fromValue(GroupName()));
    m_text->setObjectName(u"announceText"_s);
    m_text->setPlaceholderText(tr("Lab ends in 5 minutes"));
    m_text->setAccessibleName(tr("Announcement"));
    m_text->setMaxLength(4'000);
    m_send->setObjectName(u"announceSend"_s);
    m_send->setProperty("primary", true);
    m_send->setAccessibleName(tr("Send the announcement"));
    auto *label = new QLabel(tr("A&nnounce to"), this);
    label->setProperty("dim", true);
    label->setBuddy(m_group);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(hairline(this));
    auto *layout = new QHBoxLayout;
    outer->addLayout(layout);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(10);
    layout->addWidget(label);
    layout->addWidget(m_group);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_send);
    connect(m_text, &QLineEdit::textChanged, this, &AnnounceBar::updateSend);
    connect(m_text, &QLineEdit::returnPressed, this, &AnnounceBar::send);
    connect(m_send, &QPushButton::clicked, this, &AnnounceBar::send);
    updateSend();
}

void AnnounceBar::setGroups(const QList<GroupSnapshot> &groups)
{
    const auto chosen = m_group->currentData().value<GroupName>();
    // An announcement to one group must not become one to all because the group has just gone.
    const auto isWanted = [&](const GroupName &name) {
        return name.isNull() || name == chosen
            || std::ranges::binary_search(groups, name, {}, &GroupSnapshot::name);
    };
    for (int i = m_group->count() - 1; i >= 0; --i) {
        if (!isWanted(m_group->itemData(i).value<GroupName>()))
            m_group->removeItem(i);
    }
    int at = 1;
    for (const GroupSnapshot &group : groups) {
        const auto nameAt = [this](int i) { return m_group->itemData(i).value<GroupName>(); };
        while (at < m_group->count() && nameAt(at) < group.name)
            ++at;
        if (at >= m_group->count() || nameAt(at) != group.name)
            m_group->insertItem(
                at, u"# "_s + group.name.toString(), QVariant::fromValue(group.name));
    }
}

void AnnounceBar::chooseGroup(const GroupName &group)
{
    for (int i = 0; i < m_group->count(); ++i) {
        if (m_group->itemData(i).value<GroupName>() == group)
            m_group->setCurrentIndex(i);
    }
}

void AnnounceBar::clear()
{
    m_group->setCurrentIndex(0);
    setGroups({});
    m_text->clear();
}

void AnnounceBar::send()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty())
        return;
    emit announced(m_group->currentData().value<GroupName>(), text);
    m_text->clear();
}

void AnnounceBar::updateSend()
{
    m_send->setEnabled(!m_text->text().trimmed().isEmpty());
}

} // namespace Limpid
