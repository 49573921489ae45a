// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/figure.h"

#include "common/gui/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace Limpid {

Figure::Figure(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_value(new QLabel(this))
    , m_caption(new QLabel(this))
{
    m_value->setFont(Theme::font(1.5, true));
    m_caption->setFont(Theme::font(0.88));
    m_caption->setProperty("dim", true);
    for (QLabel *label : { m_value, m_caption })
        label->setTextFormat(Qt::PlainText); // a nick may be in it
    m_value->setMinimumWidth(44); // figures that grow by a digit do not push each other
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 0, 12, 0);
    layout->setSpacing(0);
    layout->addWidget(m_value);
    layout->addWidget(m_caption);
    connect(&theme, &Theme::changed, this, &Figure::refresh);
}

void Figure::setWords(const QString &value, const QString &caption)
{
    m_value->setText(value);
    m_caption->setText(caption);
    setAccessibleName(tr("%1 %2").arg(value, caption));
}

void Figure::setWarning(bool warning)
{
    if (warning == m_warning)
        return;
    m_warning = warning;
    refresh();
}

void Figure::refresh()
{
    QPalette palette;
    if (m_warning)
        palette.setColor(QPalette::WindowText, m_theme.colors().warning);
    m_value->setPalette(palette);
}

void Figure::paintEvent(QPaintEvent *)
{
    const int x = isRightToLeft() ? width() - 1 : 0;
    QPainter(this).fillRect(x, 4, 1, height() - 8, m_theme.colors().softLine);
}

} // namespace Limpid
