// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/plotrow.h"

#include "app-server/gui/serverwords.h"
#include "app-server/models/serverfigures.h"
#include "common/gui/plotcard.h"
#include "common/gui/sparkline.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Limpid {

PlotRow::PlotRow(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_messages(new PlotCard(theme, tr("Messages/s"), this))
    , m_out(new PlotCard(theme, tr("Out, MB/s"), this))
    , m_buffered(new PlotCard(theme, tr("Buffered"), this))
    , m_lag(new PlotCard(theme, tr("Loop lag, ms"), this))
{
    setProperty("surface", u"window"_s);
    m_messages->setObjectName(u"plotMessages"_s);
    m_out->setObjectName(u"plotOut"_s);
    m_buffered->setObjectName(u"plotBuffered"_s);
    m_lag->setObjectName(u"plotLag"_s);
    m_out->plot().setColorRole(&Colors::open);
    m_buffered->plot().setColorRole(&Colors::warning);
    m_lag->plot().setColorRole(&Colors::closing);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(10);
    for (PlotCard *card : { m_messages, m_out, m_buffered, m_lag }) {
        card->setFixedHeight(88);
        layout->addWidget(card, 1);
    }
}

void PlotRow::setLimit(qint64 maxBuffered)
{
    m_buffered->plot().setLimit(double(maxBuffered));
}

void PlotRow::addSample(const ServerFigures &figures)
{
    const QLocale locale;
    const double messages = figures.messagesPerSecond();
    m_messages->addSample(messages, ServerWords::rate(messages));
    const double out = figures.bytesOutPerSecond() / 1e6;
    m_out->addSample(out, locale.toString(out, 'f', out < 10 ? 2 : 1));
    m_buffered->addSample(double(figures.bufferedAmount()), Words::bytes(figures.bufferedAmount()));
    const double lag = double(figures.loopLag()) / 1e3;
    m_lag->addSample(lag, locale.toString(lag, 'f', 1));
}

void PlotRow::clear()
{
    for (PlotCard *card : { m_messages, m_out, m_buffered, m_lag })
        card->plot().clear();
}

} // namespace Limpid
