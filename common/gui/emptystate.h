// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Limpid {

/// What a pane shows when it has nothing: a headline, what to do, and the one button that does it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &headline,
               const QString &hint,
               const QString &action,
               QWidget *parent = nullptr);

    void setWords(const QString &headline, const QString &hint, const QString &action);
    void makeButtonBig(); ///< where it is the one thing to do in a window
    [[nodiscard]] QPushButton &button() const { return *m_action; }

signals:
    void actionTriggered();

private:
    QLabel *m_headline;
    QLabel *m_hint;
    QPushButton *m_action;
};

} // namespace Limpid
