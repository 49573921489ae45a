// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/gui/plotcard.h"

#include "common/gui/sparkline.h"
#include "common/gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace Limpid {

PlotCard::PlotCard(const Theme &theme, const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(title, this))
    , m_value(new QLabel(this))
    , m_plot(new Sparkline(theme, this))
{
    setProperty("pane", true);
    m_title->setProperty("dim", true);
    m_value->setFont(Theme::font(1, true));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_value);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_plot, 1);
}

void PlotCard::addSample(double value, const QString &words)
{
    m_plot->addSample(value);
    m_value->setText(words);
    setAccessibleName(tr("%1: %2").arg(m_title->text(), words));
}

} // namespace Limpid
