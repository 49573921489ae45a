// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/utf8validator.h"

#include <array>
#include <cstring>

namespace Limpid {

namespace {

// The states of the automaton after RFC 3629, 4 (UTF8-octets), named by what must follow.
enum : quint8 {
    Start, // Accept
    Bad, // Reject
    Tail1, // one continuation byte
    Tail2,
    Tail3,
    AfterE0, // A0..BF: shorter would be over-long
    AfterEd, // 80..9F: above are surrogates
    AfterF0, // 90..BF: below is over-long
    AfterF4, // 80..8F: above is past U+10FFFF
    StateCount
};

enum : quint8 {
    Ascii,
    Cont80,
    Cont90,
    ContA0,
    Lead2,
    LeadE0,
    Lead3,
    LeadEd,
    LeadF0,
    Lead4,
    LeadF4,
    Never,
    ClassCount
};

constexpr quint8 classOf(int byte)
{
    if (byte < 0x80)
        return Ascii;
    if (byte < 0xC0)
        return byte < 0x90 ? Cont80 : byte < 0xA0 ? Cont90 : ContA0;
    if (byte < 0xE0)
        return byte < 0xC2 ? Never : Lead2;
    if (byte < 0xF0)
        return byte == 0xE0 ? LeadE0 : byte == 0xED ? LeadEd : Lead3;
    if (byte > 0xF4)
        return Never;
    return byte == 0xF0 ? LeadF0 : byte == 0xF4 ? LeadF4 : Lead4;
}

constexpr quint8 next(int state, int byteClass)
{
    const bool cont = byteClass == Cont80 || byteClass == Cont90 || byteClass == ContA0;
    switch (state) {
    case Start: {
        constexpr quint8 leads[] = { Start, Bad,     Bad,     Bad,   Tail1,   AfterE0,
                                     Tail2, AfterEd, AfterF0, Tail3, AfterF4, Bad };
        return leads[byteClass];
    }
    case Tail1:
        return cont ? Start : Bad;
    case Tail2:
        return cont ? Tail1 : Bad;
    case Tail3:
        return cont ? Tail2 : Bad;
    case AfterE0:
        return byteClass == ContA0 ? Tail1 : Bad;
    case AfterEd:
        return cont && byteClass != ContA0 ? Tail1 : Bad;
    case AfterF0:
        return cont && byteClass != Cont80 ? Tail2 : Bad;
    case AfterF4:
        return byteClass == Cont80 ? Tail2 : Bad;
    default:
        return Bad;
    }
}

using Table = std::array<std::array<quint8, 256>, StateCount>;

constexpr Table makeTable()
{
    Table table {};
    for (int state = 0; state < StateCount; ++state) {
        for (int byte = 0; byte < 256; ++byte)
            table[size_t(state)][size_t(byte)] = next(state, classOf(byte));
    }
    return table;
}

constexpr Table transitions = makeTable();

} // namespace

bool Utf8Validator::feed(QByteArrayView bytes)
{
    const char *at = bytes.data();
    const char *const end = at + bytes.size();
    quint8 state = m_state;
    while (at != end && state != Bad) {
        // ASCII, the usual case, eight bytes at a time.
        while (state == Start && end - at >= 8) {
            quint64 eight;
            std::memcpy(&eight, at, 8);
            if (eight & Q_UINT64_C(0x8080808080808080))
                break;
            at += 8;
        }
        if (at == end)
            break;
        state = transitions[state][static_cast<uchar>(*at++)];
    }
    m_state = state;
    return state != Bad;
}

bool Utf8Validator::isValid(QByteArrayView bytes)
{
    Utf8Validator validator;
    return validator.feed(bytes) && validator.isComplete();
}

} // namespace Limpid
