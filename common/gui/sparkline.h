// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/gui/theme.h"

#include <QWidget>

#include <deque>

namespace Limpid {

/// One line over the last 60 seconds with an optional limit line; keeps the peak.
///
/// Samples come at whatever pace the owner has; each is one step to the left. Who
/// cannot see it reads the figures the owner puts beside it.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(const Theme &theme, QWidget *parent = nullptr);

    void addSample(double value);
    void setCapacity(int samples); ///< 240: 60 s at 4 Hz
    void setLimit(double limit); ///< a dashed line; 0: none
    void setColorRole(QColor Colors::*role); ///< which of the theme's colours; the accent at first
    void clear();
    [[nodiscard]] double peak() const; ///< the highest sample kept; 0 if none
    [[nodiscard]] double last() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    std::deque<double> m_samples;
    int m_capacity = 240;
    double m_limit = 0;
    QColor Colors::*m_color = &Colors::accent;
};

} // namespace Limpid
