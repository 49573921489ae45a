// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/gui/stateshape.h"
#include "common/types/readystate.h"

#include <QAbstractButton>

namespace Limpid {

class Theme;

/// A rounded outline with shape, word and number of a state: "● OPEN 1"; clicking it is up to the
/// window.
class StatePill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatePill(const Theme &theme, QWidget *parent = nullptr);

    void setState(ReadyState state, bool slow = false); ///< text, shape and colour of the state
    void setCustom(StateShape shape, const QColor &color, const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    ReadyState m_state = ReadyState::Closed;
    StateShape m_shape = StateShape::Closed;
    QColor m_color;
    bool m_slow = false;
    bool m_custom = false;
};

} // namespace Limpid
