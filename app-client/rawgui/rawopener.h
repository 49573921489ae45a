// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app-client/raw/rawtarget.h"

#include <QList>
#include <QObject>

namespace Limpid {

class ClientSettings;
class RawBook;
class RawWindow;
class Theme;
struct OpenedRecording;

/// Opens the windows in raw mode of one process, and closes them all at the end.
class RawOpener : public QObject
{
    Q_OBJECT

public:
    /// All outlive the windows.
    RawOpener(Theme &theme, ClientSettings &settings, RawBook &book, QObject *parent = nullptr);
    ~RawOpener() override;

    RawWindow *open(const RawTarget &target, bool connectNow);
    void openEmpty(); ///< at the address that was used last, not connected
    void closeAll();
    [[nodiscard]] QList<RawWindow *> windows() const { return m_windows; } ///< as they were opened

signals:
    void quitRequested();
    void recordingOpened(const Limpid::OpenedRecording &recording);

private:
    void openLike(const RawWindow *window);

    Theme &m_theme;
    ClientSettings &m_settings;
    RawBook &m_book;
    QList<RawWindow *> m_windows;
};

} // namespace Limpid
