// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/buffergauge.h"

#include "app-client/inspect/buffersampler.h"
#include "common/gui/sparkline.h"
#include "common/gui/theme.h"
#include "common/gui/words.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Limpid {

BufferGauge::BufferGauge(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_bufferedAmount(figure(u"bufferedAmount"_s, u"bufferedAmount"_s))
    , m_wire(figure(u"wire"_s, tr("Bytes on the wire's queue")))
    , m_plot(new Sparkline(theme, this))
    , m_peak(new QLabel(this))
    , m_received(new QLabel(this))
    , m_sent(new QLabel(this))
{
    auto *amountWord = new QLabel(u"bufferedAmount"_s, this);
    auto *wireWord = new QLabel(tr("wire"), this);
    m_peak->setObjectName(u"peak"_s);
    m_received->setObjectName(u"messagesReceived"_s);
    m_sent->setObjectName(u"messagesSent"_s);
    for (QLabel *label : { amountWord, wireWord, m_peak, m_received, m_sent })
        label->setProperty("dim", true);
    amountWord->setToolTip(tr("Payload bytes that were given to send() and that the network has "
                              "not taken yet, as in a browser."));
    wireWord->setToolTip(
        tr("All bytes waiting to leave this process: frame headers and control frames included."));
    m_plot->setObjectName(u"bufferPlot"_s);
    m_plot->setAccessibleName(tr("bufferedAmount over the last minute"));
    m_plot->setLimit(HighWaterMark);
    m_plot->setMinimumWidth(80);
    m_plot->setMaximumWidth(360);
    m_plot->setFixedHeight(24);
    m_plot->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(amountWord);
    layout->addWidget(m_bufferedAmount);
    layout->addSpacing(8);
    layout->addWidget(wireWord);
    layout->addWidget(m_wire);
    layout->addSpacing(8);
    layout->addWidget(m_plot, 1);
    layout->addSpacing(8);
    layout->addWidget(m_peak);
    layout->addStretch(1);
    layout->addWidget(m_received);
    layout->addSpacing(8);
    layout->addWidget(m_sent);
    addSample({}, 0);
    setCounts(0, 0);
}

void BufferGauge::addSample(const BufferSample &sample, qint64 heldPeak)
{
    m_bufferedAmount->setText(Words::bytes(sample.bufferedAmount));
    m_wire->setText(Words::bytes(sample.wire));
    m_plot->addSample(double(sample.peak));
    m_peak->setText(tr("peak %1").arg(Words::bytes(heldPeak)));
    m_plot->setAccessibleDescription(tr("%1 now, peak %2, high-water mark %3")
                                         .arg(Words::bytes(sample.bufferedAmount),
                                              Words::bytes(heldPeak),
                                              Words::bytes(HighWaterMark)));
}

void BufferGauge::setCounts(qint64 messagesReceived, qint64 messagesSent)
{
    m_received->setText(tr("in %1").arg(Words::count(messagesReceived)));
    m_sent->setText(tr("out %1").arg(Words::count(messagesSent)));
}

QLabel *BufferGauge::figure(const QString &objectName, const QString &words)
{
    auto *label = new QLabel(this);
    label->setObjectName(objectName);
    label->setAccessibleName(words);
    label->setFont(Theme::font(1, true));
    // A figure that changes four times a second must not push its neighbours about.
    label->setMinimumWidth(label->fontMetrics().horizontalAdvance(u"999.9 kB"_s));
    return label;
}

} // namespace Limpid
