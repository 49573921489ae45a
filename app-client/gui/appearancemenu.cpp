// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/appearancemenu.h"

#include <QActionGroup>

namespace Limpid {

AppearanceMenu::AppearanceMenu(Theme &theme, QWidget *parent)
    : QMenu(tr("&Appearance"), parent)
    , m_theme(theme)
    , m_schemes(new QActionGroup(this))
{
    add(tr("As the &desktop"), Theme::Scheme::System);
    add(tr("&Light"), Theme::Scheme::Light);
    add(tr("Dar&k"), Theme::Scheme::Dark);
    connect(m_schemes, &QActionGroup::triggered, this, &AppearanceMenu::onTriggered);
    connect(&theme, &Theme::changed, this, &AppearanceMenu::refresh);
    refresh();
}

void AppearanceMenu::add(const QString &words, Theme::Scheme scheme)
{
    QAction *action = m_schemes->addAction(addAction(words));
    action->setCheckable(true);
    action->setData(QVariant::fromValue(scheme));
}

void AppearanceMenu::onTriggered(const QAction *action)
{
    m_theme.setScheme(action->data().value<Theme::Scheme>());
}

void AppearanceMenu::refresh()
{
    for (QAction *action : m_schemes->actions())
        action->setChecked(action->data().value<Theme::Scheme>() == m_theme.scheme());
}

} // namespace Limpid
