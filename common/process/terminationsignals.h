// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Limpid {

/// SIGTERM and SIGINT as a Qt signal, from the thread this was made on; SIGPIPE is ignored.
///
/// A signal handler may do next to nothing, so it writes a byte into a pipe that the event loop
/// reads. One object at a time.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    enum class Hangup { Default, Reloads };

    explicit TerminationSignals(Hangup hangup = Hangup::Default, QObject *parent = nullptr);
    /// Gives the signals their default effect back.
    ~TerminationSignals() override;

signals:
    void received(); ///< SIGTERM or SIGINT
    void reloadRequested(); ///< SIGHUP, if it has this meaning

private:
    void onActivated();

    const Hangup m_hangup;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Limpid
