// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/rawgui/rawopener.h"

#include "app-client/options/clientsettings.h"
#include "app-client/rawgui/rawpresets.h"
#include "app-client/rawgui/rawwindow.h"

namespace Limpid {

RawOpener::RawOpener(Theme &theme, ClientSettings &settings, RawBook &book, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_book(book)
{
}

RawOpener::~RawOpener()
{
    const QList<RawWindow *> left = std::exchange(m_windows, {});
    qDeleteAll(left);
}

RawWindow *RawOpener::open(const RawTarget &target, bool connectNow)
{
    auto *window = new RawWindow(m_theme, m_settings, m_book);
    m_windows += window;
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    connect(window, &RawWindow::newWindowRequested, this, [this, window] { openLike(window); });
    connect(window, &RawWindow::quitRequested, this, &RawOpener::quitRequested);
    connect(window, &RawWindow::recordingOpened, this, &RawOpener::recordingOpened);
    window->start(target, connectNow);
    window->show();
    return window;
}

void RawOpener::openEmpty()
{
    RawTarget target = RawPresets::targets().constFirst().target;
    const QStringList recent = m_settings.recentRawAddresses();
    if (!recent.isEmpty())
        target.url = recent.first();
    open(target, false);
}

void RawOpener::closeAll()
{
    const QList<RawWindow *> all = m_windows;
    for (RawWindow *window : all)
        window->close();
}

void RawOpener::openLike(const RawWindow *window)
{
    open(window->target(), false);
}

} // namespace Limpid
