// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/process/processsignals.h"

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

ProcessSignals::ProcessSignals(Extras extras, QObject *parent)
    : QObject(parent)
    , m_extras(extras)
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ProcessSignals::onActivated);
    for (const int number : numbers())
        setHandler(number, onSignal);
    std::signal(SIGPIPE, SIG_IGN);
}

ProcessSignals::~ProcessSignals()
{
    for (const int number : numbers())
        setHandler(number, SIG_DFL);
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

QList<int> ProcessSignals::numbers() const
{
    QList<int> numbers { SIGTERM, SIGINT };
    if (m_extras.testFlag(Hangup))
        numbers.append(SIGHUP);
    if (m_extras.testFlag(User1))
        numbers.append(SIGUSR1);
    return numbers;
}

void ProcessSignals::onActivated()
{
    bool isTermination = false;
    bool isHangup = false;
    bool isUser1 = false;
    char number = 0;
    while (::read(pipeEnds[0], &number, 1) > 0) {
        isHangup |= number == SIGHUP;
        isUser1 |= number == SIGUSR1;
        isTermination |= number == SIGTERM || number == SIGINT;
    }
    if (isHangup)
        emit hangupReceived();
    if (isUser1)
        emit user1Received();
    if (isTermination)
        emit received();
}

} // namespace Limpid
