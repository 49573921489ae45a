// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/raw/rawmessage.h"
#include "app-client/raw/rawtarget.h"
#include "common/types/readystate.h"
#include "common/websocket/closebody.h"

#include <QObject>

#include <memory>
#include <variant>

namespace Limpid {

class WebSocket;

/// The one WebSocket of a window in raw mode, and the next one after its end.
///
/// It does what the person does, and nothing by itself: it does not come back when it is cut off.
class RawConnection : public QObject
{
    Q_OBJECT

public:
    /// Why open() opened nothing.
    struct BadUrl
    {
    };
    struct BadProtocols
    {
    };
    using Problem = std::variant<std::monostate, BadUrl, BadProtocols, ClientTlsProblem>;

    explicit RawConnection(QObject *parent = nullptr);
    ~RawConnection() override;

    /// Begins to connect. Not while there is a connection.
    [[nodiscard]] Problem open(const RawTarget &target);
    bool send(const RawMessage &message); ///< false, and nothing is sent, unless it is open
    void close(int code, const QString &reason = {}); ///< 0: without a body; connecting: gives up
    void drop(); ///< TCP, without a closing handshake

    [[nodiscard]] WebSocket *webSocket() const { return m_webSocket.get(); } ///< nullptr at first
    [[nodiscard]] ReadyState readyState() const; ///< Closed if there is none
    [[nodiscard]] qint64 bufferedAmount() const; ///< bytes

signals:
    /// Before anything has happened on it; the one before it is gone afterwards.
    void webSocketChanged(Limpid::WebSocket *webSocket);
    void readyStateChanged(Limpid::ReadyState state);

private:
    std::unique_ptr<WebSocket> m_webSocket;
};

} // namespace Limpid
