// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Limpid {

class Theme;

/// A figure in large digits over the word for what it counts.
class Figure : public QWidget
{
    Q_OBJECT

public:
    explicit Figure(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &value, const QString &caption);
    void setWarning(bool warning); ///< in the colour of what is slow

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Theme &m_theme;
    QLabel *m_value;
    QLabel *m_caption;
    bool m_warning = false;
};

} // namespace Limpid
