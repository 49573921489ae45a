// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/gui/qrcode.h"

#include <QWidget>

namespace Limpid {

/// Shows a text as a QR code, dark on white in every theme, since many readers want it so.
class QrView : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    /// False if it is too long for one; nothing is shown then.
    bool setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override { return { Side, Side }; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int Side = 248;

    std::optional<QrCode> m_code;
};

} // namespace Limpid
