// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/gui/theme.h"

#include <QMenu>

class QActionGroup;

namespace Limpid {

/// Light, dark or as the desktop: what the theme is, and what makes it so.
class AppearanceMenu : public QMenu
{
    Q_OBJECT

public:
    /// theme outlives the menu.
    explicit AppearanceMenu(Theme &theme, QWidget *parent = nullptr);

private:
    void add(const QString &words, Theme::Scheme scheme);
    void onTriggered(const QAction *action);
    void refresh();

    Theme &m_theme;
    QActionGroup *m_schemes;
};

} // namespace Limpid
