// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/net/websocket.h"
#include "run.h"

namespace Limpid {

/// Measures Limpid::WebSocket.
class LimpidRun : public Run
{
    Q_OBJECT

public:
    using Run::Run;

protected:
    void connectTo(const QString &url) override;
    void sendText(const QString &text) override { m_webSocket->sendText(text); }

private:
    std::unique_ptr<WebSocket> m_webSocket;
};

} // namespace Limpid
