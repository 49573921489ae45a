// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conformancecase.h"
#include "handserver.h"
#include "headlessprocess.h"

#include <functional>
#include <memory>

namespace Limpid {

class DeflatePeer;

/// Plays a case to `limpid-client --headless --raw --echo`, as a suite that tests clients does.
class ConformancePlay
{
public:
    explicit ConformancePlay(const ConformanceCase &played);
    ~ConformancePlay();

    /// Plays it to the end of the process. What went wrong; empty: all is as it must be.
    [[nodiscard]] QString run();

private:
    [[nodiscard]] QString connectClient();
    [[nodiscard]] QString sendAll();
    [[nodiscard]] QString awaitFrames(size_t count);
    [[nodiscard]] QString checkAnswers();
    [[nodiscard]] QString checkAnswer(size_t index);
    [[nodiscard]] QString checkClose() const;
    [[nodiscard]] QString checkEnd();
    [[nodiscard]] QByteArray deflateAnswer() const;

    const ConformanceCase &m_case;
    HandServer m_server;
    std::unique_ptr<HeadlessProcess> m_client;
    std::unique_ptr<DeflatePeer> m_deflate;
};

/// Runs the event loop until something is true, and no longer; false: it was not for 30 s.
[[nodiscard]] bool loopUntil(const std::function<bool()> &isTrue);

} // namespace Limpid
