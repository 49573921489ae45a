// SPDX-License-Identifier: GPL-3.0-or-later
#include "app-server/consumers/tutorialview.h"

using namespace Qt::StringLiterals;

namespace Limpid {

namespace {

constexpr int Messages = 10;

QCoro::Task<> sendMessages(ViewSocket socket, std::chrono::milliseconds pause)
{
    const auto first = co_await socket.wait();
    bool isOpen = first && !first->isEmpty();
    for (int i = 0; isOpen && i < Messages; ++i) {
        socket.send(u"service message: %1"_s.arg(i));
        isOpen = co_await socket.sleepFor(pause);
    }
}

} // namespace

WebSocketView tutorialView(std::chrono::milliseconds pause)
{
    return [pause](ViewSocket socket, RouteArguments) { return sendMessages(socket, pause); };
}

} // namespace Limpid
