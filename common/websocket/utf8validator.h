// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Limpid {

/// Checks UTF-8 that comes in pieces and says no at the first byte that cannot be right.
///
/// By hand because Qt's decoder answers only after the whole and makes a QString. RFC 6455, 8.1
/// wants text judged over the message, not a frame; being told early (after the byte, not the
/// message) is what peers test for.
class Utf8Validator
{
public:
    /// False once a byte was wrong (RFC 3629: over-long forms, surrogates, above U+10FFFF, stray
    /// continuations).
    bool feed(QByteArrayView bytes);
    /// Whether what was fed ends at the end of a character.
    [[nodiscard]] bool isComplete() const { return m_state == Accept; }
    void reset() { m_state = Accept; }

    [[nodiscard]] static bool isValid(QByteArrayView bytes);

private:
    enum State : quint8 { Accept, Reject };

    quint8 m_state = Accept;
};

} // namespace Limpid
