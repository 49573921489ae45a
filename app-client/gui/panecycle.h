// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace Limpid {

/// Moves the focus from pane to pane, past those that cannot have it now.
class PaneCycle : public QObject
{
    Q_OBJECT

public:
    /// stops: where each pane takes the focus, in order; all in one window.
    explicit PaneCycle(QList<QWidget *> stops, QObject *parent = nullptr);

    void next();
    void previous();

private:
    void move(int step);

    QList<QWidget *> m_stops;
};

} // namespace Limpid
