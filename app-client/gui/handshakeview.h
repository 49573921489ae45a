// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPlainTextEdit;

namespace Limpid {

/// Both heads of the opening handshake, verbatim, side by side.
class HandshakeView : public QFrame
{
    Q_OBJECT

public:
    explicit HandshakeView(QWidget *parent = nullptr);

    void setHeads(const QByteArray &request, const QByteArray &response);

private:
    [[nodiscard]] QPlainTextEdit *makeHead(const QString &objectName, const QString &placeholder);

    QPlainTextEdit *m_request;
    QPlainTextEdit *m_response;
};

} // namespace Limpid
