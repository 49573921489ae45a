// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Limpid {

/// Two parts of a bar: at both ends of it where there is room, the second below the first where
/// there is not.
class WrappingBar : public QWidget
{
    Q_OBJECT

public:
    /// The parts become its own; one that is hidden takes no room.
    WrappingBar(QWidget &first, QWidget &second, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isWrapped(int width) const;
    void place();

    QWidget &m_first;
    QWidget &m_second;
};

} // namespace Limpid
