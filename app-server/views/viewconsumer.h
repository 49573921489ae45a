// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-server/channels/consumer.h"
#include "app-server/views/viewpeer.h"
#include "app-server/views/websocketview.h"

namespace Limpid {

/// The consumer that runs a WebSocketView: accepts at once, and calls it when the WebSocket is
/// open.
class ViewConsumer : public Consumer, private ViewPeer
{
public:
    ViewConsumer(WebSocketView view, RouteArguments arguments);
    ~ViewConsumer() override;

protected:
    void accepted() override;
    void receiveText(const QString &text) override;
    void receiveBinary(const QByteArray &data) override;
    void disconnect(quint16 code) override;

private:
    void write(const QByteArray &message, bool isText) override;
    void startClose(quint16 code, const QString &reason) override;
    void setReadingHeld(bool held) override;
    void logFault(const QString &text) override;

    static QCoro::Task<>
    run(std::shared_ptr<ViewInbox> inbox, WebSocketView view, RouteArguments arguments);

    const WebSocketView m_view;
    const RouteArguments m_arguments;
    const std::shared_ptr<ViewInbox> m_inbox;
};

} // namespace Limpid
