// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run.h"

#include <QWebSocket>

namespace Limpid {

/// Measures QWebSocket.
class QtRun : public Run
{
    Q_OBJECT

public:
    using Run::Run;

protected:
    void connectTo(const QString &url) override;
    void sendText(const QString &text) override { m_webSocket.sendTextMessage(text); }

private:
    QWebSocket m_webSocket;
};

} // namespace Limpid
