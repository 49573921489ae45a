// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QImage>

#include <optional>

namespace Limpid {

/// A QR code (ISO/IEC 18004): a square of modules, each dark or light. A value.
class QrCode
{
public:
    static constexpr int QuietZone = 4; ///< light modules around it, which a reader needs

    /// The smallest that holds the bytes and can be read with 15 % of it spoilt; nothing if there
    /// are no bytes, or more than fit (2,331).
    [[nodiscard]] static std::optional<QrCode> encode(const QByteArray &bytes);

    [[nodiscard]] int size() const { return m_size; } ///< modules in a row, without the quiet zone
    /// Dark on white with its quiet zone, as large as fits into `pixels` with modules that are
    /// whole pixels; null if it does not fit.
    [[nodiscard]] QImage picture(int pixels) const;

private:
    int m_size = 0;
    QBitArray m_dark; ///< row by row
};

} // namespace Limpid
