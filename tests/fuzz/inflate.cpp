// SPDX-License-Identifier: GPL-3.0-or-later
// Compressed messages of a hostile server: three in a row of one connection, in two pieces each,
// within the limit.
#include "common/websocket/permessagedeflate.h"

#include <cstdlib>

using namespace Limpid;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    constexpr qint64 limit = 50'000;
    DeflateParameters agreed;
    agreed.serverMaxWindowBits = 8 + data[0] % 8;
    agreed.serverNoContextTakeover = data[0] & 0x80;
    PermessageDeflate deflate(Role::Client, agreed);
    const QByteArrayView bytes(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));
    const qsizetype cut = data[1] * bytes.size() / 256;
    for (int i = 0; i < 3; ++i) {
        QByteArray to;
        auto result = deflate.inflate(bytes.first(cut), false, to, limit);
        if (result == PermessageDeflate::Inflated::Ok)
            result = deflate.inflate(bytes.sliced(cut), true, to, limit);
        if (to.size() > limit + 1)
            std::abort();
        if (result != PermessageDeflate::Inflated::Ok)
            return 0;
    }
    return 0;
}
