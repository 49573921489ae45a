// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace Limpid {

class Sparkline;
class Theme;

/// A titled plot: name on the left, the figure of now in bold on the right, the line under both.
class PlotCard : public QFrame
{
    Q_OBJECT

public:
    PlotCard(const Theme &theme, const QString &title, QWidget *parent = nullptr);

    void addSample(double value, const QString &words); ///< words: the value as shown
    [[nodiscard]] Sparkline &plot() const { return *m_plot; }

private:
    QLabel *m_title;
    QLabel *m_value;
    Sparkline *m_plot;
};

} // namespace Limpid
