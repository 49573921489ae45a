// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/websocket/permessagedeflate.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace Limpid {

namespace {

constexpr QByteArrayView tail("\x00\x00\xFF\xFF", 4); // what 7.2.1 cuts off and 7.2.2 puts back
constexpr qsizetype step = 16 * 1024; // bytes of output asked of zlib at a time

void setInput(z_stream &stream, QByteArrayView bytes)
{
    // zlib never writes to its input; its type is older than const.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
}

} // namespace

class PermessageDeflate::Deflater
{
public:
    explicit Deflater(int bits)
    {
        // zlib has no raw window of 8 bits; with 9 it looks back 512 - 262 bytes, which fits in
        // 256.
        deflateInit2(
            &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -std::max(bits, 9), 8, Z_DEFAULT_STRATEGY);
    }
    ~Deflater() { deflateEnd(&stream); }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    z_stream stream {};
};

class PermessageDeflate::Inflater
{
public:
    // Always the largest window: zlib measures a match against a smaller one only where it goes
    // back past the call, so what inflates would depend on how the bytes came.
    Inflater() { inflateInit2(&stream, -DeflateParameters::MaxWindowBits); }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;

    [[nodiscard]] Inflated feed(QByteArrayView piece, QByteArray &to, qint64 maxSize);
    // A block with BFINAL ends zlib's stream, not the connection's (7.2.3.4): go on with its
    // window.
    [[nodiscard]] bool startAgain();

    z_stream stream {};
    bool ended = false; // by BFINAL, and nothing came since
};

PermessageDeflate::Inflated
PermessageDeflate::Inflater::feed(QByteArrayView piece, QByteArray &to, qint64 maxSize)
{
    setInput(stream, piece);
    do {
        if (ended && !startAgain())
            return Inflated::Corrupt;
        const qsizetype before = to.size();
        // One byte more than allowed is asked for, to tell "as long as allowed" from "longer".
        const auto room = qsizetype(std::min<qint64>(step, maxSize + 1 - before));
        to.resize(before + room);
        stream.next_out = reinterpret_cast<Bytef *>(to.data() + before);
        stream.avail_out = uInt(room);
        const int result = ::inflate(&stream, Z_SYNC_FLUSH);
        to.resize(before + room - qsizetype(stream.avail_out));
        if (to.size() > maxSize)
            return Inflated::TooBig;
        if (result != Z_OK && result != Z_BUF_ERROR && result != Z_STREAM_END)
            return Inflated::Corrupt;
        ended = result == Z_STREAM_END;
        if (result == Z_BUF_ERROR) // it wants more input
            break;
    } while (stream.avail_in > 0 || (stream.avail_out == 0 && !ended));
    return Inflated::Ok;
}

bool PermessageDeflate::Inflater::startAgain()
{
    std::array<Bytef, 32 * 1024> window;
    uInt size = uInt(window.size());
    ended = false;
    return inflateGetDictionary(&stream, window.data(), &size) == Z_OK
        && inflateReset(&stream) == Z_OK
        && inflateSetDictionary(&stream, window.data(), size) == Z_OK;
}

PermessageDeflate::PermessageDeflate(Role role, const DeflateParameters &agreed)
    : m_sendBits(role == Role::Client ? agreed.clientMaxWindowBits : agreed.serverMaxWindowBits)
    , m_sendContext(role == Role::Client ? !agreed.clientNoContextTakeover
                                         : !agreed.serverNoContextTakeover)
    , m_receiveContext(role == Role::Client ? !agreed.serverNoContextTakeover
                                            : !agreed.clientNoContextTakeover)
{
}

PermessageDeflate::~PermessageDeflate() = default;

QByteArray PermessageDeflate::compress(QByteArrayView message)
{
    if (message.isEmpty())
        return QByteArray(1, '\0'); // 7.2.3.6: zlib would flush nothing twice in a row
    if (!m_deflater)
        m_deflater = std::make_unique<Deflater>(m_sendBits);
    z_stream &stream = m_deflater->stream;
    setInput(stream, message);
    QByteArray out;
    do {
        const qsizetype before = out.size();
        const qsizetype room = std::max<qsizetype>(step, message.size() / 2);
        out.resize(before + room);
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + before);
        stream.avail_out = uInt(room);
        deflate(&stream, Z_SYNC_FLUSH);
        out.resize(before + room - qsizetype(stream.avail_out));
    } while (stream.avail_out == 0);
    if (!m_sendContext)
        deflateReset(&stream);
    Q_ASSERT(out.endsWith(tail));
    out.chop(tail.size());
    return out;
}

PermessageDeflate::Inflated
PermessageDeflate::inflate(QByteArrayView piece, bool last, QByteArray &to, qint64 maxSize)
{
    if (!m_inflater)
        m_inflater = std::make_unique<Inflater>();
    Inflater &inflater = *m_inflater;
    if (!piece.isEmpty()) {
        if (const Inflated result = inflater.feed(piece, to, maxSize); result != Inflated::Ok)
            return result;
    }
    if (!last)
        return Inflated::Ok;
    // A message that ends with a BFINAL block should have an empty block after it (7.2.3.4); we do
    // not insist.
    if (!inflater.ended) {
        if (const Inflated result = inflater.feed(tail, to, maxSize); result != Inflated::Ok)
            return result;
        // 128: between two blocks, the low bits: bits left over. Anything else was cut off inside a
        // block.
        constexpr int betweenBlocks = 128;
        constexpr int mask = 128 | 7;
        if (!inflater.ended && (inflater.stream.data_type & mask) != betweenBlocks)
            return Inflated::Corrupt;
    }
    if (!m_receiveContext) {
        inflateReset(&inflater.stream);
        inflater.ended = false;
    }
    return Inflated::Ok;
}

} // namespace Limpid
