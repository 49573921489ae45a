// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/gui/qrcode.h"

#include <QPainter>
#include <qrencode.h>

#include <memory>

namespace Limpid {

namespace {

struct FreeCode
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

std::optional<QrCode> QrCode::encode(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    const std::unique_ptr<QRcode, FreeCode> made(
        QRcode_encodeData(int(bytes.size()), data, 0, QR_ECLEVEL_M));
    if (!made)
        return {};
    QrCode code;
    code.m_size = made->width;
    code.m_dark.resize(made->width * made->width);
    for (int i = 0; i < code.m_dark.size(); ++i)
        code.m_dark.setBit(i, made->data[i] & 1);
    return code;
}

QImage QrCode::picture(int pixels) const
{
    const int modules = m_size + 2 * QuietZone;
    const int module = pixels / modules;
    if (module == 0)
        return {};
    QImage image(modules * module, modules * module, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int i = 0; i < m_dark.size(); ++i) {
        if (m_dark.testBit(i))
            painter.fillRect((QuietZone + i % m_size) * module,
                             (QuietZone + i / m_size) * module,
                             module,
                             module,
                             Qt::black);
    }
    return image;
}

} // namespace Limpid
