// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/process/terminationsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Limpid {

namespace {

int pipeEnds[2] = { -1, -1 };

extern "C" void onTerminationSignal(int)
{
    const char byte = 1;
    // Nothing can be done about a full pipe, and nothing has to: there is a byte in it then.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

void setHandler(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TerminationSignals::onActivated);
    setHandler(onTerminationSignal);
    std::signal(SIGPIPE, SIG_IGN);
}

TerminationSignals::~TerminationSignals()
{
    setHandler(SIG_DFL);
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

void TerminationSignals::onActivated()
{
    char byte = 0;
    while (::read(pipeEnds[0], &byte, 1) > 0)
        continue;
    emit received();
}

} // namespace Limpid
