// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/websocket/clientprotocol.h"

namespace Limpid {

/// Stops the fuzzer with a finding unless the condition holds.
void require(bool condition, const char *rule);

/// Feeds the same bytes whole, or in pieces whose sizes follow from a seed.
class Feeding
{
public:
    /// seed 0: whole; odd: every piece one byte; else pieces of 0 to 63 bytes, drawn.
    explicit Feeding(quint8 seed)
        : m_seed(seed)
        , m_state(seed)
    {
    }

    /// The next piece of what is left; the copy has no byte to spare, so that a read past it is
    /// seen.
    [[nodiscard]] std::vector<char> next(QByteArrayView &left);
    void feed(ClientProtocol &protocol, QByteArrayView bytes);

private:
    quint8 m_seed;
    quint32 m_state;
};

/// What came of bytes, in words that can be compared.
struct Outcome
{
    QByteArrayList events; ///< without frames; a failure without its reason
    QByteArrayList frames; ///< FrameInfo
    bool failed = false;

    void add(const std::vector<ProtocolEvent> &more);
};

/// Bytes that came together or apart must mean the same; only the last frame before a failure may
/// be told of or not, and a message can be too big and wrong at once.
void requireSame(const Outcome &whole, const Outcome &pieces);

} // namespace Limpid
