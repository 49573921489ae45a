// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/inspect/clock.h"
#include "app-client/inspect/framerule.h"
#include "common/types/readystate.h"
#include "common/websocket/closebody.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>

namespace Limpid {

class WebSocket;

/// What a person does to an open WebSocket by hand: frames past all rules, Pings, a Close with any
/// code, and conditions that otherwise a stopped program brings about.
///
/// What is sent so are frames like any others to who watches the WebSocket. No condition outlives
/// its connection.
class WireBench : public QObject
{
    Q_OBJECT

public:
    enum class Condition : quint8 {
        ReadingFrozen, ///< nothing is read; ends by itself after FreezeTime
        PongsOff, ///< Pings are not answered
    };
    static constexpr std::chrono::seconds FreezeTime { 60 };

    explicit WireBench(Clock clock, QObject *parent = nullptr);

    void watch(WebSocket *webSocket); ///< nullptr: none
    /// What the server said it takes: bytes of one message. Known for this connection only.
    void setMaxMessage(qint64 bytes);

    [[nodiscard]] ReadyState readyState() const; ///< Closed if there is no WebSocket
    [[nodiscard]] bool isOpen() const { return readyState() == ReadyState::Open; }
    [[nodiscard]] QString subprotocol() const;
    /// For the next frame.
    [[nodiscard]] const FrameSituation &situation() const { return m_situation; }

    // Each is false, and nothing has happened, unless the WebSocket is open.
    bool send(const HandFrame &frame);
    bool ping(const QByteArray &payload); ///< at most 125 bytes, or it is false
    bool close(const CloseBody &body); ///< any code; a reason of at most 123 bytes, or it is false
    /// The text (UTF-8) by send() as often as it takes for so many bytes.
    bool sendBurst(const QByteArray &text, qint64 bytes);
    bool begin(Condition condition); ///< once more: it lasts longer

    void end(Condition condition);
    [[nodiscard]] bool has(Condition condition) const;
    [[nodiscard]] qint64 frozenLeft() const; ///< microseconds until reading goes on; 0: it does
    void tick(); ///< ends what is over; a timer calls it four times a second while it has to

signals:
    void changed(); ///< any of the above, and time while reading is frozen
    /// A Close that is allowed goes out: what follows was wanted here.
    void closing();

private:
    void onReadyStateChanged(ReadyState state);
    void forget();

    Clock m_clock;
    QPointer<WebSocket> m_webSocket;
    FrameSituation m_situation;
    QTimer m_timer;
    qint64 m_frozenUntil = 0; // microseconds of the clock; 0: not frozen
    bool m_pongsOff = false;
};

} // namespace Limpid
