// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/gui/clientdesktop.h"
#include "app-client/gui/clientstart.h"
#include "app-client/session/chatsession.h"

#include <QList>
#include <QObject>

namespace Limpid {

class ClientSettings;
class ClientWindow;
class RecordingWindow;
class Theme;
struct OpenedRecording;

/// Opens the windows of one process, each with a connection of its own, and closes them all at the
/// end.
class WindowOpener : public QObject
{
    Q_OBJECT

public:
    /// theme, settings and what is in desktop outlive the windows.
    WindowOpener(WebSocketFactory factory,
                 Theme &theme,
                 ClientSettings &settings,
                 OutboxFactory outboxes,
                 const ClientDesktop &desktop,
                 QObject *parent = nullptr);
    ~WindowOpener() override;

    ClientWindow *open(const ClientStart &how);
    /// In a window of its own, which outlives the one it was opened from.
    RecordingWindow *openRecording(const OpenedRecording &recording);
    [[nodiscard]] QList<ClientWindow *> windows() const; ///< in the order of opening
    /// The nick with a number behind it, or with the next one: "ada", "ada2", "ada3".
    [[nodiscard]] static QString nextNick(const QString &nick);

    void quit(); ///< closes all windows, those of other kinds, too

signals:
    void rawWindowRequested();
    void closingAll(); ///< to whoever has windows of other kinds

private:
    void openLike(const ClientWindow *window);
    void closeAll();

    WebSocketFactory m_factory;
    Theme &m_theme;
    ClientSettings &m_settings;
    OutboxFactory m_outboxes;
    ClientDesktop m_desktop;
    QList<ClientWindow *> m_windows;
    QList<RecordingWindow *> m_recordings;
};

} // namespace Limpid
