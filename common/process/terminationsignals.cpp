// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/process/terminationsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Limpid {

namespace {

int pipeEnds[2] = { -1, -1 };

extern "C" void onSignal(int number)
{
    const char byte = char(number);
    // Nothing can be done about a full pipe, and nothing has to: there is a byte in it then.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

void setHandler(int number, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(number, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(Hangup hangup, QObject *parent)
    : QObject(parent)
    , m_hangup(hangup)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TerminationSignals::onActivated);
    setHandler(SIGTERM, onSignal);
    setHandler(SIGINT, onSignal);
    if (hangup == Hangup::Reloads)
        setHandler(SIGHUP, onSignal);
    std::signal(SIGPIPE, SIG_IGN);
}

TerminationSignals::~TerminationSignals()
{
    setHandler(SIGTERM, SIG_DFL);
    setHandler(SIGINT, SIG_DFL);
    if (m_hangup == Hangup::Reloads)
        setHandler(SIGHUP, SIG_DFL);
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

void TerminationSignals::onActivated()
{
    bool isTermination = false;
    bool isReload = false;
    char number = 0;
    while (::read(pipeEnds[0], &number, 1) > 0)
        (number == SIGHUP ? isReload : isTermination) = true;
    if (isTermination)
        emit received();
    else if (isReload)
        emit reloadRequested();
}

} // namespace Limpid
