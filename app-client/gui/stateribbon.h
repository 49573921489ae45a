// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimer>
#include <QWidget>

namespace Limpid {

class StateTimeline;
class Theme;
struct StateSegment;

/// Every readyState of the window's life as a strip: number, word, dwell time, newest on the right.
///
/// Arrow keys walk along it, Enter activates; the tool tip says more of the segment under the
/// mouse.
class StateRibbon : public QWidget
{
    Q_OBJECT

public:
    StateRibbon(const StateTimeline &timeline, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] int segmentCount() const; ///< of the timeline, shown or not
    [[nodiscard]] QString
    segmentText(int index) const; ///< all a segment says, whether it fits or not
    [[nodiscard]] QRect segmentRect(int index) const; ///< empty if there is no room for it

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void segmentActivated(int index); ///< clicked, or Enter on it

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QList<QRect> shownRects() const; ///< of the newest segments, oldest first
    [[nodiscard]] int segmentAt(const QPoint &position) const; ///< -1: none
    void paintSegment(QPainter &painter, int index, const QRect &rect) const;
    void paintWords(QPainter &painter, int index, const QRect &rect) const;
    void onTimelineChanged();
    void setCurrent(int index);
    void describe();

    const StateTimeline &m_timeline;
    const Theme &m_theme;
    QTimer m_tick;
    int m_current = -1; ///< where the keyboard stands; -1: on the newest
};

} // namespace Limpid
