// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/qrview.h"

#include <QPainter>

namespace Limpid {

QrView::QrView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

bool QrView::setText(const QString &text)
{
    m_code = QrCode::encode(text.toUtf8());
    setAccessibleName(tr("QR code of %1").arg(text));
    update();
    return m_code.has_value();
}

void QrView::paintEvent(QPaintEvent *)
{
    if (!m_code)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), 8, 8);
    // Modules that are no whole pixels of the screen would be blurred.
    const qreal ratio = painter.deviceTransform().m11();
    const int pixels = int(qMin(width(), height()) * ratio);
    QImage picture = m_code->picture(pixels);
    const int margin = (pixels - picture.width()) / 2;
    picture.setDevicePixelRatio(ratio);
    painter.drawImage(QPointF(margin / ratio, margin / ratio), picture);
}

} // namespace Limpid
