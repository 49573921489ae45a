// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-client/gui/windowopener.h"

#include "app-client/gui/clientwindow.h"
#include "app-client/gui/recordingwindow.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Limpid {

WindowOpener::WindowOpener(WebSocketFactory factory,
                           Theme &theme,
                           ClientSettings &settings,
                           OutboxFactory outboxes,
                           const ClientDesktop &desktop,
                           QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_theme(theme)
    , m_settings(settings)
    , m_outboxes(std::move(outboxes))
    , m_desktop(desktop)
{
}

WindowOpener::~WindowOpener()
{
    const QList<ClientWindow *> left = std::exchange(m_windows, {});
    qDeleteAll(left);
    const QList<RecordingWindow *> recordings = std::exchange(m_recordings, {});
    qDeleteAll(recordings);
}

ClientWindow *WindowOpener::open(const ClientStart &how)
{
    auto *window = new ClientWindow(m_factory, m_theme, m_settings, m_outboxes, m_desktop);
    m_windows += window;
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    connect(window, &ClientWindow::newWindowRequested, this, [this, window] { openLike(window); });
    connect(window, &ClientWindow::quitRequested, this, &WindowOpener::quit);
    connect(window, &ClientWindow::rawWindowRequested, this, &WindowOpener::rawWindowRequested);
    connect(window, &ClientWindow::recordingOpened, this, &WindowOpener::openRecording);
    window->start(how);
    window->show();
    return window;
}

RecordingWindow *WindowOpener::openRecording(const OpenedRecording &recording)
{
    auto *window = new RecordingWindow(recording, m_factory, m_theme);
    m_recordings += window;
    connect(window, &QObject::destroyed, this, [this, window] { m_recordings.removeOne(window); });
    connect(window, &RecordingWindow::recordingOpened, this, &WindowOpener::openRecording);
    connect(window, &RecordingWindow::quitRequested, this, &WindowOpener::quit);
    window->show();
    return window;
}

QList<ClientWindow *> WindowOpener::windows() const
{
    return m_windows;
}

QString WindowOpener::nextNick(const QString &nick)
{
    static const QRegularExpression numbered(uR"(^(.*?)(\d{1,6})$)"_s);
    const QRegularExpressionMatch match = numbered.match(nick);
    const QString stem = match.hasMatch() ? match.captured(1) : nick;
    const int number = match.hasMatch() ? match.captured(2).toInt() : 1;
    return nick.isEmpty() ? QString() : stem + QString::number(number + 1);
}

void WindowOpener::openLike(const ClientWindow *window)
{
    ClientStart how = window->state();
    QStringList taken;
    for (const ClientWindow *other : m_windows)
        taken += other->state().nick;
    do {
        how.nick = nextNick(how.nick);
    } while (taken.contains(how.nick));
    open(how);
}

void WindowOpener::quit()
{
    emit closingAll();
    closeAll();
}

void WindowOpener::closeAll()
{
    const QList<ClientWindow *> all = m_windows;
    for (ClientWindow *window : all)
        window->close();
    const QList<RecordingWindow *> recordings = m_recordings;
    for (RecordingWindow *window : recordings)
        window->close();
}

} // namespace Limpid
