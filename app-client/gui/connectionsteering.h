// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Limpid {

class Banner;
class ChatSession;
class ClientSettings;
class ConnectionBar;
class ConnectionRecorder;
class ReconnectBanner;
class Nick;
struct Notice;
struct Welcome;

/// What a person does to a window's connection: opens it, closes it, tears it; says what is in the
/// way, and remembers what worked.
class ConnectionSteering : public QObject
{
    Q_OBJECT

public:
    /// What a connection is steered with; all borrowed.
    struct Parts
    {
        ChatSession &session;
        ConnectionRecorder &recorder;
        ConnectionBar &bar;
        Banner &banner;
        ReconnectBanner &reconnect;
        ClientSettings &settings;
    };

    /// window: whose dialogs are opened.
    ConnectionSteering(const Parts &parts, QWidget *window);

    void connectAs(const Nick &nick); ///< closed: with the next connection
    void connectToServer(); ///< the address and nick of the bar; says if they are none
    void closeConnection(int code);
    void askForCloseCode();
    void dropConnection(); ///< without a Close frame

signals:
    void changed(); ///< another address or nick counts

private:
    void onIdentified(const Welcome &welcome);
    void say(const Notice &notice);

    Parts m_parts;
    QWidget *m_window;
};

} // namespace Limpid
