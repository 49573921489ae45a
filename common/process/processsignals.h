// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Limpid {

/// SIGTERM, SIGINT and what else is wanted as Qt signals, from the thread this was made on; SIGPIPE
/// is ignored.
///
/// A signal handler may do next to nothing, so it writes a byte into a pipe that the event loop
/// reads. One object at a time.
class ProcessSignals : public QObject
{
    Q_OBJECT

public:
    /// What has its default effect otherwise, which is to end the program.
    enum Extra {
        None = 0,
        Hangup = 1, ///< SIGHUP
        User1 = 2, ///< SIGUSR1
    };
    Q_DECLARE_FLAGS(Extras, Extra)

    explicit ProcessSignals(Extras extras = None, QObject *parent = nullptr);
    /// Gives the signals their default effect back.
    ~ProcessSignals() override;

signals:
    void received(); ///< SIGTERM or SIGINT
    void hangupReceived(); ///< SIGHUP, if wanted
    void user1Received(); ///< SIGUSR1, if wanted

private:
    [[nodiscard]] QList<int> numbers() const;
    void onActivated();

    const Extras m_extras;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ProcessSignals::Extras)

} // namespace Limpid
