// SPDX-License-Identifier: GPL-3.0-or-later
#include "deflatepeer.h"

#include <algorithm>
#include <array>

namespace Limpid {

namespace {

constexpr QByteArrayView tail("\x00\x00\xFF\xFF", 4); // RFC 7692, 7.2.1

void setInput(z_stream &stream, QByteArray &bytes)
{
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = uInt(bytes.size());
}

} // namespace

DeflatePeer::DeflatePeer(const DeflateParameters &agreed)
    : m_agreed(agreed)
{
    // zlib cannot deflate with a window of 8 bits; with 9 bits it looks back 250 bytes at most.
    deflateInit2(&m_deflater,
                 6,
                 Z_DEFLATED,
                 -std::max(9, agreed.serverMaxWindowBits),
                 8,
                 Z_DEFAULT_STRATEGY);
    inflateInit2(&m_inflater, -agreed.clientMaxWindowBits);
}

DeflatePeer::~DeflatePeer()
{
    deflateEnd(&m_deflater);
    inflateEnd(&m_inflater);
}

QByteArray DeflatePeer::answer() const
{
    QByteArray answer = "permessage-deflate";
    if (m_agreed.serverNoContextTakeover)
        answer += "; server_no_context_takeover";
    if (m_agreed.clientNoContextTakeover)
        answer += "; client_no_context_takeover";
    if (m_agreed.serverMaxWindowBits < 15)
        answer += "; server_max_window_bits=" + QByteArray::number(m_agreed.serverMaxWindowBits);
    if (m_agreed.clientMaxWindowBits < 15)
        answer += "; client_max_window_bits=" + QByteArray::number(m_agreed.clientMaxWindowBits);
    return answer;
}

QByteArray DeflatePeer::compress(const QByteArray &message, int level)
{
    if (message.isEmpty())
        return QByteArray(1, '\0'); // 7.2.3.6
    QByteArray input = message;
    QByteArray out(qsizetype(deflateBound(&m_deflater, uLong(input.size()))) + 64, '\0');
    m_deflater.next_out = reinterpret_cast<Bytef *>(out.data());
    m_deflater.avail_out = uInt(out.size());
    m_deflater.avail_in = 0;
    deflateParams(&m_deflater, level, Z_DEFAULT_STRATEGY);
    setInput(m_deflater, input);
    deflate(&m_deflater, Z_SYNC_FLUSH);
    out.chop(qsizetype(m_deflater.avail_out));
    if (m_agreed.serverNoContextTakeover)
        deflateReset(&m_deflater);
    Q_ASSERT(out.endsWith(tail));
    return out.chopped(tail.size());
}

std::optional<QByteArray> DeflatePeer::inflate(const QByteArray &payload)
{
    QByteArray input = payload + tail.toByteArray();
    setInput(m_inflater, input);
    // Little at a time: only then zlib holds every distance against the window.
    std::array<Bytef, 128> piece;
    QByteArray out;
    do {
        m_inflater.next_out = piece.data();
        m_inflater.avail_out = uInt(piece.size());
        const int result = ::inflate(&m_inflater, Z_SYNC_FLUSH);
        if (result != Z_OK && result != Z_BUF_ERROR)
            return {};
        out.append(reinterpret_cast<const char *>(piece.data()),
                   qsizetype(piece.size() - m_inflater.avail_out));
    } while (m_inflater.avail_out == 0);
    if (m_agreed.clientNoContextTakeover)
        inflateReset(&m_inflater);
    return out;
}

} // namespace Limpid
