// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace Limpid {

class Theme;

/// A message inside the window: what happened, why, and what next; hidden when there is nothing to
/// say.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Danger };

    explicit Banner(const Theme &theme, QWidget *parent = nullptr);

    /// action: the words of the button that does what is next; empty: no button.
    void say(Kind kind, const QString &headline, const QString &detail, const QString &action = {});
    void clear();
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString detail() const;

signals:
    void actionTriggered();

private:
    void refresh();

    const Theme &m_theme;
    Kind m_kind = Kind::Information;
    QLabel *m_headline;
    QLabel *m_detail;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace Limpid
